import { optional } from '../cell/cell-type.ts';
import { listOf } from '../cell/list.ts';
import { reference } from '../cell/reference.ts';
import { commodityCode, text } from '../cell/text.ts';
import { defineTable } from '../table.ts';

export const commodities = defineTable({
  name: 'commodities',
  key: ['code'],
  defines: 'commodity',
  columns: {
    code: commodityCode,
    name: text,
    description: optional(text),
    parent: optional(reference('commodity')),
    same_as: listOf(reference('commodity')),
  },
});
