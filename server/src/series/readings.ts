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

/** Order of readings: by first day (undated first), then by length, text and id. */
const ORDER = `coalesce(o.starts_on, '-infinity'::date), coalesce(o.ends_before, 'infinity'::date), o.period, o.id`;
const REVERSED = ORDER.split(/, (?=coalesce|o\.)/)
  .map((part) => `${part} DESC`)
  .join(', ');

/** Readings that count: of each period the vintage known on $2, or the newest when $2 is null; within $3 and $4. */
export const COUNTED = `
  CASE WHEN $2::date IS NULL THEN o.known_until IS NULL
       ELSE (o.known_from IS NULL OR o.known_from <= $2::date) AND (o.known_until IS NULL OR o.known_until > $2::date) END
  AND ($3::date IS NULL OR o.starts_on >= $3::date)
  AND ($4::date IS NULL OR o.ends_before <= $4::date)`;

export function scopeParameters({ asOf, from, before }: ReadingScope): (string | null)[] {
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return [asOf, day(from), day(before)];
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
  { size, fromEnd, afterKey, beforeKey }: PageRequest,
  columns: readonly string[] | null,
): Promise<Row<'Observation'>[][]> {
  const rows = await runStatement<Row<'Observation'> & { '#series': number }>(
    pool,
    `SELECT s.place::integer AS "#series", page.*
     FROM unnest($1::text[]) WITH ORDINALITY AS s(key, place)
     CROSS JOIN LATERAL (
       SELECT ${selectList('Observation', withKey('Observation', columns), 'o')} FROM observation o
       WHERE o.series = s.key AND ${COUNTED}
         AND ($5::uuid IS NULL OR (${ORDER}) > (SELECT ${ORDER} FROM observation o WHERE o.id = $5::uuid))
         AND ($6::uuid IS NULL OR (${ORDER}) < (SELECT ${ORDER} FROM observation o WHERE o.id = $6::uuid))
       ORDER BY ${fromEnd ? REVERSED : ORDER}
       LIMIT $7
     ) page`,
    [series, ...scopeParameters(scope), afterKey, beforeKey, size + 1],
  );
  return grouped(rows, series.length);
}

/** Rows by the series that each belongs to. */
function grouped(rows: readonly (Row<'Observation'> & { '#series': number })[], count: number): Row<'Observation'>[][] {
  const bySeries = Array.from({ length: count }, (): Row<'Observation'>[] => []);
  for (const row of rows) bySeries[row['#series'] - 1]?.push(row);
  return bySeries;
}

/** How many readings each series has in the scope, in one statement. */
export async function countReadings(pool: Pool, series: readonly string[], scope: ReadingScope): Promise<number[]> {
  const rows = await runStatement<{ series: string; count: number }>(
    pool,
    `SELECT o.series, count(*)::int AS count FROM observation o
     WHERE o.series = ANY($1::text[]) AND ${COUNTED} GROUP BY o.series`,
    [series, ...scopeParameters(scope)],
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
  const rows = await runStatement<Row<'Observation'> & { '#series': number }>(
    pool,
    `SELECT s.place::integer AS "#series", newest.*
     FROM unnest($1::text[]) WITH ORDINALITY AS s(key, place)
     CROSS JOIN LATERAL (
       SELECT ${selectList('Observation', withKey('Observation', columns), 'o')} FROM observation o
       WHERE o.series = s.key AND ${COUNTED} AND o.value IS NOT NULL AND o.status <> 'FORECAST'
       ORDER BY coalesce(o.ends_before, '-infinity'::date) DESC, ${REVERSED}
       LIMIT 1
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
  const rows = await runStatement<Row<'Observation'> & { '#series': number }>(
    pool,
    `SELECT i.place::integer AS "#series", newest.*
     FROM unnest($1::text[]) WITH ORDINALITY AS i(code, place)
     CROSS JOIN LATERAL (
       SELECT ${selectList('Observation', withKey('Observation', columns), 'o')}
       FROM series s
       JOIN observation o ON o.series = s.key
       WHERE s.indicator = i.code AND s.region = $5 AND NOT s.cumulative
         AND ${COUNTED} AND o.value IS NOT NULL AND o.status <> 'FORECAST'
       ORDER BY coalesce(o.ends_before, '-infinity'::date) DESC,
                (SELECT count(*) FROM observation other WHERE other.series = s.key) DESC, s.key, ${REVERSED}
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

/** First and last period, number of values and of gaps of each series as they were known, in one statement. */
export async function readCoverage(pool: Pool, series: readonly string[], asOf: string | null): Promise<Coverage[]> {
  const rows = await runStatement<Coverage & { series: string }>(
    pool,
    `SELECT s.key AS series, o.from, o.to, o.count, (SELECT count(*)::int FROM gap g
              WHERE g.series = s.key AND ($2::date IS NULL OR g.starts_on IS NULL OR g.starts_on <= $2::date)) AS gaps
     FROM unnest($1::text[]) AS s(key)
     CROSS JOIN LATERAL (
       SELECT (array_agg(o.period ORDER BY ${ORDER}) FILTER (WHERE o.starts_on IS NOT NULL))[1] AS from,
              (array_agg(o.period ORDER BY o.ends_before DESC NULLS LAST, o.starts_on DESC)
                 FILTER (WHERE o.ends_before IS NOT NULL))[1] AS to,
              count(*)::int AS count
       FROM observation o WHERE o.series = s.key AND ${COUNTED} AND o.value IS NOT NULL
     ) o`,
    [series, asOf, null, null],
  );
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
  const rows = await runStatement<Row<'Observation'> & { '#series': number }>(
    pool,
    `SELECT s.place::integer AS "#series", vintage.*
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS s(key, period, place)
     CROSS JOIN LATERAL (
       SELECT ${selectList('Observation', withKey('Observation', columns), 'o')} FROM observation o
       WHERE o.series = s.key AND o.period = s.period
       ORDER BY o.known_from NULLS FIRST, o.id
       LIMIT $3
     ) vintage`,
    [observations.map(({ seriesKey }) => seriesKey), observations.map(({ period }) => period), limit],
  );
  return grouped(rows, observations.length);
}
