import { builder } from '../schema/builder.ts';
import { defineEnumFilter, PeriodRange } from '../schema/filter.ts';
import { defineOrder } from '../schema/order.ts';
import { PolicyKind } from './kinds.ts';

const PolicyKindFilter = defineEnumFilter('PolicyKind', PolicyKind, 'kind of policy');

export const PolicyFilter = builder.inputType('PolicyFilter', {
  description: 'Which policies are let through. Fields must all hold; values within one list are alternatives.',
  fields: (t) => ({
    kind: t.field({ type: PolicyKindFilter, required: false, description: 'Only policies of some kinds.' }),
    adoptedOn: t.field({
      type: PeriodRange,
      required: false,
      description: 'Only policies adopted within these dates; undated ones are left out.',
    }),
    commodity: t.stringList({
      required: false,
      description:
        'Only policies with a measure on these commodities or of an ancestor of theirs in the tree, which covers them too: `HS:2710`.',
    }),
    region: t.stringList({ required: false, description: 'Only policies that name these regions, by slug.' }),
    indicator: t.stringList({
      required: false,
      description: 'Only policies that a source says had an effect on these indicators.',
    }),
    activeOn: t.field({
      type: 'Date',
      required: false,
      description: 'Only policies with a measure that binds on this day.',
    }),
    issuer: t.string({
      required: false,
      description: 'Only policies whose issuer holds this text, whatever its case.',
    }),
    text: t.string({
      required: false,
      description: 'Only policies whose title, summary or measures hold this text, whatever its case: `coal`.',
    }),
  }),
});

export const PolicyOrder = defineOrder('Policy', 'policies', {
  ADOPTED_ON: 'The day of adoption, or the first day of the month or year when that is all that is known.',
  TITLE: 'The title in English, as text.',
  KIND: 'The kind of policy, in the order in which the enumeration lists it.',
  SLUG: 'The slug, compared letter by letter in the order of Unicode.',
});

/** The arguments of every list of policies beside Relay's own. */
export const policyArguments = builder.args((t) => ({
  filter: t.field({
    type: PolicyFilter,
    required: false,
    description: 'Which policies are let through; all when absent.',
  }),
  orderBy: t.field({ type: [PolicyOrder], required: false, description: 'Order of the list; by slug when absent.' }),
}));
