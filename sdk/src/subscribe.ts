import { type Result, readAnswer, resultOf, statusError } from './answer.ts';
import { type OnlyVariables, operationOf, type TypedDocument } from './document.ts';
import { AbortedError, GraphQLRequestError, NetworkError, ProtocolError, TumenError } from './errors.ts';
import { EventStreamParser } from './event-stream.ts';
import { backoff, DEFAULT_RETRY, PASSING, wait } from './retry.ts';
import { userAgent } from './schema-version.ts';
import { lowerCased, type OutgoingRequest } from './transport.ts';

export interface SubscribeOptions {
  /** Address of the GraphQL endpoint. */
  url: string | URL;
  /** Used instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Sent with every connection. */
  headers?: Record<string, string>;
  /** Called before each connection; it may change the headers, such as a token that has to be renewed. */
  onRequest?: (request: OutgoingRequest) => void | Promise<void>;
  /** Aborting it ends the iteration with code ABORTED. */
  signal?: AbortSignal;
  /** Connections in a row that may bring no event before it gives up; 10 when absent. */
  attempts?: number;
  /** Milliseconds without a byte, keep-alives counted, after which it connects anew; 60,000 when absent. */
  idle?: number;
  /** Milliseconds that a service may ask for by Retry-After; when it asks for more, the iteration ends. 600,000 when absent. */
  maximumRetryAfter?: number;
}

/**
 * Follows a subscription over server-sent events, as an async iterable of its answers. A connection that breaks is made
 * anew, after a random time that doubles with each attempt that brings nothing, and tells the service the last event
 * that came, so that nothing is told twice. Leaving the loop closes the connection at once.
 *
 * @throws {GraphQLRequestError} when the service refuses the document or its variables
 * @throws {NetworkError | HTTPError | RateLimitedError} after too many attempts
 * @throws {HTTPError | ProtocolError} at once, when there is no stream of events to be had
 * @throws {AbortedError} when the signal was aborted
 */
export async function* subscribe<Data, Variables>(
  {
    url,
    fetch = globalThis.fetch,
    headers,
    onRequest,
    signal,
    attempts = 10,
    idle = 60_000,
    maximumRetryAfter = 600_000,
  }: SubscribeOptions,
  document: TypedDocument<Data, Variables>,
  ...[variables]: OnlyVariables<NoInfer<Variables>>
): AsyncGenerator<Result<Data>, void, undefined> {
  const { text: query, name: operation } = operationOf(document);
  const leaving = new AbortController();
  const stop = () => leaving.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  let lastEventId = '';
  let asked: number | null = null;
  try {
    for (let failed = 0; ; ) {
      let failure: TumenError;
      const sent = {
        ...userAgent(),
        ...lowerCased(headers),
        accept: 'text/event-stream',
        'content-type': 'application/json',
        ...(lastEventId === '' ? {} : { 'last-event-id': headerOf(lastEventId) }),
      };
      await onRequest?.({ operation, method: 'POST', url: String(url), headers: sent, attempt: failed + 1 });
      const connection = new Connection(leaving.signal, idle);
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: sent,
          body: JSON.stringify({ query, variables, ...(operation === null ? {} : { operationName: operation }) }),
          signal: connection.signal,
        });
        if (!isEventStream(response)) throw await refusalOf(response, operation);
        const parser = new EventStreamParser();
        for await (const bytes of connection.bytesOf(response)) {
          for (const event of parser.push(bytes)) {
            lastEventId = event.lastEventId;
            if (event.type === 'complete') return;
            if (event.type !== 'next') continue;
            failed = 0;
            yield readEvent(event.data, operation);
          }
          asked = parser.retry ?? asked;
        }
        failure = new NetworkError('The stream ended before it was complete.', { operation });
      } catch (cause) {
        if (leaving.signal.aborted) throw new AbortedError('The subscription was aborted.', { operation, cause });
        if (cause instanceof TumenError && !PASSING.includes(cause.status ?? 0)) throw cause;
        failure =
          cause instanceof TumenError ? cause : new NetworkError(`${url} could not be reached.`, { operation, cause });
      } finally {
        connection.close();
      }
      failed += 1;
      if (failed >= attempts || (failure.retryAfter ?? 0) > maximumRetryAfter) throw failure;
      const policy = { ...DEFAULT_RETRY, delay: asked ?? DEFAULT_RETRY.delay };
      try {
        await wait(failure.retryAfter ?? backoff(failed - 1, policy, Math.random()), leaving.signal);
      } catch (cause) {
        throw new AbortedError('The subscription was aborted.', { operation, cause });
      }
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    leaving.abort();
  }
}

/** One connection, which is given up when it brings no byte for too long. */
class Connection {
  readonly #giveUp = new AbortController();
  readonly #outer: AbortSignal;
  readonly #idle: number;
  readonly #stop = () => this.#giveUp.abort(this.#outer.reason);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(outer: AbortSignal, idle: number) {
    this.#outer = outer;
    this.#idle = idle;
    outer.addEventListener('abort', this.#stop, { once: true });
    if (outer.aborted) this.#stop();
    this.#rewind();
  }

  get signal(): AbortSignal {
    return this.#giveUp.signal;
  }

  async *bytesOf({ body }: Response): AsyncGenerator<Uint8Array> {
    const reader = body?.getReader();
    while (reader) {
      const { value, done } = await reader.read();
      if (done) return;
      this.#rewind();
      yield value;
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener('abort', this.#stop);
    this.#giveUp.abort();
  }

  #rewind(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#giveUp.abort(new Error(`No byte within ${this.#idle} ms.`)), this.#idle);
  }
}

/** A text in UTF-8, as HTML has it for this header (9.2.4); `fetch` takes a character for a byte. */
function headerOf(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

function isEventStream({ ok, headers }: Response): boolean {
  return ok && (headers.get('content-type') ?? '').startsWith('text/event-stream');
}

/** Why there is no stream. */
async function refusalOf(response: Response, operation: string | null): Promise<TumenError> {
  const { status, headers } = response;
  const answer = { status, headers, text: await response.text() };
  if (PASSING.includes(status)) return statusError(answer, operation);
  const { result } = readAnswer(answer, operation);
  const about = { operation, status, requestId: headers.get('x-request-id') };
  if (result.errors.length > 0) return new GraphQLRequestError(result.errors, result.data, about);
  return new ProtocolError('The answer is no stream of events.', about);
}

function readEvent<Data>(data: string, operation: string | null): Result<Data> {
  try {
    // The service keeps to its contract, from which the types of Data are made.
    return resultOf(JSON.parse(data) as Partial<Result<Data>>);
  } catch (cause) {
    throw new ProtocolError('An event holds no answer of GraphQL.', { operation, cause });
  }
}
