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
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * The same operation in fewer bytes, for bundles: fragments are written out where they are spread, and no character is
 * left that means nothing. A fragment for the author's convenience costs its name three times, and what is written out
 * twice compresses to nothing.
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
  return stripIgnoredCharacters(print(writtenOut({ ...document, definitions: kept }, fragments)));
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
