import type { Pool } from 'pg';
import { type Row, selectList } from '../rows/model.ts';
import type { PageRequest } from '../rows/page.ts';
import { groupByPlace, PLACE, type Placed } from '../rows/placed.ts';
import { withKey } from '../rows/read-by-key.ts';
import { Parameters, runStatement } from '../rows/statement.ts';
import type { DayRange } from '../schema/condition.ts';

/** Which readings of a series are looked at. */
export interface ReadingScope extends DayRange {
  /** The day as of which readings count; null for what counts now. */
  asOf: string | null;
}

/** Order of readings: by first day (undated first), then by length, then by period. The index observation_in_order has it. */
const ORDER = 'o.sort_start, o.sort_end, o.period';
const REVERSED = 'o.sort_start DESC, o.sort_end DESC, o.period DESC';

/** The newest first; one without an end is not the newest. The index observation_latest has this order. */
const NEWEST = 'o.ends_before DESC NULLS LAST, o.sort_start DESC, o.period DESC';

/**
 * The condition that a reading `o` counts: of each period the vintage known on `asOf`, or the newest; within the range.
 * Only what is asked for stands in it: a condition on a value that may be null would hide from PostgreSQL, when it plans
 * for any value, that an index has the rows in order.
 */
function counted({ asOf, from, before }: ReadingScope, parameters: Parameters): string {
  const day = (date: Date) => parameters.add(date.toISOString().slice(0, 10), 'date');
  const conditions: string[] = [];
  if (asOf === null) conditions.push(`o.known_end > '9999-12-31'`);
  else {
    const known = parameters.add(asOf, 'date');
    conditions.push(`o.known_start <= ${known}`, `o.known_end > ${known}`);
  }
  if (from !== null) conditions.push(`o.sort_start >= ${day(from)}`);
  if (before !== null) {
    const end = day(before);
    conditions.push(`o.sort_start < ${end}`, `o.sort_end <= ${end}`);
  }
  return conditions.join(' AND ');
}

/** Which readings count now or on a day, of any time. */
const asKnown = (asOf: string | null): ReadingScope => ({ asOf, from: null, before: null });

type PlacedRow = Placed<Row<'Observation'>>;

/** The columns of observations that a statement reads: the id and `columns`, or all when null. */
function readingList(columns: readonly string[] | null): string {
  return selectList('Observation', withKey('Observation', columns), 'o');
}

/**
 * One page of readings of each series, in the order of the page, with one more than asked when there is one. One
 * statement, which reads no more rows of a series than that.
 *
 * @param columns fields to read beside the id; all when null
 */
export async function readReadings(
  pool: Pool,
  series: readonly string[],
  scope: ReadingScope,
  page: PageRequest,
  columns: readonly string[] | null,
): Promise<Row<'Observation'>[][]> {
  const parameters = new Parameters();
  const keys = parameters.add(series, 'text[]');
  const conditions = ['o.series = s.key', counted(scope, parameters)];
  const cursors: string[] = [];
  // Cursors are joined, not sub-selects: PostgreSQL searches an index for a row comparison only when the other side is a
  // row of plain columns.
  const addCursor = (alias: string, sign: string, key: string) => {
    cursors.push(`JOIN observation ${alias} ON ${alias}.id = ${parameters.add(key, 'uuid')}`);
    conditions.push(`(${ORDER}) ${sign} (${ORDER.replaceAll('o.', `${alias}.`)})`);
  };
  if (page.afterKey !== null) addCursor('a', '>', page.afterKey);
  if (page.beforeKey !== null) addCursor('b', '<', page.beforeKey);
  const text = `SELECT s.place::integer AS ${PLACE}, page.*
    FROM unnest(${keys}) WITH ORDINALITY AS s(key, place) ${cursors.join(' ')}
    CROSS JOIN LATERAL (
      SELECT ${readingList(columns)} FROM observation o
      WHERE ${conditions.join(' AND ')}
      ORDER BY ${page.fromEnd ? REVERSED : ORDER}
      LIMIT ${parameters.add(page.size + 1, 'integer')}
    ) page`;
  return groupByPlace(await runStatement<PlacedRow>(pool, text, parameters.values), series.length);
}

/** How many readings each series has in the scope, in one statement. */
export async function countReadings(pool: Pool, series: readonly string[], scope: ReadingScope): Promise<number[]> {
  const isWhole = scope.asOf === null && scope.from === null && scope.before === null;
  const parameters = new Parameters();
  const keys = parameters.add(series, 'text[]');
  const text = isWhole
    ? `SELECT key AS series, current_count AS count FROM series WHERE key = ANY(${keys})`
    : `SELECT o.series, count(*)::int AS count FROM observation o
       WHERE o.series = ANY(${keys}) AND ${counted(scope, parameters)} GROUP BY o.series`;
  const rows = await runStatement<{ series: string; count: number }>(pool, text, parameters.values);
  const bySeries = new Map(rows.map((row) => [row.series, row.count]));
  return series.map((key) => bySeries.get(key) ?? 0);
}

