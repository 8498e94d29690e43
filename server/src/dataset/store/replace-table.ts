import pg, { type PoolClient } from 'pg';
import type { TableRecords } from '../records/table-records.ts';
import { copyRecords } from './copy-records.ts';

/**
 * Makes a table hold exactly the records. What is in it already stays as it is, with its `recorded_at`.
 *
 * A changed record is deleted and inserted rather than updated: codes that must be unique can then be exchanged between
 * records in one load, which neither UPDATE nor MERGE allows. References are checked when the transaction commits.
 *
 * @param columns the columns to write; a record with another is a mistake in the program
 * @param onSent called with the number of records sent so far
 */
export async function replaceTable(
  client: PoolClient,
  { table, key, records }: TableRecords,
  columns: readonly string[],
  onSent: (rows: number) => void,
): Promise<void> {
  const stage = pg.escapeIdentifier(`stage_${table}`);
  const target = pg.escapeIdentifier(table);
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const of = (alias: string, names: readonly string[]) =>
    `(${names.map((column) => `${alias}.${pg.escapeIdentifier(column)}`).join(', ')})`;

  // CREATE TABLE … AS copies types and collations, but neither constraints nor defaults.
  await client.query(`CREATE TEMPORARY TABLE ${stage} ON COMMIT DROP AS SELECT ${list} FROM ${target} WITH NO DATA`);
  await copyRecords(client, `stage_${table}`, columns, records, onSent);
  await client.query(`ANALYZE ${stage}`);
  await client.query(
    `DELETE FROM ${target} AS stored WHERE NOT EXISTS (
       SELECT FROM ${stage} AS staged
       WHERE ${of('staged', key)} = ${of('stored', key)} AND ${of('staged', columns)} IS NOT DISTINCT FROM ${of('stored', columns)})`,
  );
  await client.query(
    `INSERT INTO ${target} (${list}) SELECT ${list} FROM ${stage} AS staged
     WHERE NOT EXISTS (SELECT FROM ${target} AS stored WHERE ${of('stored', key)} = ${of('staged', key)})`,
  );
}
