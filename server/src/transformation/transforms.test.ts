import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ordinalOf, periodAt, type RegularFrequency } from '../period/ordinal.ts';
import { aggregate } from './aggregation.ts';
import { difference } from './decimal.ts';
import type { Point, PointFlag } from './point.ts';
import {
  comparedWith,
  compoundAnnualRate,
  index,
  indexBase,
  logarithm,
  logChange,
  movingAverage,
  percentChange,
  pointwise,
  previousPeriod,
  previousYear,
  ratio,
  type Sequence,
  yearToDate,
  zScore,
} from './transforms.ts';

/** Values from `first` on, one for each period. */
function sequence(frequency: RegularFrequency, first: string, values: readonly (number | null)[]): Sequence {
  const start = ordinalOf(frequency, first);
  const points = values.map((value, at): Point => {
    const known = value !== null;
    return {
      ...periodAt(frequency, start + at),
      value,
      flag: known ? 'NORMAL' : 'MISSING',
      reason: known ? null : 'Nobody says.',
      qualifier: 'EXACT',
      coverage: known ? 1 : 0,
    };
  });
  return { frequency, points, places: points.map((_, at) => start + at) };
}

const months = (values: readonly (number | null)[], first = '2014-03-01') => sequence('M', first, values);
const valuesOf = (points: readonly Point[]) => points.map(({ value }) => value);

/** Every transform of a monthly sequence, by the name that the API gives it. */
const TRANSFORMS: Readonly<Record<string, (of: Sequence) => readonly Point[]>> = {
  CHANGE: (of) => comparedWith(of, previousPeriod, difference),
  CHANGE_YEAR_AGO: (of) => comparedWith(of, previousYear, difference),
  PERCENT_CHANGE: (of) => comparedWith(of, previousPeriod, percentChange),
  PERCENT_CHANGE_YEAR_AGO: (of) => comparedWith(of, previousYear, percentChange),
  COMPOUND_ANNUAL_RATE: (of) => comparedWith(of, previousPeriod, compoundAnnualRate('M')),
  LOG: ({ points }) => pointwise(points, logarithm),
  LOG_CHANGE: (of) => comparedWith(of, previousPeriod, logChange),
  MOVING_AVERAGE: (of) => movingAverage(of, 5),
  Z_SCORE: ({ points }) => zScore(points),
  CUMULATIVE_YEAR_TO_DATE: yearToDate,
};

const Column = z.array(z.number().nullable());
const Reference = z.object({
  cases: z.array(
    z.object({
      name: z.string(),
      values: Column,
      transforms: z.record(z.string(), Column),
      years: z.record(z.string(), Column),
      quarters: z.record(z.string(), Column),
    }),
  ),
});
const reference = Reference.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'reference', 'output.json'), 'utf8')),
);

function expectColumn(ours: readonly (number | null)[], theirs: readonly (number | null)[], about: string): void {
  expect(ours.length, about).toBe(theirs.length);
  for (const [at, expected] of theirs.entries()) {
    const value = ours[at] ?? null;
    if (expected === null || value === null) expect(value, `${about} at ${at}`).toBe(expected);
    else
      expect(Math.abs(value - expected), `${about} at ${at}: ${value}, pandas ${expected}`).toBeLessThanOrEqual(
        1e-10 * Math.max(1, Math.abs(expected)),
      );
  }
}

describe('agrees with pandas (reference/reference.py)', () => {
  describe.each(reference.cases)('$name', ({ values, transforms, years, quarters }) => {
    test.each(Object.keys(TRANSFORMS))('%s', (name) => {
      expectColumn(valuesOf(TRANSFORMS[name]?.(months(values)) ?? []), transforms[name] ?? [], name);
    });

    test.each(['SUM', 'MEAN', 'LAST'] as const)('years and quarters by %s', (rule) => {
      const { points } = months(values);
      const [byYear, byQuarter] = [aggregate(points, 'M', 'A', rule), aggregate(points, 'M', 'Q', rule)];
      expectColumn(valuesOf(byYear), years[rule] ?? [], 'years');
      expectColumn(valuesOf(byQuarter), quarters[rule] ?? [], 'quarters');
      if (rule === 'LAST') return;
      expectColumn(
        byYear.map(({ coverage }) => coverage),
        years['coverage'] ?? [],
        'coverage of years',
      );
    });
  });
});

