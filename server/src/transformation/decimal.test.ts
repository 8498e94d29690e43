import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, difference, product, rounded } from './decimal.ts';

/** A decimal as a whole number of its last place: exact in whole numbers, and the nearest double of it. */
const decimal = fc
  .record({ whole: fc.integer({ min: -1e9, max: 1e9 }), decimals: fc.integer({ min: 0, max: 5 }) })
  .map(({ whole, decimals }) => ({ whole: BigInt(whole), decimals, value: Number(`${whole}e-${decimals}`) }));

const scaled = ({ whole, decimals }: { whole: bigint; decimals: number }, to: number) =>
  whole * 10n ** BigInt(to - decimals);

describe('decimals of a number', () => {
  test.each([
    [0, 0],
    [12, 0],
    [0.25, 2],
    [-3.1, 1],
    [1e21, 0],
    [1e-7, 7],
    [1.5e-7, 8],
    [1.25e22, 0],
  ])('%d has %d', (value, expected) => {
    expect(decimalsOf(value)).toBe(expected);
  });
});

describe('arithmetic of published decimals', () => {
  test.each([
    [3.1, -0.2, 3.3],
    [0.3, 0.1, 0.2],
    [1_000_000.1, 1_000_000, 0.1],
  ])('%d − %d is %d, not nearly so', (a, b, expected) => {
    expect(difference(a, b)).toBe(expected);
  });

  test.each([
    [8.2, 1000, 8200],
    [1.1, 1.1, 1.21],
    [191.755, 1, 191.755],
  ])('%d · %d is %d, not nearly so', (a, b, expected) => {
    expect(product(a, b)).toBe(expected);
  });

  test('a difference is the exact one of the decimals', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const decimals = Math.max(a.decimals, b.decimals);
        const exact = Number(`${scaled(a, decimals) - scaled(b, decimals)}e-${decimals}`);
        expect(difference(a.value, b.value)).toBeCloseTo(exact, 5);
        if (Math.abs(exact) < 1e9) expect(difference(a.value, b.value) === exact).toBe(true);
      }),
    );
  });

  test('what no decimals could mend is left as it is', () => {
    expect(rounded(Number.POSITIVE_INFINITY, 2)).toBe(Number.POSITIVE_INFINITY);
    expect(rounded(1.5e300, 2)).toBe(1.5e300);
    expect(difference(1e-320, 0)).toBe(1e-320);
  });
});
