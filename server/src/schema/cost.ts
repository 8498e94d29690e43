import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind } from 'graphql';

/** What one request may cost. A field costs one, a connection what it holds times its page. */
export const MAXIMUM_COST = 50_000;

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
      definition.kind !== Kind.OPERATION_DEFINITION || operationName == null || definition.name?.value === operationName,
  );
  try {
    const { complexity } = complexityFromQuery({ ...document, definitions }, { schema, variables, ctx: {} });
    return { requested: complexity, maximum: MAXIMUM_COST };
  } catch (error) {
    if (error instanceof GraphQLError) return { requested: 0, maximum: MAXIMUM_COST };
    throw error;
  }
}