describe('worked examples', () => {
  test('the FRED glossary: 100 to 101 in a month is 1%, 12.68% a year, 0.995 log points', () => {
    const of = months([100, 101]);
    const last = (name: string) => valuesOf(TRANSFORMS[name]?.(of) ?? [])[1];
    expect(last('PERCENT_CHANGE')).toBeCloseTo(1, 12);
    expect(last('COMPOUND_ANNUAL_RATE')).toBeCloseTo(12.682503, 6);
    expect(last('LOG_CHANGE')).toBeCloseTo(0.9950331, 7);
  });

  test('an index of months has the mean of its base year at 100', () => {
    const of = months([90, 95, 100, 105, 110, 100, 100, 100, 100, 100, 100, 100, 121], '2015-01-01');
    const base = indexBase(of, { text: '2015', startsOn: '2015-01-01', endsOn: '2015-12-31' }, 12);
    expect(base).toEqual({ value: 100, flag: 'NORMAL' });
    expect(valuesOf(index(of.points, 100, '2015')).at(-1)).toBeCloseTo(121, 12);
  });

  test('a base year of which a month is missing is no base', () => {
    const of = months([90, null, ...Array.from({ length: 10 }, () => 100)], '2015-01-01');
    expect(indexBase(of, { text: '2015', startsOn: '2015-01-01', endsOn: '2015-12-31' }, 12)).toEqual({
      whyNot: 'The base period 2015 has values for 11 of its 12 periods.',
    });
  });
});

describe('edges', () => {
  test('29 February and week 53 have no year before', () => {
    const days = sequence(
      'D',
      '2019-02-27',
      Array.from({ length: 370 }, (_, at) => at),
    );
    const yearAgo = comparedWith(days, previousYear, difference);
    const at = (period: string) => yearAgo.find((point) => point.period === period);
    expect(at('2020-02-28')?.value).toBe(365);
    expect(at('2020-02-29')).toMatchObject({ value: null, reason: 'The year before has no such period.' });
    expect(at('2020-03-01')?.value).toBe(366);
    const weeks = sequence(
      'W',
      '2019-12-30',
      Array.from({ length: 54 }, (_, nth) => nth),
    );
    expect(comparedWith(weeks, previousYear, difference).at(-2)).toMatchObject({ period: '2020-W53', value: null });
  });

  test('a base of zero is a division by zero, a negative one gives no percentage', () => {
    const changes = TRANSFORMS['PERCENT_CHANGE']?.(months([0, 5, -5, 5])) ?? [];
    expect(changes.map(({ flag }) => flag)).toEqual(['MISSING', 'NOT_COMPUTABLE', 'NORMAL', 'NOT_COMPUTABLE']);
    expect(changes[1]?.reason).toContain('Division by zero');
    expect(changes[2]?.value).toBe(-200);
  });

  test('a single point has no change and no z-score', () => {
    for (const name of ['CHANGE', 'PERCENT_CHANGE_YEAR_AGO', 'Z_SCORE']) {
      const [only] = TRANSFORMS[name]?.(months([5])) ?? [];
      expect(only?.value, name).toBeNull();
      expect(only?.reason, name).not.toBeNull();
    }
  });

  test('overflow is told, not Infinity', () => {
    const [, grown] = TRANSFORMS['COMPOUND_ANNUAL_RATE']?.(months([1e-300, 1e300])) ?? [];
    expect(grown).toMatchObject({
      value: null,
      flag: 'NOT_COMPUTABLE',
      reason: 'The result is larger than a double can hold.',
    });
  });

  test('a share of nothing is none', () => {
    const { points } = months([1, 2]);
    const whole = new Map(months([0, 4]).points.map((point) => [point.period, point]));
    const shares = ratio(points, ({ period }) => whole.get(period) ?? 'None.', 100);
    expect(shares.map(({ value, flag }) => [value, flag])).toEqual([
      [null, 'NOT_COMPUTABLE'],
      [50, 'NORMAL'],
    ]);
  });

  test('the same interval one year earlier is the year before of an interval', () => {
    const interval = (period: string, startsOn: string, endsOn: string, value: number): Point => ({
      value,
      flag: 'NORMAL',
      reason: null,
      qualifier: 'EXACT',
      coverage: 1,
      period,
      startsOn,
      endsOn,
    });
    const points = [
      interval('2015-01/2015-02', '2015-01-01', '2015-02-28', 10),
      interval('2016-01/2016-02', '2016-01-01', '2016-02-29', 15),
      interval('2016-01/2016-03', '2016-01-01', '2016-03-31', 20),
    ];
    const changes = comparedWith({ frequency: null, points, places: [null, null, null] }, previousYear, difference);
    expect(valuesOf(changes)).toEqual([null, 5, null]);
  });

  test('a comparison across a break says so, one behind it does not', () => {
    const of = months([1, 2, 3, 4]);
    const points = of.points.map((point, at) =>
      at === 2 ? { ...point, flag: 'BREAK' as PointFlag, reason: 'New basis.' } : point,
    );
    const broken = { ...of, points };
    expect(comparedWith(broken, previousPeriod, difference).map(({ flag }) => flag)).toEqual([
      'MISSING',
      'NORMAL',
      'BREAK',
      'NORMAL',
    ]);
    expect(movingAverage(broken, 3).map(({ flag }) => flag)).toEqual(['MISSING', 'MISSING', 'BREAK', 'BREAK']);
  });
});

