import { SourceKind } from '@tumen/database/generated/client/enums.ts';
import { optional } from '../cell/cell-type.ts';
import { listOf } from '../cell/list.ts';
import { languageTag, oneOf, slug, text, textLike, webAddress } from '../cell/text.ts';
import { period } from '../cell/time.ts';
import { defineTable } from '../table.ts';

export const sources = defineTable({
  name: 'sources',
  key: ['slug'],
  defines: 'source',
  columns: {
    slug,
    kind: oneOf(SourceKind),
    title: text,
    title_native: optional(text),
    authors: listOf(text),
    container_title: optional(text),
    volume: optional(text),
    issue: optional(text),
    pages: optional(text),
    publisher: optional(text),
    published: optional(period),
    edition: optional(text),
    url: optional(webAddress),
    doi: optional(textLike(/^10\.\d+\/\S+$/, 'a DOI: 10.…/…')),
    language: optional(languageTag),
    licence: optional(text),
    note: optional(text),
  },
});
