/** Codes of the service; a proxy or a later service may have others. */
export type GraphQLErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'TOO_COSTLY'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  /** A fault of the service: the message is masked, and `requestId` is what its log has. */
  | 'INTERNAL'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | (string & Record<never, never>);

/** An error of the service, as its contract has it. */
export interface GraphQLErrorAnswer {
  message: string;
  path?: readonly (string | number)[];
  locations?: readonly { line: number; column: number }[];
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

/** Marks our errors for every copy of this package that a program holds: `instanceof` knows its own alone. */
const BRAND = Symbol.for('@tumen/sdk/error');

/** The base of every error that the client throws. */
export abstract class TumenError extends Error {
  /** What went wrong, for a program. */
  abstract readonly code: string;
  /** Name of the operation that failed; null when it has none. */
  declare readonly operation: string | null;
  /** HTTP status of the answer; null when there was no answer. */
  declare readonly status: number | null;
  /** Under which the service logged the request; null when it did not say. */
  declare readonly requestId: string | null;
  /** Milliseconds after which the service wants to be asked again, by Retry-After; null when it did not say. */
  declare readonly retryAfter: number | null;

  constructor(
    message: string,
    { operation, status = null, requestId = null, retryAfter = null, cause }: TumenErrorOptions,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.status = status;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** The service could not be reached, or the connection broke. */
export class NetworkError extends TumenError {
  override readonly name = 'NetworkError';
  readonly code = 'NETWORK';
}

/** There was no answer within the time limit. */
export class TimeoutError extends TumenError {
  override readonly name = 'TimeoutError';
  readonly code = 'TIMEOUT';
}

/** The caller's signal was aborted; its reason is the `cause`. */
export class AbortedError extends TumenError {
  override readonly name = 'AbortedError';
  readonly code = 'ABORTED';
}

/** The status is an error, and the answer is not one of GraphQL. */
export class HTTPError extends TumenError {
  override readonly name = 'HTTPError';
  readonly code = 'HTTP';
}

/** The service asks for fewer requests (status 429); `retryAfter` says when to ask again, if it said so. */
export class RateLimitedError extends TumenError {
  override readonly name = 'RateLimitedError';
  readonly code = 'RATE_LIMITED';
}

/** The answer is not one of GraphQL. */
export class ProtocolError extends TumenError {
  override readonly name = 'ProtocolError';
  readonly code = 'PROTOCOL';
}

/** The service answered with GraphQL errors. What it could give is in `data`. */
export class GraphQLRequestError<Data = unknown> extends TumenError {
  override readonly name = 'GraphQLRequestError';
  readonly code = 'GRAPHQL';
  declare readonly errors: readonly GraphQLErrorAnswer[];
  /** The part of the answer that did not fail; null when nothing came. */
  declare readonly data: Data | null;

  constructor(errors: readonly GraphQLErrorAnswer[], data: Data | null, options: TumenErrorOptions) {
    super(errors.map(({ message }) => message).join(' '), options);
    this.errors = errors;
    this.data = data;
  }
}

/** Every error that the client throws; `switch (error.code)` tells them apart. */
export type AnyTumenError =
  | NetworkError
  | TimeoutError
  | AbortedError
  | HTTPError
  | RateLimitedError
  | ProtocolError
  | GraphQLRequestError;

export type TumenErrorCode = AnyTumenError['code'];

/** Whether something that was thrown is an error of this client, of this copy of the package or another, and of `code`. */
export function isTumenError<Code extends TumenErrorCode = TumenErrorCode>(
  thrown: unknown,
  code?: Code,
): thrown is Extract<AnyTumenError, { code: Code }> {
  // The brand stands on what the class above made, and on nothing else.
  const error = thrown as Partial<TumenError & Record<typeof BRAND, true>> | null | undefined;
  return error?.[BRAND] === true && (code === undefined || error.code === code);
}
