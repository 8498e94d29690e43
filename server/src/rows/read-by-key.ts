import type { Pool } from 'pg';
import { columnOf, keyFieldOf, type ModelName, quoted, type Row, selectList, tableOf } from './model.ts';
import type { ReferenceRows } from './reference-rows.ts';
import { Parameters, runStatement } from './statement.ts';

/** Where rows are read. */
export interface RowSource {
  pool: Pool;
  references: ReferenceRows;
}

/**
 * Reads the rows of some keys in one statement, or in none when all of them are reference rows that were read before.
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
  if (!references.keeps(model)) return readInto(source, model, keys, columns, new Map());
  const found = new Map<string, Row<Model>>();
  let missing = false;
  for (const key of keys) {
    if (key === null || found.has(key)) continue;
    const row = references.get(model, key);
    if (row === undefined) missing = true;
    else found.set(key, row);
  }
  return missing ? readInto(source, model, keys, null, found) : keys.map((key) => rowOf(found, key));
}

function rowOf<Model extends ModelName>(found: ReadonlyMap<string, Row<Model>>, key: string | null): Row<Model> | null {
  return key === null ? null : (found.get(key) ?? null);
}

async function readInto<Model extends ModelName>(
  { pool, references }: RowSource,
  model: Model,
  keys: readonly (string | null)[],
  columns: readonly string[] | null,
  found: Map<string, Row<Model>>,
): Promise<(Row<Model> | null)[]> {
  const wanted = [...new Set(keys)].filter((key) => key !== null && !found.has(key));
  if (wanted.length > 0) {
    const keyField = keyFieldOf(model);
    const parameters = new Parameters();
    const type = tableOf(model).columns[keyField]?.type ?? 'text';
    const text = `SELECT ${selectList(model, withKey(model, columns), 't')} FROM ${quoted(tableOf(model).name)} t
      WHERE ${columnOf(model, keyField, 't')} = ANY(${parameters.add(wanted, `${type}[]`)})`;
    for (const row of await runStatement<Row<Model>>(pool, text, parameters.values)) {
      const key = keyOf(model, row);
      found.set(key, row);
      if (references.keeps(model)) references.set(model, key, row);
    }
  }
  return keys.map((key) => rowOf(found, key));
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
