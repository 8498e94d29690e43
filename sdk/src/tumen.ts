import type { Result } from './answer.ts';
import { type Client, type ClientOptions, createClient, type VariablesArgument } from './client.ts';
import type { TypedDocument, VariablesThen } from './document.ts';
import * as operations from './generated/graphql.ts';
import { type Connection, type IterateOptions, type Iteration, iterate } from './iterate.ts';
import { SeriesColumns } from './series-columns.ts';
import { type SubscribeOptions, subscribe } from './subscribe.ts';

type Method<Document> =
  Document extends TypedDocument<infer Data, infer Variables>
    ? (...rest: VariablesArgument<Variables>) => Promise<Data>
    : never;

type SeriesAnswer = operations.SeriesQuery['series'];

/** A series as it was answered, with its data in typed columns. */
export type SeriesWithColumns = NonNullable<SeriesAnswer> & { columns: SeriesColumns };

/** How an iteration goes on; where its connection stands is known. */
type EachOptions<Data, Node> = Omit<IterateOptions<Data, Node>, 'connection' | 'cursor'>;

type Each<Document, Get extends (data: never) => unknown> =
  Document extends TypedDocument<infer Data, infer Variables>
    ? Get extends (data: never) => Connection<infer Node> | null | undefined
      ? (...rest: VariablesThen<Variables, EachOptions<Data, Node>>) => Iteration<Data, Node>
      : never
    : never;

/** Where the connection of each ready-made list stands in its answer. */
const CONNECTIONS = {
  commodities: (data: operations.CommoditiesQuery) => data.commodities,
  discrepancies: (data: operations.DiscrepanciesQuery) => data.discrepancies,
  findings: (data: operations.FindingsQuery) => data.findings,
  indicators: (data: operations.IndicatorsQuery) => data.indicators,
  measures: (data: operations.MeasuresQuery) => data.measures,
  observations: (data: operations.ObservationsQuery) => data.series?.observations,
  policies: (data: operations.PoliciesQuery) => data.policies,
  regions: (data: operations.RegionsQuery) => data.regions,
  search: (data: operations.SearchQuery) => data.search,
  seriesList: (data: operations.SeriesListQuery) => data.seriesList,
  sources: (data: operations.SourcesQuery) => data.sources,
  timeline: (data: operations.TimelineQuery) => data.timeline,
  units: (data: operations.UnitsQuery) => data.units,
};

/** How a subscription is followed; address, `fetch` and `onRequest` are the client's. */
export type FollowOptions = Pick<SubscribeOptions, 'signal' | 'headers' | 'attempts' | 'idle' | 'maximumRetryAfter'>;

