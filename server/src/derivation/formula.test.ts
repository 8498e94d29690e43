import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, FormulaError, namesIn, parseFormula } from './formula.ts';

const value = (text: string, values: Record<string, number> = {}) =>
  evaluate(parseFormula(text), (name) => new Decimal(values[name] ?? Number.NaN))?.toNumber();

describe('a formula', () => {
  test.each<[string, Record<string, number>, number]>([
    ['exports - imports', { exports: 2010.63, imports: 191.755 }, 1818.875],
    ['urban / (urban + rural)', { urban: 3, rural: 1 }, 0.75],
    ['2 + 3 * 4 - 6 / 3', {}, 12],
    ['-(a - b)', { a: 1, b: 3 }, 2],
    ['0.1 + 0.2', {}, 0.3],
  ])('%s', (text, values, expected) => {
    expect(value(text, values)).toBe(expected);
  });

  test('has no value when it divides by zero, wherever', () => {
    expect(value('a / b', { a: 1, b: 0 })).toBeUndefined();
    expect(value('1 + a / (b - b)', { a: 1, b: 5 })).toBeUndefined();
  });

  test('names its inputs once', () => {
    expect([...namesIn(parseFormula('a / (a + b) * 100'))]).toEqual(['a', 'b']);
  });

  test.each(['', 'a +', '(a', 'a b', 'a ** 2', 'a > b', 'sum(a)', 'a.b', '"a"', 'a; b', '!a'])(
    'is not "%s"',
    (text) => {
      expect(() => parseFormula(text)).toThrow(FormulaError);
    },
  );

  test('computes with whole numbers as they are', () => {
    const number = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(value('(a + b) - c', { a, b, c })).toBe(a + b - c);
      }),
    );
  });
});
