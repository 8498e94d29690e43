import { describe, expect, test } from 'vitest';
import { isEnough, medianOf, neededOf, type Place, windowsAt } from './window.ts';

/** Years from 2000 on, with these values. */
const years = (...values: (number | null)[]): Place[] =>
  values.map((value, at) => ({ place: 2000 + at, period: String(2000 + at), value }));

describe('the windows', () => {
  const series = years(1, 2, null, 4, 10, 20, 30);

  test('divide at the first period after, and keep what has no value', () => {
    const { before, after } = windowsAt(series, 2004, { before: 3, after: 2 });
    expect(before.places.map(({ period }) => period)).toEqual(['2001', '2002', '2003']);
    expect(before.values).toEqual([
      { place: 2001, value: 2 },
      { place: 2003, value: 4 },
    ]);
    expect(after.values.map(({ value }) => value)).toEqual([10, 20]);
    expect([before.mean, before.median, after.mean]).toEqual([3, 3, 15]);
  });

  test('reach no farther than the series', () => {
    const { before, after } = windowsAt(series, 2004, { before: 100, after: 100 });
    expect([before.places.length, after.places.length]).toEqual([4, 3]);
  });

  test('are empty where the series does not reach', () => {
    const { after } = windowsAt(series, 2050, { before: 5, after: 5 });
    expect(after).toMatchObject({ places: [], values: [], mean: null, median: null });
  });
});

test('an estimate needs eight values a side, and one for every second period', () => {
  const few = windowsAt(years(...Array.from({ length: 15 }, (_, at) => at)), 2008, { before: 8, after: 8 });
  expect(isEnough(few)).toBe(false);
  const enough = windowsAt(years(...Array.from({ length: 16 }, (_, at) => at)), 2008, { before: 8, after: 8 });
  expect(isEnough(enough)).toBe(true);
  const sparse = years(...Array.from({ length: 48 }, (_, at) => (at % 3 === 0 ? at : null)));
  const { before } = windowsAt(sparse, 2024, { before: 24, after: 24 });
  expect([before.values.length, neededOf(before)]).toEqual([8, 12]);
});

test('the median is the middle value, or the mean of the two middle ones', () => {
  expect([medianOf([]), medianOf([3]), medianOf([9, 1, 2]), medianOf([4, 1, 3, 2])]).toEqual([null, 3, 2, 2.5]);
});
