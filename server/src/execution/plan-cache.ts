import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { OperationPlan, type Variables } from './plan.ts';

interface PlannedOperation {
  definition: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  /** Variables that `@skip` and `@include` read anywhere in the document. */
  conditions: readonly string[];
  /** By the values of those variables. */
  plans: Map<string, OperationPlan>;
}

/** Plans by document and operation name: they live as long as the parsed document does. */
const documents = new WeakMap<DocumentNode, Map<string, PlannedOperation>>();

/** The plan of the operation that is asked for, with its variables coerced; or why there is none. */
export function planOperation({
  schema,
  document,
  operationName,
  variableValues,
}: ExecutionArgs): { plan: OperationPlan; variables: Variables } | { errors: readonly GraphQLError[] } {
  const operation = operationOf(document, operationName ?? null);
  if (operation instanceof GraphQLError) return { errors: [operation] };
  const { definition, fragments, conditions, plans } = operation;
  const given = getVariableValues(schema, definition.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: 50,
  });
  if (given.errors) return { errors: given.errors };
  const variables = given.coerced;
  const key = conditions.map((name) => String(variables[name])).join();
  let plan = plans.get(key);
  if (plan === undefined) {
    const rootType = schema.getRootType(definition.operation);
    if (rootType == null) {
      return {
        errors: [
          new GraphQLError(`Schema is not configured to execute ${definition.operation} operation.`, {
            nodes: definition,
          }),
        ],
      };
    }
    plan = new OperationPlan(schema, definition, fragments, rootType, variables);
    plans.set(key, plan);
  }
  return { plan, variables };
}

function operationOf(document: DocumentNode, name: string | null): PlannedOperation | GraphQLError {
  let operations = documents.get(document);
  if (operations === undefined) {
    operations = new Map();
    documents.set(document, operations);
  }
  const key = name ?? '';
  const known = operations.get(key);
  if (known !== undefined) return known;
  const chosen = chooseOperation(document, name);
  if (chosen instanceof GraphQLError) return chosen;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  }
  const operation = { definition: chosen, fragments, conditions: conditionsOf(document), plans: new Map() };
  operations.set(key, operation);
  return operation;
}

function chooseOperation(document: DocumentNode, name: string | null): OperationDefinitionNode | GraphQLError {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (name !== null) {
    return (
      operations.find((each) => each.name?.value === name) ?? new GraphQLError(`Unknown operation named "${name}".`)
    );
  }
  const [only] = operations;
  if (only === undefined) return new GraphQLError('Must provide an operation.');
  if (operations.length > 1) {
    return new GraphQLError('Must provide operation name if query contains multiple operations.');
  }
  return only;
}

function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}
