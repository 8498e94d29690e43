import { Aggregation } from '../indicator/kinds.ts';
import { builder } from '../schema/builder.ts';
import type { Point } from '../transformation/point.ts';
import { ConversionFactor } from '../unit/conversion-factor.ts';
import { Unit } from '../unit/graphql.ts';
import type { Conversion } from '../unit/units.ts';
import { Frequency, ObservationStatus, Qualifier } from './kinds.ts';
import { FORMULA, type Method, summaryOf } from './method.ts';
import { Transform } from './transform-kinds.ts';

/** A series as columns of equal length, oldest first, with how they came about. */
export interface Data {
  /** Key of the series. */
  series: string;
  periods: Point['period'][];
  startsOn: Point['startsOn'][];
  /** Last days, inclusive. */
  endsOn: Point['endsOn'][];
  values: Point['value'][];
  flags: Point['flag'][];
  reasons: Point['reason'][];
  qualifiers: Point['qualifier'][];
  coverage: Point['coverage'][];
  /** How many points there are, of which at most `MAXIMUM_POINTS` or the asked number are returned. */
  available: number;
  method: Method;
  problem: { code: ProblemCode; message: string } | null;
}

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

const DataTruncation = builder.objectRef<{ returned: number; available: number }>('DataTruncation').implement({
  description:
    'What was left out because a series gives at most 10,000 points in one answer, or because `last` asked for fewer.',
  fields: (t) => ({
    returned: t.exposeInt('returned', { description: 'How many points are in the answer, the newest ones.' }),
    available: t.exposeInt('available', { description: 'How many points lie within the asked range.' }),
  }),
});

export const DataProblemCode = builder.enumType('DataProblemCode', {
  description: 'Why a series could not give what was asked, while the rest of the answer stands.',
  values: {
    UNDATED: { description: 'All values of the series are undated, so that none can lie within a range of dates.' },
    FREQUENCY_TOO_FINE: {
      description: 'The asked frequency is finer than that of the series, and nobody published such values.',
    },
    NOT_CONVERTIBLE: {
      description: 'The unit does not convert into the asked one: no definition and no cited factor.',
    },
    UNKNOWN_BASE: { description: 'The series has no value for the base period of the index.' },
    NOT_ADDITIVE: { description: 'The values do not add up: prices, stocks, or figures from the start of the year.' },
    NOT_APPLICABLE: { description: 'The transform does not apply to a series of this kind, such as one of intervals.' },
    NO_POPULATION: { description: 'No population of the region is known to divide by; `of` can name a series.' },
  } as const,
});

export type ProblemCode = typeof DataProblemCode.$inferType;

export const DataProblem = builder.objectRef<{ code: ProblemCode; message: string }>('DataProblem').implement({
  description: 'What was impossible for this one series; the other series of the answer are not affected.',
  fields: (t) => ({
    code: t.expose('code', { type: DataProblemCode, description: 'The kind of problem, for a program.' }),
    message: t.exposeString('message', { description: 'What was impossible and what to ask instead, in a sentence.' }),
  }),
});

export const SeriesData = builder.objectRef<Data>('SeriesData').implement({
  description:
    'A series as columns of equal length, oldest first, ready to plot. Every period has its place: one without a value is null with its reason.',
  fields: (t) => ({
    periods: t.field({
      type: ['Period'],
      description: 'What each point is for, at most 10,000.',
      resolve: ({ periods }) => periods,
    }),
    startsOn: t.field({
      type: ['Date'],
      nullable: { list: false, items: true },
      description: 'First day of each period, at most 10,000; null where its beginning is open or unknown.',
      resolve: ({ startsOn }) => startsOn,
    }),
    endsOn: t.field({
      type: ['Date'],
      nullable: { list: false, items: true },
      description: 'Last day of each period, inclusive, at most 10,000; null where its end is open or unknown.',
      resolve: ({ endsOn }) => endsOn,
    }),
    values: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description:
        'Values as IEEE 754 doubles, at most 10,000, in what `method.unitSymbol` says; null for none, never zero for it.',
      resolve: ({ values }) => values,
    }),
    flags: t.field({
      type: [ObservationStatus],
      description: 'What each value is worth, at most 10,000; MISSING where there is none.',
      resolve: ({ flags }) => flags,
    }),
    reasons: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: 'Why there is no value, or what to know about it, at most 10,000; null for an ordinary value.',
      resolve: ({ reasons }) => reasons,
    }),
    qualifiers: t.field({
      type: [Qualifier],
      description:
        'How exactly each value is stated, at most 10,000; a value computed from one that is not EXACT is ABOUT.',
      resolve: ({ qualifiers }) => qualifiers,
    }),
    coverage: t.floatList({
      description:
        'Share of its period that each value stands for, from 0 (no value) to 1 (all of it), at most 10,000.',
      resolve: ({ coverage }) => coverage,
    }),
    method: t.field({
      type: DataMethod,
      description: 'How the values came about.',
      resolve: ({ method }) => method,
    }),
    truncated: t.field({
      type: DataTruncation,
      nullable: true,
      description: 'What was left out of the answer; null when it is whole.',
      resolve: ({ periods, available }) =>
        periods.length < available ? { returned: periods.length, available } : null,
    }),
    problem: t.field({
      type: DataProblem,
      nullable: true,
      description: 'What was impossible for this series; null when nothing was. The columns are empty then.',
      resolve: ({ problem }) => problem,
    }),
  }),
});
