import { Commodity } from '../commodity/graphql.ts';
import { Indicator } from '../indicator/graphql.ts';
import { badInput } from '../problem/problem.ts';
import { Region } from '../region/graphql.ts';
import { batch } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, fromRoot, resolveConnection } from '../schema/connection.ts';
import { dayRange } from '../schema/filter.ts';
import { rowSelection } from '../schema/row-selection.ts';
import { Source } from '../source/graphql.ts';
import { type Columns, MAXIMUM_POINTS, readColumns } from './columns.ts';
import { SeriesFilter, SeriesOrder } from './filter.ts';
import { Frequency, GapKind, ObservationStatus, RegionScope, SeriesRole } from './kinds.ts';
import { lastDay, Observation, ObservationConnection, TITLE_RELATIONS } from './observation.ts';
import { resolveReadings } from './observation-page.ts';
import { type Coverage, listLatest, readCoverage } from './readings.ts';
import { listSeries, listSeriesOfRegions, seriesRows } from './service.ts';
import { titleOf } from './title.ts';

export const Gap = builder.prismaNode('Gap', {
  id: { field: 'id' },
  description: 'A stretch of a series without values, and why. A chart must tell it from zero.',
  fields: (t) => ({
    period: t.expose('period', {
      type: 'Period',
      description: 'The stretch without values; open at its end while it lasts.',
    }),
    startsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day without values; null when its beginning is open.',
      resolve: ({ startsOn }) => startsOn?.toISOString().slice(0, 10) ?? null,
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day without values, inclusive; null while it lasts.',
      resolve: ({ endsBefore }) => lastDay(endsBefore),
    }),
    kind: t.expose('kind', { type: GapKind, description: 'Why there are no values, as one of a few kinds.' }),
    reason: t.exposeString('reason', { description: 'Why there are no values, in a sentence.' }),
    series: t.relation('series', { description: 'The series that it interrupts.' }),
    citations: t.relation('citations', {
      description: 'Who says so, at most 20; there is always one.',
      query: { orderBy: { position: 'asc' }, take: 20 },
    }),
  }),
});

const SeriesCoverage = builder.objectRef<Coverage>('SeriesCoverage').implement({
  description: 'How much of time a series covers, by the readings that count now.',
  fields: (t) => ({
    from: t.expose('from', {
      type: 'Period',
      nullable: true,
      description: 'First period with a value; null when there is none with a date.',
    }),
    to: t.expose('to', {
      type: 'Period',
      nullable: true,
      description: 'Last period with a value, forecasts included; null when there is none with a date.',
    }),
    count: t.exposeInt('count', { description: 'How many periods have a value.' }),
    gaps: t.exposeInt('gaps', { description: 'How many stretches without values have a reason.' }),
  }),
});

const DataMethod = builder.objectRef<{ summary: string }>('DataMethod').implement({
  description: 'How the values of an answer came about.',
  fields: (t) => ({
    summary: t.exposeString('summary', { description: 'The method in a sentence, for the footnote of a chart.' }),
  }),
});

const DataTruncation = builder.objectRef<{ returned: number; available: number }>('DataTruncation').implement({
  description:
    'What was left out because a series gives at most 10,000 points in one answer, or because `last` asked for fewer.',
  fields: (t) => ({
    returned: t.exposeInt('returned', { description: 'How many points are in the answer, the newest ones.' }),
    available: t.exposeInt('available', { description: 'How many points lie within the asked range.' }),
  }),
});

const DataProblemCode = builder.enumType('DataProblemCode', {
  description: 'Why a series could not give what was asked, while the rest of the answer stands.',
  values: {
    UNDATED: { description: 'All values of the series are undated, so that none can lie within a range of dates.' },
  } as const,
});

const DataProblem = builder.objectRef<{ code: 'UNDATED'; message: string }>('DataProblem').implement({
  description: 'What was impossible for this one series; the other series of the answer are not affected.',
  fields: (t) => ({
    code: t.expose('code', { type: DataProblemCode, description: 'The kind of problem, for a program.' }),
    message: t.exposeString('message', { description: 'What was impossible and what to ask instead, in a sentence.' }),
  }),
});

interface Data extends Columns {
  asOf: string | null;
  ranged: boolean;
}

