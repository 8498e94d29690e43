import { Commodity } from '../commodity/graphql.ts';
import { Region } from '../region/graphql.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, fromRoot, resolveConnection } from '../schema/connection.ts';
import { measureArguments } from './filter.ts';
import { CapRule, CommodityBasis, MeasureKind, MeasureStatus, TradeFlow, WindowKind } from './kinds.ts';
import { listMeasures, measureRows } from './measure-service.ts';

builder.prismaObject('CapLimit', {
  description: 'One limit of a cap: an amount in its own unit.',
  fields: (t) => ({
    amount: t.float({
      description: 'The most that is allowed, in `unit`; always more than zero, since a cap of zero is a ban.',
      resolve: ({ amount }) => amount.toNumber(),
    }),
    unit: t.relation('unit', { description: 'The unit that the text states the amount in.' }),
  }),
});

const CapWindow = builder
  .objectRef<{ kind: 'ONCE' | 'CALENDAR_YEAR' | 'TWELVE_MONTHS' | 'DAY' | 'UNSTATED'; anchoredOn: string | null }>(
    'CapWindow',
  )
  .implement({
    description: 'The stretch of time over which a cap counts.',
    fields: (t) => ({
      kind: t.expose('kind', { type: WindowKind, description: 'How the stretch is defined.' }),
      anchoredOn: t.expose('anchoredOn', {
        type: 'Date',
        nullable: true,
        description: 'The day from which twelve months are counted; null for other kinds of window.',
      }),
    }),
  });

export const Cap = builder.prismaObject('Cap', {
  description: 'How much a measure allows, and over which stretch of time.',
  fields: (t) => ({
    limits: t.relation('limits', {
      description: 'Its limits, each in its own unit, at most 10.',
      query: { orderBy: { unitCode: 'asc' }, take: 10 },
    }),
    rule: t.expose('rule', { type: CapRule, description: 'How its limits go together.' }),
    window: t.field({
      type: CapWindow,
      description: 'The stretch of time over which it counts.',
      resolve: ({ windowKind, windowAnchoredOn }) => ({
        kind: windowKind,
        anchoredOn: windowAnchoredOn?.toISOString().slice(0, 10) ?? null,
      }),
    }),
    perActor: t.exposeString('perActor', {
      nullable: true,
      description: 'Who each limit counts for (`person`); null when it counts for all together.',
    }),
    conversionFactor: t.relation('conversionFactor', {
      nullable: true,
      description: 'The conversion that was printed with the cap; null when none was.',
    }),
  }),
});

builder.prismaObject('MeasureCommodity', {
  description: 'Goods that a measure is about, and who says so.',
  fields: (t) => ({
    commodity: t.relation('commodity', { description: 'The goods; what lies below them in the tree is covered too.' }),
    basis: t.expose('basis', {
      type: CommodityBasis,
      description: 'Whether the text names the code or we mapped its words to it.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What is excepted or added; null when there is nothing.',
    }),
  }),
});

export const Measure = builder.prismaNode('Measure', {
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
      select: (_args, _context, nested) => ({
        regions: { select: { region: nested(true) }, orderBy: { regionSlug: 'asc' }, take: 50 },
      }),
      resolve: ({ regions }) => regions.map(({ region }) => region),
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

builder.prismaObjectField(Commodity, 'measures', (t) =>
  t.field({
    type: MeasureConnection,
    description: 'The measures on these goods or on what they lie in: a ban on a chapter covers its headings.',
    args: {
      ...t.arg.connectionArgs(),
      ...measureArguments,
    },
    complexity: connectionCost,
    resolve: (commodity, args, context, info) =>
      resolveConnection({
        parent: commodity,
        parentKey: ({ code }) => code,
        list: async (commodities) => {
          const tree = context.vocabulary.tree('commodity');
          const covering = new Map(commodities.map(({ code }) => [code, new Set([code, ...tree.ancestors(code)])]));
          const codes = [...new Set([...covering.values()].flatMap((each) => [...each]))];
          const scope = { commodities: { some: { commodityCode: { in: codes } } } };
          const measures = await listMeasures(context, args.filter ?? {}, args.orderBy ?? [], scope);
          return new Map(
            [...covering].map(([code, covers]) => [
              code,
              measures.filter((measure) => measure.commodities.some((each) => covers.has(each))),
            ]),
          );
        },
        args,
        context,
        info,
        rows: measureRows,
      }),
  }),
);

builder.prismaObjectField(Region, 'measures', (t) =>
  t.field({
    type: MeasureConnection,
    description: 'The measures that name the region themselves; those of policies that name it are under `policies`.',
    args: {
      ...t.arg.connectionArgs(),
      ...measureArguments,
    },
    complexity: connectionCost,
    resolve: (region, args, context, info) =>
      resolveConnection({
        parent: region,
        parentKey: ({ slug }) => slug,
        list: async (regions) => {
          const slugs = regions.map(({ slug }) => slug);
          const scope = { regions: { some: { regionSlug: { in: slugs } } } };
          const measures = await listMeasures(context, args.filter ?? {}, args.orderBy ?? [], scope);
          return new Map(slugs.map((slug) => [slug, measures.filter((measure) => measure.regions.includes(slug))]));
        },
        args,
        context,
        info,
        rows: measureRows,
      }),
  }),
);

builder.queryFields((t) => ({
  measure: t.prismaField({
    type: Measure,
    nullable: true,
    description: 'A measure by its slug; null when there is no measure of that slug.',
    args: {
      slug: t.arg.string({
        required: true,
        description: 'Stable name, as `measures` lists it: `unscr-2397-refined-petroleum-cap`.',
      }),
    },
    resolve: async (query, _root, { slug }, { client }) => client.measure.findUnique({ ...query, where: { slug } }),
  }),
  measures: t.field({
    type: MeasureConnection,
    description: 'What policies order, allow or promise: ask which measures bind on a day, on goods, in a region.',
    args: {
      ...t.arg.connectionArgs(),
      ...measureArguments,
    },
    complexity: connectionCost,
    resolve: (_root, args, context, info) =>
      resolveConnection({
        ...fromRoot(() => listMeasures(context, args.filter ?? {}, args.orderBy ?? [])),
        args,
        context,
        info,
        rows: measureRows,
      }),
  }),
}));
