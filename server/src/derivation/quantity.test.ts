import { describe, expect, test } from 'vitest';
import { parseFormula } from './formula.ts';
import { agree, measuredBy, quantityOf, type UnitRow } from './quantity.ts';

const unit = (
  code: string,
  dimension: string,
  base_unit: string | null,
  base_factor: string | null,
): [string, UnitRow] => [code, { code, dimension, base_unit, base_factor }];
const UNITS = new Map([
  unit('t', 'MASS', 't', '1'),
  unit('kg', 'MASS', 't', '0.001'),
  unit('{person}', 'COUNT', '{person}', '1'),
  unit('{person}_E3', 'COUNT', '{person}', '1000'),
  unit('%', 'RATIO', '%', '1'),
  unit('USD_E6', 'CURRENCY', 'USD', '1000000'),
  unit('USD_2015', 'CURRENCY', null, null),
  unit('kg/{person}', 'OTHER', null, null),
]);

const of = (code: string) => quantityOf(code, UNITS);
const measured = (formula: string, units: Record<string, string>) =>
  measuredBy(parseFormula(formula), (name) => of(units[name] ?? ''));

describe('what a formula measures', () => {
  test('tonnes over thousands of persons are what kilograms per person measure', () => {
    const quotient = measured('harvest / people', { harvest: 't', people: '{person}_E3' });
    expect('powers' in quotient && agree(quotient, of('kg/{person}'))).toBe(true);
    expect(of('kg/{person}').factor.toNumber()).toBe(0.001);
  });

  test('money over money is a plain number, and per cent is a hundredth of it', () => {
    const share = measured('part / whole', { part: 'USD_E6', whole: 'USD_E6' });
    expect('powers' in share && agree(share, of('%'))).toBe(true);
    expect(of('%').factor.toNumber()).toBe(0.01);
  });

  test.each([
    ['a - b', 't', '{person}', '"-" stands between t and {person}, which do not add up'],
    ['a + b', 'USD_E6', 'USD_2015', '"+" stands between USD and USD_2015, which do not add up'],
    ['a / b + 1', 't', '{person}', '"+" stands between t · {person}^-1 and a plain number, which do not add up'],
  ])('%s of %s and %s is nothing', (formula, a, b, whyNot) => {
    expect(measured(formula, { a, b })).toEqual({ whyNot });
  });

  test('units of one dimension add up', () => {
    expect('powers' in measured('a + b', { a: 't', b: 'kg' })).toBe(true);
  });
});
