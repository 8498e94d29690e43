import { Topic } from '../indicator/kinds.ts';
import { builder } from '../schema/builder.ts';
import { PeriodRange } from '../schema/filter.ts';
import { defineOrder } from '../schema/order.ts';

export const FindingFilter = builder.inputType('FindingFilter', {
  description: 'Which findings are let through. Fields must all hold; values within one list are alternatives.',
  fields: (t) => ({
    topic: t.field({ type: [Topic], required: false, description: 'Only findings about these topics.' }),
    region: t.stringList({
      required: false,
      description: 'Only findings about these regions or what lies below them, by slug.',
    }),
    counterpart: t.stringList({
      required: false,
      description: 'Only findings with these economies as the other side, by slug.',
    }),
    commodity: t.stringList({
      required: false,
      description: 'Only findings about these commodities or what lies below them: `HS:27`.',
    }),
    indicator: t.stringList({ required: false, description: 'Only findings about these indicators, by code.' }),
    policy: t.stringList({ required: false, description: 'Only findings about these policies, by slug.' }),
    source: t.stringList({ required: false, description: 'Only findings that cite these sources, by slug.' }),
    period: t.field({
      type: PeriodRange,
      required: false,
      description: 'Only findings whose period overlaps this range; undated ones are left out.',
    }),
    text: t.string({
      required: false,
      description: 'Only findings whose statement holds this text, whatever its case.',
    }),
  }),
});

export const FindingOrder = defineOrder('Finding', 'findings', {
  STARTS_ON: 'The first day that the statement is about.',
  SLUG: 'The slug, compared letter by letter in the order of Unicode.',
});

/** The arguments of every list of findings beside Relay's own. */
export const findingArguments = builder.args((t) => ({
  filter: t.field({
    type: FindingFilter,
    required: false,
    description: 'Which findings are let through; all when absent.',
  }),
  orderBy: t.field({ type: [FindingOrder], required: false, description: 'Order of the list; by slug when absent.' }),
}));
