import type { Place } from './problems.ts';

/** The names of all rows by table, also of rows that are wrong otherwise: one mistake is then reported once. */
export class Names {
  readonly #places = new Map<string, Map<string, Place>>();

  /** Notes a name. Returns where it stood before, if it did. */
  add(table: string, name: string, place: Place): Place | undefined {
    const places = this.#places.get(table) ?? new Map<string, Place>();
    this.#places.set(table, places);
    const earlier = places.get(name);
    if (earlier === undefined) places.set(name, place);
    return earlier;
  }

  has(table: string, name: string): boolean {
    return this.#places.get(table)?.has(name) ?? false;
  }

  /** The names of a table in the order of the files. */
  of(table: string): Iterable<string> {
    return this.#places.get(table)?.keys() ?? [];
  }
}