const SeriesData = builder.objectRef<Data>('SeriesData').implement({
  description:
    'A series as columns of equal length, oldest first, ready to plot. Values and gaps both have their place.',
  fields: (t) => ({
    periods: t.field({
      type: ['Period'],
      description: 'What each point is for, at most 10,000.',
      resolve: ({ periods }) => periods,
    }),
    startsOn: t.field({
      type: ['Date'],
      nullable: { list: false, items: true },
      description: 'First day of each period, at most 10,000; null where its beginning is open or unknown.',
      resolve: ({ startsOn }) => startsOn,
    }),
    endsOn: t.field({
      type: ['Date'],
      nullable: { list: false, items: true },
      description: 'Last day of each period, inclusive, at most 10,000; null where its end is open or unknown.',
      resolve: ({ endsOn }) => endsOn,
    }),
    values: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description:
        'Values in the unit of the series as IEEE 754 doubles, at most 10,000; null for a gap, never zero for it.',
      resolve: ({ values }) => values,
    }),
    flags: t.field({
      type: [ObservationStatus],
      description: 'What each value is worth, at most 10,000; MISSING for a gap.',
      resolve: ({ flags }) => flags,
    }),
    reasons: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: 'Why there is no value, or what to know about it, at most 10,000; null for an ordinary value.',
      resolve: ({ reasons }) => reasons,
    }),
    method: t.field({
      type: DataMethod,
      description: 'How the values came about.',
      resolve: ({ asOf }) => ({
        summary: `Values as published, in the unit of the series; of each period the reading that was public ${asOf === null ? 'last' : `on ${asOf}`}.`,
      }),
    }),
    truncated: t.field({
      type: DataTruncation,
      nullable: true,
      description: 'What was left out of the answer; null when it is whole.',
      resolve: ({ periods, available }) =>
        periods.length < available ? { returned: periods.length, available } : null,
    }),
    problem: t.field({
      type: DataProblem,
      nullable: true,
      description: 'What was impossible for this series; null when nothing was.',
      resolve: ({ ranged, available, undated }) =>
        ranged && available === 0 && undated > 0
          ? ({ code: 'UNDATED', message: 'Its values have no date. Ask without `from` and `to` to get them.' } as const)
          : null,
    }),
  }),
});

export const Series = builder.prismaNode('Series', {
  id: { field: 'key' },
  description:
    'The values of one indicator, reported by one region, with one counterpart, commodity, unit and data set, at one frequency: a series of SDMX. Two publishers are two series.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description:
        'SDMX series key, all parts always there: FREQUENCY.indicator.region.counterpart.commodity.unit.dataset; `_T` is all, `_Z` does not apply.',
    }),
    title: t.string({
      description: 'A title for a chart or a list: what, between whom, unit, frequency, publisher.',
      select: TITLE_RELATIONS,
      resolve: (series) => titleOf(series),
    }),
    frequency: t.expose('frequency', { type: Frequency, description: 'How often it has a value.' }),
    cumulative: t.exposeBoolean('cumulative', {
      description: 'Whether values run from the start of the year, so that they must not be added up.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a careful reader should know; null when there is nothing.',
    }),
    indicator: t.relation('indicator', { description: 'What is measured.' }),
    region: t.relation('region', { description: 'The economy or place that reports: SDMX REF_AREA.' }),
    counterpart: t.relation('counterpart', {
      nullable: true,
      description:
        'The other side of a flow: SDMX COUNTERPART_AREA. Null when it is all of them (`_T`) or does not apply (`_Z`): the key says which.',
    }),
    commodity: t.relation('commodity', {
      nullable: true,
      description: 'The goods. Null when it is all of them (`_T`) or does not apply (`_Z`): the key says which.',
    }),
    unit: t.relation('unit', { description: 'The unit of every value in it.' }),
    source: t.relation('source', {
      description: 'The data set that it belongs to, with its publisher. Papers that carried a value are citations.',
    }),
    gaps: t.relation('gaps', {
      description: 'Its stretches without values and their reasons, earliest first, at most 100.',
      query: { orderBy: [{ startsOn: { sort: 'asc', nulls: 'first' } }, { period: 'asc' }], take: 100 },
    }),
  }),
});

export const SeriesConnection = defineConnection('Series', Series, 'series');

const AS_OF = 'Look at the series as it was known on this day, by `knownFrom` alone; as it is known now when absent.';

