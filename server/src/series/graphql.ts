import { batched } from '../execution/batched.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, rootConnection } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import { record } from '../schema/records.ts';
import { seriesArguments } from './arguments.ts';
import { Frequency } from './kinds.ts';
import { Observation, ObservationConnection } from './observation.ts';
import { readObservationPages } from './observation-page.ts';
import { type Coverage, readCoverage, readLatest } from './readings.ts';
import { seriesQuery } from './service.ts';
import { titleOf } from './title.ts';
import { readTitleParts, TITLE_COLUMNS, type TitleColumns } from './title-parts.ts';

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
  select: { key: true },
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
      select: TITLE_COLUMNS,
      resolve: batched(async (series: readonly TitleColumns[], _args, context: Context) =>
        (await readTitleParts(context, series)).map(titleOf),
      ),
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
    resolve: batched((series: readonly { key: string }[], { asOf }, context: Context) =>
      readCoverage(
        context.pool,
        series.map(({ key }) => key),
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
    resolve: batched((series: readonly { key: string }[], { asOf }, context: Context, selection) =>
      readLatest(
        context.pool,
        series.map(({ key }) => key),
        asOf ?? null,
        selection.columns('Observation'),
      ),
    ),
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
    resolve: batched((series: readonly { key: string }[], args, context: Context, selection) =>
      readObservationPages(
        context,
        series.map(({ key }) => key),
        args,
        selection,
      ),
    ),
  }),
}));

builder.queryFields((t) => ({
  series: t.field({
    type: Series,
    nullable: true,
    description: 'A series by its key; null when there is no series of that key.',
    args: {
      key: t.arg.string({ required: true, description: 'Series key: `A.gdp-growth.dprk._Z._T.%.bok-dprk-gdp`.' }),
    },
    resolve: record('Series', (_root, { key }) => key),
  }),
  seriesList: t.field({
    type: SeriesConnection,
    description: 'Every series, ordered by key unless stated otherwise.',
    args: {
      ...t.arg.connectionArgs(),
      ...seriesArguments,
    },
    complexity: connectionCost,
    resolve: rootConnection('Series', ({ filter, orderBy }, context) =>
      seriesQuery(context, filter ?? {}, orderBy ?? []),
    ),
  }),
}));
