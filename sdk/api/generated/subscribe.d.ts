import { type Result } from './answer.ts';
import { type OnlyVariables, type TypedDocument } from './document.ts';
import { type OutgoingRequest } from './transport.ts';
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
export declare function subscribe<Data, Variables>({ url, fetch, headers, onRequest, signal, attempts, idle, maximumRetryAfter, }: SubscribeOptions, document: TypedDocument<Data, Variables>, ...[variables]: OnlyVariables<NoInfer<Variables>>): AsyncGenerator<Result<Data>, void, undefined>;
