import type pg from 'pg';

/** Of the connection, not of the request. */
const HOUSEKEEPING = '^\\s*(BEGIN|COMMIT|ROLLBACK|LISTEN|DEALLOCATE|DISCARD|SET|SELECT 1\\b)';

/**
 * How many SQL statements reach a database while `request` is done.
 *
 * @param admin a connection to another database of the same server
 */
export async function countStatements(
  admin: pg.Client,
  database: string,
  request: () => Promise<unknown>,
): Promise<number> {
  await admin.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  await admin.query('SELECT pg_stat_statements_reset()');
  await request();
  const { rows } = await admin.query<{ calls: number }>(
    `SELECT coalesce(sum(s.calls), 0)::int AS calls
     FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
     WHERE d.datname = $1 AND s.query !~* $2`,
    [database, HOUSEKEEPING],
  );
  return rows[0]?.calls ?? 0;
}
