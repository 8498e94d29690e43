import { PolicyRelationKind } from '@tumen/database/generated/client/enums.ts';
import { optional } from '../cell/cell-type.ts';
import { citations } from '../cell/citation.ts';
import { reference } from '../cell/reference.ts';
import { oneOf, text } from '../cell/text.ts';
import { defineTable } from '../table.ts';

export const policyRelations = defineTable({
  name: 'policy-relations',
  key: ['from', 'kind', 'to'],
  columns: {
    from: reference('policy'),
    kind: oneOf(PolicyRelationKind),
    to: reference('policy'),
    note: optional(text),
    citations,
  },
  check(row, report) {
    if (row.from === row.to) report('to', `"${row.to}" is the policy itself`);
  },
});
