import { Dimension, PriceBasis } from '@tumen/database/generated/client/enums.ts';
import { optional, orElse } from '../cell/cell-type.ts';
import { integer, positiveDecimal } from '../cell/number.ts';
import { reference } from '../cell/reference.ts';
import { code, oneOf, text, textLike } from '../cell/text.ts';
import { defineTable } from '../table.ts';

export const units = defineTable({
  name: 'units',
  key: ['code'],
  defines: 'unit',
  columns: {
    code,
    name: text,
    symbol: text,
    description: text,
    ucum: optional(code),
    currency: optional(textLike(/^[A-Z]{3}$/, 'a currency of ISO 4217: USD')),
    multiplier: orElse(integer(-30, 30), 0),
    dimension: oneOf(Dimension),
    price_basis: optional(oneOf(PriceBasis)),
    base_year: optional(integer(1900, 2100)),
    base_unit: optional(reference('unit')),
    base_factor: optional(positiveDecimal),
  },
  check(row, report) {
    if ((row.base_unit === null) !== (row.base_factor === null)) {
      report('base_factor', 'base_unit and base_factor are stated together or not at all');
    } else if (row.base_unit === row.code && Number(row.base_factor) !== 1) {
      report('base_factor', `"${row.base_factor}" is not 1, though the unit is its own base`);
    }
  },
});
