import { PolicyKind } from '@tumen/database/generated/client/enums.ts';
import { optional } from '../cell/cell-type.ts';
import { citations } from '../cell/citation.ts';
import { listOf } from '../cell/list.ts';
import { reference } from '../cell/reference.ts';
import { oneOf, slug, text, webAddress } from '../cell/text.ts';
import { period } from '../cell/time.ts';
import { defineTable } from '../table.ts';

export const policies = defineTable({
  name: 'policies',
  key: ['slug'],
  defines: 'policy',
  columns: {
    slug,
    kind: oneOf(PolicyKind),
    title: text,
    title_korean: optional(text),
    issuer: text,
    adopted_on: period,
    in_force_on: optional(period),
    ended_on: optional(period),
    regions: listOf(reference('region')),
    summary: text,
    url: optional(webAddress),
    note: optional(text),
    citations,
  },
  check(row, report) {
    const ended = row.ended_on?.endsBefore;
    const adopted = row.adopted_on.startsOn;
    if (ended != null && adopted !== null && ended <= adopted) {
      report('ended_on', `"${row.ended_on?.text}" is before adopted_on, ${row.adopted_on.text}`);
    }
  },
});