const value = fc.option(
  fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    fc.constantFrom(0, -0, 1e-300, 1e300, -1e300, 5e-324),
  ),
  { freq: 6 },
);
const column = fc.array(value, { maxLength: 60 });

describe('whatever the values', () => {
  test.each(Object.keys(TRANSFORMS))('%s keeps every place, and gives a number or says why there is none', (name) => {
    fc.assert(
      fc.property(column, (values) => {
        const of = months(values);
        const result = TRANSFORMS[name]?.(of) ?? [];
        expect(result.map(({ period }) => period)).toEqual(of.points.map(({ period }) => period));
        for (const [at, point] of result.entries()) {
          // Null never becomes a number, zero among them.
          if (values[at] === null) expect(point.value).toBeNull();
          if (point.value === null) {
            expect(['MISSING', 'NOT_COMPUTABLE']).toContain(point.flag);
            expect(point.reason).toBeTruthy();
          } else expect(Number.isFinite(point.value)).toBe(true);
        }
      }),
    );
  });

  test('a change of a constant is zero', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: 1e-6, max: 1e9 }),
        fc.integer({ min: 14, max: 40 }),
        (constant, length) => {
          const of = months(Array.from({ length }, () => constant));
          for (const name of [
            'CHANGE',
            'CHANGE_YEAR_AGO',
            'PERCENT_CHANGE',
            'PERCENT_CHANGE_YEAR_AGO',
            'LOG_CHANGE',
            'COMPOUND_ANNUAL_RATE',
          ]) {
            expect(valuesOf(TRANSFORMS[name]?.(of) ?? []).at(-1), name).toBe(0);
          }
        },
      ),
    );
  });

  test('an index is 100 at its base, and keeps proportions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 40 }),
        fc.nat(),
        (values, seed) => {
          const of = months(values);
          const at = seed % values.length;
          const base = of.points[at];
          const found = indexBase(
            of,
            { text: base?.period ?? '', startsOn: base?.startsOn ?? '', endsOn: base?.endsOn ?? '' },
            1,
          );
          if ('whyNot' in found) throw new Error(found.whyNot);
          const result = valuesOf(index(of.points, found.value, base?.period ?? ''));
          expect(result[at]).toBe(100);
          for (const [each, own] of result.entries()) {
            expect((own ?? 0) / 100).toBeCloseTo((values[each] ?? 0) / (values[at] ?? 1), 9);
          }
        },
      ),
    );
  });

  test('years summed are all months summed, and the running sum ends there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 12, maxLength: 48 }), (some) => {
        const values = some.slice(0, some.length - (some.length % 12));
        const of = months(values, '2015-01-01');
        const years = aggregate(of.points, 'M', 'A', 'SUM');
        expect(years.reduce((total, { value: sum }) => total + (sum ?? 0), 0)).toBe(
          values.reduce((total, each) => total + each, 0),
        );
        expect(years.every(({ coverage, flag }) => coverage === 1 && flag === 'NORMAL')).toBe(true);
        const running = yearToDate(of).filter(({ period }) => period.endsWith('-12'));
        expect(valuesOf(running)).toEqual(valuesOf(years));
        const throughQuarters = aggregate(aggregate(of.points, 'M', 'Q', 'SUM'), 'Q', 'A', 'SUM');
        expect(valuesOf(throughQuarters)).toEqual(valuesOf(years));
      }),
    );
  });

  test('a moving average of one is the series, and z-scores have mean 0 and deviation 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 40 }), (values) => {
        const of = months(values);
        expect(valuesOf(movingAverage(of, 1))).toEqual(values);
        if (new Set(values).size < 2) return;
        const scores = valuesOf(zScore(of.points)).map((score) => score ?? Number.NaN);
        const mean = scores.reduce((total, score) => total + score, 0) / scores.length;
        const squares = scores.reduce((total, score) => total + (score - mean) ** 2, 0);
        expect(mean).toBeCloseTo(0, 9);
        expect(squares / (scores.length - 1)).toBeCloseTo(1, 9);
      }),
    );
  });
});
