import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
} from 'graphql';

/** What one request may cost: the most objects that its answer can hold. */
export const MAXIMUM_COST = 1_000_000;

/** Objects that a plain list is reckoned with; connections are reckoned with their page. */
const LIST_LENGTH = 2;

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

/** Cost of a field that names none: one for an object, the nominal length for a list of them, nothing for a leaf. */
export function objectsOf(_args: object, _context: object, { type }: { type: GraphQLOutputType }) {
  if (isLeafType(getNamedType(type))) return 0;
  return isList(type) ? { field: LIST_LENGTH, multiplier: LIST_LENGTH } : 1;
}

export interface Cost {
  requested: number;
  maximum: number;
}

/** The cost of one operation of a document; 0 when its variables are wrong, which execution reports. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): Cost {
  const definitions = document.definitions.filter(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      operationName == null ||
      definition.name?.value === operationName,
  );
  try {
    const { complexity } = complexityFromQuery({ ...document, definitions }, { schema, variables, ctx: {} });
    return { requested: complexity, maximum: MAXIMUM_COST };
  } catch (error) {
    if (error instanceof GraphQLError) return { requested: 0, maximum: MAXIMUM_COST };
    throw error;
  }
}
