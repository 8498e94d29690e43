import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg, { type PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DatabaseRecord } from '../records/table-records.ts';
import { copyLine } from './copy-text.ts';

/** Text is sent in pieces of about this many characters. */
const PIECE_LENGTH = 65_536;

/**
 * Appends records to a table by COPY. They are read as they are sent, so they need not all be in memory.
 *
 * @param onSent called with the number of records sent so far; what it throws ends the copy
 */
export async function copyRecords(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  records: Iterable<DatabaseRecord>,
  onSent: (rows: number) => void,
): Promise<void> {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const copy = client.query(copyFrom(`COPY ${pg.escapeIdentifier(table)} (${list}) FROM STDIN`));
  await pipeline(Readable.from(pieces(table, columns, records, onSent), { objectMode: false }), copy);
}

function* pieces(
  table: string,
  columns: readonly string[],
  records: Iterable<DatabaseRecord>,
  onSent: (rows: number) => void,
): Generator<string> {
  const known = new Set(columns);
  let piece = '';
  let rows = 0;
  for (const record of records) {
    // COPY is told the columns once: what a record holds beside them would be left out without a word.
    for (const column in record) {
      if (!known.has(column)) throw new Error(`The table "${table}" has no column "${column}".`);
    }
    piece += copyLine(record, columns);
    rows += 1;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    onSent(rows);
    piece = '';
  }
  if (piece === '') return;
  yield piece;
  onSent(rows);
}
