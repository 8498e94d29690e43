import type { GraphQLResolveInfo } from 'graphql';
import { planField } from './plan-field.ts';
import type { Selection } from './selection.ts';

type MaybePromise<T> = T | Promise<T>;

/**
 * Resolves a field for all of its parents at once. Gets the parents in the order of the answer and gives as many results
 * in the same order; an Error among them fails the field of that parent alone.
 */
export type BatchLoad<Parent, Args, Context, Result> = (
  parents: readonly Parent[],
  args: Args,
  context: Context,
  selection: Selection,
) => MaybePromise<readonly (Result | Error)[]>;

/** A load whose types are those of the field that it belongs to. */
export type AnyBatchLoad = BatchLoad<unknown, Record<string, unknown>, unknown, unknown>;

/** A `resolve` whose types are those of the field that it belongs to. */
export type RowResolver = (
  parent: unknown,
  args: Record<string, unknown>,
  context: unknown,
  info: GraphQLResolveInfo,
) => unknown;

declare module 'graphql' {
  // The parameters have to be those of graphql's own declaration.
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** Resolves the field for all of its parents at once; `resolve` is for one parent. */
    load?: AnyBatchLoad;
    /** Resolves the field of one parent without what Pothos plugins add for graphql-js. */
    resolveRow?: RowResolver;
    /** Columns of the parent's row that the field reads; any of them when absent. */
    columns?: readonly string[];
  }
}

const loads = new WeakMap<object, AnyBatchLoad>();

/**
 * The `resolve` of a field that is loaded for all of its parents at once. Under another executor than ours, such as
 * graphql-js, it loads for one parent at a time.
 */
export function batched<Parent, Args, Context, Result>(
  load: BatchLoad<Parent, Args, Context, Result>,
): (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo) => Promise<Result> {
  const resolve = async (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo): Promise<Result> => {
    const [result] = await load([parent], args, context, planField(info).selection);
    if (result instanceof Error) throw result;
    // A load gives as many results as it gets parents.
    return result as Result;
  };
  // The executor calls it for the field that has this resolver, with the parents, arguments and context of that field.
  loads.set(resolve, load as unknown as AnyBatchLoad);
  return resolve;
}

/** The load behind a resolver that `batched` made. */
export function loadOf(resolve: object | undefined): AnyBatchLoad | undefined {
  return resolve && loads.get(resolve);
}

/** Resolves the parents of a batch one by one, so that what fails for one parent fails for that one alone. */
export function resolveEach<Parent, Result>(
  parents: readonly Parent[],
  resolve: (parent: Parent, position: number) => MaybePromise<Result>,
): Promise<(Result | Error)[]> {
  return Promise.all(
    parents.map(async (parent, position) => {
      try {
        return await resolve(parent, position);
      } catch (thrown) {
        return thrown instanceof Error ? thrown : new Error(String(thrown));
      }
    }),
  );
}
