import { Aggregation } from '../indicator/kinds.ts';
import { builder } from '../schema/builder.ts';
import { existingRecord, record } from '../schema/records.ts';
import { Frequency } from '../series/kinds.ts';
import { ConversionFactor } from '../unit/conversion-factor.ts';
import { Unit } from '../unit/graphql.ts';
import type { Conversion } from '../unit/units.ts';
import { Transform } from './kinds.ts';
import { FORMULA, type Method, summaryOf } from './method.ts';

const DataConversion = builder.objectRef<Conversion>('DataConversion').implement({
  description: 'How the unit of the values was converted.',
  fields: (t) => ({
    multiplier: t.exposeFloat('factor', { description: 'What each value was multiplied with, as an IEEE 754 double.' }),
    fromUnit: t.field({
      type: Unit,
      description: 'The unit that the series is published in.',
      resolve: existingRecord('Unit', ({ from }) => from),
    }),
    toUnit: t.field({
      type: Unit,
      description: 'The unit that was asked for.',
      resolve: existingRecord('Unit', ({ to }) => to),
    }),
    factor: t.field({
      type: ConversionFactor,
      nullable: true,
      description: 'The cited factor that led across dimensions, with its source; null within a dimension.',
      resolve: record('ConversionFactor', ({ citedFactor }) => citedFactor),
    }),
    alternatives: t.stringList({
      description: 'Slugs of other cited factors that fit, for the argument `factor`, at most 100.',
      resolve: ({ alternatives }) => alternatives.slice(0, 100),
    }),
  }),
});

export const DataMethod = builder.objectRef<Method>('DataMethod').implement({
  description: 'How the values of an answer came about, as data: a chart can print its own footnote.',
  fields: (t) => ({
    summary: t.string({
      description: 'The method in a few sentences, for the footnote of a chart.',
      resolve: (method) => summaryOf(method),
    }),
    transform: t.expose('transform', { type: Transform, description: 'What was computed from the values.' }),
    formula: t.string({
      description: 'Formula of the transform, with x for the values in the order of time.',
      resolve: ({ transform }) => FORMULA[transform],
    }),
    frequency: t.expose('frequency', { type: Frequency, description: 'How often the answer has a value.' }),
    aggregatedFrom: t.field({
      type: Frequency,
      nullable: true,
      description: 'Frequency of the series, when its periods were brought to longer ones; null when they were not.',
      resolve: ({ aggregation }) => aggregation?.from ?? null,
    }),
    aggregation: t.field({
      type: Aggregation,
      nullable: true,
      description: 'How shorter periods made the longer ones; null when they are those of the series.',
      resolve: ({ aggregation }) => aggregation?.rule ?? null,
    }),
    unitSymbol: t.exposeString('unitSymbol', {
      description: 'What the values of the answer are stated in, ready to print: million USD, %, 2015 = 100.',
    }),
    unit: t.field({
      type: Unit,
      description: 'The unit before the transform: that of the series, or the one that was asked for.',
      resolve: existingRecord('Unit', ({ unit }) => unit),
    }),
    conversion: t.field({
      type: DataConversion,
      nullable: true,
      description: 'How the unit was converted; null when it is that of the series.',
      resolve: ({ conversion }) => conversion,
    }),
    base: t.expose('base', {
      type: 'Period',
      nullable: true,
      description: 'The period whose value is 100, of an index; null otherwise.',
    }),
    window: t.exposeInt('window', {
      nullable: true,
      description: 'How many periods a moving average takes in; null otherwise.',
    }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'Key of the series that was divided by: the whole of a share, or the population; null otherwise.',
    }),
    asOf: t.expose('asOf', {
      type: 'Date',
      nullable: true,
      description: 'The day whose knowledge was used; null for what is known now.',
    }),
  }),
});
