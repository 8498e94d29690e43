import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conversion, type UnitFacts, Units } from './units.ts';

const unit = (
  code: string,
  dimension: UnitFacts['dimension'],
  baseUnit: string | null,
  baseFactor: number | null,
  more: Partial<UnitFacts> = {},
): UnitFacts => ({
  code,
  symbol: code,
  dimension,
  priceBasis: null,
  baseYear: null,
  baseUnit,
  baseFactor,
  ...more,
});

const factor = (slug: string, value: number, commodity = 'HS:2710') => ({
  slug,
  fromUnit: 't',
  toUnit: '[bbl_us]',
  commodity,
  factor: value,
});

const units = new Units(
  [
    unit('t', 'MASS', 't', 1),
    unit('kt', 'MASS', 't', 1_000),
    unit('kg', 'MASS', 't', 0.001),
    unit('[bbl_us]', 'VOLUME', 'm3', 0.158987294928),
    unit('m3', 'VOLUME', 'm3', 1),
    unit('USD', 'CURRENCY', 'USD', 1, { priceBasis: 'CURRENT' }),
    unit('USD_2015', 'CURRENCY', null, null, { priceBasis: 'CONSTANT', baseYear: 2015 }),
    unit('CNY', 'CURRENCY', 'CNY', 1, { priceBasis: 'CURRENT' }),
  ],
  [factor('a-essay', 8.33), factor('b-herald', 7.9), factor('crude', 7.62, 'HS:2709')],
);

function conversion(from: string, to: string, goods: readonly string[] = [], named: string | null = null): Conversion {
  const found = units.conversion(from, to, goods, named);
  if ('whyNot' in found) throw new Error(found.whyNot);
  return found;
}

const REFINED = ['HS:2710', 'HS:27'];

describe('a conversion', () => {
  test('within a dimension is a definition', () => {
    expect(conversion('kt', 'kg')).toMatchObject({ factor: 1_000_000, citedFactor: null, alternatives: [] });
  });

  test('across dimensions takes a factor that a source states for the goods, and names the others', () => {
    expect(conversion('t', '[bbl_us]', REFINED)).toMatchObject({
      factor: 8.33,
      citedFactor: 'a-essay',
      alternatives: ['b-herald'],
    });
    expect(conversion('t', '[bbl_us]', REFINED, 'b-herald')).toMatchObject({ factor: 7.9, citedFactor: 'b-herald' });
    expect(conversion('kt', 'm3', REFINED).factor).toBeCloseTo(8_330 * 0.158987294928, 9);
  });

  test('for what lies in the goods of a factor is the same', () => {
    expect(conversion('t', '[bbl_us]', ['TUMEN:diesel', 'HS:2710', 'HS:27']).citedFactor).toBe('a-essay');
  });

  test('there and back gives the value again', () => {
    const pairs = fc.constantFrom(['t', 'kt'], ['kg', 'kt'], ['t', '[bbl_us]'], ['kt', 'm3'], ['[bbl_us]', 'm3']);
    fc.assert(
      fc.property(pairs, fc.double({ noNaN: true, min: 1e-6, max: 1e12 }), ([from = '', to = ''], value) => {
        const back = value * conversion(from, to, REFINED).factor * conversion(to, from, REFINED).factor;
        expect(Math.abs(back / value - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test.each<[string, string, readonly string[], string | null, string]>([
    [
      't',
      '[bbl_us]',
      ['HS:1006'],
      null,
      't (MASS) does not convert into [bbl_us] (VOLUME): no source states a factor for HS:1006.',
    ],
    [
      't',
      '[bbl_us]',
      [],
      null,
      't (MASS) does not convert into [bbl_us] (VOLUME): no source states a factor for values that are not about goods.',
    ],
    ['USD', 'USD_2015', [], null, 'USD does not convert into USD_2015: they are stated at different prices.'],
    ['USD', 'CNY', [], null, 'USD does not convert into CNY: no factor is known that holds at all times.'],
    ['t', '[bbl_us]', REFINED, 'crude', 'The factor "crude" does not lead from t to [bbl_us] for these values.'],
  ])('%s into %s for %o by %s is refused', (from, to, goods, named, whyNot) => {
    expect(units.conversion(from, to, goods, named)).toEqual({ whyNot });
  });
});

test('all conversions are one by definition, or one for each cited factor', () => {
  expect(units.conversions('t', 'kg', REFINED).map(({ factor: each }) => each)).toEqual([1_000]);
  expect(units.conversions('t', '[bbl_us]', REFINED).map(({ citedFactor }) => citedFactor)).toEqual([
    'a-essay',
    'b-herald',
  ]);
  expect(units.conversions('USD', 't', [])).toEqual([]);
});
