import { NameSystem } from '@tumen/database/generated/client/enums.ts';
import { optional } from '../cell/cell-type.ts';
import { reference } from '../cell/reference.ts';
import { languageTag, oneOf, text, yesOrNo } from '../cell/text.ts';
import { defineTable } from '../table.ts';

export const regionNames = defineTable({
  name: 'region-names',
  key: ['region', 'text', 'language', 'system'],
  columns: {
    region: reference('region'),
    text,
    language: languageTag,
    system: oneOf(NameSystem),
    confirmed: yesOrNo,
    used_by: optional(reference('source')),
    source: reference('source'),
    locator: optional(text),
  },
});