builder.prismaObjectFields(Series, (t) => ({
  coverage: t.field({
    type: SeriesCoverage,
    description: 'First and last period, how many values, how many gaps.',
    complexity: 2,
    resolve: (series, _args, context, info) =>
      batch(
        context.batches,
        info,
        series,
        ({ key }) => key,
        (all) =>
          readCoverage(
            context.pool,
            all.map(({ key }) => key),
          ),
      ),
  }),
  latest: t.field({
    type: Observation,
    nullable: true,
    description: 'The newest reading with a value that is no forecast; null when there is none.',
    args: { asOf: t.arg({ type: 'Date', required: false, description: AS_OF }) },
    complexity: 2,
    resolve: (series, { asOf }, context, info) => {
      const selection = rowSelection(context, info, 'Observation');
      return batch(
        context.batches,
        info,
        series,
        ({ key }) => key,
        async (all) => {
          const newest = await listLatest(
            context.pool,
            all.map(({ key }) => key),
            asOf ?? null,
          );
          const rows = await context.client.observation.findMany({
            ...selection,
            where: { id: { in: [...newest.values()] } },
          });
          const byId = new Map(rows.map((row) => [row.id, row]));
          return all.map(({ key }) => byId.get(newest.get(key) ?? '') ?? null);
        },
      );
    },
  }),
  observations: t.field({
    type: ObservationConnection,
    description:
      'Its readings with everything that is known about each, oldest first; `last: 3` gives the three newest.',
    args: {
      ...t.arg.connectionArgs(),
      from: t.arg({
        type: 'Period',
        required: false,
        description: 'Only readings for periods that begin no earlier than this one.',
      }),
      to: t.arg({
        type: 'Period',
        required: false,
        description: 'Only readings for periods that end no later than this one.',
      }),
      asOf: t.arg({ type: 'Date', required: false, description: AS_OF }),
    },
    complexity: connectionCost,
    resolve: (series, args, context, info) => resolveReadings(series, args, context, info),
  }),
  data: t.field({
    type: SeriesData,
    description: 'Its values as columns, ready to plot: at most 10,000 points, and it says what was left out.',
    args: {
      from: t.arg({
        type: 'Period',
        required: false,
        description: 'Only points that begin no earlier than this period.',
      }),
      to: t.arg({ type: 'Period', required: false, description: 'Only points that end no later than this period.' }),
      last: t.arg.int({ required: false, description: 'Only the newest so many points, from 1 to 10,000.' }),
      asOf: t.arg({ type: 'Date', required: false, description: AS_OF }),
    },
    complexity: 10,
    resolve: (series, { from, to, last, asOf }, context, info) => {
      if (last != null && (last < 1 || last > MAXIMUM_POINTS)) {
        throw badInput('last', `last: ${last} is out of bounds.`, `A whole number from 1 to ${MAXIMUM_POINTS}.`);
      }
      const scope = { ...dayRange({ from, to }, 'data'), asOf: asOf ?? null };
      return batch(
        context.batches,
        info,
        series,
        ({ key }) => key,
        async (all) => {
          const columns = await readColumns(
            context.pool,
            all.map(({ key }) => key),
            scope,
            last ?? null,
          );
          const ranged = scope.from !== null || scope.before !== null;
          return columns.map((each): Data => ({ ...each, asOf: scope.asOf, ranged }));
        },
      );
    },
  }),
}));

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
      filter: t.arg({
        type: SeriesFilter,
        required: false,
        description: 'Which series are let through; all when absent.',
      }),
      orderBy: t.arg({ type: [SeriesOrder], required: false, description: 'Order of the list; by key when absent.' }),
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
      filter: t.arg({
        type: SeriesFilter,
        required: false,
        description: 'Which series are let through; all when absent.',
      }),
      orderBy: t.arg({ type: [SeriesOrder], required: false, description: 'Order of the list; by key when absent.' }),
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
      filter: t.arg({
        type: SeriesFilter,
        required: false,
        description: 'Which series are let through; all when absent.',
      }),
      orderBy: t.arg({ type: [SeriesOrder], required: false, description: 'Order of the list; by key when absent.' }),
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
      filter: t.arg({
        type: SeriesFilter,
        required: false,
        description: 'Which series are let through; all when absent.',
      }),
      orderBy: t.arg({ type: [SeriesOrder], required: false, description: 'Order of the list; by key when absent.' }),
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

builder.queryFields((t) => ({
  series: t.prismaField({
    type: Series,
    nullable: true,
    description: 'A series by its key; null when there is no series of that key.',
    args: {
      key: t.arg.string({ required: true, description: 'Series key: `A.gdp-growth.dprk._Z._T.%.bok-dprk-gdp`.' }),
    },
    resolve: async (query, _root, { key }, { client }) => client.series.findUnique({ ...query, where: { key } }),
  }),
  seriesList: t.field({
    type: SeriesConnection,
    description: 'Every series, ordered by key unless stated otherwise.',
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({
        type: SeriesFilter,
        required: false,
        description: 'Which series are let through; all when absent.',
      }),
      orderBy: t.arg({ type: [SeriesOrder], required: false, description: 'Order of the list; by key when absent.' }),
    },
    complexity: connectionCost,
    resolve: (_root, args, context, info) =>
      resolveConnection({
        ...fromRoot(() => listSeries(context, args.filter ?? {}, args.orderBy ?? [])),
        args,
        context,
        info,
        rows: seriesRows,
      }),
  }),
}));
