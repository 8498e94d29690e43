import type { ModelName } from './model.ts';

/** A record of any model, by its key. */
export interface RecordKey<Model extends ModelName = ModelName> {
  model: Model;
  key: string;
}

/**
 * The record that a row names in one of several foreign keys.
 *
 * @param models the models that the keys belong to, by column
 * @throws {Error} when no key is set
 */
export function namedBy<Column extends string, Model extends ModelName>(
  row: Readonly<Record<Column, string | null>>,
  models: Readonly<Record<Column, Model>>,
): RecordKey<Model> {
  for (const column in models) {
    const key = row[column];
    if (key !== null) return { model: models[column], key };
  }
  throw new Error(`None of ${Object.keys(models).join(', ')} is set, which the database refuses.`);
}
