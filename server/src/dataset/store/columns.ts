import type { PoolClient } from 'pg';

/** The columns of tables that a load writes. PostgreSQL fills generated columns and `recorded_at` itself. */
export async function readColumns(
  client: PoolClient,
  tables: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT relname AS table, array_agg(attname::text ORDER BY attnum) AS columns
     FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
     WHERE attrelid IN (SELECT to_regclass(quote_ident(name)) FROM unnest($1::text[]) AS name)
       AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attname <> 'recorded_at'
     GROUP BY relname`,
    [tables],
  );
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}
