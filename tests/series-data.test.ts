import { describe, expect, test } from 'vitest';
import { ask, post } from './ask.ts';

const IMPORTS = 'M.merchandise-imports.china.dprk._T.USD_E6.china-customs';
const FUEL = 'M.refined-petroleum-deliveries.dprk.china.HS:2710.t.unsc-1718-committee';
const GROWTH = 'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp';
const CEREALS = 'A.cereal-production.dprk._Z.FAO:1717.t.faostat-qcl';

interface Data {
  periods: string[];
  startsOn: (string | null)[];
  endsOn: (string | null)[];
  values: (number | null)[];
  flags: string[];
  reasons: (string | null)[];
  qualifiers: string[];
  coverage: number[];
  method: {
    summary: string;
    formula: string;
    unitSymbol: string;
    reference: string | null;
    aggregation: string | null;
    conversion: {
      multiplier: number;
      factor: { slug: string; source: { slug: string } } | null;
      alternatives: string[];
    } | null;
  };
  truncated: { returned: number; available: number } | null;
  problem: { code: string; message: string } | null;
}

const FIELDS = `{
  periods startsOn endsOn values flags reasons qualifiers coverage
  method { summary formula unitSymbol reference aggregation conversion { multiplier factor { slug source { slug } } alternatives } }
  truncated { returned available } problem { code message }
}`;

async function dataOf(key: string, args = ''): Promise<Data> {
  const { series } = await ask<{ series: { data: Data } }>(
    `query ($key: String!) { series(key: $key) { data ${args} ${FIELDS} } }`,
    { key },
  );
  return series.data;
}

interface Listed {
  key: string;
  frequency: string;
  all: Data;
  part: Data;
}

