import type { GraphQLResolveInfo } from 'graphql';
import { FieldPlan, OperationPlan } from './plan.ts';

/** The plan of a field that graphql-js resolves, for loaders that ask what is selected beneath it. */
export function planField(info: GraphQLResolveInfo): FieldPlan {
  const { schema, operation, fragments, variableValues, parentType, fieldName, fieldNodes, path } = info;
  const plan = new OperationPlan(schema, operation, fragments, parentType, variableValues, []);
  const definition = parentType.getFields()[fieldName];
  if (definition === undefined) throw new Error(`${parentType.name} has no field ${fieldName}.`);
  return new FieldPlan(plan, parentType, String(path.key), definition, fieldNodes, path.prev);
}
