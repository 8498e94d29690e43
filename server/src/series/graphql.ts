import { batch } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, fromRoot, resolveConnection } from '../schema/connection.ts';
import { rowSelection } from '../schema/row-selection.ts';
import { seriesArguments } from './arguments.ts';
import { Frequency } from './kinds.ts';
import { Observation, ObservationConnection } from './observation.ts';
import { resolveReadings } from './observation-page.ts';
import { type Coverage, listLatest, readCoverage } from './readings.ts';
import { listSeries, seriesRows } from './service.ts';
import { TITLE_RELATIONS, titleOf } from './title.ts';

const SeriesCoverage = builder.objectRef<Coverage>('SeriesCoverage').implement({
  description: 'How much of time a series covers, by the readings that count.',
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

export const Series = builder.prismaNode('Series', {
  nullable: true,
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
    indicator: t.relation('indicator', { description: 'What the values count or weigh, with its exact basis.' }),
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
    unit: t.relation('unit', { description: 'In what all of its values are stated: tonnes, million US dollars.' }),
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
    args: { asOf: t.arg({ type: 'Date', required: false, description: AS_OF }) },
    complexity: 2,
    resolve: (series, { asOf }, context, info) =>
      batch(
        context.batches,
        info,
        series,
        ({ key }) => key,
        (all) =>
          readCoverage(
            context.pool,
            all.map(({ key }) => key),
            asOf ?? null,
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
}));

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
      ...seriesArguments,
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
