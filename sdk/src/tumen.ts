import { type Client, type ClientOptions, createClient, type VariablesArgument } from './client.ts';
import type { TypedDocument } from './document.ts';
import * as operations from './generated/graphql.ts';

type Method<Document> =
  Document extends TypedDocument<infer Data, infer Variables>
    ? (...rest: VariablesArgument<Variables>) => Promise<Data>
    : never;

/** The client with every ready-made operation as a method. */
export interface Tumen extends Client {
  /** Which state of the data answers come from. */
  dataset: Method<typeof operations.DatasetDocument>;
  /** What was printed wrongly or is contradicted, a page at a time. */
  discrepancies: Method<typeof operations.DiscrepanciesDocument>;
  /** What sources state without a number, a page at a time. */
  findings: Method<typeof operations.FindingsDocument>;
  /** An indicator with its newest reading in a region and the series that hold it. */
  indicator: Method<typeof operations.IndicatorDocument>;
  /** Indicators that pass a filter, a page at a time. */
  indicators: Method<typeof operations.IndicatorsDocument>;
  /** Measures that pass a filter: which bind on a day, on goods, in a region. */
  measures: Method<typeof operations.MeasuresDocument>;
  /** Readings of a series with qualifier, vintage, discrepancy and citations. */
  observations: Method<typeof operations.ObservationsDocument>;
  /** Policies that pass a filter, a page at a time. */
  policies: Method<typeof operations.PoliciesDocument>;
  /** A policy with its measures, relations, effects and citations. */
  policy: Method<typeof operations.PolicyDocument>;
  /** A region with its names, place in the tree and how much is known about it. */
  region: Method<typeof operations.RegionDocument>;
  /** What is measured in a region, which policies reach it, what sources state, and who says so. */
  regionOverview: Method<typeof operations.RegionOverviewDocument>;
  /** Regions that pass a filter, a page at a time. */
  regions: Method<typeof operations.RegionsDocument>;
  /** Records of every kind whose names or words fit a text, the best first. */
  search: Method<typeof operations.SearchDocument>;
  /** A series ready to plot: columns of equal length, with gaps and their reasons. */
  series: Method<typeof operations.SeriesDocument>;
  /** Series that pass a filter, a page at a time, each with its newest reading. */
  seriesList: Method<typeof operations.SeriesListDocument>;
  /** A source as a reference in several styles, with what it states. */
  source: Method<typeof operations.SourceDocument>;
  /** Dated policies, measures and findings in the order of time. */
  timeline: Method<typeof operations.TimelineDocument>;
}

/** A client with every ready-made operation as a method. For the smallest bundle use `@tumen/sdk/client`. */
export function createTumen(options: ClientOptions): Tumen {
  const client = createClient(options);
  const method =
    <Data, Variables>(document: TypedDocument<Data, Variables>) =>
    (...rest: VariablesArgument<Variables>): Promise<Data> =>
      client.request(document, ...rest);
  return {
    ...client,
    dataset: method(operations.DatasetDocument),
    discrepancies: method(operations.DiscrepanciesDocument),
    findings: method(operations.FindingsDocument),
    indicator: method(operations.IndicatorDocument),
    indicators: method(operations.IndicatorsDocument),
    measures: method(operations.MeasuresDocument),
    observations: method(operations.ObservationsDocument),
    policies: method(operations.PoliciesDocument),
    policy: method(operations.PolicyDocument),
    region: method(operations.RegionDocument),
    regionOverview: method(operations.RegionOverviewDocument),
    regions: method(operations.RegionsDocument),
    search: method(operations.SearchDocument),
    series: method(operations.SeriesDocument),
    seriesList: method(operations.SeriesListDocument),
    source: method(operations.SourceDocument),
    timeline: method(operations.TimelineDocument),
  };
}
