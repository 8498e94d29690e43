import DataLoader from 'dataloader';

/** The loaders of one request, by name. */
export type BatchLoaders = Map<string, DataLoader<never, unknown>>;

/**
 * Loads something once for a whole request, from wherever in the answer it is asked for. `load` gets what was asked for
 * in one turn of the event loop, each distinct key once, and gives the results in the same order.
 */
export function batchAcross<Wanted, Result>(
  batches: BatchLoaders,
  name: string,
  wanted: Wanted,
  keyOf: (wanted: Wanted) => string,
  load: (all: readonly Wanted[]) => Promise<readonly Result[]>,
): Promise<Result> {
  let loader = batches.get(name);
  if (!loader) {
    loader = new DataLoader<Wanted, unknown, string>((all) => load(all), {
      cacheKeyFn: keyOf,
      maxBatchSize: Number.POSITIVE_INFINITY,
      // Resolvers of one answer reach this point in several ticks; all that can run do so before this one.
      batchScheduleFn: (callback) => setImmediate(callback),
    });
    batches.set(name, loader);
  }
  // The loader of a name is only ever made here, by the one function that uses the name, with these types.
  return (loader as unknown as DataLoader<Wanted, Result, string>).load(wanted);
}
