import { Commodity } from '../commodity/graphql.ts';
import { Indicator } from '../indicator/graphql.ts';
import { Topic } from '../indicator/kinds.ts';
import { Policy } from '../policy/graphql.ts';
import { Region } from '../region/graphql.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, fromRoot, resolveConnection } from '../schema/connection.ts';
import { RegionScope } from '../series/kinds.ts';
import { lastDay } from '../series/observation.ts';
import { findingArguments } from './arguments.ts';
import { findingRows, listFindings, listFindingsOfRegions } from './service.ts';

export const Finding = builder.prismaNode('Finding', {
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
      resolve: ({ startsOn }) => startsOn?.toISOString().slice(0, 10) ?? null,
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day that it is about, inclusive; null when its end is open or unknown.',
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
      select: (_args, _context, nested) => ({
        regions: { select: { region: nested(true) }, orderBy: { regionSlug: 'asc' }, take: 50 },
      }),
      resolve: ({ regions }) => regions.map(({ region }) => region),
    }),
    counterparts: t.field({
      type: [Region],
      description: 'The economies on the other side, at most 50; empty when there is none.',
      select: (_args, _context, nested) => ({
        counterparts: { select: { region: nested(true) }, orderBy: { regionSlug: 'asc' }, take: 50 },
      }),
      resolve: ({ counterparts }) => counterparts.map(({ region }) => region),
    }),
    commodities: t.field({
      type: [Commodity],
      description: 'The goods that it is about, at most 50; empty when there are none.',
      select: (_args, _context, nested) => ({
        commodities: { select: { commodity: nested(true) }, orderBy: { commodityCode: 'asc' }, take: 50 },
      }),
      resolve: ({ commodities }) => commodities.map(({ commodity }) => commodity),
    }),
    indicators: t.field({
      type: [Indicator],
      description: 'The indicators that it bears on, at most 50; empty when there are none.',
      select: (_args, _context, nested) => ({
        indicators: { select: { indicator: nested(true) }, orderBy: { indicatorCode: 'asc' }, take: 50 },
      }),
      resolve: ({ indicators }) => indicators.map(({ indicator }) => indicator),
    }),
    policies: t.field({
      type: [Policy],
      description: 'The policies that it bears on, at most 50; empty when there are none.',
      select: (_args, _context, nested) => ({
        policies: { select: { policy: nested(true) }, orderBy: { policySlug: 'asc' }, take: 50 },
      }),
      resolve: ({ policies }) => policies.map(({ policy }) => policy),
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
    resolve: (region, args, context, info) =>
      resolveConnection({
        parent: region,
        parentKey: ({ slug }) => slug,
        list: (regions) =>
          listFindingsOfRegions(context, regions, args.scope === 'DESCENDANTS', args.filter ?? {}, args.orderBy ?? []),
        args,
        context,
        info,
        rows: findingRows,
      }),
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
    resolve: (commodity, args, context, info) =>
      resolveConnection({
        parent: commodity,
        parentKey: ({ code }) => code,
        list: async (commodities) => {
          const codes = commodities.map(({ code }) => code);
          const scope = { commodities: { some: { commodityCode: { in: codes } } } };
          const findings = await listFindings(context, args.filter ?? {}, args.orderBy ?? [], scope);
          return new Map(codes.map((code) => [code, findings.filter((finding) => finding.commodities.includes(code))]));
        },
        args,
        context,
        info,
        rows: findingRows,
      }),
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
    resolve: (indicator, args, context, info) =>
      resolveConnection({
        parent: indicator,
        parentKey: ({ code }) => code,
        list: async (indicators) => {
          const codes = indicators.map(({ code }) => code);
          const scope = { indicators: { some: { indicatorCode: { in: codes } } } };
          const findings = await listFindings(context, args.filter ?? {}, args.orderBy ?? [], scope);
          return new Map(codes.map((code) => [code, findings.filter((finding) => finding.indicators.includes(code))]));
        },
        args,
        context,
        info,
        rows: findingRows,
      }),
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
    resolve: (policy, args, context, info) =>
      resolveConnection({
        parent: policy,
        parentKey: ({ slug }) => slug,
        list: async (policies) => {
          const slugs = policies.map(({ slug }) => slug);
          const scope = { policies: { some: { policySlug: { in: slugs } } } };
          const findings = await listFindings(context, args.filter ?? {}, args.orderBy ?? [], scope);
          return new Map(slugs.map((slug) => [slug, findings.filter((finding) => finding.policies.includes(slug))]));
        },
        args,
        context,
        info,
        rows: findingRows,
      }),
  }),
);

builder.queryFields((t) => ({
  finding: t.prismaField({
    type: Finding,
    nullable: true,
    description: 'A finding by its slug; null when there is no finding of that slug.',
    args: {
      slug: t.arg.string({ required: true, description: 'Stable name, as `findings` lists it: `essay-taxis-wonsan`.' }),
    },
    resolve: async (query, _root, { slug }, { client }) => client.finding.findUnique({ ...query, where: { slug } }),
  }),
  findings: t.field({
    type: FindingConnection,
    description: 'What sources state without a number, ordered by slug unless stated otherwise.',
    args: {
      ...t.arg.connectionArgs(),
      ...findingArguments,
    },
    complexity: connectionCost,
    resolve: (_root, args, context, info) =>
      resolveConnection({
        ...fromRoot(() => listFindings(context, args.filter ?? {}, args.orderBy ?? [])),
        args,
        context,
        info,
        rows: findingRows,
      }),
  }),
}));
