import { Aggregation } from '../indicator/kinds.ts';
import { builder } from '../schema/builder.ts';
import { Frequency } from '../series/kinds.ts';
import { Transform } from './kinds.ts';

/** The arguments that say how values are computed. */
export const computationArguments = builder.args((t) => ({
  transform: t.field({
    type: Transform,
    required: true,
    defaultValue: 'LEVEL',
    description: 'What to compute from the values; the values themselves when absent.',
  }),
  base: t.field({
    type: 'Period',
    required: false,
    description: 'Of INDEX: the period whose value is 100. A longer one stands for the mean of its periods: "2015".',
  }),
  of: t.string({
    required: false,
    description: 'Of SHARE_OF: key of the whole. Of PER_CAPITA: key of an annual population series.',
  }),
  window: t.int({ required: false, description: 'Of MOVING_AVERAGE: how many periods, from 1 to 1,000.' }),
  frequency: t.field({
    type: Frequency,
    required: false,
    description: 'Bring shorter periods to this longer one. A period that is not wholly covered is INCOMPLETE.',
  }),
  aggregation: t.field({
    type: Aggregation,
    required: false,
    description: 'How shorter periods make the longer one of `frequency`; by the rule of the indicator when absent.',
  }),
  unit: t.string({
    required: false,
    description: 'Code of the unit to convert into: of the same dimension, or through a factor that a source states.',
  }),
  factor: t.string({
    required: false,
    description: 'Slug of the conversion factor to use, as `conversionFactors` lists them, where several are stated.',
  }),
  asOf: t.field({
    type: 'Date',
    required: false,
    description: 'Compute with what was known on this day, by `knownFrom` alone; with what is known now when absent.',
  }),
}));

/** The arguments that say which part of the result is wanted. */
const rangeArguments = builder.args((t) => ({
  from: t.field({
    type: 'Period',
    required: false,
    description: 'Only points that begin no earlier than this period.',
  }),
  to: t.field({
    type: 'Period',
    required: false,
    description: 'Only points that end no later than this period. A gap that lasts is carried on to it.',
  }),
  last: t.int({ required: false, description: 'Only the newest so many points, from 1 to 10,000.' }),
}));

/** The arguments of every field that gives values of a series as columns. */
export const dataArguments = { ...rangeArguments, ...computationArguments };
