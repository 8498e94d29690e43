import type { ModelName, Row } from './model.ts';

/** Models whose rows other records name by key: some hundreds of rows each, read in nearly every request. */
const REFERENCE_MODELS = new Set<ModelName>(['Commodity', 'Indicator', 'Region', 'Source', 'Unit']);

/** How many rows are kept: some 1 kB each. Past that, rows are read each time. */
const MAXIMUM_ROWS = 20_000;

/**
 * Rows of reference tables that were read before, whole, for one version of the dataset. Nothing in them changes within
 * a version, so a look-up by key takes no statement the second time.
 */
export class ReferenceRows {
  readonly #rows = new Map<ModelName, Map<string, object>>();
  #count = 0;

  /** Whether rows of a model are kept. */
  keeps(model: ModelName): boolean {
    return REFERENCE_MODELS.has(model);
  }

  get<Model extends ModelName>(model: Model, key: string): Row<Model> | undefined {
    // Rows are stored under their model by `set` alone.
    return this.#rows.get(model)?.get(key) as Row<Model> | undefined;
  }

  set<Model extends ModelName>(model: Model, key: string, row: Row<Model>): void {
    if (this.#count >= MAXIMUM_ROWS) return;
    let ofModel = this.#rows.get(model);
    if (ofModel === undefined) {
      ofModel = new Map();
      this.#rows.set(model, ofModel);
    }
    if (!ofModel.has(key)) this.#count++;
    ofModel.set(key, row);
  }
}
