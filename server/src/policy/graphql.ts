import { Indicator, IndicatorConnection } from '../indicator/graphql.ts';
import { indicatorRows } from '../indicator/service.ts';
import { Region } from '../region/graphql.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, fromRoot, resolveConnection } from '../schema/connection.ts';
import { PolicyOrder, policyArguments } from './filter.ts';
import { Direction, PolicyKind, PolicyReach, PolicyRelationKind, PolicyScope } from './kinds.ts';
import {
  effectRows,
  listEffects,
  listPolicies,
  listPoliciesOfRegions,
  policyRows,
  type ReachingPolicy,
} from './service.ts';

const CITATIONS = {
  description: 'Where it was read, at most 20; there is always one.',
  query: { orderBy: { position: 'asc' }, take: 20 },
} as const;

export const Effect = builder.prismaNode('Effect', {
  nullable: true,
  id: { field: 'slug' },
  description: 'What a source says that a policy did to an indicator. A claim of that source, never our own estimate.',
  fields: (t) => ({
    direction: t.expose('direction', {
      type: Direction,
      description: 'Which way the indicator moved, according to the source.',
    }),
    statement: t.exposeString('statement', { description: 'What the source says, in our own words.' }),
    policy: t.relation('policy', { description: 'The policy that is said to have acted.' }),
    indicator: t.relation('indicator', { description: 'The indicator that is said to have moved.' }),
    region: t.relation('region', { description: 'Where it is said to have moved.' }),
    citations: t.relation('citations', { ...CITATIONS, description: 'Who says so, at most 20; there is always one.' }),
  }),
});

export const PolicyRelation = builder.prismaNode('PolicyRelation', {
  nullable: true,
  id: { field: 'id' },
  description: 'What one policy does to another, as a source states it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: PolicyRelationKind, description: 'What `from` does to `to`.' }),
    from: t.relation('from', { description: 'The policy that acts, the later one as a rule.' }),
    to: t.relation('to', { description: 'The policy that is acted upon, the earlier one as a rule.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'In which part, and whose reading it is; null when the kind says it all.',
    }),
    citations: t.relation('citations', CITATIONS),
  }),
});

export const Policy = builder.prismaNode('Policy', {
  nullable: true,
  id: { field: 'slug' },
  description:
    'An act or a line of a state or of several: a resolution, a summit, a reform, a programme. Its measures have dates of their own.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in URLs and filters: `unscr-2397`.' }),
    kind: t.expose('kind', { type: PolicyKind, description: 'What sort of act or line it is.' }),
    title: t.exposeString('title', { description: 'Its official name in English, or a translation of it.' }),
    titleKorean: t.exposeString('titleKorean', {
      nullable: true,
      description: 'Its title in Korean; null when no source gives one.',
    }),
    issuer: t.exposeString('issuer', { description: 'Who adopted or declared it.' }),
    adoptedOn: t.expose('adoptedOn', {
      type: 'Period',
      description: 'When it was adopted, held or declared, as exactly as the source says; `..` when it gives no date.',
    }),
    inForceOn: t.expose('inForceOn', {
      type: 'Period',
      nullable: true,
      description: 'When it came into force, if that is another day; null otherwise.',
    }),
    endedOn: t.expose('endedOn', {
      type: 'Period',
      nullable: true,
      description: 'When it ended; null while it lasts.',
    }),
    summary: t.exposeString('summary', { description: 'What it says, in our own words.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where its text can be read; null when not known.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a careful reader should know; null when there is nothing.',
    }),
    measures: t.relation('measures', {
      description: 'What it orders, allows or promises, at most 60.',
      query: { orderBy: [{ startsOn: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }], take: 60 },
    }),
    regions: t.field({
      type: [Region],
      description: 'The regions that it names, at most 50.',
      select: (_args, _context, nested) => ({
        regions: { select: { region: nested(true) }, orderBy: { regionSlug: 'asc' }, take: 50 },
      }),
      resolve: ({ regions }) => regions.map(({ region }) => region),
    }),
    relations: t.relation('relations', {
      description: 'What it does to earlier policies, at most 50.',
      query: { orderBy: [{ toSlug: 'asc' }, { kind: 'asc' }], take: 50 },
    }),
    relatedBy: t.relation('relatedFrom', {
      description: 'What later policies do to it, at most 50.',
      query: { orderBy: [{ fromSlug: 'asc' }, { kind: 'asc' }], take: 50 },
    }),
    citations: t.relation('citations', CITATIONS),
  }),
});

export const EffectConnection = defineConnection('Effect', Effect, 'effects');
export const PolicyConnection = defineConnection('Policy', Policy, 'policies');
const RegionPolicyConnection = defineConnection<typeof Policy.$inferType, ReachingPolicy>(
  'RegionPolicy',
  Policy,
  'policies',
  (t) => ({
    reach: t.field({
      type: PolicyReach,
      description: 'How the policy reaches the region, the nearest way first.',
      resolve: ({ listed }) => listed.reach,
    }),
  }),
);

const EFFECTS = 'What sources say that it did, ordered by slug.';

