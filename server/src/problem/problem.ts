/** The codes that a client can act on; every error of the service carries one in `extensions.code`. */
export type ProblemCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'TOO_COSTLY' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'INTERNAL';

export interface ProblemDetails {
  /** Path of the argument that was wrong: `filter.region`. */
  argument?: string;
  /** What would have been accepted, in words or as a list of values. */
  accepted?: string | readonly string[];
  /** The nearest known spelling of an unknown name. */
  didYouMean?: string;
}

/**
 * Something that the caller can mend. It is told in full; any other error is a fault of ours and is masked.
 *
 * Rooms throw it; `schema/error-answer.ts` alone turns it into a GraphQL error.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, message: string, details: ProblemDetails = {}) {
    super(message);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
  }
}

/** A `BAD_USER_INPUT` problem that names the argument and what is accepted. */
export function badInput(argument: string, message: string, accepted: string | readonly string[]): Problem {
  return new Problem('BAD_USER_INPUT', message, { argument, accepted });
}
