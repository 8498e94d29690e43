import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jointVintages, type Known } from './vintages.ts';

interface Reading extends Known {
  value: number;
}

/** Readings of one period that follow one another: each is replaced on the day on which the next is known. */
const readings = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }), { maxLength: 5 }),
    fc.boolean(),
    fc.boolean(),
    fc.integer({ min: 0, max: 100 }),
  )
  .map(([years, fromTheStart, endsOpen, seed]): Reading[] => {
    const days = years.toSorted((one, other) => one - other).map((year) => `${year}-01-01`);
    const starts = fromTheStart ? [null, ...days] : days;
    const all = starts.map((known_from, at) => ({ known_from, known_until: starts[at + 1] ?? null, value: seed + at }));
    return endsOpen ? all : all.slice(0, -1);
  });

const known = (all: readonly Reading[], day: string) =>
  all.find(({ known_from, known_until }) => (known_from ?? '') <= day && day < (known_until ?? '~'));

describe('the vintages of a computed value', () => {
  test('as of any day are computed from what was public of each input on that day', () => {
    fc.assert(
      fc.property(readings, readings, fc.integer({ min: 1995, max: 2035 }), (one, other, year) => {
        const day = `${year}-06-30`;
        const joint = jointVintages([one, other]).filter(
          ({ known_from, known_until }) => (known_from ?? '') <= day && day < (known_until ?? '~'),
        );
        const [a, b] = [known(one, day), known(other, day)];
        if (a === undefined || b === undefined) expect(joint).toEqual([]);
        else expect(joint.map(({ readings: used }) => used)).toEqual([[a, b]]);
      }),
    );
  });

  test('never overlap', () => {
    fc.assert(
      fc.property(readings, readings, (one, other) => {
        const joint = jointVintages([one, other]);
        for (const [at, { known_until }] of joint.entries()) {
          const next = joint[at + 1];
          if (next !== undefined) expect((known_until ?? '~') <= (next.known_from ?? '')).toBe(true);
        }
      }),
    );
  });

  test('of an input that nobody revised have its days', () => {
    const always: Reading = { known_from: null, known_until: null, value: 1 };
    const revised: Reading[] = [
      { known_from: '2009-06-26', known_until: '2011-11-03', value: -2.3 },
      { known_from: '2011-11-03', known_until: null, value: -1.2 },
    ];
    expect(jointVintages([[always], revised])).toEqual([
      { readings: [always, revised[0]], known_from: '2009-06-26', known_until: '2011-11-03' },
      { readings: [always, revised[1]], known_from: '2011-11-03', known_until: null },
    ]);
  });
});
