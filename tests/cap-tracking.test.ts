import { describe, expect, test } from 'vitest';
import { ask, post } from './ask.ts';

const REFINED = 'unscr-2397-refined-petroleum-cap';

interface Amount {
  value: number;
  basis: string;
}

interface Tracking {
  summary: string;
  reporters: {
    region: { slug: string } | null;
    isGroup: boolean;
    unit: { code: string };
    periods: string[];
    amounts: (number | null)[];
    flags: string[];
    reasons: (string | null)[];
    cumulative: (Amount | null)[];
    latest: Amount | null;
    through: string | null;
  }[];
  totals: { value: number; through: string; basis: string; unit: { code: string } }[];
  limits: {
    amount: number;
    unit: { code: string };
    total: { value: number; through: string };
    shares: { factor: number; source: string | null; amount: number; share: number }[];
  }[];
}

const QUERY = `query ($measure: String!, $window: Period!, $asOf: Date) {
  measure(slug: $measure) {
    cap {
      tracking(window: $window, asOf: $asOf) {
        summary
        reporters {
          region { slug } isGroup unit { code } periods amounts flags reasons
          cumulative { value basis } latest { value basis } through
        }
        totals { value through basis unit { code } }
        limits { amount unit { code } total { value through } shares { factor source amount share } }
      }
    }
  }
}`;

async function track(measure: string, window: string, asOf?: string): Promise<Tracking> {
  const answer = await ask<{ measure: { cap: { tracking: Tracking } } }>(QUERY, { measure, window, asOf });
  return answer.measure.cap.tracking;
}

const reporter = ({ reporters }: Tracking, slug: string | null, unit: string) =>
  reporters.find((each) => (each.region?.slug ?? null) === slug && each.unit.code === unit);

describe("resolution 2397's cap on refined petroleum, January to September 2018", () => {
  test('27,978 t: China 12,874, Russia 15,104', async () => {
    const tracking = await track(REFINED, '2018-01/2018-09');
    expect(reporter(tracking, 'china', 't')).toMatchObject({ through: '2018-09', latest: { value: 12_874 } });
    expect(reporter(tracking, 'russia', 't')).toMatchObject({ through: '2018-09', latest: { value: 15_104 } });
    expect(tracking.limits).toMatchObject([
      { amount: 500_000, unit: { code: '[bbl_us]' }, total: { value: 27_978, through: '2018-09' } },
    ]);
  });

  test('46.6% of 500,000 barrels at 8.33, 44.2% at 7.90, 42.0% at 7.50, the factor printed with the cap first', async () => {
    const { limits } = await track(REFINED, '2018-01/2018-09');
    const shares = limits[0]?.shares ?? [];
    expect(shares[0]).toMatchObject({ factor: 8.33, source: 'nkr-essay-2019' });
    const byFactor = new Map(shares.map(({ factor, share }) => [factor, share.toFixed(1)]));
    expect([byFactor.get(8.33), byFactor.get(7.9), byFactor.get(7.5)]).toEqual(['46.6', '44.2', '42.0']);
    expect(shares).toHaveLength(5);
    expect(shares.every(({ source }) => source !== null)).toBe(true);
  });

  test('months without a report are gaps with a reason, never zero', async () => {
    const china = reporter(await track(REFINED, '2018'), 'china', 't');
    expect(china?.periods).toHaveLength(12);
    expect(china?.amounts[china.periods.indexOf('2018-08')]).toBe(2_700);
    const at = china?.periods.indexOf('2018-05') ?? -1;
    expect([china?.amounts[at], china?.flags[at], china?.cumulative[at]]).toEqual([null, 'MISSING', null]);
    expect(china?.reasons[at]).toContain('No report');
  });

  test('nothing is counted twice: no total is 115,646 t, or more than the year', async () => {
    const { totals } = await track(REFINED, '2018');
    expect(Math.max(...totals.map(({ value }) => value))).toBe(48_430);
    const values = totals.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((one, other) => one - other));
  });

  test('as it was known on 1 July 2018, only January to April', async () => {
    const { totals } = await track(REFINED, '2018', '2018-07-01');
    expect(totals.at(-1)).toMatchObject({ through: '2018-04', value: 8_618 });
  });
});

describe('other years', () => {
  test('2019: the suppliers add up to the 52,910 t that are carried as 418,000 barrels', async () => {
    const { totals, limits } = await track(REFINED, '2019');
    expect(totals).toContainEqual(
      expect.objectContaining({ value: 52_910, through: '2019-12', basis: 'SUM_OF_REPORTERS', unit: { code: 't' } }),
    );
    const inBarrels = limits.find(({ total }) => total.value === 418_000);
    expect(inBarrels?.shares).toEqual([{ factor: 1, source: null, amount: 418_000, share: 83.6 }]);
  });

  test('2021: a reported zero of one supplier is a zero', async () => {
    const tracking = await track(REFINED, '2021');
    expect(reporter(tracking, 'russia', '[bbl_us]')?.latest).toMatchObject({ value: 0, basis: 'YEARLY_TOTAL' });
    expect(tracking.totals.at(-1)).toMatchObject({ value: 91_909 });
  });
});

describe('caps of which nothing can be told', () => {
  test('say so: no reports on crude oil are known', async () => {
    const { limits, totals, summary } = await track('unscr-2397-crude-oil-cap', '2017-12-22/2018-12-21');
    expect([limits, totals]).toEqual([[], []]);
    expect(summary).toContain('No total');
  });

  test('say so: no series reports under an allowance by person and day', async () => {
    const { reporters, summary } = await track('china-border-trade-allowance-per-day', '2018-06-01');
    expect(reporters).toEqual([]);
    expect(summary).toBe('No series of this dataset reports under this cap.');
  });
});

test.each([
  [REFINED, '2018-02/2018-12'],
  [REFINED, '2018/2019'],
  [REFINED, '2016'],
  ['unscr-2397-crude-oil-cap', '2018'],
])('of %s the window %s is refused with what is accepted', async (measure, window) => {
  const { errors } = await post(QUERY, { measure, window });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'window' });
  expect(errors?.[0]?.extensions.accepted).toBeTruthy();
});
