import { builder } from '../schema/builder.ts';
import { defineEnumFilter } from '../schema/filter.ts';
import { defineOrder } from '../schema/order.ts';
import { RegionKind } from './kinds.ts';

const RegionKindFilter = defineEnumFilter('RegionKind', RegionKind, 'kind of region');

export const RegionFilter = builder.inputType('RegionFilter', {
  description: 'Which regions are let through. Fields must all hold; values within one list are alternatives.',
  fields: (t) => ({
    kind: t.field({ type: RegionKindFilter, required: false, description: 'Only regions of some kinds.' }),
    within: t.stringList({ required: false, description: 'Only regions below these slugs in the tree: `dprk`.' }),
    isoCode: t.stringList({ required: false, description: 'Only regions with these ISO 3166 codes: `KP-13`.' }),
    text: t.string({
      required: false,
      description: 'Only regions with a confirmed name that holds this text, whatever its case.',
    }),
    hasSeries: t.boolean({
      required: false,
      description: 'True: only regions that report a series or are the counterpart in one; false: only the others.',
    }),
  }),
});

export const RegionOrder = defineOrder('Region', 'regions', {
  SLUG: 'The slug, compared letter by letter in the order of Unicode.',
  NAME: 'The name in English, compared letter by letter.',
  KIND: 'The kind of region, in the order in which the enumeration lists it.',
});

/** The arguments of every list of regions beside Relay's own. */
export const regionArguments = builder.args((t) => ({
  filter: t.field({
    type: RegionFilter,
    required: false,
    description: 'Which regions are let through; all when absent.',
  }),
  orderBy: t.field({ type: [RegionOrder], required: false, description: 'Order of the list; by slug when absent.' }),
}));
