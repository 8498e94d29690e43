import { Commodity } from '../commodity/graphql.ts';
import { Indicator } from '../indicator/graphql.ts';
import { Topic } from '../indicator/kinds.ts';
import { Policy } from '../policy/graphql.ts';
import { Region } from '../region/graphql.ts';
import { slugsInScope } from '../region/service.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import { within } from '../rows/row-query.ts';
import { builder } from '../schema/builder.ts';
import { connection, connectionCost, defineConnection, rootConnection } from '../schema/connection.ts';
import { children, codeOf, record, slugOf } from '../schema/records.ts';
import { RegionScope } from '../series/kinds.ts';
import { lastDay } from '../series/observation.ts';
import { findingArguments } from './arguments.ts';
import { ABOUT_PARENT, findingQuery } from './service.ts';

export const Finding = builder.prismaNode('Finding', {
  select: { slug: true },
  nullable: true,
  id: { field: 'slug' },
  description: 'What a source states without a number: evidence that a series cannot hold.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in links.' }),
    statement: t.exposeString('statement', { description: 'What the source states, in our own words.' }),
    period: t.expose('period', {
      type: 'Period',
      description: 'What time it is about; `..` when the source gives no date.',
    }),
    startsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day that it is about; null when its beginning is open or unknown.',
      select: { startsOn: true },
      resolve: ({ startsOn }) => startsOn?.toISOString().slice(0, 10) ?? null,
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day that it is about, inclusive; null when its end is open or unknown.',
      select: { endsBefore: true },
      resolve: ({ endsBefore }) => lastDay(endsBefore),
    }),
    topics: t.expose('topics', { type: [Topic], description: 'What it is about, at most 16 topics.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a careful reader should know; null when there is nothing.',
    }),
    regions: t.field({
      type: [Region],
      description: 'The regions that it is about, at most 50.',
      resolve: children(
        'Region',
        slugOf,
        { where: { findings: { some: { findingSlug: { in: PARENT_KEYS } } } }, orderBy: [] },
        50,
      ),
    }),
    counterparts: t.field({
      type: [Region],
      description: 'The economies on the other side, at most 50; empty when there is none.',
      resolve: children(
        'Region',
        slugOf,
        { where: { counterpartFindings: { some: { findingSlug: { in: PARENT_KEYS } } } }, orderBy: [] },
        50,
      ),
    }),
    commodities: t.field({
      type: [Commodity],
      description: 'The goods that it is about, at most 50; empty when there are none.',
      resolve: children(
        'Commodity',
        slugOf,
        { where: { findings: { some: { findingSlug: { in: PARENT_KEYS } } } }, orderBy: [] },
        50,
      ),
    }),
    indicators: t.field({
      type: [Indicator],
      description: 'The indicators that it bears on, at most 50; empty when there are none.',
      resolve: children(
        'Indicator',
        slugOf,
        { where: { findings: { some: { findingSlug: { in: PARENT_KEYS } } } }, orderBy: [] },
        50,
      ),
    }),
    policies: t.field({
      type: [Policy],
      description: 'The policies that it bears on, at most 50; empty when there are none.',
      resolve: children(
        'Policy',
        slugOf,
        { where: { findings: { some: { findingSlug: { in: PARENT_KEYS } } } }, orderBy: [] },
        50,
      ),
    }),
    citations: t.relation('citations', {
      description: 'Who states it, at most 20; there is always one.',
      query: { orderBy: { position: 'asc' }, take: 20 },
    }),
  }),
});

export const FindingConnection = defineConnection('Finding', Finding, 'findings');

builder.prismaObjectField(Region, 'findings', (t) =>
  t.field({
    type: FindingConnection,
    description: 'What sources state about the region without a number, or with it as the other side.',
    args: {
      ...t.arg.connectionArgs(),
      scope: t.arg({
        type: RegionScope,
        required: true,
        defaultValue: 'DIRECT',
        description: 'Whether regions below it in the tree count as well.',
      }),
      ...findingArguments,
    },
    complexity: connectionCost,
    resolve: connection(
      'Finding',
      ({ slug }: { slug: string }, { scope }, { vocabulary }) => slugsInScope(vocabulary, slug, scope),
      ({ filter, orderBy }, context) => within(ABOUT_PARENT, findingQuery(context, filter ?? {}, orderBy ?? [])),
    ),
  }),
);

builder.prismaObjectField(Commodity, 'findings', (t) =>
  t.field({
    type: FindingConnection,
    description: 'What sources state about exactly these goods without a number.',
    args: {
      ...t.arg.connectionArgs(),
      ...findingArguments,
    },
    complexity: connectionCost,
    resolve: connection('Finding', codeOf, ({ filter, orderBy }, context) =>
      within(
        { commodities: { some: { commodityCode: { in: PARENT_KEYS } } } },
        findingQuery(context, filter ?? {}, orderBy ?? []),
      ),
    ),
  }),
);

builder.prismaObjectField(Indicator, 'findings', (t) =>
  t.field({
    type: FindingConnection,
    description: 'What sources state that bears on the indicator without a number.',
    args: {
      ...t.arg.connectionArgs(),
      ...findingArguments,
    },
    complexity: connectionCost,
    resolve: connection('Finding', codeOf, ({ filter, orderBy }, context) =>
      within(
        { indicators: { some: { indicatorCode: { in: PARENT_KEYS } } } },
        findingQuery(context, filter ?? {}, orderBy ?? []),
      ),
    ),
  }),
);

builder.prismaObjectField(Policy, 'findings', (t) =>
  t.field({
    type: FindingConnection,
    description: 'What sources state that bears on the policy without a number.',
    args: {
      ...t.arg.connectionArgs(),
      ...findingArguments,
    },
    complexity: connectionCost,
    resolve: connection('Finding', slugOf, ({ filter, orderBy }, context) =>
      within(
        { policies: { some: { policySlug: { in: PARENT_KEYS } } } },
        findingQuery(context, filter ?? {}, orderBy ?? []),
      ),
    ),
  }),
);

builder.queryFields((t) => ({
  finding: t.field({
    type: Finding,
    nullable: true,
    description: 'A finding by its slug; null when there is no finding of that slug.',
    args: {
      slug: t.arg.string({ required: true, description: 'Stable name, as `findings` lists it: `essay-taxis-wonsan`.' }),
    },
    resolve: record('Finding', (_root, { slug }) => slug),
  }),
  findings: t.field({
    type: FindingConnection,
    description: 'What sources state without a number, ordered by slug unless stated otherwise.',
    args: {
      ...t.arg.connectionArgs(),
      ...findingArguments,
    },
    complexity: connectionCost,
    resolve: rootConnection('Finding', ({ filter, orderBy }, context) =>
      findingQuery(context, filter ?? {}, orderBy ?? []),
    ),
  }),
}));