/** Selects the newest reading of a series that holds a value and is no forecast. */
function newest(key: string, asOf: string | null, parameters: Parameters, list: string): string {
  return `SELECT ${list} FROM observation o
    WHERE o.series = ${key} AND ${counted(asKnown(asOf), parameters)} AND o.value IS NOT NULL AND o.status <> 'FORECAST'
    ORDER BY ${NEWEST} LIMIT 1`;
}

/** The newest reading of each series that holds a value and is no forecast, in one statement. */
export async function readLatest(
  pool: Pool,
  series: readonly string[],
  asOf: string | null,
  columns: readonly string[] | null,
): Promise<(Row<'Observation'> | null)[]> {
  const parameters = new Parameters();
  const keys = parameters.add(series, 'text[]');
  const text = `SELECT s.place::integer AS ${PLACE}, newest.*
    FROM unnest(${keys}) WITH ORDINALITY AS s(key, place)
    CROSS JOIN LATERAL (${newest('s.key', asOf, parameters, readingList(columns))}) newest`;
  const rows = await runStatement<PlacedRow>(pool, text, parameters.values);
  return groupByPlace(rows, series.length).map(([newest]) => newest ?? null);
}

/**
 * The newest reading of each indicator in a region, in one statement: with a value, no forecast, not cumulative; for the
 * same period the series with the most readings comes first.
 */
export async function readLatestOfIndicators(
  pool: Pool,
  indicators: readonly string[],
  region: string,
  asOf: string | null,
  columns: readonly string[] | null,
): Promise<(Row<'Observation'> | null)[]> {
  const parameters = new Parameters();
  const codes = parameters.add(indicators, 'text[]');
  const text = `SELECT i.place::integer AS ${PLACE}, newest.*
    FROM unnest(${codes}) WITH ORDINALITY AS i(code, place)
    CROSS JOIN LATERAL (
      SELECT o.*
      FROM series s
      CROSS JOIN LATERAL (${newest('s.key', asOf, parameters, `${readingList(columns)}, o.ends_before AS "#end"`)}) o
      WHERE s.indicator = i.code AND s.region = ${parameters.add(region, 'text')} AND NOT s.cumulative
      ORDER BY o."#end" DESC NULLS LAST, s.observation_count DESC, s.key
      LIMIT 1
    ) newest`;
  const rows = await runStatement<PlacedRow>(pool, text, parameters.values);
  return groupByPlace(rows, indicators.length).map(([newest]) => newest ?? null);
}

export interface Coverage {
  from: string | null;
  to: string | null;
  count: number;
  gaps: number;
}

const EMPTY: Coverage = { from: null, to: null, count: 0, gaps: 0 };

const GAPS = 'SELECT count(*)::int FROM gap g WHERE g.series = s.key';

/** What the series keep of themselves. */
const COVERAGE = `
  SELECT s.key AS series, s.first_period AS from, s.last_period AS to, s.value_count AS count, (${GAPS}) AS gaps
  FROM series s WHERE s.key = ANY($1::text[])`;

/** The same on another day, from the readings. The SQL function count_observations says it for the present. */
const COVERAGE_AS_OF = `
  SELECT s.key AS series, o.from, o.to, o.count,
         (${GAPS} AND (g.starts_on IS NULL OR g.starts_on <= $2::date)) AS gaps
  FROM unnest($1::text[]) AS s(key)
  CROSS JOIN LATERAL (
    SELECT (array_agg(o.period ORDER BY ${ORDER}) FILTER (WHERE o.starts_on IS NOT NULL))[1] AS from,
           (array_agg(o.period ORDER BY o.ends_before DESC, o.starts_on DESC, o.period DESC)
              FILTER (WHERE o.ends_before IS NOT NULL))[1] AS to,
           count(*)::int AS count
    FROM observation o
    WHERE o.series = s.key AND o.known_start <= $2::date AND o.known_end > $2::date AND o.value IS NOT NULL
  ) o`;

/** First and last period, number of values and of gaps of each series as they were known, in one statement. */
export async function readCoverage(pool: Pool, series: readonly string[], asOf: string | null): Promise<Coverage[]> {
  const text = asOf === null ? COVERAGE : COVERAGE_AS_OF;
  const values = asOf === null ? [series] : [series, asOf];
  const rows = await runStatement<Coverage & { series: string }>(pool, text, values);
  const bySeries = new Map(rows.map((row) => [row.series, row]));
  return series.map((key) => bySeries.get(key) ?? EMPTY);
}

/** Every vintage of the period of each observation, the earliest first, at most `limit` of one, in one statement. */
export async function readRevisions(
  pool: Pool,
  observations: readonly { seriesKey: string; period: string }[],
  limit: number,
  columns: readonly string[] | null,
): Promise<Row<'Observation'>[][]> {
  const rows = await runStatement<PlacedRow>(
    pool,
    `SELECT s.place::integer AS ${PLACE}, vintage.*
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS s(key, period, place)
     CROSS JOIN LATERAL (
       SELECT ${readingList(columns)} FROM observation o
       WHERE o.series = s.key AND o.period = s.period
       ORDER BY o.known_start, o.id
       LIMIT $3
     ) vintage`,
    [observations.map(({ seriesKey }) => seriesKey), observations.map(({ period }) => period), limit],
  );
  return groupByPlace(rows, observations.length);
}
