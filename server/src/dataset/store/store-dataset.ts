import pg, { type PoolClient } from 'pg';
import { countRows, type Dataset } from '../dataset.ts';
import { recordsOf } from '../records/records.ts';
import { searchTexts } from '../records/search-texts.ts';
import { readColumns } from './columns.ts';
import { replaceSearchTexts } from './replace-search-texts.ts';
import { replaceTable } from './replace-table.ts';

/** Called as rows of a table are sent. */
export type OnRows = (table: string, rows: number, total: number) => void;

/**
 * Makes the database hold exactly the dataset, within the transaction of `client`, and has PostgreSQL check all of it.
 *
 * @param onChecking called when everything is sent and the deferred checks begin
 * @throws {pg.DatabaseError} when a constraint refuses it
 */
export async function storeDataset(
  client: PoolClient,
  { dataset, version }: { dataset: Dataset; version: string },
  onRows: OnRows,
  onChecking: () => void,
): Promise<void> {
  const tables = recordsOf(dataset);
  const names = tables.map(({ table }) => table);
  const columns = await readColumns(client, names);
  for (const table of tables) {
    await replaceTable(client, table, columns.get(table.table) ?? [], (rows) =>
      onRows(table.table, rows, table.records.length),
    );
  }
  const texts = searchTexts(dataset);
  await replaceSearchTexts(client, texts, (rows) => onRows('search_text', rows, texts.length));
  onChecking();
  // Before the checks, which look records up by the tens of thousands, and for the first query after the load.
  await client.query(`ANALYZE ${[...names, 'search_text'].map((name) => pg.escapeIdentifier(name)).join(', ')}`);
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  await client.query('INSERT INTO dataset_version (version, counts) VALUES ($1, $2)', [version, countRows(dataset)]);
  // Heard by every instance of the service when the transaction commits, and not before.
  await client.query(`SELECT pg_notify('tumen_dataset', $1)`, [version]);
}