builder.prismaObjectFields(Policy, (t) => ({
  effects: t.field({
    type: EffectConnection,
    description: EFFECTS,
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: (policy, args, context, info) =>
      resolveConnection({
        parent: policy,
        parentKey: ({ slug }) => slug,
        list: async (policies) =>
          Map.groupBy(
            await listEffects(context, { policySlug: { in: policies.map(({ slug }) => slug) } }),
            ({ policySlug }) => policySlug,
          ),
        args,
        context,
        info,
        rows: effectRows,
      }),
  }),
  indicators: t.field({
    type: IndicatorConnection,
    description: 'The indicators that a source says it moved, ordered by code, each once.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: (policy, args, context, info) =>
      resolveConnection({
        parent: policy,
        parentKey: ({ slug }) => slug,
        list: async (policies) => {
          const effects = await listEffects(context, { policySlug: { in: policies.map(({ slug }) => slug) } });
          const byPolicy = Map.groupBy(effects, ({ policySlug }) => policySlug);
          return new Map(
            [...byPolicy].map(([slug, each]) => [
              slug,
              [...new Set(each.map(({ indicatorCode }) => indicatorCode))].sort().map((key) => ({ key })),
            ]),
          );
        },
        args,
        context,
        info,
        rows: indicatorRows,
      }),
  }),
}));

builder.prismaObjectFields(Indicator, (t) => ({
  effects: t.field({
    type: EffectConnection,
    description: 'What sources say that policies did to it, ordered by slug.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: (indicator, args, context, info) =>
      resolveConnection({
        parent: indicator,
        parentKey: ({ code }) => code,
        list: async (indicators) =>
          Map.groupBy(
            await listEffects(context, { indicatorCode: { in: indicators.map(({ code }) => code) } }),
            ({ indicatorCode }) => indicatorCode,
          ),
        args,
        context,
        info,
        rows: effectRows,
      }),
  }),
  policies: t.field({
    type: PolicyConnection,
    description: 'The policies that a source says moved it, ordered as `orderBy` says, each once.',
    args: {
      ...t.arg.connectionArgs(),
      orderBy: t.arg({ type: [PolicyOrder], required: false, description: 'Order of the list; by slug when absent.' }),
    },
    complexity: connectionCost,
    resolve: (indicator, args, context, info) =>
      resolveConnection({
        parent: indicator,
        parentKey: ({ code }) => code,
        list: async (indicators) => {
          const codes = indicators.map(({ code }) => code);
          const effects = await listEffects(context, { indicatorCode: { in: codes } });
          const scope = { slug: { in: [...new Set(effects.map(({ policySlug }) => policySlug))] } };
          const policies = await listPolicies(context, {}, args.orderBy ?? [], scope);
          const moves = new Set(effects.map(({ policySlug, indicatorCode }) => `${policySlug} ${indicatorCode}`));
          return new Map(codes.map((code) => [code, policies.filter(({ key }) => moves.has(`${key} ${code}`))]));
        },
        args,
        context,
        info,
        rows: policyRows,
      }),
  }),
}));

builder.prismaObjectFields(Region, (t) => ({
  policies: t.field({
    type: RegionPolicyConnection,
    description: 'The policies that reach the region; each edge says how.',
    args: {
      ...t.arg.connectionArgs(),
      scope: t.arg({
        type: PolicyScope,
        required: true,
        defaultValue: 'DIRECT',
        description: 'Whether policies that name a region above or below it count as well.',
      }),
      ...policyArguments,
    },
    complexity: connectionCost,
    resolve: (region, args, context, info) =>
      resolveConnection({
        parent: region,
        parentKey: ({ slug }) => slug,
        list: (regions) =>
          listPoliciesOfRegions(context, regions, args.scope === 'INHERITED', args.filter ?? {}, args.orderBy ?? []),
        args,
        context,
        info,
        rows: policyRows,
      }),
  }),
  effects: t.field({
    type: EffectConnection,
    description: 'What sources say that policies did here, ordered by slug.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: (region, args, context, info) =>
      resolveConnection({
        parent: region,
        parentKey: ({ slug }) => slug,
        list: async (regions) =>
          Map.groupBy(
            await listEffects(context, { regionSlug: { in: regions.map(({ slug }) => slug) } }),
            ({ regionSlug }) => regionSlug,
          ),
        args,
        context,
        info,
        rows: effectRows,
      }),
  }),
}));

builder.queryFields((t) => ({
  policy: t.prismaField({
    type: Policy,
    nullable: true,
    description: 'A policy by its slug; null when there is no policy of that slug.',
    args: { slug: t.arg.string({ required: true, description: 'Slug of the policy: `unscr-2397`.' }) },
    resolve: async (query, _root, { slug }, { client }) => client.policy.findUnique({ ...query, where: { slug } }),
  }),
  policies: t.field({
    type: PolicyConnection,
    description: 'Resolutions, orders, summits, reforms and programmes, ordered by slug unless stated otherwise.',
    args: {
      ...t.arg.connectionArgs(),
      ...policyArguments,
    },
    complexity: connectionCost,
    resolve: (_root, args, context, info) =>
      resolveConnection({
        ...fromRoot(() => listPolicies(context, args.filter ?? {}, args.orderBy ?? [])),
        args,
        context,
        info,
        rows: policyRows,
      }),
  }),
}));
