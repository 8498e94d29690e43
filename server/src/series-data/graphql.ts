import { builder } from '../schema/builder.ts';
import { Series } from '../series/graphql.ts';
import { ObservationStatus, Qualifier } from '../series/kinds.ts';
import { dataArguments } from './arguments.ts';
import type { Data, ProblemCode } from './data.ts';
import { DataMethod } from './data-method.ts';
import { DataProblemCode } from './kinds.ts';
import { readDataRequest } from './request.ts';
import { loadData } from './service.ts';

const DataTruncation = builder.objectRef<{ returned: number; available: number }>('DataTruncation').implement({
  description:
    'What was left out because a series gives at most 10,000 points in one answer, or because `last` asked for fewer.',
  fields: (t) => ({
    returned: t.exposeInt('returned', { description: 'How many points are in the answer, the newest ones.' }),
    available: t.exposeInt('available', { description: 'How many points lie within the asked range.' }),
  }),
});

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

/** Columns of up to 10,000 points weigh on an answer like so many objects. */
const COLUMNS_COST = 100;

builder.prismaObjectField(Series, 'data', (t) =>
  t.field({
    type: SeriesData,
    description:
      'Its values as columns, ready to plot, in another unit, at a longer frequency or transformed if asked: at most 10,000 points, and it says what was left out.',
    args: dataArguments,
    complexity: COLUMNS_COST,
    resolve: ({ key }, args, context) => loadData(context, key, readDataRequest(args, context)),
  }),
);
