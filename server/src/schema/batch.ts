import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';

/** The loaders of one request, keyed by where in the answer they load. */
export type BatchLoaders = Map<string, DataLoader<never, unknown>>;

/**
 * Where in the answer a field stands, without list positions. The type of each object on the way is part of it: two
 * types of one list may give the same name to different fields, or to one field with different arguments.
 */
export function responsePath(info: GraphQLResolveInfo): string {
  const names: string[] = [];
  for (let step: GraphQLResolveInfo['path'] | undefined = info.path; step; step = step.prev) {
    if (typeof step.key === 'string') names.push(`${step.typename}:${step.key}`);
  }
  return names.reverse().join('.');
}

/**
 * Loads a field for all parents of the answer at once. `load` gets the distinct parents of one response path and
 * returns their results in the same order; it runs once however many parents there are.
 */
export function batch<Parent, Result>(
  batches: BatchLoaders,
  info: GraphQLResolveInfo,
  parent: Parent,
  keyOf: (parent: Parent) => string,
  load: (parents: readonly Parent[]) => Promise<readonly Result[]>,
): Promise<Result> {
  const path = responsePath(info);
  let loader = batches.get(path);
  if (!loader) {
    loader = new DataLoader<Parent, unknown, string>((parents) => load(parents), { cacheKeyFn: keyOf });
    batches.set(path, loader);
  }
  // The loader of a response path is only ever made here, by the one field that stands there, with these types.
  return (loader as unknown as DataLoader<Parent, Result, string>).load(parent);
}

/**
 * Loads something for a whole request at once, wherever in the answer it is asked for. `load` gets what was asked in one
 * turn of the event loop, once for each distinct key, and gives the results in the same order.
 */
export function batchAcross<Wanted, Result>(
  batches: BatchLoaders,
  name: string,
  wanted: Wanted,
  keyOf: (wanted: Wanted) => string,
  load: (all: readonly Wanted[]) => Promise<readonly Result[]>,
): Promise<Result> {
  // No field is called so: a response path holds no space.
  const key = `all ${name}`;
  let loader = batches.get(key);
  if (!loader) {
    loader = new DataLoader<Wanted, unknown, string>((all) => load(all), {
      cacheKeyFn: keyOf,
      maxBatchSize: Number.POSITIVE_INFINITY,
      // Resolvers of one answer reach this point in several ticks; all that can run do so before this one.
      batchScheduleFn: (callback) => setImmediate(callback),
    });
    batches.set(key, loader);
  }
  // The loader of a name is only ever made here, by the one function that uses the name, with these types.
  return (loader as unknown as DataLoader<Wanted, Result, string>).load(wanted);
}
