import pg, { type PoolClient } from 'pg';

interface IndexDefinition {
  table: string;
  index: string;
  definition: string;
  /** Name and definition of the constraint that the index serves. */
  constraint: string | null;
  constraintDefinition: string | null;
}

/**
 * Does `work` while the tables have primary keys alone, then builds their other indexes and constraints anew: for
 * millions of rows that takes a fraction of the time that it takes to keep them up to date row by row.
 */
export async function withoutIndexes(
  client: PoolClient,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const indexes = await readIndexes(client, tables);
  for (const { table, index, constraint } of indexes) {
    await client.query(
      constraint === null
        ? `DROP INDEX ${pg.escapeIdentifier(index)}`
        : `ALTER TABLE ${table} DROP CONSTRAINT ${pg.escapeIdentifier(constraint)}`,
    );
  }
  await work();
  for (const { table, definition, constraint, constraintDefinition } of indexes) {
    await client.query(
      constraint === null
        ? definition
        : `ALTER TABLE ${table} ADD CONSTRAINT ${pg.escapeIdentifier(constraint)} ${constraintDefinition}`,
    );
  }
}

async function readIndexes(client: PoolClient, tables: readonly string[]): Promise<IndexDefinition[]> {
  const { rows } = await client.query<IndexDefinition>(
    `SELECT i.indrelid::regclass::text AS "table", c.relname AS "index", pg_get_indexdef(i.indexrelid) AS definition,
            k.conname AS "constraint", pg_get_constraintdef(k.oid) AS "constraintDefinition"
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('u', 'x')
     WHERE i.indrelid = ANY ($1::regclass[]) AND NOT i.indisprimary`,
    [tables],
  );
  return rows;
}
