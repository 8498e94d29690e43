import { type ASTNode, type DocumentNode, type GraphQLSchema, Kind, parse, print, validate, visit } from 'graphql';
import type { Query } from './executions.ts';
import { withoutUnusedVariables } from './lone-path.ts';

/** What can be taken out of a document. */
const isRemovable = (node: ASTNode): boolean =>
  node.kind === Kind.FIELD ||
  node.kind === Kind.INLINE_FRAGMENT ||
  node.kind === Kind.FRAGMENT_SPREAD ||
  node.kind === Kind.ARGUMENT ||
  node.kind === Kind.OBJECT_FIELD ||
  node.kind === Kind.DIRECTIVE ||
  node.kind === Kind.STRING;

/** The document without its removable node of this position; null when there is none so far back. */
function without(document: DocumentNode, position: number): DocumentNode | null {
  let seen = 0;
  const shorter = visit(document, {
    enter: (node, _key, parent) => {
      // A text is removable from a list only.
      if (node.kind === Kind.STRING && !Array.isArray(parent)) return undefined;
      return isRemovable(node) && seen++ === position ? null : undefined;
    },
  });
  return seen > position ? shorter : null;
}

function isValid(schema: GraphQLSchema, document: DocumentNode): boolean {
  let isEmpty = false;
  visit(document, {
    SelectionSet: ({ selections }) => {
      isEmpty ||= selections.length === 0;
    },
  });
  return !isEmpty && validate(schema, document).length === 0;
}

function withoutUnusedFragments(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => {
      used.add(name.value);
    },
  });
  return visit(document, { FragmentDefinition: ({ name }) => (used.has(name.value) ? false : null) });
}

/** Takes out of a query whatever it still fails without, one piece after another. */
export async function smallestQuery(
  schema: GraphQLSchema,
  query: Query,
  fails: (query: Query) => Promise<boolean>,
): Promise<Query> {
  let smallest = query;
  for (let position = 0; ; ) {
    const document = parse(smallest.text, { noLocation: true });
    const shorter = without(document, position);
    if (shorter === null) return smallest;
    const cleaned = withoutUnusedVariables(withoutUnusedFragments(shorter));
    const tried = { text: print(cleaned), variables: smallest.variables };
    if (isValid(schema, cleaned) && (await fails(tried))) smallest = tried;
    else position += 1;
  }
}
