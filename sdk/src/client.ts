import { NO_ANSWER, type Outcome, type Result, readAnswer, statusError } from './answer.ts';
import { learnPersistedForm, operationOf, type TypedDocument, type VariablesThen } from './document.ts';
import {
  AbortedError,
  GraphQLRequestError,
  type HTTPError,
  NetworkError,
  ProtocolError,
  type RateLimitedError,
  TimeoutError,
} from './errors.ts';
import { createFlights } from './in-flight.ts';
import { backoff, createBudget, DEFAULT_RETRY, PASSING, type RetryOptions, wait } from './retry.ts';
import { userAgent, watchSchema } from './schema-version.ts';
import {
  ACCEPT,
  type AnswerCache,
  exchange,
  type IncomingResponse,
  lowerCased,
  type OutgoingRequest,
  type Persistence,
  type Question,
  spell,
} from './transport.ts';

/** Milliseconds that a call may take when nothing else is said. */
const DEFAULT_TIMEOUT = 30_000;

export interface ClientOptions {
  /** Address of the GraphQL endpoint: `http://127.0.0.1:4000/graphql`. */
  url: string | URL;
  /** Used instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Sent with every request. */
  headers?: Record<string, string>;
  /** Milliseconds that a call may take, waits and repetitions included; 30,000 when absent. */
  timeout?: number;
  /** When a query is sent again after a fault that passes; `false` for never. */
  retry?: RetryOptions | false;
  /** Keeps answers with their entity tags: `answerCache()` of `@tumen/sdk/cache`. Browsers have a cache of their own. */
  cache?: AnswerCache;
  /** Called before each HTTP request; it may change the headers. */
  onRequest?: (request: OutgoingRequest) => void | Promise<void>;
  /** Called after each HTTP answer, whatever its status. */
  onResponse?: (response: IncomingResponse) => void;
  /** Told once when the service's contract does not fit the one that this package was made for; `console.warn` when absent. */
  onWarning?: (message: string) => void;
}

export interface RequestOptions {
  /** Aborting it fails the call with code ABORTED. */
  signal?: AbortSignal;
  /** Milliseconds, instead of the client's. */
  timeout?: number;
  /** Sent besides the client's. */
  headers?: Record<string, string>;
  /** Instead of the client's. */
  retry?: RetryOptions | false;
  /** Sent as `Idempotency-Key`; a mutation with one may be sent again, as the service applies it once. */
  idempotencyKey?: string;
}

/** Variables may be left out when none is required. */
export type VariablesArgument<Variables> = VariablesThen<Variables, RequestOptions>;

export interface Client {
  /**
   * Runs an operation and gives its data.
   *
   * @throws {GraphQLRequestError} when the answer has errors; the partial data is in it
   * @throws {RateLimitedError} when the service asks for fewer requests
   * @throws {NetworkError | TimeoutError | AbortedError | HTTPError | ProtocolError} when no answer could be had
   */
  request<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: VariablesArgument<NoInfer<Variables>>
  ): Promise<Data>;
  /**
   * Runs an operation and gives the whole answer, errors and partial data side by side.
   *
   * @throws {AnyTumenError} when no answer could be had
   */
  requestResult<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: VariablesArgument<NoInfer<Variables>>
  ): Promise<Result<Data>>;
}

