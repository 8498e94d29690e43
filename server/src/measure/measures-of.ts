import { Commodity } from '../commodity/graphql.ts';
import { Region } from '../region/graphql.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, resolveConnection } from '../schema/connection.ts';
import { measureArguments } from './arguments.ts';
import { MeasureConnection } from './graphql.ts';
import { listMeasures, measureRows } from './service.ts';

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
