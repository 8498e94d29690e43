import { type Result } from './answer.ts';
import { type TypedDocument, type VariablesThen } from './document.ts';
import { type RetryOptions } from './retry.ts';
import { type AnswerCache, type IncomingResponse, type OutgoingRequest } from './transport.ts';
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
    request<Data, Variables>(document: TypedDocument<Data, Variables>, ...rest: VariablesArgument<NoInfer<Variables>>): Promise<Data>;
    /**
     * Runs an operation and gives the whole answer, errors and partial data side by side.
     *
     * @throws {AnyTumenError} when no answer could be had
     */
    requestResult<Data, Variables>(document: TypedDocument<Data, Variables>, ...rest: VariablesArgument<NoInfer<Variables>>): Promise<Result<Data>>;
}
/** A client for one endpoint, without the ready-made operations: the smallest bundle. */
export declare function createClient(options: ClientOptions): Client;
