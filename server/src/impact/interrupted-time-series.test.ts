import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ordinalOf } from '../period/ordinal.ts';
import { parsePeriod } from '../period/period.ts';
import { interruptedTimeSeries, type PlacedValue } from './interrupted-time-series.ts';
import { defaultLags } from './newey-west.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, 'reference', file), 'utf8'));

const Input = z.array(
  z.object({
    name: z.string(),
    firstPeriod: z.string(),
    lags: z.int(),
    periods: z.array(z.string()),
    values: z.array(z.number()),
  }),
);
const Numbers = z.object({ value: z.number(), standardError: z.number(), lower: z.number(), upper: z.number() });
const Output = z.object({
  cases: z.array(
    z.object({ name: z.string(), level: Numbers, slope: Numbers, levelChange: Numbers, slopeChange: Numbers }),
  ),
});

function placeOf(period: string): number {
  const { startsOn, precision } = parsePeriod(period);
  return ordinalOf(precision === 'MONTH' ? 'M' : 'A', startsOn ?? '');
}

describe('the estimate agrees to six digits with statsmodels (reference/reference.py)', () => {
  const output = Output.parse(read('output.json'));

  test.each(Input.parse(read('input.json')))('$name', ({ name, firstPeriod, lags, periods, values }) => {
    const placed = periods.map((period, position) => ({ place: placeOf(period), value: values[position] ?? 0 }));
    const estimate = interruptedTimeSeries(placed, placeOf(firstPeriod), null);
    const expected = output.cases.find((each) => each.name === name);
    expect(estimate?.lags).toBe(lags);
    for (const part of ['level', 'slope', 'levelChange', 'slopeChange'] as const) {
      for (const number of ['value', 'standardError', 'lower', 'upper'] as const) {
        const [ours, theirs] = [estimate?.[part][number] ?? Number.NaN, expected?.[part][number] ?? 0];
        expect(Math.abs(ours / theirs - 1), `${part}.${number}: ${ours}, statsmodels ${theirs}`).toBeLessThan(1e-6);
      }
    }
  });
});

/** Two straight lines without noise, broken at place 0. */
const broken = (level: number, slope: number, levelChange: number, slopeChange: number, places: readonly number[]) =>
  places.map(
    (place): PlacedValue => ({
      place,
      value: level + slope * place + (place < 0 ? 0 : levelChange + slopeChange * place),
    }),
  );

const sides = fc.tuple(
  fc.uniqueArray(fc.integer({ min: -60, max: -1 }), { minLength: 4, maxLength: 40 }),
  fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 40 }),
);
const number = fc.integer({ min: -1000, max: 1000 });

describe('two straight lines without noise', () => {
  test('are found again, whatever periods are missing', () => {
    fc.assert(
      fc.property(number, number, number, number, sides, (level, slope, levelChange, slopeChange, [before, after]) => {
        const places = [...before, ...after].toSorted((one, other) => one - other);
        const estimate = interruptedTimeSeries(broken(level, slope, levelChange, slopeChange, places), 0, null);
        expect(estimate?.level.value).toBeCloseTo(level, 5);
        expect(estimate?.slope.value).toBeCloseTo(slope, 5);
        expect(estimate?.levelChange.value).toBeCloseTo(levelChange, 5);
        expect(estimate?.slopeChange.value).toBeCloseTo(slopeChange, 5);
        expect(estimate?.levelChange.standardError).toBeLessThan(1e-4);
      }),
    );
  });

  test('give the same wherever the axis begins', () => {
    fc.assert(
      fc.property(number, sides, fc.integer({ min: -30_000, max: 30_000 }), (levelChange, [before, after], shift) => {
        const places = [...before, ...after].toSorted((one, other) => one - other);
        const noisy = broken(5, 1, levelChange, 2, places).map((each, at) => ({
          ...each,
          value: each.value + (at % 3),
        }));
        const moved = noisy.map(({ place, value }) => ({ place: place + shift, value }));
        const [one, other] = [interruptedTimeSeries(noisy, 0, 2), interruptedTimeSeries(moved, shift, 2)];
        expect(other?.levelChange.value).toBeCloseTo(one?.levelChange.value ?? Number.NaN, 8);
        expect(other?.levelChange.standardError).toBeCloseTo(one?.levelChange.standardError ?? Number.NaN, 8);
      }),
    );
  });
});

test('one place on a side allows no line', () => {
  expect(interruptedTimeSeries(broken(1, 1, 1, 1, [-3, -2, -1, 0]), 0, null)).toBeNull();
});

test('the lags follow the rule of thumb of Newey and West (1994)', () => {
  expect([25, 36, 100, 200].map(defaultLags)).toEqual([2, 3, 4, 4]);
});
