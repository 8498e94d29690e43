import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** An argument of a document, or a part of one. */
export interface Argument {
  /** `filter.adoptedOn.from`. */
  path: string;
  /** What is accepted there: the values of an enumeration, the fields of an input, or the description of a scalar. */
  accepted: string | readonly string[] | undefined;
}

/** GraphQL's own scalars, in words for somebody who gave something else. */
const BUILT_IN: Readonly<Record<string, string>> = {
  Int: 'A whole number, such as 20.',
  Float: 'A number, such as 0.5.',
  String: 'A text in quotes.',
  Boolean: 'true or false.',
  ID: 'An id, as a text in quotes.',
};

/** What an input type accepts, for somebody who gave something else. */
export function acceptedBy(type: GraphQLInputType): string | readonly string[] | undefined {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map(({ name }) => name);
  if (isInputObjectType(named)) return Object.keys(named.getFields());
  return BUILT_IN[named.name] ?? named.description ?? undefined;
}

/** The argument that holds `node`; undefined when none does. */
export function argumentHolding(schema: GraphQLSchema, document: DocumentNode, node: ASTNode): Argument | undefined {
  let argument: Argument | undefined;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      enter(each, _key, parent, _route, ancestors) {
        if (each !== node) return undefined;
        const named = [...ancestors, parent, each].flatMap((above) => {
          const isNamed =
            above !== undefined &&
            'kind' in above &&
            (above.kind === Kind.ARGUMENT || above.kind === Kind.OBJECT_FIELD);
          return isNamed ? [above.name.value] : [];
        });
        // A field or argument that does not exist has no type of its own: its parent's says what does.
        const type = types.getInputType() ?? types.getParentInputType();
        if (named.length > 0) argument = { path: named.join('.'), accepted: type ? acceptedBy(type) : undefined };
        return BREAK;
      },
    }),
  );
  return argument;
}
