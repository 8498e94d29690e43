import { Topic } from '@tumen/database/generated/client/enums.ts';
import { parsePeriod } from '../../period/period.ts';
import { optional, orElse } from '../cell/cell-type.ts';
import { citations } from '../cell/citation.ts';
import { listOf } from '../cell/list.ts';
import { reference } from '../cell/reference.ts';
import { oneOf, slug, text } from '../cell/text.ts';
import { period } from '../cell/time.ts';
import { defineTable } from '../table.ts';

export const findings = defineTable({
  name: 'findings',
  key: ['slug'],
  defines: 'finding',
  columns: {
    slug,
    statement: text,
    period: orElse(period, parsePeriod('..')),
    topics: listOf(oneOf(Topic)),
    regions: listOf(reference('region')),
    counterparts: listOf(reference('region')),
    commodities: listOf(reference('commodity')),
    indicators: listOf(reference('indicator')),
    policies: listOf(reference('policy')),
    note: optional(text),
    citations,
  },
});
