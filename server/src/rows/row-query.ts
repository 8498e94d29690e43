import type { ModelName, OrderBy, Where } from './model.ts';

/** Which rows of a model a list holds, and in which order; the model's key decides what the order leaves equal. */
export interface RowQuery<Model extends ModelName> {
  where: Where<Model>;
  orderBy: readonly OrderBy<Model>[];
}

/** The rows of a query that are within a scope, such as those that name their parent. */
export function within<Model extends ModelName>(scope: Where<Model>, query: RowQuery<Model>): RowQuery<Model> {
  // Prisma's conditions of every model have AND.
  return { ...query, where: { AND: [scope, query.where] } as Where<Model> };
}
