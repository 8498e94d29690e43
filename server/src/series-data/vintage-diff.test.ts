import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vintageDiff } from './vintage-diff.ts';

/** Years with values, all exact and ordinary unless `flags` says otherwise. */
function years(values: Record<string, number | null>, flags: Record<string, 'PROVISIONAL' | 'NORMAL'> = {}) {
  const periods = Object.keys(values);
  return {
    periods,
    startsOn: periods.map((year) => `${year}-01-01`),
    endsOn: periods.map((year) => `${year}-12-31`),
    values: Object.values(values),
    flags: periods.map((year) => flags[year] ?? ('NORMAL' as const)),
    qualifiers: periods.map(() => 'EXACT' as const),
  };
}

const known = fc.dictionary(
  fc.integer({ min: 1990, max: 2030 }).map(String),
  fc.option(fc.integer({ min: -100, max: 100 })),
  { maxKeys: 20 },
);

describe('the difference between what was known on two days', () => {
  test('says what was added, revised and withdrawn, and by how much', () => {
    const changes = vintageDiff(
      years({ 2005: 4, 2006: -1.1, 2007: -2.3 }),
      years({ 2006: -1.1, 2007: -1.2, 2008: 3.1 }),
    );
    expect(changes.map(({ kind, period, before, after, change }) => [kind, period, before, after, change])).toEqual([
      ['WITHDRAWN', '2005', 4, null, null],
      ['REVISED', '2007', -2.3, -1.2, 1.1],
      ['ADDED', '2008', null, 3.1, null],
    ]);
    expect(changes[1]?.percentChange).toBeCloseTo(47.826, 3);
  });

  test('a new status alone is a revision by zero', () => {
    const [change] = vintageDiff(years({ 2017: 54.3 }, { 2017: 'PROVISIONAL' }), years({ 2017: 54.3 }));
    expect(change).toMatchObject({ kind: 'REVISED', change: 0, percentChange: 0 });
  });

  test('of a value of zero there is no percentage', () => {
    expect(vintageDiff(years({ 2017: 0 }), years({ 2017: 1 }))[0]).toMatchObject({ change: 1, percentChange: null });
  });

  test('is nothing between equal days', () => {
    fc.assert(
      fc.property(known, (values) => {
        expect(vintageDiff(years(values), years(values))).toEqual([]);
      }),
    );
  });

  test('leads from one to the other when it is applied', () => {
    fc.assert(
      fc.property(known, known, (earlier, later) => {
        const applied = new Map(Object.entries(earlier).filter(([, value]) => value !== null));
        for (const { kind, period, after } of vintageDiff(years(earlier), years(later))) {
          if (kind === 'WITHDRAWN') applied.delete(period);
          else applied.set(period, after);
        }
        expect(Object.fromEntries(applied)).toEqual(
          Object.fromEntries(Object.entries(later).filter(([, value]) => value !== null)),
        );
      }),
    );
  });
});
