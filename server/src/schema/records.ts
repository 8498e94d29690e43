import { brandWithType } from '@pothos/core';
import { batched } from '../execution/batched.ts';
import type { Selection } from '../execution/selection.ts';
import type { ModelName, Row } from '../rows/model.ts';
import { readByKey } from '../rows/read-by-key.ts';
import type { Context } from './context.ts';

/** A record of any model, by its key. */
export interface RecordKey {
  model: ModelName;
  key: string;
}

/**
 * The `resolve` of a field that is a record of `model`: the records of all parents are read by one statement.
 *
 * @param keyOf the key of the record that belongs to a parent; null when it has none
 */
export function record<Model extends ModelName, Parent, Args extends object>(
  model: Model,
  keyOf: (parent: Parent, args: Args, context: Context) => string | null,
) {
  return batched<Parent, Args, Context, Row<Model> | null>((parents, args, context, selection) =>
    readByKey(
      context,
      model,
      parents.map((parent) => keyOf(parent, args, context)),
      selection.columns(model),
    ),
  );
}

/** As `record`, for a field whose record always exists. A missing one is a fault of ours. */
export function existingRecord<Model extends ModelName, Parent, Args extends object>(
  model: Model,
  keyOf: (parent: Parent, args: Args) => string,
) {
  return batched<Parent, Args, Context, Row<Model>>(async (parents, args, context, selection) => {
    const keys = parents.map((parent) => keyOf(parent, args));
    const rows = await readByKey(context, model, keys, selection.columns(model));
    return rows.map((row, position) => row ?? new Error(`There is no ${model} ${keys[position]}.`));
  });
}

/**
 * The `resolve` of a field that is a list of records of `model`, read by one statement for all parents. Records that do
 * not exist are left out.
 */
export function records<Model extends ModelName, Parent, Args extends object>(
  model: Model,
  keysOf: (parent: Parent, args: Args, context: Context) => readonly string[],
) {
  return batched<Parent, Args, Context, Row<Model>[]>(async (parents, args, context, selection) => {
    const lists = parents.map((parent) => keysOf(parent, args, context));
    return readLists(context, model, lists, selection.columns(model));
  });
}

/** Reads lists of records by one statement; records that do not exist are left out. */
export async function readLists<Model extends ModelName>(
  context: Context,
  model: Model,
  lists: readonly (readonly string[])[],
  columns: readonly string[] | null,
): Promise<Row<Model>[][]> {
  const rows = await readByKey(context, model, lists.flat(), columns);
  let start = 0;
  return lists.map((list) => {
    const ofList = rows.slice(start, start + list.length);
    start += list.length;
    return ofList.filter((row) => row !== null);
  });
}

/**
 * Reads records of several models, with one statement for each model, and marks each with its type, so that it can stand
 * where the schema has an interface or a union.
 *
 * @returns a row for each key, in order; null where there is none
 */
export async function readMixed(
  context: Context,
  keys: readonly (RecordKey | null)[],
  selection: Selection,
): Promise<(Row<ModelName> | null)[]> {
  const rows = new Array<Row<ModelName> | null>(keys.length).fill(null);
  const positions = Map.groupBy(
    [...keys.entries()].filter((entry): entry is [number, RecordKey] => entry[1] !== null),
    ([, { model }]) => model,
  );
  await Promise.all(
    [...positions].map(async ([model, ofModel]) => {
      const found = await readByKey(
        context,
        model,
        ofModel.map(([, { key }]) => key),
        selection.columns(model),
      );
      for (const [place, [position]] of ofModel.entries()) {
        const row = found[place] ?? null;
        brandWithType(row, model as never); // the types of the schema are named after the models
        rows[position] = row;
      }
    }),
  );
  return rows;
}

/** The `resolve` of a field that is a record of one of several models. */
export function mixedRecord<Parent, Args extends object>(keyOf: (parent: Parent, args: Args) => RecordKey | null) {
  return batched<Parent, Args, Context, Row<ModelName> | null>((parents, args, context, selection) =>
    readMixed(
      context,
      parents.map((parent) => keyOf(parent, args)),
      selection,
    ),
  );
}
