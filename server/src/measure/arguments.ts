import { builder } from '../schema/builder.ts';
import { defineEnumFilter } from '../schema/filter.ts';
import { defineOrder } from '../schema/order.ts';
import { MeasureKind, MeasureStatus, TradeFlow } from './kinds.ts';

const MeasureKindFilter = defineEnumFilter('MeasureKind', MeasureKind, 'kind of measure');

export const MeasureFilter = builder.inputType('MeasureFilter', {
  description: 'Which measures are let through. Fields must all hold; values within one list are alternatives.',
  fields: (t) => ({
    kind: t.field({ type: MeasureKindFilter, required: false, description: 'Only measures of some kinds.' }),
    policy: t.stringList({ required: false, description: 'Only measures of these policies, by slug.' }),
    commodity: t.stringList({
      required: false,
      description:
        'Only measures on these commodities or of an ancestor of theirs in the tree, which covers them too: `HS:2710`.',
    }),
    region: t.stringList({
      required: false,
      description: 'Only measures that name these regions, or that name none and belong to a policy that names them.',
    }),
    flow: t.field({ type: [TradeFlow], required: false, description: 'Only measures on flows in these directions.' }),
    status: t.field({ type: [MeasureStatus], required: false, description: 'Only measures of which this became.' }),
    activeOn: t.field({
      type: 'Date',
      required: false,
      description:
        'Only measures that bind on this day: begun, not ended, and not replaced before they ever applied. One without a first day begins with its policy; an undated one is left out.',
    }),
    text: t.string({
      required: false,
      description: 'Only measures whose description holds this text, whatever its case.',
    }),
  }),
});

export const MeasureOrder = defineOrder('Measure', 'measures', {
  STARTS_ON: 'The first day on which the measure binds.',
  KIND: 'The kind of measure, in the order in which the enumeration lists it.',
  SLUG: 'The slug, compared letter by letter in the order of Unicode.',
});

/** The arguments of every list of measures beside Relay's own. */
export const measureArguments = builder.args((t) => ({
  filter: t.field({
    type: MeasureFilter,
    required: false,
    description: 'Which measures are let through; all when absent.',
  }),
  orderBy: t.field({ type: [MeasureOrder], required: false, description: 'Order of the list; by slug when absent.' }),
}));
