import DataLoader from 'dataloader';
import type { Pool, QueryResultRow } from 'pg';

export interface SourceRow {
  slug: string;
  title: string;
  publisher: string | null;
}

export interface NamedRow {
  name: string;
}

export interface IndicatorRow extends NamedRow {
  code: string;
}

export interface PolicyRow {
  slug: string;
  title: string;
  adoptedOn: string;
}

export interface SeriesRow {
  key: string;
  indicator: string;
  region: string;
  counterpart: string | null;
  commodity: string | null;
  unit: string;
  dataset: string;
  frequency: 'A' | 'S' | 'Q' | 'M' | 'W' | 'D' | 'IRREGULAR';
  cumulative: boolean;
}

export interface ObservationRow {
  id: string;
  series: string;
  period: string;
  value: number | null;
  status: string;
}

const SERIES_COLUMNS = 'key, indicator, region, counterpart, commodity, unit, dataset, frequency, cumulative';
const OBSERVATION_COLUMNS = 'id, series, period, value, status';
const COUNTS_NOW = 'o.series = i.key AND o.known_until IS NULL';

/** A list with its length, as the argument of a loader. */
interface Listed {
  of: string;
  first: number;
}

/** What the resolvers of one request read with. Each method is one prepared statement. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(pool: Pool) {
  const rows = async <Row extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> =>
    (await pool.query<Row>({ name, text, values })).rows;

  /** One row for each key. */
  const one = <Row extends QueryResultRow>(name: string, key: keyof Row & string, text: string) =>
    new DataLoader<string, Row | undefined>(async (keys) => {
      const found = new Map((await rows<Row>(name, text, [keys])).map((row) => [row[key], row]));
      return keys.map((each) => found.get(each as Row[typeof key])); // the keys are values of that column
    });

  /** A list of rows for each key. */
  const many = <Row extends QueryResultRow>(name: string, key: keyof Row & string, text: string) =>
    new DataLoader<string, Row[]>(async (keys) => grouped(keys, key, await rows<Row>(name, text, [keys])));

  /** A list of so many rows for each key; the lists of one request are of one length. */
  const first = <Row extends QueryResultRow>(name: string, key: keyof Row & string, text: string) =>
    new DataLoader<Listed, Row[], string>(
      async (lists) => {
        const keys = lists.map(({ of }) => of);
        return grouped(keys, key, await rows<Row>(name, text, [keys, lists[0]?.first]));
      },
      { cacheKeyFn: ({ of, first: length }) => `${length} ${of}` },
    );

  return {
    regionOf: (slug: string) =>
      rows<NamedRow>('region', 'SELECT slug, name FROM region WHERE slug = $1', [slug]).then(([row]) => row),
    seriesOf: (key: string) =>
      rows<SeriesRow>('one-series', `SELECT ${SERIES_COLUMNS} FROM series WHERE key = $1`, [key]).then(([row]) => row),
    seriesList: (length: number) =>
      rows<SeriesRow>('series-list', `SELECT ${SERIES_COLUMNS} FROM series ORDER BY key LIMIT $1`, [length]),
    policies: (length: number, kind: string) =>
      rows<PolicyRow>(
        'policies',
        `SELECT slug, title, adopted_on AS "adoptedOn" FROM policy WHERE kind = $2::"PolicyKind" ORDER BY slug LIMIT $1`,
        [length, kind],
      ),
    oldest: (key: string, length: number) =>
      rows<ObservationRow>(
        'oldest',
        `SELECT ${OBSERVATION_COLUMNS} FROM observation WHERE series = $1 AND known_until IS NULL
         ORDER BY sort_start, sort_end, period LIMIT $2`,
        [key, length],
      ),
    columns: (key: string) =>
      rows<{ periods: string[]; values: number[] }>(
        'columns',
        `SELECT array_agg(period ORDER BY sort_start, sort_end, period) AS periods,
                array_agg(value::float8 ORDER BY sort_start, sort_end, period) AS "values"
         FROM observation WHERE series = $1 AND known_until IS NULL`,
        [key],
      ).then(([row]) => row),

    region: one<NamedRow & { slug: string }>('regions', 'slug', 'SELECT slug, name FROM region WHERE slug = ANY ($1)'),
    source: one<SourceRow>('sources', 'slug', 'SELECT slug, title, publisher FROM source WHERE slug = ANY ($1)'),
    unit: one<{ code: string; symbol: string }>('units', 'code', 'SELECT code, symbol FROM unit WHERE code = ANY ($1)'),
    commodity: one<IndicatorRow>('commodities', 'code', 'SELECT code, name FROM commodity WHERE code = ANY ($1)'),
    indicator: one<IndicatorRow>('indicators', 'code', 'SELECT code, name FROM indicator WHERE code = ANY ($1)'),
    latest: one<ObservationRow>(
      'latest',
      'series',
      `SELECT o.* FROM unnest($1::text[]) i(key) CROSS JOIN LATERAL (
         SELECT ${OBSERVATION_COLUMNS} FROM observation o
         WHERE ${COUNTS_NOW} AND o.value IS NOT NULL AND o.status <> 'FORECAST'
         ORDER BY o.ends_before DESC NULLS LAST, o.sort_start DESC, o.period DESC LIMIT 1) o`,
    ),
    measures: many<{ policy: string; slug: string; kind: string; description: string }>(
      'measures',
      'policy',
      'SELECT policy, slug, kind, description FROM measure WHERE policy = ANY ($1) ORDER BY starts_on, slug',
    ),
    indicators: many<IndicatorRow & { policy: string }>(
      'indicators-of-policies',
      'policy',
      `SELECT DISTINCT e.policy, i.code, i.name FROM effect e JOIN indicator i ON i.code = e.indicator
       WHERE e.policy = ANY ($1) ORDER BY 1, 2`,
    ),
    citations: many<{ observation: string; role: string; locator: string | null; source: string }>(
      'citations',
      'observation',
      'SELECT observation, role, locator, source FROM citation WHERE observation = ANY ($1) ORDER BY position',
    ),
    seriesOfIndicator: first<SeriesRow>(
      'series-of-indicators',
      'indicator',
      `SELECT s.* FROM unnest($1::text[]) i(code) CROSS JOIN LATERAL (
         SELECT ${SERIES_COLUMNS} FROM series s WHERE s.indicator = i.code ORDER BY s.key LIMIT $2) s`,
    ),
    newest: first<ObservationRow>(
      'newest',
      'series',
      `SELECT o.* FROM unnest($1::text[]) i(key) CROSS JOIN LATERAL (
         SELECT ${OBSERVATION_COLUMNS} FROM observation o
         WHERE ${COUNTS_NOW} ORDER BY o.sort_start DESC, o.sort_end DESC, o.period DESC LIMIT $2) o`,
    ),
  };
}

function grouped<Row extends QueryResultRow>(keys: readonly string[], key: keyof Row & string, rows: Row[]): Row[][] {
  const lists = new Map<string, Row[]>(keys.map((each) => [each, []]));
  for (const row of rows) lists.get(row[key])?.push(row);
  return keys.map((each) => lists.get(each) ?? []);
}
