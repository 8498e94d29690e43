import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * The same operation in fewer bytes, for bundles: fragments are written out where they are spread, and no character is
 * left that means nothing. A fragment for the author's convenience costs its name three times, and what is written out
 * twice compresses to nothing. The default of a variable is left to the arguments that have the same one.
 *
 * @throws {Error} for a fragment on another type than where it is spread: that is written as an inline fragment
 */
export function compact(text: string, schema: GraphQLSchema): string {
  const document = parse(text);
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  refuseNarrowing(document, fragments, schema);
  const operations = document.definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION);
  // A document of fragments alone has nothing to be written out in.
  const kept = operations.length > 0 ? operations : document.definitions;
  const whole = writtenOut({ ...document, definitions: kept }, fragments);
  return stripIgnoredCharacters(print(withoutDefaults(whole, schema)));
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function writtenOut<Node extends DocumentNode | FragmentDefinitionNode>(node: Node, fragments: Fragments): Node {
  // What is visited keeps its kind: only selections within it change.
  return visit(node, {
    SelectionSet: {
      leave: ({ selections, ...set }) => {
        const all = selections.flatMap((selection): readonly SelectionNode[] => {
          const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : undefined;
          return fragment ? writtenOut(fragment, fragments).selectionSet.selections : [selection];
        });
        const spelt = all.map((selection) => print(selection));
        return { ...set, selections: all.filter((_, position) => spelt.indexOf(spelt[position] ?? '') === position) };
      },
    },
  }) as Node;
}

/**
 * Leaves out the defaults of variables that are only given to arguments with the same default. A variable that is not given
 * a value is as good as no argument, and null is refused by the argument as it was by the variable.
 */
function withoutDefaults(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  /** By variable, whether each place where it is used has the default that is said there. */
  const defaults = new Map<string, unknown[]>();
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.VARIABLE]: ({ name }) => {
        const said = defaults.get(name.value) ?? [];
        defaults.set(name.value, [...said, types.getDefaultValue()]);
      },
      // The variable itself, and what it is when nothing is said, are no use of it.
      [Kind.VARIABLE_DEFINITION]: () => false,
    }),
  );
  return visit(document, {
    [Kind.VARIABLE_DEFINITION]: (definition) => {
      const { defaultValue, type, variable } = definition;
      if (!defaultValue || type.kind !== Kind.NON_NULL_TYPE) return undefined;
      const own = valueFromASTUntyped(defaultValue);
      if (!defaults.get(variable.name.value)?.every((other) => other === own)) return undefined;
      const { defaultValue: _, ...rest } = definition;
      return { ...rest, type: type.type };
    },
  });
}

function refuseNarrowing(document: DocumentNode, fragments: Fragments, schema: GraphQLSchema): void {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FRAGMENT_SPREAD]: ({ name }: FragmentSpreadNode) => {
        const [on, where] = [fragments.get(name.value)?.typeCondition.name.value, types.getParentType()?.name];
        if (on !== where) {
          throw new Error(
            `Fragment ${name.value} on ${on} is spread on ${where}: write it as an inline fragment there.`,
          );
        }
      },
    }),
  );
}
