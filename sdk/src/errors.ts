/** What went wrong, for a program. */
export type TumenErrorCode = 'NETWORK' | 'TIMEOUT' | 'ABORTED' | 'HTTP' | 'PROTOCOL' | 'GRAPHQL';

/** An error of the service, as its contract has it. */
export interface GraphQLErrorAnswer {
  message: string;
  path?: readonly (string | number)[];
  locations?: readonly { line: number; column: number }[];
  extensions?: {
    code?: string;
    argument?: string;
    accepted?: string | readonly string[];
    didYouMean?: string;
    requestId?: string;
  };
}

export interface TumenErrorOptions {
  operation: string | null;
  status?: number;
  requestId?: string | null;
  cause?: unknown;
}

/** The base of every error that the client throws. */
export class TumenError extends Error {
  readonly code: TumenErrorCode;
  /** Name of the operation that failed; null when it has none. */
  readonly operation: string | null;
  /** HTTP status of the answer; null when there was no answer. */
  readonly status: number | null;
  /** Under which the service logged the request; null when it did not say. */
  readonly requestId: string | null;

  constructor(code: TumenErrorCode, message: string, { operation, status, requestId, cause }: TumenErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'TumenError';
    this.code = code;
    this.operation = operation;
    this.status = status ?? null;
    this.requestId = requestId ?? null;
  }
}

/** The service answered with GraphQL errors. What it could give is in `data`. */
export class GraphQLRequestError<Data = unknown> extends TumenError {
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
