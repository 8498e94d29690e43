/**
 * A GraphQL document whose result and variables are known to TypeScript: a ready-made operation, or what `graphql`
 * made of your own. As a string it is the document's text.
 */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  /** Only for types: it never exists. */
  __apiType?: (variables: Variables) => Result;
}

/** What the client needs to know of a document. */
export interface Operation {
  text: string;
  kind: 'query' | 'mutation' | 'subscription';
  /** Null when it has none. */
  name: string | null;
  /** SHA-256 of the text, hexadecimal, once somebody asked for it; null where the platform computes none. */
  hash?: Promise<string | null>;
  /** Name and hash as parameters of an address, once they were spelt. */
  parameters?: string;
}

const known = new WeakMap<object, Operation>();
/** Comments, strings and block strings, in which anything may stand. */
const NOT_SYNTAX = /#.*|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"/g;

/** The first operation of a document. */
export function operationOf(document: object): Operation {
  const before = known.get(document);
  if (before) return before;
  const text = String(document);
  // What stands in braces or parentheses names fields and arguments, and could be called anything.
  let outside = text.replace(NOT_SYNTAX, '');
  for (let last = ''; last !== outside; ) {
    last = outside;
    outside = outside.replace(/[{(][^{}()]*[)}]/g, ';');
  }
  const [, kind, name] = /\b(query|mutation|subscription)\b\s*(\w+)?/.exec(outside) ?? [];
  // The pattern lets nothing else through; a document without a keyword is a query.
  const operation: Operation = { text, kind: (kind ?? 'query') as Operation['kind'], name: name ?? null };
  known.set(document, operation);
  return operation;
}

/** SHA-256 of the operation's text, as persisted operations name it; null on a page without a secure context. */
export function hashOf(operation: Operation): Promise<string | null> {
  operation.hash ??= digest(operation.text);
  return operation.hash;
}

async function digest(text: string): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
