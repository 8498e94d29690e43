import { PARENT_KEYS } from '../rows/condition.ts';
import { builder } from '../schema/builder.ts';
import { connection, connectionCost, defineConnection, rootConnection } from '../schema/connection.ts';
import { codeOf, record, records } from '../schema/records.ts';
import { CommodityScheme, commodityArguments } from './arguments.ts';
import { commodityQuery } from './service.ts';

export const Commodity = builder.prismaNode('Commodity', {
  select: { code: true },
  nullable: true,
  id: { field: 'code' },
  description: 'Goods, as a nomenclature numbers them, in a tree: a chapter holds its headings.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Scheme and notation, as in series keys and filters: `HS:2710`.' }),
    scheme: t.expose('scheme', {
      type: CommodityScheme,
      description: 'The nomenclature that the notation belongs to.',
    }),
    notation: t.exposeString('notation', { description: 'The number or word within its scheme: `2710`.' }),
    name: t.exposeString('name', { description: 'Short name in English, in our own words.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What counts as these goods and what does not; null when the name says it all.',
    }),
    sameAs: t.exposeStringList('sameAs', {
      description: 'Codes of the same goods in other schemes, at most 10; empty when none is known.',
    }),
    parent: t.relation('parent', {
      nullable: true,
      description: 'The next wider commodity of the same tree; null at a root, such as an HS chapter.',
    }),
  }),
});

builder.prismaObjectField(Commodity, 'ancestors', (t) =>
  t.field({
    type: [Commodity],
    description: 'From the parent up to the root, at most 6 levels; empty at a root.',
    resolve: records('Commodity', ({ code }: { code: string }, _args, { vocabulary }) =>
      vocabulary.tree('commodity').ancestors(code),
    ),
  }),
);

export const CommodityConnection = defineConnection('Commodity', Commodity, 'commodities');

builder.prismaObjectField(Commodity, 'children', (t) =>
  t.field({
    type: CommodityConnection,
    description: 'The next narrower commodities, ordered by code.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: connection('Commodity', codeOf, () => ({ where: { parentCode: { in: PARENT_KEYS } }, orderBy: [] })),
  }),
);

builder.queryFields((t) => ({
  commodity: t.field({
    type: Commodity,
    nullable: true,
    description: 'A commodity by its code; null when there is no commodity of that code.',
    args: { code: t.arg.string({ required: true, description: 'Scheme and notation: `HS:2710`.' }) },
    resolve: record('Commodity', (_root, { code }) => code),
  }),
  commodities: t.field({
    type: CommodityConnection,
    description: 'The goods that series, measures and findings speak of.',
    args: {
      ...t.arg.connectionArgs(),
      ...commodityArguments,
    },
    complexity: connectionCost,
    resolve: rootConnection('Commodity', ({ filter, orderBy }, context) =>
      commodityQuery(context, filter ?? {}, orderBy ?? []),
    ),
  }),
}));
