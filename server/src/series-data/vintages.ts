import { badInput } from '../problem/problem.ts';
import { builder } from '../schema/builder.ts';
import { Series } from '../series/graphql.ts';
import { PLAIN_REQUEST } from './request.ts';
import { loadData } from './service.ts';
import { type ObservationChange, vintageDiff } from './vintage-diff.ts';

const ChangeKind = builder.enumType('ObservationChangeKind', {
  description: 'What a publisher did to the value of a period between two days.',
  values: {
    ADDED: { description: 'A period that had no value got one.' },
    REVISED: { description: 'The value, its status or its qualifier was replaced.' },
    WITHDRAWN: { description: 'The value was taken back and none took its place.' },
  } as const,
});

const Change = builder.objectRef<ObservationChange>('ObservationChange').implement({
  description: 'What became of the value of one period between two days.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeKind, description: 'Whether it was added, revised or withdrawn.' }),
    period: t.expose('period', { type: 'Period', description: 'What the value is for.' }),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      nullable: true,
      description: 'First day of the period; null where it is open or unknown.',
    }),
    endsOn: t.expose('endsOn', {
      type: 'Date',
      nullable: true,
      description: 'Last day of the period, inclusive; null where it is open or unknown.',
    }),
    before: t.exposeFloat('before', {
      nullable: true,
      description: 'Value that was known on the first day, in the unit of the series; null when there was none.',
    }),
    after: t.exposeFloat('after', {
      nullable: true,
      description: 'Value that was known on the second day, in the unit of the series; null when there was none.',
    }),
    change: t.exposeFloat('change', {
      nullable: true,
      description: 'After minus before; 0 when status or qualifier alone changed; null unless both are there.',
    }),
    percentChange: t.exposeFloat('percentChange', {
      nullable: true,
      description: 'The change in per cent of the size of the value before; null when that is 0 or missing.',
    }),
  }),
});

interface Diff {
  from: string;
  to: string | null;
  changes: ObservationChange[];
}

const MOST_CHANGES = 10_000;

const SeriesDiff = builder.objectRef<Diff>('SeriesDiff').implement({
  description: 'What was added, revised and withdrawn in a series between two days, by `knownFrom` alone.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first of the two days.' }),
    to: t.expose('to', { type: 'Date', nullable: true, description: 'The second of the two days; null for now.' }),
    added: t.int({ description: 'How many periods got a value.', resolve: ({ changes }) => count(changes, 'ADDED') }),
    revised: t.int({
      description: 'How many values were replaced.',
      resolve: ({ changes }) => count(changes, 'REVISED'),
    }),
    withdrawn: t.int({
      description: 'How many values were taken back.',
      resolve: ({ changes }) => count(changes, 'WITHDRAWN'),
    }),
    changes: t.field({
      type: [Change],
      description: 'Each change, the oldest period first, at most 10,000, the newest ones; the counts tell of all.',
      resolve: ({ changes }) => changes.slice(-MOST_CHANGES),
    }),
  }),
});

function count(changes: readonly ObservationChange[], kind: ObservationChange['kind']): number {
  return changes.filter((change) => change.kind === kind).length;
}

/** Two columns of a series weigh like so many objects. */
const DIFF_COST = 200;

builder.prismaObjectField(Series, 'diff', (t) =>
  t.field({
    type: SeriesDiff,
    description: 'What the publisher added, revised and withdrawn between two days, and by how much.',
    args: {
      from: t.arg({
        type: 'Date',
        required: true,
        description: 'The first day: what was known on it is the beginning.',
      }),
      to: t.arg({ type: 'Date', required: false, description: 'The second day; now when absent.' }),
    },
    complexity: DIFF_COST,
    resolve: async ({ key }, { from, to }, context): Promise<Diff> => {
      if (to != null && from > to)
        throw badInput('from', `from (${from}) lies after to (${to}).`, '`from` no later than `to`.');
      const [earlier, later] = await Promise.all([
        loadData(context, key, { ...PLAIN_REQUEST, asOf: from }),
        loadData(context, key, { ...PLAIN_REQUEST, asOf: to ?? null }),
      ]);
      return { from, to: to ?? null, changes: vintageDiff(earlier, later) };
    },
  }),
);
