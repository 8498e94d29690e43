import type { Pool } from 'pg';
import type { ObservationStatusName } from './kinds.ts';
import { COUNTED, type ReadingScope, scopeParameters } from './readings.ts';

/** The most points that one series gives in one answer. */
export const MAXIMUM_POINTS = 10_000;

/** A series as columns of equal length, oldest first. */
export interface Columns {
  periods: string[];
  startsOn: (string | null)[];
  endsOn: (string | null)[];
  values: (number | null)[];
  flags: ObservationStatusName[];
  reasons: (string | null)[];
  /** How many points there are, of which at most `MAXIMUM_POINTS` or the asked number are returned. */
  available: number;
  /** Points that have no date and so cannot lie within a range of dates. */
  undated: number;
}

const EMPTY: Columns = {
  periods: [],
  startsOn: [],
  endsOn: [],
  values: [],
  flags: [],
  reasons: [],
  available: 0,
  undated: 0,
};

/**
 * The values and gaps of all `series`, in one statement. PostgreSQL builds the columns as JSON text, which reaches
 * us faster than arrays do.
 */
export async function readColumns(
  pool: Pool,
  series: readonly string[],
  scope: ReadingScope,
  last: number | null,
): Promise<Columns[]> {
  const { rows } = await pool.query<{ series: string; columns: Columns }>(
    `SELECT s.key AS series, json_build_object(
         'periods', coalesce(json_agg(p.period ORDER BY p.position) FILTER (WHERE p.kept), '[]'),
         'startsOn', coalesce(json_agg(p.starts_on ORDER BY p.position) FILTER (WHERE p.kept), '[]'),
         'endsOn', coalesce(json_agg(p.ends_before - 1 ORDER BY p.position) FILTER (WHERE p.kept), '[]'),
         'values', coalesce(json_agg(p.value::float8 ORDER BY p.position) FILTER (WHERE p.kept), '[]'),
         'flags', coalesce(json_agg(p.status ORDER BY p.position) FILTER (WHERE p.kept), '[]'),
         'reasons', coalesce(json_agg(p.reason ORDER BY p.position) FILTER (WHERE p.kept), '[]'),
         'available', count(p.period)::int,
         'undated', (SELECT count(*)::int FROM observation o WHERE o.series = s.key AND o.starts_on IS NULL)
       ) AS columns
     FROM unnest($1::text[]) AS s(key)
     LEFT JOIN LATERAL (
       SELECT points.*,
              row_number() OVER newest_last AS position,
              count(*) OVER () - row_number() OVER newest_last < $5 AS kept
       FROM (
         SELECT o.period, o.starts_on, o.ends_before, o.value, o.status::text, o.note AS reason
         FROM observation o WHERE o.series = s.key AND ${COUNTED}
         UNION ALL
         SELECT o.period, o.starts_on, o.ends_before, NULL, 'MISSING', o.reason
         FROM gap o WHERE o.series = s.key
           AND ($3::date IS NULL OR o.ends_before IS NULL OR o.ends_before > $3::date)
           AND ($4::date IS NULL OR o.starts_on IS NULL OR o.starts_on < $4::date)
       ) points
       WINDOW newest_last AS (
         ORDER BY coalesce(starts_on, '-infinity'::date), coalesce(ends_before, 'infinity'::date), period)
     ) p ON true
     GROUP BY s.key`,
    [series, ...scopeParameters(scope), Math.min(last ?? MAXIMUM_POINTS, MAXIMUM_POINTS)],
  );
  const bySeries = new Map(rows.map((row) => [row.series, row.columns]));
  return series.map((key) => bySeries.get(key) ?? EMPTY);
}
