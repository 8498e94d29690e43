import type { ObservationStatus, Qualifier } from '@tumen/database/generated/client/enums.ts';
import type { Pool } from 'pg';
import { runStatement } from '../rows/statement.ts';
import type { GapStretch } from '../transformation/axis.ts';

/** The readings to read of one series. */
export interface ColumnsRequest {
  series: string;
  /** The day as of which readings count; null for what counts now. */
  asOf: string | null;
  /** First day wanted, as YYYY-MM-DD; the nearest reading before it and undated ones are read as well. Null for all. */
  from: string | null;
  /** The day after the last wanted; the nearest reading after it is read as well. Null for all. */
  before: string | null;
}

/**
 * Readings of a series, oldest first, and its gaps. The days of a period follow from its text, and what few readings have
 * stands by period: PostgreSQL spends its time on the columns that it writes.
 */
export interface Columns {
  periods: string[];
  /** Null for a reading that says that there is none. */
  values: (number | null)[];
  /** By period, where it is not NORMAL. */
  flags: Readonly<Record<string, ObservationStatus>>;
  /** By period, where there is one. */
  reasons: Readonly<Record<string, string>>;
  /** By period, where it is not EXACT. */
  qualifiers: Readonly<Record<string, Qualifier>>;
  gaps: GapStretch[];
}

const COUNTED = `
  o.series = wanted.series
  AND o.known_start <= coalesce(wanted.as_of, 'infinity') AND o.known_end > coalesce(wanted.as_of, '9999-12-31')`;

/** Whole series come out of the index observation_in_order as they are wanted. */
const ALL = `SELECT o.* FROM observation o WHERE ${COUNTED} ORDER BY o.sort_start, o.sort_end, o.period`;

/** Of a range the index gives two pieces, which are sorted together: the undated readings come first. */
const WITHIN = `
  SELECT o.* FROM observation o WHERE ${COUNTED} AND o.sort_start = '-infinity'
  UNION ALL
  SELECT o.* FROM observation o WHERE ${COUNTED} AND o.sort_start > '-infinity'
    AND o.sort_start >= coalesce(
      (SELECT max(b.sort_start) FROM observation b
       WHERE b.series = wanted.series AND b.sort_start < wanted.starts AND b.sort_start > '-infinity'),
      wanted.starts, '-infinity')
    AND o.sort_start <= coalesce(
      (SELECT min(a.sort_start) FROM observation a WHERE a.series = wanted.series AND a.sort_start >= wanted.ends),
      wanted.ends, 'infinity')
  ORDER BY sort_start, sort_end, period`;

/**
 * The readings and gaps that are asked for, in one statement however many series there are. PostgreSQL builds the
 * columns as JSON text, which reaches us faster than arrays do.
 */
export async function readColumns(pool: Pool, requests: readonly ColumnsRequest[]): Promise<Columns[]> {
  const isWhole = requests.every(({ from, before }) => from === null && before === null);
  const rows = await runStatement<{ columns: Columns }>(
    pool,
    `SELECT json_build_object(
         'periods', readings.periods, 'values', readings.values, 'flags', readings.flags, 'reasons', readings.reasons,
         'qualifiers', readings.qualifiers, 'gaps', gaps.gaps
       ) AS columns
     FROM unnest($1::text[], $2::date[], $3::date[], $4::date[])
       WITH ORDINALITY AS wanted(series, as_of, starts, ends, nth)
     CROSS JOIN LATERAL (
       SELECT coalesce(json_agg(period), '[]') AS periods,
              coalesce(json_agg(value), '[]') AS values,
              coalesce(json_object_agg(period, status) FILTER (WHERE status <> 'NORMAL'), '{}') AS flags,
              coalesce(json_object_agg(period, note) FILTER (WHERE note IS NOT NULL), '{}') AS reasons,
              coalesce(json_object_agg(period, qualifier) FILTER (WHERE qualifier <> 'EXACT'), '{}') AS qualifiers
       FROM (${isWhole ? ALL : WITHIN}) o
     ) readings
     CROSS JOIN LATERAL (
       SELECT coalesce(json_agg(json_build_object('period', g.period, 'startsOn', g.starts_on,
                'endsOn', g.ends_before - 1, 'reason', g.reason) ORDER BY g.starts_on NULLS FIRST, g.period), '[]') AS gaps
       FROM gap g
       WHERE g.series = wanted.series AND (wanted.as_of IS NULL OR g.starts_on IS NULL OR g.starts_on <= wanted.as_of)
     ) gaps
     ORDER BY wanted.nth`,
    [
      requests.map(({ series }) => series),
      requests.map(({ asOf }) => asOf),
      requests.map(({ from }) => from),
      requests.map(({ before }) => before),
    ],
  );
  return rows.map(({ columns }) => columns);
}