/** A client for one endpoint, without the ready-made operations: the smallest bundle. */
export function createClient(options: ClientOptions): Client {
  const { timeout = DEFAULT_TIMEOUT, retry = DEFAULT_RETRY } = options;
  const named = { accept: ACCEPT, ...userAgent(), ...lowerCased(options.headers) };
  // A `fetch` of the caller's may want to spread them.
  const headers = { named, checked: options.fetch ? undefined : new Headers(named) };
  const transport = {
    ...options,
    url: String(options.url),
    // Looked up at each call, so that a test can replace the global one; some platforms want it called as a plain function.
    fetch: options.fetch ?? ((input: RequestInfo | URL, init?: RequestInit) => globalThis.fetch(input, init)),
  };
  const share = createFlights<Outcome>();
  const budget = createBudget();
  const persistence: Persistence = { supported: true };
  const see = watchSchema(options.onWarning ?? ((message) => console.warn(message)));

  /** Asks until there is an answer that can be read, or none is to be had. */
  async function answer(question: Question, retrying: RetryOptions | false, signal: AbortSignal): Promise<Outcome> {
    const { operation } = question;
    if (operation.persisted === undefined) await learnPersistedForm(operation);
    let isWhole = false;
    for (let attempt = 1; ; ) {
      const spelling = spell(transport.url, question, persistence, isWhole);
      let failure: HTTPError | NetworkError | RateLimitedError;
      try {
        const given = await exchange(transport, question, spelling, attempt, signal);
        if (!PASSING.includes(given.status)) {
          const outcome = readAnswer(given, operation.name);
          const error = outcome.result.errors[0];
          const code = error?.extensions?.code;
          // An error of the document as a whole has no path.
          see(given.headers, code === 'BAD_USER_INPUT' && error?.path === undefined);
          if (code === 'PERSISTED_QUERY_NOT_SUPPORTED') persistence.supported = false;
          if (isWhole || !code?.startsWith('PERSISTED_QUERY_NOT_')) {
            budget.succeed();
            return outcome;
          }
          isWhole = true;
          continue;
        }
        failure = statusError(given, operation.name);
      } catch (cause) {
        // What was read and refused is not asked for again, nor what a hook threw.
        if (!(cause instanceof NetworkError)) throw cause;
        failure = cause;
      }
      const policy = { ...DEFAULT_RETRY, ...(retrying === false ? { retries: 0 } : retrying) };
      const asked = failure.retryAfter;
      const again = budget.fail() && attempt <= policy.retries && (asked ?? 0) <= policy.maximumRetryAfter;
      if (!again) throw failure;
      await wait(asked ?? backoff(attempt - 1, policy, Math.random()), signal);
      attempt += 1;
    }
  }

  function run(
    document: object | string,
    variables: object | undefined,
    request: RequestOptions = {},
  ): Promise<Outcome> {
    const operation = operationOf(document);
    const { timeout: within = timeout, signal, idempotencyKey: key } = request;
    const isQuery = operation.kind === 'query';
    const extra = key === undefined ? request.headers : { ...request.headers, 'idempotency-key': key };
    const asked = extra ? { named: { ...named, ...lowerCased(extra) } } : headers;
    const retrying = isQuery || key !== undefined ? (request.retry ?? retry) : false;
    return share(
      isQuery ? { text: operation.text, variables, headers: asked.named } : null,
      (stop) => answer({ operation, variables, headers: asked }, retrying, stop),
      {
        timeout: within,
        signal,
        giveUp: (why, cause) => {
          const about = { operation: operation.name, cause };
          return why === 'ABORTED'
            ? new AbortedError('The request was aborted.', about)
            : new TimeoutError(`No answer within ${within} ms.`, about);
        },
      },
    );
  }

  // Which variables a document takes is a matter of types alone; rest parameters would cost each call a list.
  const requestResult = async (document: object | string, variables?: object | null, request?: RequestOptions) =>
    (await run(document, variables ?? undefined, request)).result;
  const request = async (document: object | string, variables?: object | null, request?: RequestOptions) => {
    const { result, status, headers } = await run(document, variables ?? undefined, request);
    const { data, errors } = result;
    if (data !== null && errors.length === 0) return data;
    const requestId = headers.get('x-request-id') ?? errors[0]?.extensions?.requestId ?? null;
    const about = { operation: operationOf(document).name, status, requestId };
    if (errors.length > 0) throw new GraphQLRequestError(errors, data, about);
    throw new ProtocolError(NO_ANSWER, about);
  };
  // The service keeps to its contract, from which the types of the data are made.
  return { request, requestResult } as Client;
}
