import { expect, test } from 'vitest';
import { titleOf } from './title.ts';

test('a title says what, between whom, in which unit, how often and by whom', () => {
  const series = {
    frequency: 'M',
    cumulative: false,
    commodityPart: 'HS:2701',
    indicator: { name: 'Merchandise imports' },
    region: { name: 'China' },
    counterpart: { name: 'DPRK' },
    commodity: { name: 'Coal' },
    unit: { symbol: 'million USD' },
    source: { title: 'Customs statistics', publisher: null },
  } as const;
  expect(titleOf(series)).toBe(
    'Merchandise imports (Coal), China with DPRK (million USD, monthly), Customs statistics',
  );
  expect(titleOf({ ...series, cumulative: true, commodity: null, counterpart: null })).toBe(
    'Merchandise imports, China (million USD, year to date), Customs statistics',
  );
});
