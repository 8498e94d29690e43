import { builder } from '../schema/builder.ts';
import { defineOrder } from '../schema/order.ts';
import { Measurement, Topic } from './kinds.ts';

export const IndicatorFilter = builder.inputType('IndicatorFilter', {
  description: 'Which indicators are let through. Fields must all hold; values within one list are alternatives.',
  fields: (t) => ({
    topic: t.field({ type: [Topic], required: false, description: 'Only indicators about these topics.' }),
    measure: t.field({
      type: [Measurement],
      required: false,
      description: 'Only indicators with these kinds of figure.',
    }),
    region: t.stringList({ required: false, description: 'Only indicators with a series that these regions report.' }),
    source: t.stringList({ required: false, description: 'Only indicators with a series in these data sets.' }),
    text: t.string({
      required: false,
      description: 'Only indicators whose name or description holds this text, whatever its case.',
    }),
  }),
});

export const IndicatorOrder = defineOrder('Indicator', 'indicators', {
  CODE: 'The code, compared letter by letter in the order of Unicode.',
  NAME: 'The name in English, compared letter by letter.',
  TOPIC: 'The topic, in the order in which the enumeration lists it.',
});

/** The arguments of every list of indicators beside Relay's own. */
export const indicatorArguments = builder.args((t) => ({
  filter: t.field({
    type: IndicatorFilter,
    required: false,
    description: 'Which indicators are let through; all when absent.',
  }),
  orderBy: t.field({ type: [IndicatorOrder], required: false, description: 'Order of the list; by code when absent.' }),
}));
