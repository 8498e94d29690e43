import {
  type FieldNode,
  type GraphQLSchema,
  Kind,
  OverlappingFieldsCanBeMergedRule,
  parse,
  print,
  validate,
  visit,
} from 'graphql';

/**
 * Gives fields that cannot be merged under one name names of their own, and leaves all others as they are. Overlaps that
 * the specification allows stay: they are what the tests are after.
 */
export function mergeable(schema: GraphQLSchema, text: string): string {
  let document = parse(text, { noLocation: true });
  for (let renamed = 0; ; renamed += 1) {
    const [conflict] = validate(schema, document, [OverlappingFieldsCanBeMergedRule]);
    if (!conflict) break;
    const field = conflict.nodes?.findLast((node): node is FieldNode => node.kind === Kind.FIELD);
    if (!field) throw conflict;
    const alias = { kind: Kind.NAME, value: `other${renamed}` } as const;
    document = visit(document, { Field: (node) => (node === field ? { ...node, alias } : undefined) });
  }
  const [mistake] = validate(schema, document);
  if (mistake) throw new Error(`${mistake.message}\n${print(document)}`);
  return print(document);
}
