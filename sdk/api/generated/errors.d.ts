/** Codes of the service; a proxy or a later service may have others. */
export type GraphQLErrorCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'TOO_COSTLY' | 'UNAUTHENTICATED' | 'FORBIDDEN'
/** A fault of the service: the message is masked, and `requestId` is what its log has. */
 | 'INTERNAL' | 'PERSISTED_QUERY_NOT_FOUND' | 'PERSISTED_QUERY_NOT_SUPPORTED' | (string & Record<never, never>);
/** An error of the service, as its contract has it. */
export interface GraphQLErrorAnswer {
    message: string;
    path?: readonly (string | number)[];
    locations?: readonly {
        line: number;
        column: number;
    }[];
    extensions?: {
        code?: GraphQLErrorCode;
        /** Path of the argument that was wrong: `filter.region`. */
        argument?: string;
        /** What would have been accepted there. */
        accepted?: string | readonly string[];
        /** The nearest known spelling of an unknown name. */
        didYouMean?: string;
        /** Under which the service logged the request. */
        requestId?: string;
    };
}
export interface TumenErrorOptions {
    operation: string | null;
    status?: number | null;
    requestId?: string | null;
    retryAfter?: number | null;
    cause?: unknown;
}
/** The base of every error that the client throws. */
export declare abstract class TumenError extends Error {
    /** What went wrong, for a program. */
    abstract readonly code: string;
    /** Name of the operation that failed; null when it has none. */
    readonly operation: string | null;
    /** HTTP status of the answer; null when there was no answer. */
    readonly status: number | null;
    /** Under which the service logged the request; null when it did not say. */
    readonly requestId: string | null;
    /** Milliseconds after which the service wants to be asked again, by Retry-After; null when it did not say. */
    readonly retryAfter: number | null;
    constructor(message: string, { operation, status, requestId, retryAfter, cause }: TumenErrorOptions);
}
/** The service could not be reached, or the connection broke. */
export declare class NetworkError extends TumenError {
    readonly name = "NetworkError";
    readonly code = "NETWORK";
}
/** There was no answer within the time limit. */
export declare class TimeoutError extends TumenError {
    readonly name = "TimeoutError";
    readonly code = "TIMEOUT";
}
/** The caller's signal was aborted; its reason is the `cause`. */
export declare class AbortedError extends TumenError {
    readonly name = "AbortedError";
    readonly code = "ABORTED";
}
/** The status is an error, and the answer is not one of GraphQL. */
export declare class HTTPError extends TumenError {
    readonly name = "HTTPError";
    readonly code = "HTTP";
}
/** The service asks for fewer requests (status 429); `retryAfter` says when to ask again, if it said so. */
export declare class RateLimitedError extends TumenError {
    readonly name = "RateLimitedError";
    readonly code = "RATE_LIMITED";
}
/** The answer is not one of GraphQL. */
export declare class ProtocolError extends TumenError {
    readonly name = "ProtocolError";
    readonly code = "PROTOCOL";
}
/** The service answered with GraphQL errors. What it could give is in `data`. */
export declare class GraphQLRequestError<Data = unknown> extends TumenError {
    readonly name = "GraphQLRequestError";
    readonly code = "GRAPHQL";
    readonly errors: readonly GraphQLErrorAnswer[];
    /** The part of the answer that did not fail; null when nothing came. */
    readonly data: Data | null;
    constructor(errors: readonly GraphQLErrorAnswer[], data: Data | null, options: TumenErrorOptions);
}
/** Every error that the client throws; `switch (error.code)` tells them apart. */
export type AnyTumenError = NetworkError | TimeoutError | AbortedError | HTTPError | RateLimitedError | ProtocolError | GraphQLRequestError;
export type TumenErrorCode = AnyTumenError['code'];
/** Whether something that was thrown is an error of this client, of this copy of the package or another, and of `code`. */
export declare function isTumenError<Code extends TumenErrorCode = TumenErrorCode>(thrown: unknown, code?: Code): thrown is Extract<AnyTumenError, {
    code: Code;
}>;
