import { DEFAULT_CONNECTIONS } from '@tumen/database/database.ts';
import type { Pool } from 'pg';
import { SettingError, type Settings } from '../settings.ts';

/** Left for the primary process, for other clients and for an administrator. */
const RESERVED = 10;
/** One listens, one reads. */
const FEWEST = 2;

/**
 * How many connections each of several processes may open, so that all of them together stay within what PostgreSQL
 * allows. Replicas allow at least as many as their primary.
 *
 * @throws {SettingError} when they cannot
 */
export async function connectionsPerProcess(
  pool: Pool,
  settings: Pick<Settings, 'processes' | 'pool'>,
): Promise<number> {
  const { rows } = await pool.query<{ allowed: number }>(
    `SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int AS allowed`,
  );
  return divideConnections((rows[0]?.allowed ?? 0) - RESERVED, settings);
}

export function divideConnections(allowed: number, { processes, pool }: Pick<Settings, 'processes' | 'pool'>): number {
  const share = Math.floor(allowed / processes);
  if ((pool ?? FEWEST) <= share) return pool ?? Math.min(DEFAULT_CONNECTIONS, share);
  const each = pool === null ? `at least ${FEWEST}` : `TUMEN_POOL=${pool}`;
  throw new SettingError(
    `${processes} processes with ${each} connections each need more than the ${Math.max(allowed, 0)} that PostgreSQL has for them. ` +
      'Lower TUMEN_PROCESSES or TUMEN_POOL, or raise max_connections of PostgreSQL.',
  );
}
