import type { PoolClient } from 'pg';

/** Columns that PostgreSQL fills itself, beside the generated ones: the time of writing, and what a series holds. */
const OWN_COLUMNS = [
  'recorded_at',
  'observation_count',
  'current_count',
  'value_count',
  'forecast_count',
  'first_period',
  'last_period',
];

/** The columns of tables that a load writes. */
export async function readColumns(
  client: PoolClient,
  tables: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT relname AS table, array_agg(attname::text ORDER BY attnum) AS columns
     FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
     WHERE attrelid IN (SELECT to_regclass(quote_ident(name)) FROM unnest($1::text[]) AS name)
       AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attname <> ALL ($2)
     GROUP BY relname`,
    [tables, OWN_COLUMNS],
  );
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}
