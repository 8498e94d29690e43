import type { Loaders, ObservationRow, PolicyRow, SeriesRow } from './mercurius-loaders.ts';

/** The part of Tumen's schema that the queries ask for. */
export const TYPE_DEFINITIONS = `
  enum PolicyKind {
    UN_RESOLUTION EXECUTIVE_ORDER NATIONAL_LAW EU_REGULATION SUMMIT DECLARATION AGREEMENT DOMESTIC_REFORM DOCTRINE
    INDUSTRIAL_PROGRAMME ZONE_DECREE BORDER_REGULATION
  }
  type Source { slug: String! title: String! publisher: String }
  type Region { slug: String! name: String! }
  type Citation { role: String! locator: String source: Source! }
  type Observation { period: String! value: Float status: String! citations: [Citation!]! }
  type ObservationConnection { nodes: [Observation!]! }
  type SeriesData { periods: [String!]! values: [Float]! }
  type Series {
    key: String!
    title: String!
    indicator: Indicator!
    region: Region!
    source: Source!
    latest: Observation
    observations(first: Int, last: Int): ObservationConnection!
    data: SeriesData!
  }
  type SeriesConnection { nodes: [Series!]! }
  type Indicator { code: String! name: String! series(first: Int!): SeriesConnection! }
  type IndicatorConnection { nodes: [Indicator!]! }
  type Measure { slug: String! kind: String! description: String! }
  type Policy {
    slug: String!
    title: String!
    adoptedOn: String!
    measures: [Measure!]!
    indicators(first: Int!): IndicatorConnection!
  }
  type PolicyConnection { nodes: [Policy!]! }
  type Query {
    region(slug: String!): Region
    series(key: String!): Series
    seriesList(first: Int!): SeriesConnection!
    policies(first: Int!, kind: PolicyKind!): PolicyConnection!
  }`;

const FREQUENCY_WORD = {
  A: 'annual',
  S: 'half-yearly',
  Q: 'quarterly',
  M: 'monthly',
  W: 'weekly',
  D: 'daily',
  IRREGULAR: 'intervals',
};

async function titleOf(series: SeriesRow, load: Loaders): Promise<string> {
  const [indicator, region, counterpart, commodity, unit, source] = await Promise.all([
    load.indicator.load(series.indicator),
    load.region.load(series.region),
    series.counterpart === null ? undefined : load.region.load(series.counterpart),
    series.commodity === null ? undefined : load.commodity.load(series.commodity),
    load.unit.load(series.unit),
    load.source.load(series.dataset),
  ]);
  const goods = commodity === undefined ? '' : ` (${commodity.name})`;
  const between = counterpart === undefined ? region?.name : `${region?.name} with ${counterpart.name}`;
  const rhythm = series.cumulative ? 'year to date' : FREQUENCY_WORD[series.frequency];
  return `${indicator?.name}${goods}, ${between} (${unit?.symbol}, ${rhythm}), ${source?.publisher ?? source?.title}`;
}

async function observationsOf(
  { key }: SeriesRow,
  { first, last }: { first?: number; last?: number },
  load: Loaders,
): Promise<ObservationRow[]> {
  if (last === undefined) return load.oldest(key, first ?? 20);
  return (await load.newest.load({ of: key, first: last })).toReversed();
}

export const RESOLVERS = {
  Query: {
    region: (_: unknown, { slug }: { slug: string }, load: Loaders) => load.regionOf(slug),
    series: (_: unknown, { key }: { key: string }, load: Loaders) => load.seriesOf(key),
    seriesList: async (_: unknown, { first }: { first: number }, load: Loaders) => ({
      nodes: await load.seriesList(first),
    }),
    policies: async (_: unknown, { first, kind }: { first: number; kind: string }, load: Loaders) => ({
      nodes: await load.policies(first, kind),
    }),
  },
  Policy: {
    measures: ({ slug }: PolicyRow, _: unknown, load: Loaders) => load.measures.load(slug),
    indicators: async ({ slug }: PolicyRow, { first }: { first: number }, load: Loaders) => ({
      nodes: (await load.indicators.load(slug)).slice(0, first),
    }),
  },
  Indicator: {
    series: async ({ code }: { code: string }, { first }: { first: number }, load: Loaders) => ({
      nodes: await load.seriesOfIndicator.load({ of: code, first }),
    }),
  },
  Series: {
    title: (series: SeriesRow, _: unknown, load: Loaders) => titleOf(series, load),
    indicator: (series: SeriesRow, _: unknown, load: Loaders) => load.indicator.load(series.indicator),
    region: (series: SeriesRow, _: unknown, load: Loaders) => load.region.load(series.region),
    source: (series: SeriesRow, _: unknown, load: Loaders) => load.source.load(series.dataset),
    latest: (series: SeriesRow, _: unknown, load: Loaders) => load.latest.load(series.key),
    observations: async (series: SeriesRow, window: { first?: number; last?: number }, load: Loaders) => ({
      nodes: await observationsOf(series, window, load),
    }),
    data: (series: SeriesRow, _: unknown, load: Loaders) => load.columns(series.key),
  },
  Observation: {
    citations: ({ id }: ObservationRow, _: unknown, load: Loaders) => load.citations.load(id),
  },
  Citation: {
    source: ({ source }: { source: string }, _: unknown, load: Loaders) => load.source.load(source),
  },
};
