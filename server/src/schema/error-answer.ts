import { GraphQLError } from 'graphql';
import { Problem } from '../problem/problem.ts';

/** Told of a fault of ours, with its cause, before the client gets a masked answer. */
export type FaultLog = (fault: unknown, error: GraphQLError) => void;

const INVALID_VARIABLE = /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]+)")?;/s;
const SUGGESTION = /Did you mean (?:the enum value |the argument )?"([^"]+)"/;
/** graphql-js' and Yoga's own codes for documents that are wrong; ours has one for all that the caller can mend. */
const MENDABLE = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);
const MASKED = 'Something went wrong on our side. Tell us the request id, and we find it in our log.';

function codeOf({ extensions }: GraphQLError): unknown {
  const { code } = extensions;
  return code === undefined || MENDABLE.has(String(code)) ? 'BAD_USER_INPUT' : code;
}

/** The path of the argument that a GraphQL error is about, when it says so. */
function argumentOf(error: GraphQLError): string | undefined {
  const match = INVALID_VARIABLE.exec(error.message);
  return match ? (match[2] ?? match[1]) : undefined;
}

/** The same error with more extensions and, if given, another message. */
export function withExtensions(
  error: GraphQLError,
  extensions: Record<string, unknown>,
  message = error.message,
): GraphQLError {
  return new GraphQLError(message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.source ? { source: error.source } : {}),
    ...(error.positions ? { positions: error.positions } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { ...error.extensions, ...extensions },
  });
}

/** The error at the bottom of a chain of GraphQL errors that wrap one another. */
function rootCause(error: GraphQLError): unknown {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/**
 * Turns any error of a request into the one that the client gets: a problem in full, with its code and argument; what
 * graphql-js refuses as BAD_USER_INPUT; anything else masked and logged. Every answer carries the request id.
 */
export function answerError(error: GraphQLError, requestId: string, log: FaultLog): GraphQLError {
  const cause = rootCause(error);
  if (cause instanceof Problem) {
    return withExtensions(error, { code: cause.code, ...cause.details, requestId }, cause.message);
  }
  if (cause instanceof GraphQLError) {
    const argument = argumentOf(error);
    const didYouMean = SUGGESTION.exec(error.message)?.[1];
    return withExtensions(error, {
      code: codeOf(error),
      ...(argument === undefined || error.extensions['argument'] ? {} : { argument }),
      ...(didYouMean === undefined || error.extensions['didYouMean'] ? {} : { didYouMean }),
      requestId,
    });
  }
  log(cause, error);
  return withExtensions(error, { code: 'INTERNAL', requestId }, MASKED);
}
