import { badInput } from '../problem/problem.ts';
import { builder } from '../schema/builder.ts';
import { existingRecord, records } from '../schema/records.ts';
import { Series } from '../series/graphql.ts';
import { ObservationStatus, Qualifier } from '../series/kinds.ts';
import { dataArguments } from '../series-data/arguments.ts';
import { DataMethod } from '../series-data/data-method.ts';
import { DataProblem } from '../series-data/graphql.ts';
import { readDataRequest } from '../series-data/request.ts';
import {
  alternativesOf,
  type ComparedSeries,
  type Comparison,
  compareSeries,
  type MirrorPair,
  mirrorsOf,
} from './service.ts';
import type { Spread } from './spread.ts';

const MOST_SERIES = 50;

const Compared = builder.objectRef<ComparedSeries>('ComparedSeries').implement({
  description: 'One of the compared series, as columns on the axis of all.',
  fields: (t) => ({
    series: t.field({
      type: Series,
      description: 'The series itself, with its publisher, region and unit.',
      resolve: existingRecord('Series', ({ key }) => key),
    }),
    values: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description: 'Its value at each period of the axis, at most 500,000; null where it has none.',
      resolve: ({ values }) => values,
    }),
    flags: t.field({
      type: [ObservationStatus],
      description: 'What each value is worth, at most 500,000; MISSING where there is none.',
      resolve: ({ flags }) => flags,
    }),
    reasons: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: 'Why there is no value, or what to know about it, at most 500,000.',
      resolve: ({ reasons }) => reasons,
    }),
    qualifiers: t.field({
      type: [Qualifier],
      description: 'How exactly each value is stated, at most 500,000.',
      resolve: ({ qualifiers }) => qualifiers,
    }),
    method: t.field({
      type: DataMethod,
      description: 'How its values came about; units and frequencies are brought together where they can be.',
      resolve: ({ data }) => data.method,
    }),
    problem: t.field({
      type: DataProblem,
      nullable: true,
      description: 'What was impossible for this series; null when nothing was. The others are compared all the same.',
      resolve: ({ data }) => data.problem,
    }),
    inSpread: t.boolean({
      description: 'Whether it is part of the spread: whether it is stated in the same unit as the first series.',
      resolve: ({ apartBecause }) => apartBecause === null,
    }),
    apartBecause: t.exposeString('apartBecause', {
      nullable: true,
      description: 'Why it is no part of the spread, in a sentence; null when it is.',
    }),
  }),
});

const ComparisonSpread = builder.objectRef<Spread>('ComparisonSpread').implement({
  description: 'How far apart the compared series are at each period, as columns on the axis.',
  fields: (t) => ({
    count: t.intList({
      description: 'How many series have a value, at most 500,000.',
      resolve: ({ count }) => count,
    }),
    minimum: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description: 'The smallest value, at most 500,000; null where no series has one.',
      resolve: ({ minimum }) => minimum,
    }),
    maximum: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description: 'The largest value, at most 500,000; null where no series has one.',
      resolve: ({ maximum }) => maximum,
    }),
    mean: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description: 'Mean of the values, at most 500,000; null where there is none. No better than its parts.',
      resolve: ({ mean }) => mean,
    }),
    range: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description: 'The largest minus the smallest value, at most 500,000; null with fewer than two.',
      resolve: ({ range }) => range,
    }),
    relativeRange: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description:
        'The range in per cent of the size of the mean, at most 500,000; null with fewer than two values or a mean of 0.',
      resolve: ({ relativeRange }) => relativeRange,
    }),
  }),
});

