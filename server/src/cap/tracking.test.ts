import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../period/period.ts';
import type { Point } from '../transformation/point.ts';
import { accountOf, type Reports, totalsOf } from './tracking.ts';

const YEAR = { from: '2018-01-01', to: '2018-12-31' };

function point(period: string, value: number | null): Point {
  const { startsOn, endsBefore } = parsePeriod(period);
  const endsOn = endsBefore === null ? null : new Date(Date.parse(endsBefore) - 86_400_000).toISOString().slice(0, 10);
  const known = value !== null;
  return {
    period,
    startsOn,
    endsOn,
    value,
    flag: known ? 'NORMAL' : 'MISSING',
    reason: known ? null : 'No report.',
    qualifier: 'EXACT',
    coverage: known ? 1 : 0,
  };
}

const reports = (reporter: string | null, values: Record<string, number | null>, group = false): Reports => ({
  reporter,
  group,
  unit: 't',
  series: [],
  points: Object.entries(values).map(([period, value]) => point(period, value)),
});

const cumulative = (account: ReturnType<typeof accountOf>) =>
  Object.fromEntries(
    account.periods.flatMap((period, at) => (account.cumulative[at] ? [[period, account.cumulative[at]?.value]] : [])),
  );

describe('the deliveries of 2018', () => {
  const china = accountOf(
    reports('china', { '2018-01/2018-04': 4_470, '2018-01/2018-09': 12_874, '2018-08': 2_700 }),
    YEAR,
  );
  const russia = accountOf(reports('russia', { '2018-01/2018-04': 4_148, '2018-01/2018-09': 15_104 }), YEAR);
  const both = accountOf(
    reports(
      'china-and-russia',
      {
        '2018-01': 570,
        '2018-02': 3_275,
        '2018-03': 4_337,
        '2018-04': 438,
        '2018-01/2018-04': 8_618,
        '2018-01/2018-09': 27_978,
        '2018': 48_430,
      },
      true,
    ),
    YEAR,
  );

  test('are taken as reported from the start of the year, and a month is no part of them twice', () => {
    expect(cumulative(china)).toEqual({ '2018-04': 4_470, '2018-09': 12_874 });
    expect(china.amounts[7]).toBe(2_700);
    expect(cumulative(both)).toEqual({
      '2018-01': 570,
      '2018-02': 3_845,
      '2018-03': 8_182,
      '2018-04': 8_618,
      '2018-09': 27_978,
      '2018-12': 48_430,
    });
    expect(both.cumulative.at(-1)?.basis).toBe('YEARLY_TOTAL');
  });

  test('of the group and of its members never add up', () => {
    const totals = totalsOf([china, russia, both]);
    expect(totals.map(({ through, value }) => [through, value])).toContainEqual(['2018-09', 27_978]);
    expect(Math.max(...totals.map(({ value }) => value))).toBe(48_430);
  });

  test('of the single suppliers add up where each is known', () => {
    expect(totalsOf([china, russia]).map(({ through, value, basis }) => [through, value, basis])).toEqual([
      ['2018-04', 8_618, 'SUM_OF_REPORTERS'],
      ['2018-09', 27_978, 'SUM_OF_REPORTERS'],
    ]);
  });
});

const months = fc.array(fc.option(fc.integer({ min: 0, max: 10_000 }), { freq: 4 }), { minLength: 12, maxLength: 12 });
const named = (values: readonly (number | null)[]) =>
  Object.fromEntries(values.map((value, at) => [`2018-${String(at + 1).padStart(2, '0')}`, value]));

describe('months alone', () => {
  test('add up until the first without a report, and never fall', () => {
    fc.assert(
      fc.property(months, (values) => {
        const account = accountOf(reports('china', named(values)), YEAR);
        const hole = values.indexOf(null);
        const known = hole < 0 ? 12 : hole;
        expect(account.amounts).toEqual(values);
        let before = 0;
        for (const [at, amount] of account.cumulative.entries()) {
          if (at >= known) expect(amount).toBeNull();
          else {
            expect(amount?.value).toBe(
              values.slice(0, at + 1).reduce<number>((total, value) => total + (value ?? 0), 0),
            );
            expect(amount?.value).toBeGreaterThanOrEqual(before);
            before = amount?.value ?? 0;
          }
        }
      }),
    );
  });

  test('go on from a figure for the year so far', () => {
    const account = accountOf(reports('china', { '2018-01/2018-04': 100, '2018-05': 10, '2018-07': 5 }), YEAR);
    expect(cumulative(account)).toEqual({ '2018-04': 100, '2018-05': 110 });
  });
});

test('a window that begins in mid-month has no amount before a figure from its first day on', () => {
  const account = accountOf(reports('china', { '2018-01': 5, '2017-12-22/2018-03': 50 }), {
    from: '2017-12-22',
    to: '2018-12-21',
  });
  expect(account.periods[0]).toBe('2018-01');
  expect(cumulative(account)).toEqual({ '2018-03': 50 });
});
