import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  visit,
} from 'graphql';
import type { Query } from './executions.ts';

type Step = FieldNode | InlineFragmentNode;

/** A field without selections of its own, and all that lies around it, outermost first. */
type Path = readonly Step[];

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The document has no operation.');
  return operation;
}

function* pathsIn(document: DocumentNode, selections: readonly SelectionNode[], above: Path): Generator<Path> {
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = document.definitions.find(
        (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
      );
      if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`No fragment ${selection.name.value}.`);
      const { typeCondition, selectionSet } = fragment;
      const { directives = [] } = selection;
      const step: Step = { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
      yield* pathsIn(document, selectionSet.selections, [...above, step]);
    } else if (selection.selectionSet) {
      yield* pathsIn(document, selection.selectionSet.selections, [...above, selection]);
    } else if (selection.kind === Kind.FIELD) yield [...above, selection];
  }
}

/** The same document without definitions of variables that nothing in it uses. */
export function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? false : null),
  });
}

/** For each leaf of a query, the query that asks for this leaf alone, on the same way down with the same arguments. */
export function lonePaths({ text, variables }: Query): Query[] {
  const document = parse(text, { noLocation: true });
  const operation = operationOf(document);
  return [...pathsIn(document, operation.selectionSet.selections, [])].map((path) => {
    const selection = path.reduceRight<SelectionNode | undefined>(
      (inner, step) =>
        inner === undefined ? step : { ...step, selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] } },
      undefined,
    );
    const selections = selection === undefined ? [] : [selection];
    const lone: DefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
    const alone = withoutUnusedVariables({ kind: Kind.DOCUMENT, definitions: [lone] });
    const names = new Set(operationOf(alone).variableDefinitions?.map((each) => each.variable.name.value));
    return {
      text: print(alone),
      variables: Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name))),
    };
  });
}