const MirrorPairType = builder.objectRef<MirrorPair>('MirrorPair').implement({
  description:
    'The same flow of goods as its two ends tell it, on the axis of the comparison. Imports are stated with insurance and freight (CIF), exports without (FOB), so that a ratio somewhat above 1 is to be expected (United Nations, International Merchandise Trade Statistics, 2010).',
  fields: (t) => ({
    imports: t.field({
      type: Series,
      description: 'The series of the side that imports.',
      resolve: existingRecord('Series', ({ imports }) => imports),
    }),
    exports: t.field({
      type: Series,
      description: 'The series of the side that exports.',
      resolve: existingRecord('Series', ({ exports }) => exports),
    }),
    difference: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description: 'Imports minus exports at each period, at most 500,000; null when a side has no value.',
      resolve: ({ difference }) => difference,
    }),
    ratio: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description: 'Imports over exports, at most 500,000; null when a side has no value or exports are 0.',
      resolve: ({ ratio }) => ratio,
    }),
    relativeDifference: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description:
        'The difference in per cent of the mean of both, at most 500,000; null when a side has no value or both are 0.',
      resolve: ({ relativeDifference }) => relativeDifference,
    }),
  }),
});

const ComparisonType = builder.objectRef<Comparison>('Comparison').implement({
  description:
    'Several series on one axis: every period that any of them has, nothing left out, and how far apart they are.',
  fields: (t) => ({
    periods: t.field({
      type: ['Period'],
      description: 'Every period that any of the series has, oldest first, at most 500,000.',
      resolve: ({ periods }) => periods,
    }),
    startsOn: t.field({
      type: ['Date'],
      nullable: { list: false, items: true },
      description: 'First day of each period, at most 500,000; null where it is open or unknown.',
      resolve: ({ startsOn }) => startsOn,
    }),
    endsOn: t.field({
      type: ['Date'],
      nullable: { list: false, items: true },
      description: 'Last day of each period, inclusive, at most 500,000; null where it is open or unknown.',
      resolve: ({ endsOn }) => endsOn,
    }),
    series: t.expose('series', {
      type: [Compared],
      description: 'The compared series in the order in which they were named, at most 50.',
    }),
    spread: t.expose('spread', {
      type: ComparisonSpread,
      description: 'How far apart the series are that share a unit.',
    }),
    unitSymbol: t.exposeString('unitSymbol', {
      nullable: true,
      description: 'What the spread is stated in, ready to print; null when no two series share a unit.',
    }),
    mirrors: t.expose('mirrors', {
      type: [MirrorPairType],
      description: 'Pairs among the series that tell the same flow from its two ends, at most 100.',
    }),
  }),
});

/** Columns of a series weigh like so many objects; `compare` reads many. */
const COLUMNS_COST = 100;

builder.queryField('compare', (t) =>
  t.field({
    type: ComparisonType,
    description:
      'Several series side by side: publishers, regions or counterparts on one axis, with the spread between them. Frequencies are brought to the coarsest and units to that of the first series where they convert.',
    args: {
      series: t.arg.stringList({
        required: true,
        description: 'Keys of the series, from 2 to 50; `Series.alternatives` and `Series.mirrors` find some.',
      }),
      ...dataArguments,
    },
    complexity: ({ series }) => ({ field: COLUMNS_COST * series.length, multiplier: 1 }),
    resolve: (_root, args, context) => {
      const keys = [...new Set(args.series)];
      if (keys.length < 2 || keys.length > MOST_SERIES) {
        throw badInput('series', `series: ${keys.length} different keys.`, `From 2 to ${MOST_SERIES} keys of series.`);
      }
      context.catalogue.assertKnown(keys, 'series');
      return compareSeries(context, keys, readDataRequest(args, context));
    },
  }),
);

builder.prismaObjectFields(Series, (t) => ({
  mirrors: t.field({
    type: [Series],
    description:
      'Series that tell the same flow of goods from its other end, for `compare`, at most 20: what China imports from the DPRK is what the DPRK exports to China.',
    resolve: records('Series', ({ key }: { key: string }, _args, context) => mirrorsOf(context, key).slice(0, 20)),
  }),
  alternatives: t.field({
    type: [Series],
    description: 'Series of other publishers for the same thing, in whatever unit, for `compare`, at most 50.',
    resolve: records('Series', ({ key }: { key: string }, _args, context) => alternativesOf(context, key).slice(0, 50)),
  }),
}));
