import type { Result } from './client.ts';
import { operationOf, type TypedDocument } from './document.ts';
import { TumenError } from './errors.ts';
import { EventStreamParser } from './event-stream.ts';
import { backoff, DEFAULT_RETRY, PASSING, retryAfterOf, wait } from './retry.ts';

export interface SubscribeOptions {
  /** Address of the GraphQL endpoint. */
  url: string | URL;
  /** Used instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Sent with every connection. */
  headers?: Record<string, string>;
  /** Aborting it ends the iteration with code ABORTED. */
  signal?: AbortSignal;
  /** Connections in a row that may bring no event before it gives up; 10 when absent. */
  attempts?: number;
  /** Milliseconds without a byte, keep-alives counted, after which it connects anew; 60,000 when absent. */
  idle?: number;
}

/** Variables may be left out when none is required. */
type SubscribeArguments<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/**
 * Follows a subscription over server-sent events, as an async iterable of its answers. A connection that breaks is made
 * anew, after a random time that doubles with each attempt that brings nothing, and tells the service the last event
 * that came, so that nothing is told twice. Leaving the loop closes the connection at once.
 *
 * @throws {TumenError} NETWORK or HTTP after too many attempts, HTTP or PROTOCOL when the service refuses, ABORTED
 */
export async function* subscribe<Data, Variables>(
  { url, fetch = globalThis.fetch, headers, signal, attempts = 10, idle = 60_000 }: SubscribeOptions,
  document: TypedDocument<Data, Variables>,
  ...[variables]: SubscribeArguments<Variables>
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
      const connection = new Connection(leaving.signal, idle);
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: {
            ...headers,
            accept: 'text/event-stream',
            'content-type': 'application/json',
            ...(lastEventId === '' ? {} : { 'last-event-id': lastEventId }),
          },
          body: JSON.stringify({ query, variables, ...(operation === null ? {} : { operationName: operation }) }),
          signal: connection.signal,
        });
        refuse(response, operation);
        const parser = new EventStreamParser();
        for await (const bytes of connection.bytesOf(response)) {
          for (const event of parser.push(bytes)) {
            lastEventId = event.lastEventId;
            if (event.type === 'complete') return;
            if (event.type !== 'next') continue;
            failed = 0;
            yield readAnswer(event.data, operation);
          }
          asked = parser.retry ?? asked;
        }
        failure = new TumenError('NETWORK', 'The stream ended before it was complete.', { operation });
      } catch (cause) {
        if (leaving.signal.aborted)
          throw new TumenError('ABORTED', 'The subscription was aborted.', { operation, cause });
        if (cause instanceof TumenError && !(cause.code === 'HTTP' && PASSING.includes(cause.status ?? 0))) throw cause;
        failure =
          cause instanceof TumenError
            ? cause
            : new TumenError('NETWORK', `${new URL(url).origin} could not be reached.`, { operation, cause });
      } finally {
        connection.close();
      }
      failed += 1;
      if (failed >= attempts) throw failure;
      const policy = { ...DEFAULT_RETRY, delay: asked ?? DEFAULT_RETRY.delay };
      try {
        await wait(failure.retryAfter ?? backoff(failed - 1, policy, Math.random()), leaving.signal);
      } catch (cause) {
        throw new TumenError('ABORTED', 'The subscription was aborted.', { operation, cause });
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

function refuse({ ok, status, headers }: Response, operation: string | null): void {
  const retryAfter = retryAfterOf(headers.get('retry-after'), Date.now());
  const about = { operation, status, requestId: headers.get('x-request-id'), retryAfter };
  if (!ok) throw new TumenError('HTTP', `The service answered with status ${status}.`, about);
  if (headers.get('content-type')?.startsWith('text/event-stream')) return;
  throw new TumenError('PROTOCOL', 'The answer is no stream of events.', about);
}

function readAnswer<Data>(data: string, operation: string | null): Result<Data> {
  try {
    // The service keeps to its contract, from which the types of Data are made.
    const answer = JSON.parse(data) as Partial<Result<Data>>;
    return { data: answer.data ?? null, errors: answer.errors ?? [], extensions: answer.extensions ?? {} };
  } catch (cause) {
    throw new TumenError('PROTOCOL', 'An event holds no answer of GraphQL.', { operation, cause });
  }
}
