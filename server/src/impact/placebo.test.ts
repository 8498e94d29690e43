import { describe, expect, test } from 'vitest';
import { placebo } from './placebo.ts';
import type { Place } from './window.ts';

/** A level that jumps by 100 in one year, with a ripple that no line follows. */
const jumping = (year: number): Place[] =>
  Array.from({ length: 60 }, (_, at) => ({
    place: 1960 + at,
    period: String(1960 + at),
    value: (1960 + at < year ? 0 : 100) + (at % 3) - 1,
  }));

describe('a placebo in time', () => {
  const result = placebo(jumping(1990), 1990, { before: 10, after: 10 }, null, { levelChange: 100, slopeChange: 0 });

  test('tries every other date with enough values around it', () => {
    expect(result.dates.map(({ period }) => period)).not.toContain('1990');
    expect(result.dates[0]?.period).toBe('1968');
    expect(result.dates.at(-1)?.period).toBe('2012');
  });

  test('finds that no other date changes as much', () => {
    expect(result.shareOfLevel).toBe(0);
    expect(result.level?.maximum).toBeLessThan(100);
  });

  test('says which windows hold the date itself', () => {
    const clean = result.dates.filter(({ overlaps }) => !overlaps);
    expect(clean.map(({ period }) => Number(period)).every((year) => year <= 1980 || year >= 2000)).toBe(true);
    expect(Math.max(...clean.map(({ levelChange }) => Math.abs(levelChange)))).toBeLessThan(5);
  });
});

test('without another date there is no share', () => {
  const short = jumping(1990).filter(({ place }) => place >= 1982 && place < 1998);
  const result = placebo(short, 1990, { before: 8, after: 8 }, null, { levelChange: 100, slopeChange: 0 });
  expect(result).toMatchObject({ dates: [], shareOfLevel: null, level: null });
});
