/** What went wrong, for a program. */
export type TumenErrorCode = 'NETWORK' | 'TIMEOUT' | 'ABORTED' | 'HTTP' | 'RATE_LIMITED' | 'PROTOCOL' | 'GRAPHQL';

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
  status?: number;
  requestId?: string | null;
  retryAfter?: number | null;
  cause?: unknown;
}

/** Marks our errors for every copy of this package that a program holds: `instanceof` knows its own alone. */
const BRAND = Symbol.for('@tumen/sdk/error');

/** The base of every error that the client throws. */
export class TumenError extends Error {
  readonly code: TumenErrorCode;
  /** Name of the operation that failed; null when it has none. */
  readonly operation: string | null;
  /** HTTP status of the answer; null when there was no answer. */
  readonly status: number | null;
  /** Under which the service logged the request; null when it did not say. */
  readonly requestId: string | null;
  /** Milliseconds after which the service wants to be asked again, by Retry-After; null when it did not say. */
  readonly retryAfter: number | null;

  constructor(code: TumenErrorCode, message: string, options: TumenErrorOptions) {
    const { operation, status, requestId, retryAfter, cause } = options;
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'TumenError';
    this.code = code;
    this.operation = operation;
    this.status = status ?? null;
    this.requestId = requestId ?? null;
    this.retryAfter = retryAfter ?? null;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** The service answered with GraphQL errors. What it could give is in `data`. */
export class GraphQLRequestError<Data = unknown> extends TumenError {
  declare readonly code: 'GRAPHQL';
  readonly errors: readonly GraphQLErrorAnswer[];
  /** The part of the answer that did not fail; null when nothing came. */
  readonly data: Data | null;

  constructor(errors: readonly GraphQLErrorAnswer[], data: Data | null, options: TumenErrorOptions) {
    super('GRAPHQL', errors.map(({ message }) => message).join(' '), options);
    this.name = 'GraphQLRequestError';
    this.errors = errors;
    this.data = data;
  }
}

/** The service asks for fewer requests (status 429); `retryAfter` says when to ask again, if it said so. */
export class RateLimitedError extends TumenError {
  declare readonly code: 'RATE_LIMITED';

  constructor(options: TumenErrorOptions) {
    super('RATE_LIMITED', 'The service asks for fewer requests.', options);
    this.name = 'RateLimitedError';
  }
}

/** The class of an error by its code. */
interface ErrorOf {
  GRAPHQL: GraphQLRequestError;
  RATE_LIMITED: RateLimitedError;
}

/** Whether something that was thrown is an error of this client, of this copy of the package or another, and of `code`. */
export function isTumenError<Code extends TumenErrorCode>(
  thrown: unknown,
  code?: Code,
): thrown is Code extends keyof ErrorOf ? ErrorOf[Code] : TumenError {
  // The brand stands on what the class above made, and on nothing else.
  const error = thrown as Partial<TumenError & Record<typeof BRAND, true>> | null | undefined;
  return error?.[BRAND] === true && (code === undefined || error.code === code);
}
