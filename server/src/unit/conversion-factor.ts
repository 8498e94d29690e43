import { builder } from '../schema/builder.ts';

export const ConversionFactor = builder.prismaNode('ConversionFactor', {
  id: { field: 'slug' },
  description:
    'A conversion across dimensions that a source states for one product, such as tonnes to barrels. Sources differ, so a conversion names its factor.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in links.' }),
    factor: t.float({
      description: 'How many of `toUnit` one `fromUnit` is: 8.33 barrels a tonne.',
      resolve: ({ factor }) => factor.toNumber(),
    }),
    fromUnit: t.relation('fromUnit', { description: 'The unit that is converted.' }),
    toUnit: t.relation('toUnit', { description: 'The unit that it is converted into.' }),
    commodity: t.relation('commodity', {
      nullable: true,
      description: 'The goods that it holds for; null when it holds for any.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a careful reader should know; null when there is nothing.',
    }),
    source: t.relation('source', { description: 'Who states it.' }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in the source; null when it says nothing more exact.',
    }),
  }),
});

builder.queryField('conversionFactors', (t) =>
  t.prismaField({
    type: [ConversionFactor],
    description: 'All conversions across dimensions that a source states, ordered by slug, at most 100.',
    resolve: (query, _root, _args, { client }) =>
      client.conversionFactor.findMany({ ...query, orderBy: { slug: 'asc' }, take: 100 }),
  }),
);
