import { builder } from '../schema/builder.ts';
import { defineEnumFilter, PeriodRange } from '../schema/filter.ts';
import { defineOrder } from '../schema/order.ts';
import { SourceKind } from './kinds.ts';

const SourceKindFilter = defineEnumFilter('SourceKind', SourceKind, 'kind of source');

export const SourceFilter = builder.inputType('SourceFilter', {
  description: 'Which sources are let through. Fields must all hold; values within one list are alternatives.',
  fields: (t) => ({
    kind: t.field({ type: SourceKindFilter, required: false, description: 'Only sources of some kinds.' }),
    published: t.field({
      type: PeriodRange,
      required: false,
      description: 'Only sources published within these dates.',
    }),
    language: t.stringList({ required: false, description: 'Only sources in these languages, as BCP 47 tags: `ja`.' }),
    publisher: t.string({
      required: false,
      description: 'Only sources whose publisher holds this text, whatever its case.',
    }),
    text: t.string({ required: false, description: 'Only sources whose title holds this text, whatever its case.' }),
  }),
});

export const SourceOrder = defineOrder('Source', 'sources', {
  SLUG: 'The slug, compared letter by letter in the order of Unicode.',
  TITLE: 'The title in English, compared letter by letter.',
  PUBLISHED: 'The day of publication, or the first day of the month or year when that is all that is known.',
});

/** The arguments of every list of sources beside Relay's own. */
export const sourceArguments = builder.args((t) => ({
  filter: t.field({
    type: SourceFilter,
    required: false,
    description: 'Which sources are let through; all when absent.',
  }),
  orderBy: t.field({ type: [SourceOrder], required: false, description: 'Order of the list; by slug when absent.' }),
}));
