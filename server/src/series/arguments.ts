import { Topic } from '../indicator/kinds.ts';
import { builder } from '../schema/builder.ts';
import { defineOrder } from '../schema/order.ts';
import { DimensionEnum } from '../unit/graphql.ts';
import { Frequency } from './kinds.ts';

export const SeriesFilter = builder.inputType('SeriesFilter', {
  description: 'Which series are let through. Fields must all hold; values within one list are alternatives.',
  fields: (t) => ({
    topic: t.field({ type: [Topic], required: false, description: 'Only series of indicators about these topics.' }),
    indicator: t.stringList({ required: false, description: 'Only series of these indicators, by code.' }),
    region: t.stringList({ required: false, description: 'Only series that these regions report, by slug.' }),
    counterpart: t.stringList({ required: false, description: 'Only series with these counterparts, by slug.' }),
    commodity: t.stringList({
      required: false,
      description: 'Only series of these commodities or of what lies below them: `HS:27`.',
    }),
    unit: t.stringList({ required: false, description: 'Only series in these units, by code.' }),
    dimension: t.field({
      type: [DimensionEnum],
      required: false,
      description: 'Only series in units of these dimensions.',
    }),
    source: t.stringList({ required: false, description: 'Only series of these data sets, by slug.' }),
    frequency: t.field({ type: [Frequency], required: false, description: 'Only series of these frequencies.' }),
    cumulative: t.boolean({
      required: false,
      description: 'True: only year-to-date series, which must not be added up; false: only the others.',
    }),
    hasObservations: t.boolean({
      required: false,
      description: 'True: only series with values; false: only those that consist of gaps.',
    }),
    text: t.string({
      required: false,
      description: 'Only series whose indicator or commodity has this text in its name, whatever its case.',
    }),
  }),
});

export const SeriesOrder = defineOrder('Series', 'series', {
  KEY: 'The series key, as text.',
  INDICATOR: 'The name of the indicator, as text.',
  REGION: 'The name of the region that reports, as text.',
  SOURCE: 'The slug of the data set, compared letter by letter.',
});

/** The arguments of every list of series beside Relay's own. */
export const seriesArguments = builder.args((t) => ({
  filter: t.field({
    type: SeriesFilter,
    required: false,
    description: 'Which series are let through; all when absent.',
  }),
  orderBy: t.field({ type: [SeriesOrder], required: false, description: 'Order of the list; by key when absent.' }),
}));
