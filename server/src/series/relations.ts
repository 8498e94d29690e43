import { Commodity } from '../commodity/graphql.ts';
import { Indicator } from '../indicator/graphql.ts';
import { Region } from '../region/graphql.ts';
import { batch } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, resolveConnection } from '../schema/connection.ts';
import { rowSelection } from '../schema/row-selection.ts';
import { Source } from '../source/graphql.ts';
import { Unit } from '../unit/graphql.ts';
import { seriesArguments } from './arguments.ts';
import { SeriesConnection } from './graphql.ts';
import { RegionScope, SeriesRole } from './kinds.ts';
import { Observation } from './observation.ts';
import { listLatestOfIndicators } from './readings.ts';
import { listSeries, listSeriesOfRegions, seriesRows } from './service.ts';

builder.prismaObjectField(Region, 'series', (t) =>
  t.field({
    type: SeriesConnection,
    description: 'The series that the region reports, or in which it is the counterpart, or both.',
    args: {
      ...t.arg.connectionArgs(),
      as: t.arg({
        type: SeriesRole,
        required: true,
        defaultValue: 'REF_AREA',
        description: 'Which part the region plays in the series.',
      }),
      scope: t.arg({
        type: RegionScope,
        required: true,
        defaultValue: 'DIRECT',
        description: 'Whether regions below it in the tree count as well.',
      }),
      ...seriesArguments,
    },
    complexity: connectionCost,
    resolve: (region, args, context, info) =>
      resolveConnection({
        parent: region,
        parentKey: ({ slug }) => slug,
        list: (regions) =>
          listSeriesOfRegions(
            context,
            regions,
            { as: args.as, descendants: args.scope === 'DESCENDANTS' },
            args.filter ?? {},
            args.orderBy ?? [],
          ),
        args,
        context,
        info,
        rows: seriesRows,
      }),
  }),
);

builder.prismaObjectField(Indicator, 'series', (t) =>
  t.field({
    type: SeriesConnection,
    description: 'Every series that holds the indicator: by region, counterpart, commodity and publisher.',
    args: {
      ...t.arg.connectionArgs(),
      ...seriesArguments,
    },
    complexity: connectionCost,
    resolve: (indicator, args, context, info) =>
      resolveConnection({
        parent: indicator,
        parentKey: ({ code }) => code,
        list: async (indicators) => {
          const scope = { indicatorCode: { in: indicators.map(({ code }) => code) } };
          const series = await listSeries(context, args.filter ?? {}, args.orderBy ?? [], scope);
          return Map.groupBy(series, ({ indicatorCode }) => indicatorCode);
        },
        args,
        context,
        info,
        rows: seriesRows,
      }),
  }),
);

builder.prismaObjectField(Commodity, 'series', (t) =>
  t.field({
    type: SeriesConnection,
    description:
      'The series of exactly these goods; `seriesList` with a commodity filter takes what lies below them as well.',
    args: {
      ...t.arg.connectionArgs(),
      ...seriesArguments,
    },
    complexity: connectionCost,
    resolve: (commodity, args, context, info) =>
      resolveConnection({
        parent: commodity,
        parentKey: ({ code }) => code,
        list: async (commodities) => {
          const scope = { commodityCode: { in: commodities.map(({ code }) => code) } };
          const series = await listSeries(context, args.filter ?? {}, args.orderBy ?? [], scope);
          return Map.groupBy(series, ({ commodityCode }) => commodityCode ?? '');
        },
        args,
        context,
        info,
        rows: seriesRows,
      }),
  }),
);

builder.prismaObjectField(Source, 'series', (t) =>
  t.field({
    type: SeriesConnection,
    description: 'The series that belong to this data set; empty for a document.',
    args: {
      ...t.arg.connectionArgs(),
      ...seriesArguments,
    },
    complexity: connectionCost,
    resolve: (source, args, context, info) =>
      resolveConnection({
        parent: source,
        parentKey: ({ slug }) => slug,
        list: async (sources) => {
          const scope = { sourceSlug: { in: sources.map(({ slug }) => slug) } };
          const series = await listSeries(context, args.filter ?? {}, args.orderBy ?? [], scope);
          return Map.groupBy(series, ({ sourceSlug }) => sourceSlug);
        },
        args,
        context,
        info,
        rows: seriesRows,
      }),
  }),
);

builder.prismaObjectField(Unit, 'series', (t) =>
  t.field({
    type: SeriesConnection,
    description: 'The series whose values are stated in this unit.',
    args: {
      ...t.arg.connectionArgs(),
      ...seriesArguments,
    },
    complexity: connectionCost,
    resolve: (unit, args, context, info) =>
      resolveConnection({
        parent: unit,
        parentKey: ({ code }) => code,
        list: async (units) => {
          const scope = { unitCode: { in: units.map(({ code }) => code) } };
          const series = await listSeries(context, args.filter ?? {}, args.orderBy ?? [], scope);
          return Map.groupBy(series, ({ unitCode }) => unitCode);
        },
        args,
        context,
        info,
        rows: seriesRows,
      }),
  }),
);

builder.prismaObjectField(Indicator, 'latest', (t) =>
  t.field({
    type: Observation,
    nullable: true,
    description:
      'The newest reading of the indicator that a region reports: no forecast, no year-to-date figure; of several series with one for the same period, that of the longest. Null when the region reports none.',
    args: {
      region: t.arg.string({ required: true, defaultValue: 'dprk', description: 'Slug of the region that reports.' }),
      asOf: t.arg({
        type: 'Date',
        required: false,
        description: 'As it was known on this day; as it is known now when absent.',
      }),
    },
    complexity: 2,
    resolve: (indicator, { region, asOf }, context, info) => {
      context.vocabulary.assertKnown('region', [region], 'region');
      const selection = rowSelection(context, info, 'Observation');
      return batch(
        context.batches,
        info,
        indicator,
        ({ code }) => code,
        async (indicators) => {
          const codes = indicators.map(({ code }) => code);
          const newest = await listLatestOfIndicators(context.pool, codes, region, asOf ?? null);
          const rows = await context.client.observation.findMany({
            ...selection,
            where: { id: { in: [...newest.values()] } },
          });
          const byId = new Map(rows.map((row) => [row.id, row]));
          return codes.map((code) => byId.get(newest.get(code) ?? '') ?? null);
        },
      );
    },
  }),
);
