import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodAt } from '../period/ordinal.ts';
import { alignTo, type Column, unionOf } from './alignment.ts';
import { asymmetryOf } from './mirror.ts';
import { spreadOf } from './spread.ts';

/** Years with values. */
function years(values: Readonly<Record<string, number | null>>): Column {
  const periods = Object.keys(values).map((year) => periodAt('A', Number(year)));
  return {
    periods: periods.map(({ period }) => period),
    startsOn: periods.map(({ startsOn }) => startsOn),
    endsOn: periods.map(({ endsOn }) => endsOn),
    values: Object.values(values),
    flags: periods.map(() => 'NORMAL'),
    reasons: periods.map(() => null),
    qualifiers: periods.map(() => 'EXACT'),
  };
}

const column = fc
  .dictionary(fc.integer({ min: 1950, max: 2030 }).map(String), fc.option(fc.integer({ min: -50, max: 50 })), {
    maxKeys: 30,
  })
  .map(years);

describe('several series on one axis', () => {
  test('have every period once, in order, and lose or invent no value', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 5 }), (columns) => {
        const axis = unionOf(columns);
        expect(axis.periods).toEqual([...new Set(columns.flatMap(({ periods }) => periods))].toSorted());
        for (const each of columns) {
          const aligned = alignTo(axis.periods, each);
          const back = axis.periods.flatMap((period, at) =>
            each.periods.includes(period) ? [aligned.values[at]] : [],
          );
          expect(back).toEqual(each.values);
          for (const [at, period] of axis.periods.entries()) {
            if (each.periods.includes(period)) continue;
            expect([aligned.values[at], aligned.flags[at]]).toEqual([null, 'MISSING']);
            expect(aligned.reasons[at]).not.toBeNull();
          }
        }
      }),
    );
  });

  test('put a shorter period before the longer one that begins with it, and what has no date first', () => {
    const mixed = (periods: string[], startsOn: (string | null)[], endsOn: (string | null)[]): Column => ({
      ...years({}),
      periods,
      startsOn,
      endsOn,
      values: periods.map(() => 1),
    });
    const axis = unionOf([
      mixed(['2018', '2019-01/..'], ['2018-01-01', '2019-01-01'], ['2018-12-31', null]),
      mixed(['2018-01/2018-11', '..'], ['2018-01-01', null], ['2018-11-30', null]),
    ]);
    expect(axis.periods).toEqual(['..', '2018-01/2018-11', '2018', '2019-01/..']);
  });
});

describe('the spread', () => {
  test('of published figures: population of the DPRK in 2008 by two publishers', () => {
    expect(spreadOf([[24_052_231], [23_934_000]], 1)).toEqual({
      count: [2],
      minimum: [23_934_000],
      maximum: [24_052_231],
      mean: [23_993_115.5],
      range: [118_231],
      relativeRange: [expect.closeTo(0.49277, 4)],
    });
  });

  test('of one value is none, and null is never taken for zero', () => {
    expect(spreadOf([[5], [null]], 1)).toMatchObject({
      count: [1],
      minimum: [5],
      range: [null],
      relativeRange: [null],
    });
    expect(spreadOf([[null], [null]], 1)).toMatchObject({ count: [0], minimum: [null], mean: [null] });
    expect(spreadOf([[-1], [1]], 1)).toMatchObject({ range: [2], relativeRange: [null] });
  });

  test('of a series with itself is zero, and order does not matter', () => {
    fc.assert(
      fc.property(column, column, (one, other) => {
        const axis = unionOf([one, other]);
        const [a, b] = [alignTo(axis.periods, one).values, alignTo(axis.periods, other).values];
        const length = axis.periods.length;
        expect(spreadOf([a, a], length).range.every((range) => range === null || range === 0)).toBe(true);
        expect(spreadOf([a, b], length)).toEqual(spreadOf([b, a], length));
      }),
    );
  });
});

describe('mirror statistics', () => {
  test('compare imports with exports where both sides have a value', () => {
    expect(asymmetryOf([110, 50, null, 5, 0], [100, null, 20, 0, 0])).toEqual({
      difference: [10, null, null, 5, 0],
      ratio: [1.1, null, null, null, null],
      relativeDifference: [expect.closeTo(9.5238, 4), null, null, 200, null],
    });
  });
});
