import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  typeFromAST,
  visit,
} from 'graphql';

import { type SelectedField, Selection } from './selection.ts';

export type Variables = Record<string, unknown>;
export type Arguments = Record<string, unknown>;

type Path = GraphQLResolveInfo['path'];

/** One field of an object type in an operation, all of its nodes merged. */
export class FieldPlan implements SelectedField {
  readonly responseName: string;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** Where the field stands in the answer, without list positions. */
  readonly path: Path;
  readonly operation: OperationPlan;
  /** What loaders ask about the fields beneath this one. */
  readonly selection: Selection;
  readonly #byType = new Map<GraphQLObjectType, readonly FieldPlan[]>();
  #constantArguments: Arguments | null | undefined;

  constructor(
    operation: OperationPlan,
    parentType: GraphQLObjectType,
    responseName: string,
    definition: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    parentPath: Path | undefined,
  ) {
    this.operation = operation;
    this.parentType = parentType;
    this.responseName = responseName;
    this.definition = definition;
    this.nodes = nodes;
    this.path = { prev: parentPath, key: responseName, typename: parentType.name };
    this.selection = new Selection([this]);
  }

  /** The fields selected beneath this one when it resolves to an object of `type`. */
  fieldsOf(type: GraphQLObjectType): readonly FieldPlan[] {
    let fields = this.#byType.get(type);
    if (fields === undefined) {
      const sets = this.nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      fields = this.operation.collect(type, sets, this.path);
      this.#byType.set(type, fields);
    }
    return fields;
  }

  /** The coerced arguments. @throws {GraphQLError} when a variable does not fit */
  argumentsFor(variables: Variables): Arguments {
    // Arguments without variables are the same for every request.
    this.#constantArguments ??= null;
    if (this.#constantArguments !== null) return this.#constantArguments;
    const [node] = this.nodes;
    if (node === undefined) return {};
    const values = getArgumentValues(this.definition, node, variables);
    if (!usesVariables(node)) this.#constantArguments = values;
    return values;
  }
}

function usesVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const each of given) {
    visit(each, {
      Variable() {
        found = true;
      },
    });
  }
  return found;
}

/** An operation with its fields merged, for one outcome of its `@skip` and `@include` conditions. */
export class OperationPlan {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly rootType: GraphQLObjectType;
  readonly rootFields: readonly FieldPlan[];
  readonly #conditions: Variables;

  /** @param conditions values of the variables that `@skip` and `@include` read */
  constructor(
    schema: GraphQLSchema,
    definition: OperationDefinitionNode,
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    rootType: GraphQLObjectType,
    conditions: Variables,
    rootSelections: readonly SelectionSetNode[] = [definition.selectionSet],
  ) {
    this.schema = schema;
    this.definition = definition;
    this.fragments = fragments;
    this.rootType = rootType;
    this.#conditions = conditions;
    this.rootFields = this.collect(rootType, rootSelections, undefined);
  }

  /** CollectFields of the GraphQL specification, for all selection sets of one field at once. */
  collect(type: GraphQLObjectType, sets: readonly SelectionSetNode[], path: Path | undefined): readonly FieldPlan[] {
    const nodes = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const set of sets) this.#collectInto(nodes, visited, type, set);
    return [...nodes].flatMap(([responseName, merged]) => {
      const definition = this.#fieldOf(type, merged[0]?.name.value ?? '');
      return definition === undefined ? [] : [new FieldPlan(this, type, responseName, definition, merged, path)];
    });
  }

  #collectInto(
    nodes: Map<string, FieldNode[]>,
    visited: Set<string>,
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
  ): void {
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const merged = nodes.get(name);
        if (merged === undefined) nodes.set(name, [selection]);
        else merged.push(selection);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = this.fragments[name];
        if (fragment === undefined || visited.has(name)) continue;
        visited.add(name);
        if (this.#applies(fragment, type)) this.#collectInto(nodes, visited, type, fragment.selectionSet);
        continue;
      }
      if (this.#applies(selection, type)) this.#collectInto(nodes, visited, type, selection.selectionSet);
    }
  }

  #isIncluded(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return true;
    if (getDirectiveValues(GraphQLSkipDirective, selection, this.#conditions)?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, selection, this.#conditions)?.['if'] !== false;
  }

  #applies({ typeCondition }: FragmentDefinitionNode | InlineFragmentNode, type: GraphQLObjectType): boolean {
    if (typeCondition === undefined) return true;
    const condition = typeFromAST(this.schema, typeCondition);
    if (condition === type) return true;
    return isAbstractType(condition) && this.schema.isSubType(condition, type);
  }

  #fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
    if (type === this.schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return type.getFields()[name];
  }
}