/** Every series of the dataset with all of its data and those of 2005 to 2016. */
async function everySeries(): Promise<Listed[]> {
  const found: Listed[] = [];
  let after: string | null = null;
  do {
    const page: { seriesList: { nodes: Listed[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await ask(
      `query ($after: String) {
        seriesList(first: 100, after: $after) {
          nodes { key frequency all: data ${FIELDS} part: data(from: "2005", to: "2016") ${FIELDS} }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { after },
    );
    found.push(...page.seriesList.nodes);
    after = page.seriesList.pageInfo.hasNextPage ? page.seriesList.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe('every series of the dataset', () => {
  test('has columns of equal length, each period of a calendar in its place, and a reason where there is no value', async () => {
    const all = await everySeries();
    expect(all.length).toBeGreaterThan(500);
    for (const { key, frequency, all: data } of all) {
      const { periods, startsOn, endsOn, values, flags, reasons, qualifiers, coverage } = data;
      for (const column of [startsOn, endsOn, values, flags, reasons, qualifiers, coverage]) {
        expect(column.length, key).toBe(periods.length);
      }
      for (const [at, value] of values.entries()) {
        expect(value === null, key).toBe(flags[at] === 'MISSING' || flags[at] === 'NOT_COMPUTABLE');
        if (value === null) expect(reasons[at], `${key} ${periods[at]}`).toBeTruthy();
      }
      if (frequency === 'IRREGULAR') continue;
      const dated = periods.flatMap((_, at) => (startsOn[at] != null && endsOn[at] != null ? [at] : []));
      for (const [nth, at] of dated.entries()) {
        const next = dated[nth + 1];
        if (next !== undefined) expect(startsOn[next], `${key} after ${periods[at]}`).toBe(nextDay(endsOn[at] ?? ''));
      }
    }
  });

  test('gives for a range what the whole answer has within it', async () => {
    for (const { key, all, part } of await everySeries()) {
      const within = all.periods.flatMap((_, at) => {
        const [first, last] = [all.startsOn[at] ?? null, all.endsOn[at] ?? null];
        return first !== null && last !== null && first >= '2005-01-01' && last <= '2016-12-31' ? [at] : [];
      });
      // A gap that lasts is carried on to the end of the range; nothing else is added.
      const open = all.endsOn.findIndex((day, at) => day === null && all.startsOn[at] != null);
      const until = open < 0 ? part.periods.length : within.length;
      expect(part.periods.slice(0, until), key).toEqual(within.map((at) => all.periods[at]));
      expect(part.values.slice(0, until), key).toEqual(within.map((at) => all.values[at]));
    }
  });
});

describe('months without a report', () => {
  test('are null with a flag and a reason, never a missing period and never zero', async () => {
    const { periods, values, flags, reasons } = await dataOf(IMPORTS, '(from: "2017", to: "2017")');
    expect(periods).toHaveLength(12);
    const at = periods.indexOf('2017-05');
    expect([values[at], flags[at]]).toEqual([null, 'MISSING']);
    expect(reasons[at]).toContain('No carrier');
  });

  test('leave a year INCOMPLETE, with the share that is covered', async () => {
    const years = await dataOf(IMPORTS, '(frequency: A)');
    const at = years.periods.indexOf('2017');
    expect(years.flags[at]).toBe('INCOMPLETE');
    expect(years.coverage[at]).toBeCloseTo(10 / 12, 12);
    expect(years.method.aggregation).toBe('SUM');
    const months = await dataOf(IMPORTS, '(from: "2017", to: "2017")');
    const sum = months.values.reduce<number>((total, value) => total + (value ?? 0), 0);
    expect(years.values[at]).toBeCloseTo(sum, 9);
  });

  test('do not make deliveries of 2018 add up to 115,646 t', async () => {
    const keys = ['china', 'russia', 'china-and-russia'].flatMap((who) =>
      ['M', 'A', 'IRREGULAR'].map(
        (frequency) => `${frequency}.refined-petroleum-deliveries.dprk.${who}.HS:2710.t.unsc-1718-committee`,
      ),
    );
    for (const key of keys) {
      for (const rule of ['SUM', 'LAST']) {
        const { values } = await dataOf(key, `(frequency: A, aggregation: ${rule})`);
        expect(
          values.every((value) => value === null || value < 60_000),
          key,
        ).toBe(true);
      }
    }
  });
});

describe('units', () => {
  test('tonnes become barrels by a cited factor, which the answer names with its source and the others', async () => {
    const [tonnes, barrels] = await Promise.all([dataOf(FUEL), dataOf(FUEL, '(unit: "[bbl_us]")')]);
    expect(barrels.method.conversion).toMatchObject({
      multiplier: 8.33,
      factor: { slug: 'refined-nkr-essay-2019', source: { slug: 'nkr-essay-2019' } },
    });
    expect(barrels.method.conversion?.alternatives).toContain('refined-yonhap-2020-10');
    expect(barrels.method.unitSymbol).toBe('bbl');
    for (const [at, value] of tonnes.values.entries()) {
      if (value === null) expect(barrels.values[at]).toBeNull();
      else expect(barrels.values[at]).toBeCloseTo(value * 8.33, 6);
    }
    const named = await dataOf(FUEL, '(unit: "[bbl_us]", factor: "refined-yonhap-2020-10")');
    expect(named.method.conversion?.multiplier).toBe(7.5);
    const back = await dataOf(FUEL.replace('.t.', '.[bbl_us].'), '(unit: "t", factor: "refined-yonhap-2021")');
    expect(back.values[back.periods.indexOf('2020-07')]).toBeCloseTo(12_479 / 8.33, 6);
  });

  test('a share and a figure per person are quotients of two series', async () => {
    const part = 'A.merchandise-trade.dprk.china._T.USD_E6.kotra-dprk-trade';
    const whole = 'A.merchandise-trade.dprk._T._T.USD_E6.kotra-dprk-trade';
    const [share, one, other] = await Promise.all([
      dataOf(part, `(transform: SHARE_OF, of: "${whole}")`),
      dataOf(part),
      dataOf(whole),
    ]);
    const at = (data: Data, period: string) => data.values[data.periods.indexOf(period)] ?? Number.NaN;
    expect(at(share, '2018')).toBeCloseTo((100 * at(one, '2018')) / at(other, '2018'), 9);
    expect(share.method).toMatchObject({ unitSymbol: '%', reference: whole });

    const perPerson = await dataOf(CEREALS, '(transform: PER_CAPITA, unit: "kg")');
    const population = await dataOf(perPerson.method.reference ?? '');
    const cereals = await dataOf(CEREALS);
    expect(at(perPerson, '2010')).toBeCloseTo((1_000 * at(cereals, '2010')) / at(population, '2010'), 9);
    expect(perPerson.method.unitSymbol).toBe('kg/person');
  });
});

describe('what is impossible for one series is its problem, and the others answer', () => {
  test.each([
    ['an impossible conversion', '(unit: "t")', 'NOT_CONVERTIBLE'],
    ['a frequency that is too fine', '(frequency: M)', 'FREQUENCY_TOO_FINE'],
    ['an unknown base period', '(transform: INDEX, base: "1985")', 'UNKNOWN_BASE'],
    ['a sum of rates', '(transform: CUMULATIVE_YEAR_TO_DATE)', 'NOT_ADDITIVE'],
  ])('%s', async (_, args, code) => {
    const answer = await ask<Record<'refused' | 'answered', { data: Data }>>(
      `query ($refused: String!, $answered: String!) {
        refused: series(key: $refused) { data ${args} ${FIELDS} }
        answered: series(key: $answered) { data ${args} ${FIELDS} }
      }`,
      // The other series is one that can give what is asked.
      {
        refused: GROWTH,
        answered: args.includes('frequency') ? IMPORTS : args.includes('CUMULATIVE') ? IMPORTS : CEREALS,
      },
    );
    expect(answer.refused.data).toMatchObject({ periods: [], values: [], problem: { code } });
    expect(answer.refused.data.problem?.message.length).toBeGreaterThan(20);
    expect(answer.answered.data.problem).toBeNull();
    expect(answer.answered.data.values.some((value) => value !== null)).toBe(true);
  });

  test('year-to-date figures do not add up, and intervals have no period before', async () => {
    const cumulative = 'IRREGULAR.merchandise-imports.china.dprk._T.USD_E6.china-customs';
    expect((await dataOf(cumulative, '(frequency: A, aggregation: SUM)')).problem?.code).toBe('NOT_ADDITIVE');
    expect((await dataOf(cumulative, '(transform: PERCENT_CHANGE)')).problem?.code).toBe('NOT_APPLICABLE');
    const yearAgo = await dataOf(cumulative, '(transform: PERCENT_CHANGE_YEAR_AGO)');
    expect(yearAgo.values[yearAgo.periods.indexOf('2017-01/2017-05')]).toBeCloseTo(-23.6, 1);
  });
});

describe('what is wrong for any series is an error that names the argument', () => {
  test.each([
    ['(transform: MOVING_AVERAGE, window: 0)', 'window'],
    ['(transform: MOVING_AVERAGE, window: 1001)', 'window'],
    ['(transform: MOVING_AVERAGE)', 'window'],
    ['(window: 3)', 'window'],
    ['(from: "2019", to: "2018")', 'from'],
    ['(transform: INDEX)', 'base'],
    ['(transform: INDEX, base: "2015/..")', 'base'],
    ['(base: "2015")', 'base'],
    ['(transform: SHARE_OF)', 'of'],
    ['(transform: SHARE_OF, of: "A.gdp-growth")', 'of'],
    ['(unit: "tonne")', 'unit'],
    ['(factor: "refined-yonhap-2021")', 'factor'],
    ['(unit: "t", factor: "refined")', 'factor'],
    ['(aggregation: MEAN)', 'aggregation'],
    ['(frequency: IRREGULAR)', 'frequency'],
    ['(last: 0)', 'last'],
    ['(last: 10001)', 'last'],
    ['(transform: GROWTH)', 'transform'],
    ['(asOf: "2018-02-30")', 'asOf'],
  ])('%s', async (args, argument) => {
    const { errors } = await post(`{ series(key: "${GROWTH}") { data ${args} { values } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.extensions.accepted, errors?.[0]?.message).toBeTruthy();
  });

  test('a slip of the hand is told', async () => {
    const { errors } = await post(
      `{ series(key: "${GROWTH}") { data(transform: SHARE_OF, of: "${IMPORTS}s") { values } } }`,
    );
    expect(errors?.[0]?.extensions.didYouMean).toBe(IMPORTS);
  });
});

test('the method is in the answer, so that a chart prints its own footnote', async () => {
  const { method } = await dataOf(IMPORTS, '(frequency: Q, transform: PERCENT_CHANGE_YEAR_AGO, asOf: "2020-01-01")');
  expect(method.summary).toBe(
    'Change from the same period of the year before, in per cent. Quarters from months by their sum. Of each period the reading that was public on 2020-01-01.',
  );
  expect(method).toMatchObject({ unitSymbol: '%', aggregation: 'SUM' });
});

test('division by zero and overflow give null with a flag', async () => {
  const tests = await dataOf(
    'A.missile-flight-tests.dprk._Z._Z.{event}.cns-missile-tests',
    '(transform: PERCENT_CHANGE)',
  );
  const at = tests.flags.indexOf('NOT_COMPUTABLE');
  expect(tests.values[at]).toBeNull();
  expect(tests.reasons[at]).toContain('Division by zero');
});

test('`last` gives the newest points and says what was left out', async () => {
  const [all, few] = await Promise.all([dataOf(GROWTH), dataOf(GROWTH, '(last: 3)')]);
  expect(few.values).toEqual(all.values.slice(-3));
  expect(few.truncated).toEqual({ returned: 3, available: all.values.length });
});
