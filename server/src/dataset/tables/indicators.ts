import { Aggregation, Measurement, Topic } from '@tumen/database/generated/client/enums.ts';
import { listOf } from '../cell/list.ts';
import { oneOf, slug, text, webAddress } from '../cell/text.ts';
import { defineTable } from '../table.ts';

export const indicators = defineTable({
  name: 'indicators',
  key: ['code'],
  defines: 'indicator',
  columns: {
    code: slug,
    name: text,
    topic: oneOf(Topic),
    measure: oneOf(Measurement),
    aggregation: oneOf(Aggregation),
    basis: text,
    description: text,
    same_as: listOf(webAddress),
  },
});