/** The client with every ready-made operation as a method. */
export interface Tumen extends Client {
  /** Every ready-made list as an async iterable of its records, over as many pages as it takes. */
  each: {
    commodities: Each<typeof operations.CommoditiesDocument, typeof CONNECTIONS.commodities>;
    discrepancies: Each<typeof operations.DiscrepanciesDocument, typeof CONNECTIONS.discrepancies>;
    findings: Each<typeof operations.FindingsDocument, typeof CONNECTIONS.findings>;
    indicators: Each<typeof operations.IndicatorsDocument, typeof CONNECTIONS.indicators>;
    measures: Each<typeof operations.MeasuresDocument, typeof CONNECTIONS.measures>;
    observations: Each<typeof operations.ObservationsDocument, typeof CONNECTIONS.observations>;
    policies: Each<typeof operations.PoliciesDocument, typeof CONNECTIONS.policies>;
    regions: Each<typeof operations.RegionsDocument, typeof CONNECTIONS.regions>;
    search: Each<typeof operations.SearchDocument, typeof CONNECTIONS.search>;
    seriesList: Each<typeof operations.SeriesListDocument, typeof CONNECTIONS.seriesList>;
    sources: Each<typeof operations.SourcesDocument, typeof CONNECTIONS.sources>;
    timeline: Each<typeof operations.TimelineDocument, typeof CONNECTIONS.timeline>;
    units: Each<typeof operations.UnitsDocument, typeof CONNECTIONS.units>;
  };
  /** What was reported under a cap within a window, by supplier and month, against each limit. */
  capTracking: Method<typeof operations.CapTrackingDocument>;
  /** Goods that pass a filter, in the classifications that sources use, a page at a time. */
  commodities: Method<typeof operations.CommoditiesDocument>;
  /** A commodity with its place in its classification, and how much is known about it. */
  commodity: Method<typeof operations.CommodityDocument>;
  /** Several series on one axis, with the spread between them and mirror statistics. */
  compare: Method<typeof operations.CompareDocument>;
  /** Every factor between units of different dimensions, such as barrels and tonnes, with who gives it. */
  conversionFactors: Method<typeof operations.ConversionFactorsDocument>;
  /** Which state of the data answers come from. */
  dataset: Method<typeof operations.DatasetDocument>;
  /**
   * The state of the data now, and again whenever it changes, over server-sent events:
   * `for await (const { data } of tumen.datasetChanged({ signal }))`.
   */
  datasetChanged(options?: FollowOptions): AsyncGenerator<Result<operations.DatasetChangedSubscription>, void>;
  /** What was printed wrongly or is contradicted, a page at a time. */
  discrepancies: Method<typeof operations.DiscrepanciesDocument>;
  /** A statement of a source without a number, with what it is about. */
  finding: Method<typeof operations.FindingDocument>;
  /** What sources state without a number, a page at a time. */
  findings: Method<typeof operations.FindingsDocument>;
  /** An indicator with its newest reading in a region and the series that hold it. */
  indicator: Method<typeof operations.IndicatorDocument>;
  /** Indicators that pass a filter, a page at a time. */
  indicators: Method<typeof operations.IndicatorsDocument>;
  /** A measure of a policy: what it bans, caps or sets a deadline for, and what it replaced. */
  measure: Method<typeof operations.MeasureDocument>;
  /** Measures that pass a filter: which bind on a day, on goods, in a region. */
  measures: Method<typeof operations.MeasuresDocument>;
  /** Readings of a series with qualifier, vintage, discrepancy and citations. */
  observations: Method<typeof operations.ObservationsDocument>;
  /** Policies that pass a filter, a page at a time. */
  policies: Method<typeof operations.PoliciesDocument>;
  /** A policy with its measures, relations, effects and citations. */
  policy: Method<typeof operations.PolicyDocument>;
  /** A series before and after a policy began, with an estimate of what changed at the same time. */
  policyImpact: Method<typeof operations.PolicyImpactDocument>;
  /** The same as lines to draw: values, the fit, what would have come without the policy, and what else happened. */
  policyImpactChart: Method<typeof operations.PolicyImpactChartDocument>;
  /** A region with its names, place in the tree and how much is known about it. */
  region: Method<typeof operations.RegionDocument>;
  /** What is measured in a region, which policies reach it, what sources state, and who says so. */
  regionOverview: Method<typeof operations.RegionOverviewDocument>;
  /** Regions that pass a filter, a page at a time. */
  regions: Method<typeof operations.RegionsDocument>;
  /** Records of every kind whose names or words fit a text, the best first. */
  search: Method<typeof operations.SearchDocument>;
  /** A series ready to plot, transformed if asked: `columns` has dates, a Float64Array of values, rows and CSV. */
  series(...rest: VariablesArgument<operations.SeriesQueryVariables>): Promise<{ series: SeriesWithColumns | null }>;
  /** A ready Vega-Lite chart of a series, with gaps and policy dates drawn in. */
  seriesChart: Method<typeof operations.SeriesChartDocument>;
  /** What a publisher added, revised and withdrawn in a series between two days. */
  seriesDiff: Method<typeof operations.SeriesDiffDocument>;
  /** Series that pass a filter, a page at a time, each with its newest reading. */
  seriesList: Method<typeof operations.SeriesListDocument>;
  /** What a series is, apart from its values: its key, coverage, gaps, derivation, and series to compare it with. */
  seriesMetadata: Method<typeof operations.SeriesMetadataDocument>;
  /** A source as a reference in several styles, with what it states. */
  source: Method<typeof operations.SourceDocument>;
  /** Sources that pass a filter, a page at a time. */
  sources: Method<typeof operations.SourcesDocument>;
  /** Dated policies, measures and findings in the order of time. */
  timeline: Method<typeof operations.TimelineDocument>;
  /** A unit of measurement, and how it leads to its base unit. */
  unit: Method<typeof operations.UnitDocument>;
  /** Units of measurement, a page at a time. */
  units: Method<typeof operations.UnitsDocument>;
}

