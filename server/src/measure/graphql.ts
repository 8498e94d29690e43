import { Region } from '../region/graphql.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, rootConnection } from '../schema/connection.ts';
import { children, record, slugOf } from '../schema/records.ts';
import { measureArguments } from './arguments.ts';
import { MeasureKind, MeasureStatus, TradeFlow } from './kinds.ts';
import { measureQuery } from './service.ts';

export const Measure = builder.prismaNode('Measure', {
  select: { slug: true },
  nullable: true,
  id: { field: 'slug' },
  description:
    'One thing that a policy orders, allows or promises, with its own dates: a ban, a cap, a duty to report.',
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'Stable name in filters and links: `unscr-2397-refined-petroleum-cap`.',
    }),
    kind: t.expose('kind', {
      type: MeasureKind,
      description: 'Whether it forbids, limits, permits, asks or promises something.',
    }),
    description: t.exposeString('description', { description: 'What it orders, in our own words.' }),
    flow: t.expose('flow', {
      type: TradeFlow,
      nullable: true,
      description: 'Which way the goods move; null when it is not about goods or about both ways.',
    }),
    from: t.expose('from', {
      type: 'Period',
      nullable: true,
      description: 'First day on which it binds; null when the source gives none.',
    }),
    to: t.expose('to', {
      type: 'Period',
      nullable: true,
      description: 'Last day on which it binds, inclusive; null while it lasts.',
    }),
    deadline: t.expose('deadline', {
      type: 'Period',
      nullable: true,
      description: 'When something has to be done by; null when it sets no date.',
    }),
    status: t.expose('status', {
      type: MeasureStatus,
      description: 'Whether it still binds, has ended, or was replaced before it ever applied.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a careful reader should know; null when there is nothing.',
    }),
    policy: t.relation('policy', { description: 'The resolution, order or reform that contains it.' }),
    supersededBy: t.relation('supersededBy', {
      nullable: true,
      description: 'The measure that took its place; null when none did.',
    }),
    supersedes: t.relation('supersedes', {
      description: 'The measures whose place it took, at most 20.',
      query: { orderBy: { slug: 'asc' }, take: 20 },
    }),
    commodities: t.relation('commodities', {
      description: 'The goods that it is about, at most 100; empty when it is not about goods.',
      query: { orderBy: { commodityCode: 'asc' }, take: 100 },
    }),
    regions: t.field({
      type: [Region],
      description: 'The regions that it names itself, at most 50; empty when it goes with the regions of its policy.',
      resolve: children(
        'Region',
        slugOf,
        { where: { measures: { some: { measureSlug: { in: PARENT_KEYS } } } }, orderBy: [] },
        50,
      ),
    }),
    cap: t.relation('cap', {
      nullable: true,
      description: 'How much it allows; null unless it is a cap or an allowance.',
    }),
    citations: t.relation('citations', {
      description: 'Where it was read, at most 20; there is always one.',
      query: { orderBy: { position: 'asc' }, take: 20 },
    }),
  }),
});

export const MeasureConnection = defineConnection('Measure', Measure, 'measures');

builder.queryFields((t) => ({
  measure: t.field({
    type: Measure,
    nullable: true,
    description: 'A measure by its slug; null when there is no measure of that slug.',
    args: {
      slug: t.arg.string({
        required: true,
        description: 'Stable name, as `measures` lists it: `unscr-2397-refined-petroleum-cap`.',
      }),
    },
    resolve: record('Measure', (_root, { slug }) => slug),
  }),
  measures: t.field({
    type: MeasureConnection,
    description: 'What policies order, allow or promise: ask which measures bind on a day, on goods, in a region.',
    args: {
      ...t.arg.connectionArgs(),
      ...measureArguments,
    },
    complexity: connectionCost,
    resolve: rootConnection('Measure', ({ filter, orderBy }, context) =>
      measureQuery(context, filter ?? {}, orderBy ?? []),
    ),
  }),
}));
