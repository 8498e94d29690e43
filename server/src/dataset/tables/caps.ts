import { CapRule, WindowKind } from '@tumen/database/generated/client/enums.ts';
import { cellType, optional } from '../cell/cell-type.ts';
import { listOf, listOfSome } from '../cell/list.ts';
import { positiveDecimal } from '../cell/number.ts';
import { reference } from '../cell/reference.ts';
import { oneOf, text } from '../cell/text.ts';
import { day } from '../cell/time.ts';
import { defineTable } from '../table.ts';

/** `7500000 t` */
const limit = cellType(
  '"AMOUNT UNIT" with an amount above zero (a cap of zero is a BAN): 7500000 t',
  (cell) => {
    const [amount, unit, ...rest] = cell.split(' ');
    if (!amount || !unit || rest.length > 0) return undefined;
    return { amount: positiveDecimal.parse(amount), unit };
  },
  ({ unit }) => [{ kind: 'unit', name: unit }],
);

export const caps = defineTable({
  name: 'caps',
  key: ['measure'],
  columns: {
    measure: reference('measure'),
    rule: oneOf(CapRule),
    window: oneOf(WindowKind),
    anchored_on: optional(day),
    per_actor: optional(text),
    limits: listOfSome(limit, 'a list of "AMOUNT UNIT": 7500000 t; 400870018 USD'),
    conversion_factor: optional(reference('conversion factor')),
    series: listOf(reference('series')),
  },
  check(row, report) {
    if ((row.rule === 'SINGLE') !== (row.limits.length === 1)) {
      report('rule', `${row.rule} does not fit ${row.limits.length} limits: one limit is SINGLE, several never are`);
    }
    const unitCodes = row.limits.map(({ unit }) => unit);
    const repeated = unitCodes.find((unit, index) => unitCodes.indexOf(unit) !== index);
    if (repeated !== undefined) report('limits', `has two amounts in "${repeated}"`);
  },
});
