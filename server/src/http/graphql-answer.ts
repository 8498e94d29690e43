import { type ExecutionResult, GraphQLError } from 'graphql';
import { schema } from '../contract/schema.ts';
import type { Log } from '../log/log.ts';
import type { Cost } from '../schema/cost.ts';
import { answerError } from '../schema/error-answer.ts';
import type { MediaType } from './media-type.ts';

/** Gives errors their code and the request id; logs faults of ours and masks them. */
export function answerErrors(errors: readonly unknown[], requestId: string, log: Log): GraphQLError[] {
  return errors.map((error) =>
    answerError(error instanceof GraphQLError ? error : new GraphQLError(String(error)), {
      schema,
      requestId,
      log: (fault, { path }) => log.error({ requestId, path, err: fault }, 'A fault of ours, masked in the answer.'),
    }),
  );
}

/** The refusal of an operation that costs too much; undefined when it does not. */
export function refusalOf({ requested, maximum }: Cost): ExecutionResult | undefined {
  if (requested <= maximum) return undefined;
  const error = new GraphQLError(`The operation costs ${requested}, more than the ${maximum} allowed.`, {
    extensions: {
      code: 'TOO_COSTLY',
      accepted: 'Smaller pages (`first`), fewer nested connections, or several requests.',
      http: { status: 400 },
    },
  });
  return { errors: [error] };
}

/** What Yoga reads from an error and does not send. */
interface HttpExtension {
  status?: number;
  /** Under application/json such an error is an answer like any other, as the specification asks for. */
  spec?: boolean;
}

/** The status of an answer, by the same rules as Yoga's: the highest that an error asks for. */
export function statusOf(errors: readonly GraphQLError[], mediaType: MediaType): number {
  let status = 200;
  for (const { extensions } of errors) {
    // Only this service and Yoga write it.
    const http = extensions['http'] as HttpExtension | undefined;
    if (http?.status === undefined || (mediaType === 'application/json' && http.spec)) continue;
    status = Math.max(status, http.status);
  }
  return status;
}

/** An error as the client gets it. */
export function errorJson(error: GraphQLError): object {
  const { http: _, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions };
}
