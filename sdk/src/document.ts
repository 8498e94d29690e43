/**
 * A GraphQL document whose result and variables are known to TypeScript: a ready-made operation, what `graphql` made of
 * your own, or what graphql-codegen wrote with `documentMode: 'string'`. As a string it is the document's text, so that a
 * text alone is one too.
 */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  /** The text as its author wrote it, where what is sent differs. */
  readonly source?: string;
  /** Only for types: it never exists. */
  __apiType?: (variables: Variables) => Result;
}

/** Variables and what follows them; they may be left out when none is required. */
export type VariablesThen<Variables, Options> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];

/** Variables alone; they may be left out when none is required. */
export type OnlyVariables<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/** How an operation is asked for by the hash of its text, as Apollo's automatic persisted queries are. */
interface PersistedForm {
  extensions: { persistedQuery: { version: 1; sha256Hash: string } };
  /** Name and extensions as parameters of an address. */
  parameters: string;
}

/** What the client needs to know of a document. */
export interface Operation {
  text: string;
  kind: 'query' | 'mutation' | 'subscription';
  /** Null when it has none. */
  name: string | null;
  /** Once it was made; null where the platform computes no hash. */
  persisted?: PersistedForm | null;
}

const known = new WeakMap<object, Operation>();
/** Comments, strings and block strings, in which anything may stand. */
const NOT_SYNTAX = /#.*|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"/g;

/**
 * The first operation of a document.
 *
 * @throws {TypeError} for a document that was parsed
 */
export function operationOf(document: object | string): Operation {
  const before = typeof document === 'object' && known.get(document);
  if (before) return before;
  const text = String(document);
  if (text === '[object Object]') throw new TypeError('Parsed documents need @tumen/sdk/document-node.');
  // What stands in braces or parentheses names fields and arguments, and could be called anything.
  let outside = text.replace(NOT_SYNTAX, '');
  for (let last = ''; last !== outside; ) {
    last = outside;
    outside = outside.replace(/[{(][^{}()]*[)}]/g, ';');
  }
  const [, kind, name] = /\b(query|mutation|subscription)\b\s*(\w+)?/.exec(outside) ?? [];
  // The pattern lets nothing else through; a document without a keyword is a query.
  const operation: Operation = { text, kind: (kind ?? 'query') as Operation['kind'], name: name ?? null };
  // A text may be made anew for each call: it is not kept.
  if (typeof document === 'object') known.set(document, operation);
  return operation;
}

/** Spells what is the same in every call of an operation. */
export async function learnPersistedForm(operation: Operation): Promise<void> {
  const sha256Hash = await sha256(operation.text);
  operation.persisted = null;
  if (sha256Hash === null) return;
  const extensions = { persistedQuery: { version: 1 as const, sha256Hash } };
  const names: Record<string, string> = operation.name === null ? {} : { operationName: operation.name };
  const parameters = String(new URLSearchParams({ ...names, extensions: JSON.stringify(extensions) }));
  operation.persisted = { extensions, parameters };
}

/** Hexadecimal; null on a page without a secure context. */
async function sha256(text: string): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
