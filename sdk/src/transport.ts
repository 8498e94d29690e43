import type { Answer } from './answer.ts';
import type { Operation } from './document.ts';
import { NetworkError } from './errors.ts';

/**
 * Asks for the answer at an address, or keeps it: `answerCache` of `@tumen/sdk/cache` makes one.
 *
 * @param send asks the service, with these headers besides
 */
export type AnswerCache = (
  address: string,
  send: (headers?: Record<string, string>) => Promise<Answer>,
) => Promise<Answer>;

/** One HTTP request on its way. `onRequest` may change its headers. */
export interface OutgoingRequest {
  operation: string | null;
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  /** Counted from 1; higher when the request is sent again. */
  attempt: number;
}

/** One HTTP answer, told to `onResponse`. */
export interface IncomingResponse {
  operation: string | null;
  status: number;
  /** Under which the service logs the request; null when it does not say. */
  requestId: string | null;
  /** Milliseconds from the request to the end of the answer. */
  duration: number;
  attempt: number;
}

export interface TransportOptions {
  url: string;
  fetch: typeof globalThis.fetch;
  cache?: AnswerCache | undefined;
  onRequest?: ((request: OutgoingRequest) => void | Promise<void>) | undefined;
  onResponse?: ((response: IncomingResponse) => void) | undefined;
}

/** Headers of a request, by their names in lower case. */
export interface AskedHeaders {
  named: Record<string, string>;
  /** The same as the platform's own `fetch` has them, which then need not be checked with each request. */
  checked?: Headers | undefined;
}

/** What is asked, as the service gets it. */
export interface Question {
  operation: Operation;
  variables: object | undefined;
  headers: AskedHeaders;
}

/** Media types of an answer of GraphQL over HTTP. */
export const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';
/** Longest address that every server, proxy and browser on the way can be trusted with. */
const LONGEST_ADDRESS = 2_000;
const JSON_BODY = { 'content-type': 'application/json' };

/** Where persisted operations stand with one service. */
export interface Persistence {
  /** False once the service says that it keeps none. */
  supported: boolean;
}

/** A question as HTTP has it. */
interface Spelling {
  method: 'GET' | 'POST';
  url: string;
  /** Besides the question's own. */
  headers?: Record<string, string> | undefined;
  body: string | null;
}

/**
 * Spells a question. A query goes by GET with the hash of its document, which any cache on the way can keep; the document
 * goes with it, by POST, only when the service does not know the hash (`isWhole`). What is no query, or too long for an
 * address, is posted.
 */
export function spell(
  address: string,
  { operation, variables }: Question,
  { supported }: Persistence,
  isWhole: boolean,
): Spelling {
  const { kind, name, text, persisted } = operation;
  const hashed = kind === 'query' && supported && persisted ? persisted : null;
  if (hashed && !isWhole) {
    const values = variables && JSON.stringify(variables);
    const own = values && values !== '{}' ? `&variables=${encodeURIComponent(values)}` : '';
    const url = `${address}${address.includes('?') ? '&' : '?'}${hashed.parameters}${own}`;
    if (url.length <= LONGEST_ADDRESS) return { method: 'GET', url, body: null };
  }
  const query = hashed && !isWhole ? undefined : text;
  const body = JSON.stringify({
    query,
    variables,
    extensions: hashed?.extensions,
    operationName: name ?? undefined,
  });
  return { method: 'POST', url: address, headers: JSON_BODY, body };
}

/**
 * Sends one HTTP request and reads its answer to the end.
 *
 * @throws {NetworkError}; what a hook throws; whatever `fetch` does once the signal is aborted
 */
export function exchange(
  options: TransportOptions,
  question: Question,
  spelling: Spelling,
  attempt: number,
  signal: AbortSignal,
): Promise<Answer> {
  const { cache } = options;
  if (!cache || spelling.method === 'POST') return send(options, question, spelling, attempt, signal);
  return cache(spelling.url, (headers) => send(options, question, { ...spelling, headers }, attempt, signal));
}

async function send(
  { fetch, onRequest, onResponse }: TransportOptions,
  { operation, headers: asked }: Question,
  { method, url, headers: own, body }: Spelling,
  attempt: number,
  signal: AbortSignal,
): Promise<Answer> {
  let headers: HeadersInit = asked.checked ?? asked.named;
  if (own || onRequest) {
    const named = { ...asked.named, ...own };
    await onRequest?.({ operation: operation.name, method, url, headers: named, attempt });
    headers = named;
  }
  // What nobody listens for is not measured, nor is said what goes without saying: both are a part of what a call costs.
  const start = onResponse && performance.now();
  let answer: Answer;
  try {
    const response = await fetch(url, body === null ? { headers, signal } : { method, headers, body, signal });
    answer = { status: response.status, headers: response.headers, text: await response.text() };
  } catch (cause) {
    if (signal.aborted) throw cause;
    const message = `${url.split('?', 1)[0]} could not be reached, or the connection broke.`;
    throw new NetworkError(message, { operation: operation.name, cause });
  }
  if (start !== undefined) {
    onResponse?.({
      operation: operation.name,
      status: answer.status,
      requestId: answer.headers.get('x-request-id'),
      duration: performance.now() - start,
      attempt,
    });
  }
  return answer;
}

/** Names of headers are the same in any case; as keys of an object they are not. */
export function lowerCased(headers: Record<string, string> | undefined): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}
