/** What a request asks for, as GraphQL over HTTP spells it. */
export interface GraphqlParameters {
  query: string | undefined;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
  /** The hash of a persisted operation. */
  sha256: string | undefined;
}

type JsonObject = Record<string, unknown>;

const KNOWN = new Set(['query', 'operationName', 'variables', 'extensions']);

/** Parameters of a query string; undefined when something about them is wrong, which Yoga explains. */
export function parametersOfUrl(queryString: string): GraphqlParameters | undefined {
  const search = new URLSearchParams(queryString);
  const variables = search.get('variables');
  const extensions = search.get('extensions');
  return parametersOf({
    query: search.get('query') || undefined,
    operationName: search.get('operationName') || undefined,
    variables: variables ? parsedJson(variables) : undefined,
    extensions: extensions ? parsedJson(extensions) : undefined,
  });
}

/** Parameters of a JSON body; undefined when something about them is wrong, which Yoga explains. */
export function parametersOfBody(body: Buffer): GraphqlParameters | undefined {
  return parametersOf(parsedJson(body.toString('utf8')));
}

/** What a text of JSON says, or a symbol, which no JSON says. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}

const NOT_JSON = Symbol('not JSON');

function parametersOf(given: unknown): GraphqlParameters | undefined {
  if (!isObject(given)) return undefined;
  for (const key in given) {
    if (!KNOWN.has(key) && given[key] != null) return undefined;
  }
  const { query = null, operationName = null, variables = null, extensions = null } = given;
  if (query !== null && typeof query !== 'string') return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== null && !isObject(variables)) return undefined;
  if (extensions !== null && !isObject(extensions)) return undefined;
  return {
    query: query ?? undefined,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    sha256: extensions === null ? undefined : persistedHash(extensions),
  };
}

function persistedHash({ persistedQuery }: JsonObject): string | undefined {
  if (!isObject(persistedQuery) || persistedQuery['version'] !== 1) return undefined;
  const { sha256Hash } = persistedQuery;
  return typeof sha256Hash === 'string' ? sha256Hash : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
