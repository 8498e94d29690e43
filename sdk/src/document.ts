/**
 * A GraphQL document whose result and variables are known to TypeScript: a ready-made operation, or what `graphql`
 * made of your own. As a string it is the document's text.
 */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  /** Only for types: it never exists. */
  __apiType?: (variables: Variables) => Result;
}

const OPERATION_NAME = /\b(?:query|mutation|subscription)\s+(\w+)/;

/** The name of the first operation in a document; null when it has none. */
export function operationName(document: string): string | null {
  return OPERATION_NAME.exec(document)?.[1] ?? null;
}
