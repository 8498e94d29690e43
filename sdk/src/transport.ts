import { hashOf, type Operation } from './document.ts';

/** An answer that can be asked for again with its entity tag. */
export interface CachedAnswer {
  etag: string;
  body: string;
}

/** Keeps answers by their address; a `Map` is one. */
export interface AnswerCache {
  get(address: string): CachedAnswer | undefined;
  set(address: string, answer: CachedAnswer): unknown;
}

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

/** What is asked, as the service gets it. */
export interface Question {
  operation: Operation;
  variables: object | undefined;
  headers: Record<string, string>;
}

/** The answer as text, with what a client needs of its head. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';
/** Longest address that every server, proxy and browser on the way can be trusted with. */
const LONGEST_ADDRESS = 2_000;
const NOT_FOUND = '"PERSISTED_QUERY_NOT_FOUND"';
const NOT_SUPPORTED = '"PERSISTED_QUERY_NOT_SUPPORTED"';
const LONGEST_REFUSAL = 2_000;

/** Where persisted operations stand with one service. */
export interface Persistence {
  /** False once the service says that it keeps none. */
  supported: boolean;
}

/**
 * Asks once. A query goes by GET with the hash of its document, which any cache on the way can keep; the document goes
 * with it, by POST, only when the service does not know the hash. What is no query, or too long for an address, is
 * posted.
 */
export async function ask(
  options: TransportOptions,
  question: Question,
  persistence: Persistence,
  attempt: number,
  signal: AbortSignal,
): Promise<Answer> {
  const { operation, variables } = question;
  const hash = operation.kind === 'query' && persistence.supported ? await hashOf(operation) : null;
  const names = operation.name === null ? {} : { operationName: operation.name };
  if (hash === null) return post(options, question, { query: operation.text, variables, ...names }, attempt, signal);
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  // What is the same in every call of the operation is spelt once.
  operation.parameters ??= String(new URLSearchParams({ ...names, extensions: JSON.stringify(extensions) }));
  const own = variables ? `&variables=${encodeURIComponent(JSON.stringify(variables))}` : '';
  const address = `${options.url}${options.url.includes('?') ? '&' : '?'}${operation.parameters}${own}`;
  const first =
    address.length <= LONGEST_ADDRESS
      ? await get(options, question, address, attempt, signal)
      : await post(options, question, { variables, extensions, ...names }, attempt, signal);
  // A refusal of the hash is short: what is long is not searched for it.
  const refusal = first.status < 500 && first.text.length < LONGEST_REFUSAL ? first.text : '';
  if (refusal.includes(NOT_SUPPORTED)) persistence.supported = false;
  else if (!refusal.includes(NOT_FOUND)) return first;
  return post(options, question, { query: operation.text, variables, extensions, ...names }, attempt, signal);
}

async function get(
  options: TransportOptions,
  question: Question,
  address: string,
  attempt: number,
  signal: AbortSignal,
): Promise<Answer> {
  const kept = options.cache?.get(address);
  const condition: Record<string, string> = kept ? { 'if-none-match': kept.etag } : {};
  const answer = await exchange(options, question, 'GET', address, condition, null, attempt, signal);
  if (answer.status === 304 && kept) return { ...answer, status: 200, text: kept.body };
  const etag = answer.headers.get('etag');
  if (etag && answer.status === 200) options.cache?.set(address, { etag, body: answer.text });
  return answer;
}

function post(
  options: TransportOptions,
  question: Question,
  body: object,
  attempt: number,
  signal: AbortSignal,
): Promise<Answer> {
  const type = { 'content-type': 'application/json' };
  return exchange(options, question, 'POST', options.url, type, JSON.stringify(body), attempt, signal);
}

async function exchange(
  { fetch, onRequest, onResponse }: TransportOptions,
  { operation, headers }: Question,
  method: 'GET' | 'POST',
  url: string,
  own: Record<string, string>,
  body: string | null,
  attempt: number,
  signal: AbortSignal,
): Promise<Answer> {
  const request: OutgoingRequest = {
    operation: operation.name,
    method,
    url,
    headers: { accept: ACCEPT, ...headers, ...own },
    attempt,
  };
  await onRequest?.(request);
  const start = performance.now();
  const response = await fetch(url, { method, headers: request.headers, body, signal });
  const text = await response.text();
  onResponse?.({
    operation: operation.name,
    status: response.status,
    requestId: response.headers.get('x-request-id'),
    duration: performance.now() - start,
    attempt,
  });
  return { status: response.status, headers: response.headers, text };
}
