import type { RowOf } from './table.ts';
import { TABLES } from './tables/tables.ts';

/** The rows of every table, read. */
export type Dataset = {
  readonly [Name in keyof typeof TABLES]: readonly RowOf<(typeof TABLES)[Name]>[];
};

/** Number of rows by the tables' names in data/README.md. */
export function countRows(dataset: Dataset): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of TABLE_KEYS) counts[TABLES[name].name] = dataset[name].length;
  return counts;
}

// Object.keys forgets the keys' type; the object is our own and closed.
const TABLE_KEYS = Object.keys(TABLES) as (keyof typeof TABLES)[];

/** The tables' names in data/README.md. */
export const TABLE_NAMES: readonly string[] = Object.values(TABLES).map(({ name }) => name);
