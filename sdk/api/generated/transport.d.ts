import type { Answer } from './answer.ts';
import type { Operation } from './document.ts';
/**
 * Asks for the answer at an address, or keeps it: `answerCache` of `@tumen/sdk/cache` makes one.
 *
 * @param send asks the service, with these headers besides
 */
export type AnswerCache = (address: string, send: (headers?: Record<string, string>) => Promise<Answer>) => Promise<Answer>;
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
export declare const ACCEPT = "application/graphql-response+json, application/json;q=0.9";
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
export declare function spell(address: string, { operation, variables }: Question, { supported }: Persistence, isWhole: boolean): Spelling;
/**
 * Sends one HTTP request and reads its answer to the end.
 *
 * @throws {NetworkError}; what a hook throws; whatever `fetch` does once the signal is aborted
 */
export declare function exchange(options: TransportOptions, question: Question, spelling: Spelling, attempt: number, signal: AbortSignal): Promise<Answer>;
/** Names of headers are the same in any case; as keys of an object they are not. */
export declare function lowerCased(headers: Record<string, string> | undefined): Record<string, string>;
export {};
