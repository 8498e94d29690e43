import { type GraphQLErrorAnswer, HTTPError, ProtocolError, RateLimitedError } from './errors.ts';
import { retryAfterOf } from './retry.ts';

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
  extensions: { cost?: { requested: number; maximum: number } };
}

/** An answer of the service with what its head says. */
export interface Outcome {
  result: Result<unknown>;
  status: number;
  headers: Headers;
}

/** What is told of an answer that GraphQL does not know. */
export const NO_ANSWER = 'The answer is not one of GraphQL. Does the address end in /graphql?';

/** The error of an answer whose status says that there is nothing to read. */
export function statusError({ status, headers }: Answer, operation: string | null): HTTPError | RateLimitedError {
  const retryAfter = retryAfterOf(headers.get('retry-after'), Date.now());
  const about = { operation, status, requestId: headers.get('x-request-id'), retryAfter };
  return status === 429
    ? new RateLimitedError('The service asks for fewer requests.', about)
    : new HTTPError(`The service answered with status ${status}.`, about);
}

/**
 * Reads the answer of a GraphQL service.
 *
 * @throws {HTTPError | ProtocolError} when it is none
 */
export function readAnswer({ status, headers, text }: Answer, operation: string | null): Outcome {
  const answer = /json/.test(headers.get('content-type') ?? '') ? parse(text) : null;
  if (answer && ('data' in answer || Array.isArray(answer.errors))) {
    // Whatever claims to be an answer of GraphQL is read as one.
    return { result: resultOf(answer as Partial<Result<unknown>>), status, headers };
  }
  if (status >= 400) throw statusError({ status, headers, text }, operation);
  const about = { operation, status, requestId: headers.get('x-request-id') };
  throw new ProtocolError(NO_ANSWER, about);
}

/** An answer of GraphQL with what it may leave out. */
export function resultOf<Data>({ data, errors, extensions }: Partial<Result<Data>>): Result<Data> {
  return { data: data ?? null, errors: errors ?? [], extensions: extensions ?? {} };
}

function parse(text: string): { errors?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
