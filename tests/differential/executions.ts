import { schema } from '@tumen/server/contract/schema.ts';
import { createContext } from '@tumen/server/http/request-context.ts';
import { answerError } from '@tumen/server/schema/error-answer.ts';
import { execute, GraphQLError, parse } from 'graphql';
import type { RunningService } from './running-service.ts';

export interface AnsweredError {
  message: string;
  path?: readonly (string | number)[] | undefined;
}

export interface Answer {
  data?: unknown;
  errors?: readonly AnsweredError[];
}

/** A query as text, with the values of its variables. */
export interface Query {
  text: string;
  variables: Readonly<Record<string, unknown>>;
}

/** One way to answer a query. */
export type Execution = (query: Query) => Promise<Answer>;

/** Asks a service over HTTP, as its users do. */
export function overHttp(url: string): Execution {
  return async ({ text, variables }) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    // The contract says so.
    return (await response.json()) as Answer;
  };
}

/** Answers with graphql-js, the reference implementation, over the schema and the data of a running service. */
export function withGraphqlJs({ dataset }: Pick<RunningService, 'dataset'>): Execution {
  return async ({ text, variables }) => {
    const result = await execute({
      schema,
      document: parse(text),
      variableValues: variables,
      contextValue: createContext(dataset.startReading(), {
        requestId: 'reference',
        datasetVersions: () => {
          throw new Error('No query asks for versions as they come.');
        },
      }),
    });
    const errors = result.errors?.map((error) =>
      answerError(error instanceof GraphQLError ? error : new GraphQLError(String(error)), {
        schema,
        requestId: 'reference',
        log: () => {},
      }),
    );
    // What a client sees: numbers, dates and undefined fields as JSON has them.
    return JSON.parse(JSON.stringify({ data: result.data, ...(errors ? { errors } : {}) })) as Answer;
  };
}
