import type { Pool } from 'pg';
import { columnOf, keyFieldOf, type ModelName, quoted, type Row, selectList, tableOf } from './model.ts';
import type { ReferenceRows } from './reference-rows.ts';
import { Parameters, runStatement } from './statement.ts';

/** Where rows are read, for one request. */
export interface RowSource {
  pool: Pool;
  references: ReferenceRows;
  /** Reads that go out together at the end of the current task, by model. */
  pendingReads: PendingReads;
}

/** Rows of one model that will be read by one statement. */
interface PendingRead {
  keys: Set<string>;
  columns: Set<string> | null;
  rows: Promise<ReadonlyMap<string, object>>;
}

export type PendingReads = Map<ModelName, PendingRead>;

/**
 * Reads the rows of some keys in one statement, together with all other keys of the model that are asked for in the same
 * task; in none when all of them are reference rows.
 *
 * @param keys null stands for no row
 * @param columns fields to read beside the key; all when null
 * @returns a row for each key, in order; null where there is none
 */
export function readByKey<Model extends ModelName>(
  source: RowSource,
  model: Model,
  keys: readonly (string | null)[],
  columns: readonly string[] | null,
): (Row<Model> | null)[] | Promise<(Row<Model> | null)[]> {
  const { references } = source;
  const rows = new Array<Row<Model> | null>(keys.length).fill(null);
  const wanted: string[] = [];
  for (const [position, key] of keys.entries()) {
    const row = key === null ? null : references.get(model, key);
    if (row === undefined) wanted.push(key ?? '');
    else rows[position] = row;
  }
  if (wanted.length === 0) return rows;
  return enqueue(source, model, wanted, columns).then((found) =>
    // Rows are read under their model.
    keys.map((key, position) => rows[position] ?? (found.get(key ?? '') as Row<Model> | undefined) ?? null),
  );
}

function enqueue(
  source: RowSource,
  model: ModelName,
  keys: readonly string[],
  columns: readonly string[] | null,
): Promise<ReadonlyMap<string, object>> {
  const { pendingReads } = source;
  let read = pendingReads.get(model);
  if (read === undefined) {
    const started: Omit<PendingRead, 'rows'> = { keys: new Set(), columns: new Set() };
    const rows = Promise.resolve().then(() => {
      pendingReads.delete(model);
      return readRows(source, model, [...started.keys], started.columns && [...started.columns].sort());
    });
    read = Object.assign(started, { rows });
    pendingReads.set(model, read);
  }
  for (const key of keys) read.keys.add(key);
  if (columns === null) read.columns = null;
  else if (read.columns !== null) for (const column of columns) read.columns.add(column);
  return read.rows;
}

async function readRows<Model extends ModelName>(
  { pool }: RowSource,
  model: Model,
  keys: readonly string[],
  columns: readonly string[] | null,
): Promise<ReadonlyMap<string, Row<Model>>> {
  const keyField = keyFieldOf(model);
  const parameters = new Parameters();
  const type = tableOf(model).columns[keyField]?.type ?? 'text';
  const text = `SELECT ${selectList(model, withKey(model, columns), 't')} FROM ${quoted(tableOf(model).name)} t
    WHERE ${columnOf(model, keyField, 't')} = ANY(${parameters.add(keys, `${type}[]`)})`;
  const rows = new Map<string, Row<Model>>();
  for (const row of await runStatement<Row<Model>>(pool, text, parameters.values)) {
    rows.set(keyOf(model, row), row);
  }
  return rows;
}

/** The key by which a row is named. */
export function keyOf<Model extends ModelName>(model: Model, row: Row<Model>): string {
  return String((row as Record<string, unknown>)[keyFieldOf(model)]);
}

/** The fields to read of a row: those that are selected, and its key. */
export function withKey(model: ModelName, columns: readonly string[] | null): readonly string[] | null {
  if (columns === null) return null;
  return [...new Set([...tableOf(model).key, ...columns])];
}
