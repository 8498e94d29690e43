import { brandWithType, type typeBrandKey } from '@pothos/core';
import { batched } from '../execution/batched.ts';
import type { Selection } from '../execution/selection.ts';
import type { ModelName, Row } from '../rows/model.ts';
import { readByKey } from '../rows/read-by-key.ts';
import { readChildren } from '../rows/read-children.ts';
import type { RecordKey } from '../rows/record-key.ts';
import type { RowQuery } from '../rows/row-query.ts';
import type { Context } from './context.ts';

/** A row that is marked with its type. */
type Branded<Model extends ModelName> = Row<Model> & { [typeBrandKey]: string };

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
async function readLists<Model extends ModelName>(
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
export async function readMixed<Model extends ModelName>(
  context: Context,
  keys: readonly (RecordKey<Model> | null)[],
  selection: Selection,
): Promise<(Branded<Model> | null)[]> {
  const rows = new Array<Branded<Model> | null>(keys.length).fill(null);
  const positions = new Map<Model, number[]>();
  for (const [position, key] of keys.entries()) {
    if (key === null) continue;
    const ofModel = positions.get(key.model);
    if (ofModel === undefined) positions.set(key.model, [position]);
    else ofModel.push(position);
  }
  await Promise.all(
    [...positions].map(async ([model, ofModel]) => {
      const found = await readByKey(
        context,
        model,
        ofModel.map((position) => keys[position]?.key ?? null),
        selection.columns(model),
      );
      for (const [place, position] of ofModel.entries()) {
        const row = found[place] ?? null;
        brandWithType(row, model as never); // the types of the schema are named after the models
        rows[position] = row as Branded<Model> | null;
      }
    }),
  );
  return rows;
}

/** The `resolve` of a field that is a record of one of several models. */
export function mixedRecord<Model extends ModelName, Parent, Args extends object>(
  keyOf: (parent: Parent, args: Args) => RecordKey<Model>,
) {
  return batched<Parent, Args, Context, Branded<Model>>(async (parents, args, context, selection) => {
    const keys = parents.map((parent) => keyOf(parent, args));
    const rows = await readMixed(context, keys, selection);
    return rows.map(
      (row, position) => row ?? new Error(`There is no ${keys[position]?.model} ${keys[position]?.key}.`),
    );
  });
}

/**
 * The `resolve` of a list of rows that belong to each parent, read by one statement.
 *
 * @param keysOf the keys of a parent that PARENT_KEYS stands for in the query
 * @param limit the most rows of one parent
 */
export function children<Model extends ModelName, Parent>(
  model: Model,
  keysOf: (parent: Parent) => readonly string[],
  query: RowQuery<Model>,
  limit: number,
) {
  return batched<Parent, object, Context, Row<Model>[]>((parents, _args, context, selection) =>
    readChildren(context, { model, parents: parents.map(keysOf), ...query }, limit, selection.columns(model)),
  );
}

/** The keys of a parent that is named by its slug. */
export function slugOf({ slug }: { slug: string }): readonly string[] {
  return [slug];
}

/** The keys of a parent that is named by its code. */
export function codeOf({ code }: { code: string }): readonly string[] {
  return [code];
}
