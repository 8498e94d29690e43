import { describe, expect, test } from 'vitest';
import { ordinalOf, periodAt, type RegularFrequency } from '../period/ordinal.ts';
import { aggregate, aggregateIntervals } from './aggregation.ts';
import type { Point } from './point.ts';

function run(frequency: RegularFrequency, first: string, values: readonly (number | null)[]): Point[] {
  const start = ordinalOf(frequency, first);
  return values.map((value, at) => ({
    ...periodAt(frequency, start + at),
    value,
    flag: value === null ? 'MISSING' : 'NORMAL',
    reason: value === null ? 'No report.' : null,
    qualifier: 'EXACT',
    coverage: value === null ? 0 : 1,
  }));
}

const ones = (count: number) => Array.from({ length: count }, () => 1);

describe('days make months of their own length', () => {
  test.each([
    ['2018-02-01', 28],
    ['2020-02-01', 29],
    ['2018-04-01', 30],
    ['2018-07-01', 31],
  ])('%s: %d days', (first, count) => {
    const [month] = aggregate(run('D', first, ones(count)), 'D', 'M', 'SUM');
    expect(month).toMatchObject({ value: count, coverage: 1, flag: 'NORMAL' });
  });
});

describe('weeks count for the period that has their Thursday', () => {
  test('the week of 31 December 2018 is the first of 2019', () => {
    const years = aggregate(run('W', '2018-12-17', ones(4)), 'W', 'A', 'SUM');
    expect(years.map(({ period, value }) => [period, value])).toEqual([
      ['2018', 2],
      ['2019', 2],
    ]);
  });

  test('2020 has 53 of them', () => {
    const [year] = aggregate(run('W', '2019-12-30', ones(53)), 'W', 'A', 'SUM');
    expect(year).toMatchObject({ period: '2020', value: 53, coverage: 1 });
  });
});

describe('a period that is not wholly covered', () => {
  test('is INCOMPLETE, with its share and why', () => {
    const [year] = aggregate(run('M', '2018-01-01', [...ones(9), null, null, null]), 'M', 'A', 'SUM');
    expect(year).toMatchObject({
      value: 9,
      flag: 'INCOMPLETE',
      coverage: 0.75,
      reason: 'Values for 9 of 12 months. No report.',
    });
  });

  test('of a stock has its last value, and the share up to it', () => {
    const [year] = aggregate(run('Q', '2018-01-01', [10, 20, 30, null]), 'Q', 'A', 'LAST');
    expect(year).toMatchObject({
      value: 30,
      flag: 'INCOMPLETE',
      coverage: 0.75,
      reason: 'The value of 2018-Q3, the last one there is. No report.',
    });
    const [whole] = aggregate(run('Q', '2018-01-01', [null, 20, 30, 40]), 'Q', 'A', 'LAST');
    expect(whole).toMatchObject({ value: 40, flag: 'NORMAL', coverage: 1 });
  });

  test('without any value has none, and zero stays zero', () => {
    const years = aggregate(run('Q', '2018-01-01', [null, null, null, null, 0, 0, 0, 0]), 'Q', 'A', 'SUM');
    expect(years.map(({ value, flag, reason }) => [value, flag, reason])).toEqual([
      [null, 'MISSING', 'No report.'],
      [0, 'NORMAL', null],
    ]);
  });
});

test('flags and qualifiers of the parts are those of the whole; too large a sum is none', () => {
  const [jan, ...others] = run('M', '2018-01-01', ones(12));
  if (jan === undefined) throw new Error('A year has a January.');
  const [year] = aggregate(
    [{ ...jan, flag: 'ESTIMATED', reason: 'Added up.', qualifier: 'ABOUT' }, ...others],
    'M',
    'A',
    'SUM',
  );
  expect(year).toMatchObject({ flag: 'ESTIMATED', reason: 'Added up.', qualifier: 'ABOUT' });
  const [huge] = aggregate(run('S', '2018-01-01', [1.7e308, 1.7e308]), 'S', 'A', 'SUM');
  expect(huge).toMatchObject({ value: null, flag: 'NOT_COMPUTABLE' });
});

describe('intervals', () => {
  const interval = (period: string, startsOn: string, endsOn: string, value: number): Point => ({
    period,
    startsOn,
    endsOn,
    value,
    flag: 'NORMAL',
    reason: null,
    qualifier: 'EXACT',
    coverage: 1,
  });
  const toApril = interval('2018-01/2018-04', '2018-01-01', '2018-04-30', 4_470);
  const toSeptember = interval('2018-01/2018-09', '2018-01-01', '2018-09-30', 12_874);

  test('that overlap are never added', () => {
    expect(aggregateIntervals([toApril, toSeptember], 'A', 'SUM', false)).toMatchObject([
      {
        period: '2018',
        value: null,
        flag: 'NOT_COMPUTABLE',
        reason: 'Intervals overlap within the period, 2018-01/2018-09 among them.',
      },
    ]);
  });

  test('that do not overlap are, with the share of days that they cover', () => {
    const later = interval('2018-05/2018-10', '2018-05-01', '2018-10-31', 100);
    const [year] = aggregateIntervals([later, toApril], 'A', 'SUM', false) as Point[];
    expect(year).toMatchObject({
      value: 4_570,
      flag: 'INCOMPLETE',
      reason: 'Covered by 2018-01/2018-04, 2018-05/2018-10.',
    });
    expect(year?.coverage).toBeCloseTo(304 / 365, 12);
  });

  test('from the start of the year give the year by the longest, and nothing else', () => {
    expect(aggregateIntervals([toSeptember, toApril], 'A', 'LAST', true)).toMatchObject([
      {
        period: '2018',
        value: 12_874,
        flag: 'INCOMPLETE',
        coverage: 273 / 365,
        reason: 'Year to date: 2018-01/2018-09.',
      },
    ]);
    expect(aggregateIntervals([toApril], 'M', 'LAST', true)).toHaveProperty('whyNot');
  });
});
