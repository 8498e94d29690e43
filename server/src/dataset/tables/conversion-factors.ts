import { optional } from '../cell/cell-type.ts';
import { positiveDecimal } from '../cell/number.ts';
import { reference } from '../cell/reference.ts';
import { slug, text } from '../cell/text.ts';
import { defineTable } from '../table.ts';

export const conversionFactors = defineTable({
  name: 'conversion-factors',
  key: ['slug'],
  defines: 'conversion factor',
  columns: {
    slug,
    from_unit: reference('unit'),
    to_unit: reference('unit'),
    commodity: optional(reference('commodity')),
    factor: positiveDecimal,
    note: optional(text),
    source: reference('source'),
    locator: optional(text),
  },
  check(row, report) {
    if (row.from_unit === row.to_unit) report('to_unit', `"${row.to_unit}" is the unit that is converted from`);
  },
});
