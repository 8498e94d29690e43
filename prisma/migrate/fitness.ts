import pg from 'pg';
import { DatabaseError } from '../database-error.ts';
import { MIGRATION_LOCK } from './lock.ts';

const OLDEST_VERSION = 18;

/**
 * Checks that the server can hold the data: PostgreSQL 18, UTF-8, and trigrams of Hangul, without
 * which a search for 라선 finds nothing and says nothing.
 *
 * @throws {DatabaseError} UNFIT_SERVER
 */
export async function requireFitServer(connection: pg.Pool | pg.Client): Promise<void> {
  const { rows } = await connection.query<{ version: number; encoding: string; trigrams: boolean }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version,
            current_setting('server_encoding') AS encoding,
            EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') AS trigrams`,
  );
  const [server] = rows;
  if (server === undefined) throw new DatabaseError('UNFIT_SERVER', 'The server does not say what it is.');
  if (server.version < OLDEST_VERSION) {
    throw new DatabaseError(
      'UNFIT_SERVER',
      `The server is PostgreSQL ${server.version}; Tumen needs ${OLDEST_VERSION} or newer.`,
    );
  }
  if (server.encoding !== 'UTF8') {
    throw new DatabaseError(
      'UNFIT_SERVER',
      `The database is encoded in ${server.encoding}; Tumen needs UTF8: CREATE DATABASE … ENCODING 'UTF8' LC_CTYPE 'C.UTF-8' TEMPLATE template0.`,
    );
  }
  const found = server.trigrams ? await hangulTrigrams(connection) : await hangulTrigramsOnTrial(connection);
  if (!found) {
    throw new DatabaseError(
      'UNFIT_SERVER',
      `The database's LC_CTYPE does not know Hangul, so that no Korean name could be found. Make it with CREATE DATABASE … LC_CTYPE 'C.UTF-8' TEMPLATE template0.`,
    );
  }
}

async function hangulTrigrams(connection: pg.Pool | pg.Client): Promise<boolean> {
  const { rows } = await connection.query<{ found: boolean }>(`SELECT cardinality(show_trgm('라선')) > 0 AS found`);
  return rows[0]?.found === true;
}

/**
 * Asks in a transaction that is undone, for the extension comes with the first migration only. It waits for a service
 * that is migrating, or two that start at once would make the extension at the same time, which PostgreSQL refuses.
 */
async function hangulTrigramsOnTrial(connection: pg.Pool | pg.Client): Promise<boolean> {
  const pooled = connection instanceof pg.Pool ? await connection.connect() : null;
  const client = pooled ?? connection;
  try {
    const [, , , answer] = (await client.query(
      `BEGIN; SELECT pg_advisory_xact_lock(${MIGRATION_LOCK}); CREATE EXTENSION IF NOT EXISTS pg_trgm; SELECT cardinality(show_trgm('라선')) > 0 AS found; ROLLBACK`,
    )) as unknown as pg.QueryResult<{ found: boolean }>[]; // several statements have several results
    return answer?.rows[0]?.found === true;
  } catch (cause) {
    await client.query('ROLLBACK');
    throw new DatabaseError(
      'UNFIT_SERVER',
      `The extension pg_trgm cannot be made in this database: ${cause instanceof Error ? cause.message : String(cause)}. Install PostgreSQL's contrib modules, or let an administrator run CREATE EXTENSION pg_trgm and CREATE EXTENSION btree_gist.`,
      { cause },
    );
  } finally {
    pooled?.release();
  }
}
