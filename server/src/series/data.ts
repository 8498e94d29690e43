import { builder } from '../schema/builder.ts';
import type { Columns } from './columns.ts';
import { ObservationStatus } from './kinds.ts';

const DataMethod = builder.objectRef<{ summary: string }>('DataMethod').implement({
  description: 'How the values of an answer came about.',
  fields: (t) => ({
    summary: t.exposeString('summary', { description: 'The method in a sentence, for the footnote of a chart.' }),
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

const DataProblemCode = builder.enumType('DataProblemCode', {
  description: 'Why a series could not give what was asked, while the rest of the answer stands.',
  values: {
    UNDATED: { description: 'All values of the series are undated, so that none can lie within a range of dates.' },
  } as const,
});

const DataProblem = builder.objectRef<{ code: 'UNDATED'; message: string }>('DataProblem').implement({
  description: 'What was impossible for this one series; the other series of the answer are not affected.',
  fields: (t) => ({
    code: t.expose('code', { type: DataProblemCode, description: 'The kind of problem, for a program.' }),
    message: t.exposeString('message', { description: 'What was impossible and what to ask instead, in a sentence.' }),
  }),
});

/** The columns of an answer with what was asked for. */
export interface Data extends Columns {
  asOf: string | null;
  ranged: boolean;
}

export const SeriesData = builder.objectRef<Data>('SeriesData').implement({
  description:
    'A series as columns of equal length, oldest first, ready to plot. Values and gaps both have their place.',
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
        'Values in the unit of the series as IEEE 754 doubles, at most 10,000; null for a gap, never zero for it.',
      resolve: ({ values }) => values,
    }),
    flags: t.field({
      type: [ObservationStatus],
      description: 'What each value is worth, at most 10,000; MISSING for a gap.',
      resolve: ({ flags }) => flags,
    }),
    reasons: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: 'Why there is no value, or what to know about it, at most 10,000; null for an ordinary value.',
      resolve: ({ reasons }) => reasons,
    }),
    method: t.field({
      type: DataMethod,
      description: 'How the values came about.',
      resolve: ({ asOf }) => ({
        summary: `Values as published, in the unit of the series; of each period the reading that was public ${asOf === null ? 'last' : `on ${asOf}`}.`,
      }),
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
      description: 'What was impossible for this series; null when nothing was.',
      resolve: ({ ranged, available, undated }) =>
        ranged && available === 0 && undated > 0
          ? ({ code: 'UNDATED', message: 'Its values have no date. Ask without `from` and `to` to get them.' } as const)
          : null,
    }),
  }),
});
