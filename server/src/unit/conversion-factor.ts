import { Commodity } from '../commodity/graphql.ts';
import { builder } from '../schema/builder.ts';
import { children } from '../schema/records.ts';
import { Source } from '../source/graphql.ts';

export const ConversionFactor = builder.prismaNode('ConversionFactor', {
  select: { slug: true },
  nullable: true,
  id: { field: 'slug' },
  description:
    'A conversion across dimensions that a source states for one product, such as tonnes to barrels. Sources differ, so a conversion names its factor.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in links.' }),
    factor: t.float({
      description: 'How many of `toUnit` one `fromUnit` is: 8.33 barrels a tonne.',
      select: { factor: true },
      resolve: ({ factor }) => Number(factor),
    }),
    fromUnit: t.relation('fromUnit', { description: 'The unit that values are converted from, such as tonnes.' }),
    toUnit: t.relation('toUnit', { description: 'The unit that it is converted into.' }),
    commodity: t.relation('commodity', {
      nullable: true,
      description: 'The goods that it holds for; null when it holds for any.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a careful reader should know; null when there is nothing.',
    }),
    source: t.relation('source', { description: 'The document or data set that states the factor.' }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in the source; null when it says nothing more exact.',
    }),
  }),
});

builder.queryField('conversionFactors', (t) =>
  t.field({
    type: [ConversionFactor],
    description: 'All conversions across dimensions that a source states, ordered by slug, at most 100.',
    resolve: children('ConversionFactor', () => [''], { where: {}, orderBy: [] }, 100),
  }),
);

builder.prismaObjectField(Commodity, 'conversionFactors', (t) =>
  t.relation('conversionFactors', {
    description: 'Conversions across dimensions that sources state for these goods, at most 50.',
    query: { orderBy: { slug: 'asc' }, take: 50 },
  }),
);

builder.prismaObjectField(Source, 'conversionFactors', (t) =>
  t.relation('conversionFactors', {
    description: 'Conversions across dimensions that the source states, at most 50.',
    query: { orderBy: { slug: 'asc' }, take: 50 },
  }),
);
