import { BENCH_SERIES } from '../generated-series.ts';

/** A question to all the peers, in the words of each. The bare server has a statement of the same name. */
export interface PeerQuery {
  name: string;
  /** What is asked, for the table. */
  asks: string;
  tumen: string;
  mercurius: string;
  postgraphile: string;
}

export const GROWTH_SERIES = 'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp';
export const POLICIES = 10;
export const NEWEST = 12;
export const SERIES_PER_INDICATOR = 3;
export const SERIES_LISTED = 100;
export const PAGE = 100;

const SOURCE = '{ slug title publisher }';

/** Tumen's words, but for the one filter that Mercurius' schema takes as an argument. */
function policies(filter: string): string {
  return `{
    policies(first: ${POLICIES}, ${filter}) {
      nodes {
        slug title adoptedOn
        measures { slug kind description }
        indicators(first: 10) {
          nodes {
            code name
            series(first: ${SERIES_PER_INDICATOR}) {
              nodes {
                key
                observations(last: ${NEWEST}) {
                  nodes { period value status citations { role locator source ${SOURCE} } }
                }
              }
            }
          }
        }
      }
    }
  }`;
}

/** A query that Tumen and Mercurius' schema are asked in the same words. */
function shared(text: string): Pick<PeerQuery, 'tumen' | 'mercurius'> {
  return { tumen: text, mercurius: text };
}

export const QUERIES: readonly PeerQuery[] = [
  {
    name: 'Q1a',
    asks: 'one series: title, latest value',
    ...shared(`{ series(key: "${GROWTH_SERIES}") { title latest { period value } } }`),
    postgraphile: `{ series: seriesByKey(key: "${GROWTH_SERIES}") { title latest { period value } } }`,
  },
  {
    name: 'Q1b',
    asks: 'one region: name',
    ...shared('{ region(slug: "rason") { name } }'),
    postgraphile: '{ region: regionBySlug(slug: "rason") { name } }',
  },
  {
    name: 'Q2',
    asks: '10 policies → measures, indicators → series → 12 newest observations with source',
    tumen: policies('filter: { kind: { in: [UN_RESOLUTION] } }'),
    mercurius: policies('kind: UN_RESOLUTION'),
    postgraphile: `{
      policies: allPolicies(first: ${POLICIES}, condition: { kind: UN_RESOLUTION }, orderBy: [SLUG_ASC]) {
        nodes {
          slug title adoptedOn
          measures: measuresByPolicy(orderBy: [STARTS_ON_ASC, SLUG_ASC]) { nodes { slug kind description } }
          indicators(first: 10) {
            nodes {
              code name
              series: seriesByIndicator(first: ${SERIES_PER_INDICATOR}, orderBy: [KEY_ASC]) {
                nodes {
                  key
                  newest(first: ${NEWEST}) {
                    nodes {
                      period value status
                      citations: citationsByObservation(orderBy: [POSITION_ASC]) {
                        nodes { role locator source: sourceBySource ${SOURCE} }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }`,
  },
  {
    name: 'Q3',
    asks: '100 series with source, indicator, region, latest value',
    ...shared(`{
      seriesList(first: ${SERIES_LISTED}) {
        nodes { key title source ${SOURCE} indicator { code name } region { slug name } latest { period value } }
      }
    }`),
    postgraphile: `{
      seriesList: allSeries(first: ${SERIES_LISTED}, orderBy: [KEY_ASC]) {
        nodes {
          key title
          source: sourceByDataset ${SOURCE}
          indicator: indicatorByIndicator { code name }
          region: regionByRegion { slug name }
          latest { period value }
        }
      }
    }`,
  },
  {
    name: 'Q4p',
    asks: 'a page of 100 observations of a series of 10,000',
    ...shared(`{ series(key: "${BENCH_SERIES}") { observations(first: ${PAGE}) { nodes { period value } } } }`),
    postgraphile: `{ series: seriesByKey(key: "${BENCH_SERIES}") { observations: oldest(first: ${PAGE}) { nodes { period value } } } }`,
  },
  {
    name: 'Q4c',
    asks: '10,000 observations as columns',
    ...shared(`{ series(key: "${BENCH_SERIES}") { data { periods values } } }`),
    postgraphile: `{ series: seriesByKey(key: "${BENCH_SERIES}") { data: columns { periods values } } }`,
  },
];

/** Ranking looks at every text that matches, so it is measured for growth; the peers have no search. */
export const SEARCH = 'search';
export const SEARCH_QUERY = `{
  search(text: "ras", first: 10) {
    nodes { score matched { text } node { __typename ... on Region { slug name } ... on Series { key title } } }
  }
}`;
