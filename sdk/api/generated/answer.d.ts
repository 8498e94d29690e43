import { type GraphQLErrorAnswer, HTTPError, RateLimitedError } from './errors.ts';
/** An answer as text, with its head. */
export interface Answer {
    status: number;
    headers: Headers;
    text: string;
}
/** The whole answer of the service: what it could give, and what failed. */
export interface Result<Data> {
    data: Data | null;
    errors: readonly GraphQLErrorAnswer[];
    extensions: {
        cost?: {
            requested: number;
            maximum: number;
        };
    };
}
/** An answer of the service with what its head says. */
export interface Outcome {
    result: Result<unknown>;
    status: number;
    headers: Headers;
}
/** What is told of an answer that GraphQL does not know. */
export declare const NO_ANSWER = "The answer is not one of GraphQL. Does the address end in /graphql?";
/** The error of an answer whose status says that there is nothing to read. */
export declare function statusError({ status, headers }: Answer, operation: string | null): HTTPError | RateLimitedError;
/**
 * Reads the answer of a GraphQL service.
 *
 * @throws {HTTPError | ProtocolError} when it is none
 */
export declare function readAnswer({ status, headers, text }: Answer, operation: string | null): Outcome;
/** An answer of GraphQL with what it may leave out. */
export declare function resultOf<Data>({ data, errors, extensions }: Partial<Result<Data>>): Result<Data>;
