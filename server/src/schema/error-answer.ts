import { GraphQLError, type GraphQLSchema } from 'graphql';
import { Problem } from '../problem/problem.ts';
import { mistakeIn } from './mistake.ts';

/** Told of a fault of ours, with its cause, before the client gets a masked answer. */
export type FaultLog = (fault: unknown, error: GraphQLError) => void;

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

/** The request in which an error came up. */
export interface FaultyRequest {
  schema: GraphQLSchema;
  requestId: string;
  log: FaultLog;
}

/**
 * Turns any error of a request into the one that the client gets: a problem in full, with its code and argument; what
 * graphql-js refuses as BAD_USER_INPUT; anything else masked and logged. Every answer carries the request id.
 */
export function answerError(error: GraphQLError, { schema, requestId, log }: FaultyRequest): GraphQLError {
  const cause = rootCause(error);
  if (cause instanceof Problem) {
    return withExtensions(error, { code: cause.code, ...cause.details, requestId }, cause.message);
  }
  if (cause instanceof GraphQLError) {
    // What a room or a scalar said is better than what the message can be read to say.
    const said = { ...mistakeIn(schema, error.message), ...error.extensions };
    return withExtensions(error, { ...said, code: codeOf(error), requestId });
  }
  log(cause, error);
  return withExtensions(error, { code: 'INTERNAL', requestId }, MASKED);
}
