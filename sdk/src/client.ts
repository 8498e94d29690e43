import { operationName, type TypedDocument } from './document.ts';
import { type GraphQLErrorAnswer, GraphQLRequestError, TumenError } from './errors.ts';

/** Milliseconds that a request may take when nothing else is said. */
const DEFAULT_TIMEOUT = 30_000;
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

export interface ClientOptions {
  /** Address of the GraphQL endpoint: `http://127.0.0.1:4000/graphql`. */
  url: string | URL;
  /** Used instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Sent with every request. */
  headers?: Record<string, string>;
  /** Milliseconds after which a request fails with code TIMEOUT; 30,000 when absent. */
  timeout?: number;
}

export interface RequestOptions {
  /** Aborting it fails the request with code ABORTED. */
  signal?: AbortSignal;
  /** Milliseconds, instead of the client's. */
  timeout?: number;
  /** Sent besides the client's. */
  headers?: Record<string, string>;
}

/** The whole answer of the service: what it could give, and what failed. */
export interface Result<Data> {
  data: Data | null;
  errors: readonly GraphQLErrorAnswer[];
  extensions: { cost?: { requested: number; maximum: number } };
}

/** Variables may be left out when none is required. */
export type VariablesArgument<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

export interface Client {
  /**
   * Runs an operation and gives its data.
   *
   * @throws {GraphQLRequestError} when the answer has errors; the partial data is in it
   * @throws {TumenError} when no answer could be had: NETWORK, TIMEOUT, ABORTED, HTTP, PROTOCOL
   */
  request<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: VariablesArgument<Variables>
  ): Promise<Data>;
  /**
   * Runs an operation and gives the whole answer, errors and partial data side by side.
   *
   * @throws {TumenError} when no answer could be had
   */
  requestResult<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: VariablesArgument<Variables>
  ): Promise<Result<Data>>;
}

/** A client for one endpoint, without the ready-made operations: the smallest bundle. */
export function createClient(options: ClientOptions): Client {
  const requestResult: Client['requestResult'] = (document, ...[variables, request]) =>
    send(options, String(document), variables ?? {}, request ?? {});
  return {
    requestResult,
    request: async (document, ...rest) => {
      const { data, errors } = await requestResult(document, ...rest);
      const operation = operationName(String(document));
      if (errors.length > 0) {
        const requestId = errors[0]?.extensions?.requestId ?? null;
        throw new GraphQLRequestError(errors, data, { operation, requestId });
      }
      if (data === null) throw new TumenError('PROTOCOL', 'The answer has neither data nor errors.', { operation });
      return data;
    },
  };
}

async function send<Data>(
  { url, fetch = globalThis.fetch, headers, timeout = DEFAULT_TIMEOUT }: ClientOptions,
  query: string,
  variables: object,
  request: RequestOptions,
): Promise<Result<Data>> {
  const operation = operationName(query);
  const limit = request.timeout ?? timeout;
  const deadline = AbortSignal.timeout(limit);
  const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
  const body = JSON.stringify({ query, variables, ...(operation === null ? {} : { operationName: operation }) });
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, ...request.headers, 'content-type': 'application/json', accept: ACCEPT },
      body,
      signal,
    });
    text = await response.text();
  } catch (cause) {
    if (request.signal?.aborted) throw new TumenError('ABORTED', 'The request was aborted.', { operation, cause });
    if (deadline.aborted) throw new TumenError('TIMEOUT', `No answer within ${limit} ms.`, { operation, cause });
    throw new TumenError('NETWORK', `${new URL(url).origin} could not be reached.`, { operation, cause });
  }
  return readAnswer(text, response, operation);
}

function readAnswer<Data>(text: string, response: Response, operation: string | null): Result<Data> {
  const { status } = response;
  const requestId = response.headers.get('x-request-id');
  const answer = parse(text);
  if (answer !== null && ('data' in answer || Array.isArray(answer.errors))) {
    // The service keeps to its contract, from which the types of Data are made.
    const { data, errors, extensions } = answer as Partial<Result<Data>>;
    return { data: data ?? null, errors: errors ?? [], extensions: extensions ?? {} };
  }
  const about = { operation, status, requestId };
  if (!response.ok) throw new TumenError('HTTP', `The service answered with status ${status}.`, about);
  throw new TumenError('PROTOCOL', 'The answer is not one of GraphQL. Does the address end in /graphql?', about);
}

function parse(text: string): { errors?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
