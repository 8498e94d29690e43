import { Commodity } from '../commodity/graphql.ts';
import { batched } from '../execution/batched.ts';
import { Indicator } from '../indicator/graphql.ts';
import { Region } from '../region/graphql.ts';
import { slugsInScope } from '../region/service.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import { within } from '../rows/row-query.ts';
import { builder } from '../schema/builder.ts';
import { connection, connectionCost } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import { codeOf, slugOf } from '../schema/records.ts';
import { Source } from '../source/graphql.ts';
import { Unit } from '../unit/graphql.ts';
import { seriesArguments } from './arguments.ts';
import { SeriesConnection } from './graphql.ts';
import { RegionScope, SeriesRole } from './kinds.ts';
import { Observation } from './observation.ts';
import { readLatestOfIndicators } from './readings.ts';
import { inRole, seriesQuery } from './service.ts';

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
    resolve: connection(
      'Series',
      ({ slug }: { slug: string }, { scope }, { vocabulary }) => slugsInScope(vocabulary, slug, scope),
      (args, context) => within(inRole(args.as), seriesQuery(context, args.filter ?? {}, args.orderBy ?? [])),
    ),
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
    resolve: connection('Series', codeOf, ({ filter, orderBy }, context) =>
      within({ indicatorCode: { in: PARENT_KEYS } }, seriesQuery(context, filter ?? {}, orderBy ?? [])),
    ),
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
    resolve: connection('Series', codeOf, ({ filter, orderBy }, context) =>
      within({ commodityCode: { in: PARENT_KEYS } }, seriesQuery(context, filter ?? {}, orderBy ?? [])),
    ),
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
    resolve: connection('Series', slugOf, ({ filter, orderBy }, context) =>
      within({ sourceSlug: { in: PARENT_KEYS } }, seriesQuery(context, filter ?? {}, orderBy ?? [])),
    ),
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
    resolve: connection('Series', codeOf, ({ filter, orderBy }, context) =>
      within({ unitCode: { in: PARENT_KEYS } }, seriesQuery(context, filter ?? {}, orderBy ?? [])),
    ),
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
    resolve: batched((indicators: readonly { code: string }[], { region, asOf }, context: Context, selection) => {
      context.vocabulary.assertKnown('region', [region], 'region');
      return readLatestOfIndicators(
        context.pool,
        indicators.map(({ code }) => code),
        region,
        asOf ?? null,
        selection.columns('Observation'),
      );
    }),
  }),
);
