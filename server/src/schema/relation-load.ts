import type { AnyBatchLoad } from '../execution/batched.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import { keyFieldOf, type ModelName, type OrderBy, tableOf, type Where } from '../rows/model.ts';
import { type RowSource, readByKey } from '../rows/read-by-key.ts';
import { readChildren } from '../rows/read-children.ts';

/** What `t.relation` takes as `query`. */
interface RelationRows {
  where?: object;
  orderBy?: object;
  take?: number;
}
export type RelationQuery = RelationRows | ((args: object, context: object) => RelationRows);

/** How a relation of a model is loaded for all rows of an answer at once. */
export function relationLoad(model: ModelName, name: string, query: RelationQuery): AnyBatchLoad {
  const relation = tableOf(model).relations[name];
  const [from, ...others] = relation?.from ?? [];
  const [to] = relation?.to ?? [];
  if (relation === undefined || from === undefined || to === undefined || others.length > 0) {
    throw new Error(`${model}.${name} is no relation over one field.`);
  }
  const { model: target, list } = relation;
  const keyOf = (parent: unknown) => (parent as Record<string, string | null>)[from] ?? null; // a row of `model`
  if (!list) {
    if (keyFieldOf(target) !== to) throw new Error(`${model}.${name} does not name ${target} by its key.`);
    return (parents, _args, context, selection) =>
      readByKey(context as RowSource, target, parents.map(keyOf), selection.columns(target));
  }
  return async (parents, args, context, selection) => {
    const { where, orderBy, take } = typeof query === 'function' ? query(args, context as object) : query;
    if (take === undefined) throw new Error(`The list ${model}.${name} has no maximum.`);
    const children = {
      model: target,
      parents: parents.map((parent) => [keyOf(parent) ?? '']),
      // plugin-prisma has typed both for the target of this relation.
      where: { ...where, [to]: { in: PARENT_KEYS } } as Where<ModelName>,
      orderBy: [orderBy ?? []].flat() as OrderBy<ModelName>[],
    };
    return readChildren(context as RowSource, children, take, selection.columns(target));
  };
}
