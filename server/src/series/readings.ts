import type { Pool } from 'pg';
import { type Row, selectList } from '../rows/model.ts';
import type { PageRequest } from '../rows/page.ts';
import { withKey } from '../rows/read-by-key.ts';
import { runStatement } from '../rows/statement.ts';
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

/** Readings that count: of each period the vintage known on $2, or the newest when $2 is null; within $3 and $4. */
const COUNTED = `
  o.known_start <= coalesce($2::date, 'infinity') AND o.known_end > coalesce($2::date, '9999-12-31')
  AND o.sort_start >= coalesce($3::date, '-infinity')
  AND o.sort_start < coalesce($4::date, 'infinity') AND o.sort_end <= coalesce($4::date, 'infinity')`;

export function scopeParameters({ asOf, from, before }: ReadingScope): (string | null)[] {
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return [asOf, day(from), day(before)];
}

/** A row that was read for one of several series or indicators: for which, counted from 1. */
type Placed = Row<'Observation'> & { '#place': number };

/** Rows by what they were read for. */
function grouped(rows: readonly Placed[], count: number): Row<'Observation'>[][] {
  const groups = Array.from({ length: count }, (): Row<'Observation'>[] => []);
  for (const row of rows) groups[row['#place'] - 1]?.push(row);
  return groups;
}

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
  const cursors = [page.afterKey, page.beforeKey].filter((key) => key !== null);
  const values = [series, ...scopeParameters(scope), page.size + 1, ...cursors];
  return grouped(await runStatement<Placed>(pool, pageStatement(page, columns), values), series.length);
}

/**
 * The statement reads one row more than a page holds. Cursors are joined, not sub-selects: PostgreSQL searches an index
 * for a row comparison only when the other side is a row of plain columns.
 */
function pageStatement({ fromEnd, afterKey, beforeKey }: PageRequest, columns: readonly string[] | null): string {
  const cursors = [
    ...(afterKey === null ? [] : [{ alias: 'a', sign: '>' }]),
    ...(beforeKey === null ? [] : [{ alias: 'b', sign: '<' }]),
  ];
  const joins = cursors.map(({ alias }, nth) => `JOIN observation ${alias} ON ${alias}.id = $${nth + 6}::uuid`);
  const conditions = cursors.map(
    ({ alias, sign }) => `AND (${ORDER}) ${sign} (${ORDER.replaceAll('o.', `${alias}.`)})`,
  );
  return `
    SELECT s.place::integer AS "#place", page.*
    FROM unnest($1::text[]) WITH ORDINALITY AS s(key, place) ${joins.join(' ')}
    CROSS JOIN LATERAL (
      SELECT ${readingList(columns)} FROM observation o
      WHERE o.series = s.key AND ${COUNTED} ${conditions.join(' ')}
      ORDER BY ${fromEnd ? REVERSED : ORDER}
      LIMIT $5
    ) page`;
}

/** How many readings each series has in the scope, in one statement. */
export async function countReadings(pool: Pool, series: readonly string[], scope: ReadingScope): Promise<number[]> {
  const isWhole = scope.asOf === null && scope.from === null && scope.before === null;
  const rows = await runStatement<{ series: string; count: number }>(
    pool,
    isWhole
      ? 'SELECT key AS series, current_count AS count FROM series WHERE key = ANY($1::text[])'
      : `SELECT o.series, count(*)::int AS count FROM observation o
         WHERE o.series = ANY($1::text[]) AND ${COUNTED} GROUP BY o.series`,
    isWhole ? [series] : [series, ...scopeParameters(scope)],
  );
  const bySeries = new Map(rows.map((row) => [row.series, row.count]));
  return series.map((key) => bySeries.get(key) ?? 0);
}

/** The newest reading of each series that holds a value and is no forecast, in one statement. */
export async function readLatest(
  pool: Pool,
  series: readonly string[],
  asOf: string | null,
  columns: readonly string[] | null,
): Promise<(Row<'Observation'> | null)[]> {
  const rows = await runStatement<Placed>(
    pool,
    `SELECT s.place::integer AS "#place", newest.*
     FROM unnest($1::text[]) WITH ORDINALITY AS s(key, place)
     CROSS JOIN LATERAL (
       SELECT ${readingList(columns)} FROM observation o
       WHERE o.series = s.key AND ${COUNTED} AND o.value IS NOT NULL AND o.status <> 'FORECAST'
       ORDER BY ${NEWEST} LIMIT 1
     ) newest`,
    [series, asOf, null, null],
  );
  return grouped(rows, series.length).map(([newest]) => newest ?? null);
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
  const rows = await runStatement<Placed>(
    pool,
    `SELECT i.place::integer AS "#place", newest.*
     FROM unnest($1::text[]) WITH ORDINALITY AS i(code, place)
     CROSS JOIN LATERAL (
       SELECT o.*
       FROM series s
       CROSS JOIN LATERAL (
         SELECT ${readingList(columns)}, o.ends_before AS "#end" FROM observation o
         WHERE o.series = s.key AND ${COUNTED} AND o.value IS NOT NULL AND o.status <> 'FORECAST'
         ORDER BY ${NEWEST} LIMIT 1
       ) o
       WHERE s.indicator = i.code AND s.region = $5 AND NOT s.cumulative
       ORDER BY o."#end" DESC NULLS LAST, s.observation_count DESC, s.key
       LIMIT 1
     ) newest`,
    [indicators, asOf, null, null, region],
  );
  return grouped(rows, indicators.length).map(([newest]) => newest ?? null);
}

export interface Coverage {
  from: string | null;
  to: string | null;
  count: number;
  gaps: number;
}

const EMPTY: Coverage = { from: null, to: null, count: 0, gaps: 0 };

const GAPS = `(SELECT count(*)::int FROM gap g
  WHERE g.series = s.key AND ($2::date IS NULL OR g.starts_on IS NULL OR g.starts_on <= $2::date)) AS gaps`;

/** What the series keep of themselves. */
const COVERAGE = `
  SELECT s.key AS series, s.first_period AS from, s.last_period AS to, s.value_count AS count, ${GAPS}
  FROM series s WHERE s.key = ANY($1::text[])`;

/** The same on another day, from the readings. The SQL function count_observations says it for the present. */
const COVERAGE_AS_OF = `
  SELECT s.key AS series, o.from, o.to, o.count, ${GAPS}
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
  const rows = await runStatement<Coverage & { series: string }>(pool, text, [series, asOf]);
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
  const rows = await runStatement<Placed>(
    pool,
    `SELECT s.place::integer AS "#place", vintage.*
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS s(key, period, place)
     CROSS JOIN LATERAL (
       SELECT ${readingList(columns)} FROM observation o
       WHERE o.series = s.key AND o.period = s.period
       ORDER BY o.known_start, o.id
       LIMIT $3
     ) vintage`,
    [observations.map(({ seriesKey }) => seriesKey), observations.map(({ period }) => period), limit],
  );
  return grouped(rows, observations.length);
}
