import {
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from 'graphql';
import type { FieldPlan, OperationPlan } from './plan.ts';

/** Stands in an answer for a value that could not be had, until `settle` turns it into null and an error. */
export class FieldFailure {
  readonly error: Error;
  readonly nodes: readonly FieldNode[];

  constructor(error: Error, nodes: readonly FieldNode[]) {
    this.error = error;
    this.nodes = nodes;
  }
}

/** A value that has to be null although its type forbids it: the nearest nullable value around it becomes null. */
const PROPAGATE = Symbol('a null that its type forbids');

type Path = (string | number)[];

/**
 * Replaces the failures in an answer by null, lets nulls that their types forbid propagate (GraphQL specification,
 * 6.4.4), and lists the errors with their paths. Only answers that hold a failure are walked.
 *
 * @param types the types of objects that stand where the schema has an interface or a union
 */
export function settle(
  plan: OperationPlan,
  data: Record<string, unknown>,
  types: ReadonlyMap<object, GraphQLObjectType>,
): ExecutionResult {
  const errors: GraphQLError[] = [];

  function settleObject(fields: readonly FieldPlan[], object: Record<string, unknown>, path: Path): boolean {
    for (const field of fields) {
      const name = field.responseName;
      const value = settleValue(field, field.definition.type, object[name], [...path, name]);
      if (value === PROPAGATE) return false;
      object[name] = value;
    }
    return true;
  }

  function settleValue(field: FieldPlan, type: GraphQLOutputType, value: unknown, path: Path): unknown {
    if (isNonNullType(type)) return settleValue(field, type.ofType, value, path) ?? PROPAGATE;
    if (value instanceof FieldFailure) {
      errors.push(locatedError(value.error, value.nodes, path));
      return null;
    }
    if (value === null || value === undefined || typeof value !== 'object') return value;
    if (isListType(type)) {
      // Where the schema has a list, execution puts an array.
      const items = value as unknown[];
      for (const [index, item] of items.entries()) {
        const settled = settleValue(field, type.ofType, item, [...path, index]);
        if (settled === PROPAGATE) return null;
        items[index] = settled;
      }
      return items;
    }
    const objectType = isObjectType(type) ? type : types.get(value);
    if (objectType === undefined) return value; // a scalar that is an object, such as GeoJSON
    return settleObject(field.fieldsOf(objectType), value as Record<string, unknown>, path) ? value : null;
  }

  return { errors, data: settleObject(plan.rootFields, data, []) ? data : null };
}
