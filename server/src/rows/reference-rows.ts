import type { Pool } from 'pg';
import { keyFieldOf, type ModelName, quoted, type Row, selectList, tableOf } from './model.ts';
import { runStatement } from './statement.ts';

/** Models whose rows other records name by key, in nearly every request. Their size does not follow that of the data. */
const REFERENCE_MODELS = ['Commodity', 'Indicator', 'Region', 'Source', 'Unit'] as const satisfies ModelName[];

/** How many rows of each model are kept: some 1 kB each. Rows beyond that are read when they are asked for. */
const MAXIMUM_ROWS = 10_000;

/**
 * Rows of the reference tables of one version of the dataset, whole and in memory: a look-up by key takes no statement.
 */
export class ReferenceRows {
  readonly #rows: ReadonlyMap<ModelName, ReadonlyMap<string, object>>;
  readonly #complete: ReadonlySet<ModelName>;

  private constructor(rows: ReadonlyMap<ModelName, ReadonlyMap<string, object>>, complete: ReadonlySet<ModelName>) {
    this.#rows = rows;
    this.#complete = complete;
  }

  /** Reads the reference tables, each in one statement. */
  static async read(pool: Pool): Promise<ReferenceRows> {
    const rows = new Map<ModelName, ReadonlyMap<string, object>>();
    const complete = new Set<ModelName>();
    await Promise.all(
      REFERENCE_MODELS.map(async (model) => {
        const field = keyFieldOf(model);
        const text = `SELECT ${selectList(model, null, 't')} FROM ${quoted(tableOf(model).name)} t LIMIT $1`;
        const found = await runStatement<Record<string, unknown>>(pool, text, [MAXIMUM_ROWS + 1]);
        if (found.length <= MAXIMUM_ROWS) complete.add(model);
        rows.set(model, new Map(found.slice(0, MAXIMUM_ROWS).map((row) => [String(row[field]), row])));
      }),
    );
    return new ReferenceRows(rows, complete);
  }

  /** The row of a key; null when there is none, undefined when it has to be read. */
  get<Model extends ModelName>(model: Model, key: string): Row<Model> | null | undefined {
    // Rows are kept under their model.
    const row = this.#rows.get(model)?.get(key) as Row<Model> | undefined;
    return row ?? (this.#complete.has(model) ? null : undefined);
  }
}
