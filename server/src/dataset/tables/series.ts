import { Frequency } from '@tumen/database/generated/client/enums.ts';
import { optional, orElse } from '../cell/cell-type.ts';
import { keyPart, reference } from '../cell/reference.ts';
import { oneOf, text, yesOrNo } from '../cell/text.ts';
import { defineTable, type RowOf } from '../table.ts';

export const series = defineTable({
  name: 'series',
  key: ['frequency', 'indicator', 'region', 'counterpart', 'commodity', 'unit', 'dataset'],
  keySeparator: '.',
  defines: 'series',
  columns: {
    frequency: oneOf(Frequency),
    indicator: reference('indicator'),
    region: reference('region'),
    counterpart: keyPart('region'),
    commodity: keyPart('commodity'),
    unit: reference('unit'),
    dataset: reference('source'),
    cumulative: orElse(yesOrNo, false),
    note: optional(text),
  },
  check(row, report) {
    if (row.cumulative && row.frequency !== 'IRREGULAR') {
      report('cumulative', `"yes" needs the frequency IRREGULAR, not ${row.frequency}`);
    }
  },
});

/** SDMX's series key, all parts present. */
export function seriesKey(row: Omit<RowOf<typeof series>, 'at' | 'note' | 'cumulative'>): string {
  const { frequency, indicator, region, counterpart, commodity, unit, dataset } = row;
  return [frequency, indicator, region, counterpart, commodity, unit, dataset].join('.');
}