/** A client with every ready-made operation as a method. For the smallest bundle use `@tumen/sdk/client`. */
export function createTumen(options: ClientOptions): Tumen {
  const client = createClient(options);
  const method =
    <Data, Variables>(document: TypedDocument<Data, Variables>) =>
    (...rest: VariablesArgument<Variables>): Promise<Data> =>
      client.request(document, ...rest);
  const each =
    <Data, Variables extends object, Node>(
      document: TypedDocument<Data, Variables>,
      connection: (data: Data) => Connection<Node> | null | undefined,
    ) =>
    (variables?: Variables, options?: EachOptions<Data, Node>): Iteration<Data, Node> =>
      // Left out where every variable may be.
      iterate(client, document, variables ?? ({} as Variables), { ...options, connection });
  return {
    ...client,
    each: {
      commodities: each(operations.CommoditiesDocument, CONNECTIONS.commodities),
      discrepancies: each(operations.DiscrepanciesDocument, CONNECTIONS.discrepancies),
      findings: each(operations.FindingsDocument, CONNECTIONS.findings),
      indicators: each(operations.IndicatorsDocument, CONNECTIONS.indicators),
      measures: each(operations.MeasuresDocument, CONNECTIONS.measures),
      observations: each(operations.ObservationsDocument, CONNECTIONS.observations),
      policies: each(operations.PoliciesDocument, CONNECTIONS.policies),
      regions: each(operations.RegionsDocument, CONNECTIONS.regions),
      search: each(operations.SearchDocument, CONNECTIONS.search),
      seriesList: each(operations.SeriesListDocument, CONNECTIONS.seriesList),
      sources: each(operations.SourcesDocument, CONNECTIONS.sources),
      timeline: each(operations.TimelineDocument, CONNECTIONS.timeline),
      units: each(operations.UnitsDocument, CONNECTIONS.units),
    },
    capTracking: method(operations.CapTrackingDocument),
    commodities: method(operations.CommoditiesDocument),
    commodity: method(operations.CommodityDocument),
    compare: method(operations.CompareDocument),
    conversionFactors: method(operations.ConversionFactorsDocument),
    dataset: method(operations.DatasetDocument),
    datasetChanged: (follow) => {
      const headers = { ...options.headers, ...follow?.headers };
      return subscribe({ ...options, ...follow, headers }, operations.DatasetChangedDocument);
    },
    discrepancies: method(operations.DiscrepanciesDocument),
    finding: method(operations.FindingDocument),
    findings: method(operations.FindingsDocument),
    indicator: method(operations.IndicatorDocument),
    indicators: method(operations.IndicatorsDocument),
    measure: method(operations.MeasureDocument),
    measures: method(operations.MeasuresDocument),
    observations: method(operations.ObservationsDocument),
    policies: method(operations.PoliciesDocument),
    policy: method(operations.PolicyDocument),
    policyImpact: method(operations.PolicyImpactDocument),
    policyImpactChart: method(operations.PolicyImpactChartDocument),
    region: method(operations.RegionDocument),
    regionOverview: method(operations.RegionOverviewDocument),
    regions: method(operations.RegionsDocument),
    search: method(operations.SearchDocument),
    series: async (...rest) => {
      const { series } = await client.request(operations.SeriesDocument, ...rest);
      return { series: series === null ? null : { ...series, columns: new SeriesColumns(series.data) } };
    },
    seriesChart: method(operations.SeriesChartDocument),
    seriesDiff: method(operations.SeriesDiffDocument),
    seriesList: method(operations.SeriesListDocument),
    seriesMetadata: method(operations.SeriesMetadataDocument),
    source: method(operations.SourceDocument),
    sources: method(operations.SourcesDocument),
    timeline: method(operations.TimelineDocument),
    unit: method(operations.UnitDocument),
    units: method(operations.UnitsDocument),
  };
}
