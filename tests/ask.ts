import { inject } from 'vitest';

/** What the service says of a mistake, as its contract has it. */
export interface AnsweredError {
  message: string;
  path?: readonly (string | number)[];
  extensions: {
    code: string;
    requestId: string;
    argument?: string;
    accepted?: string | readonly string[];
    didYouMean?: string;
  };
}

export interface Answer<Data = unknown> {
  data?: Data | null;
  errors?: readonly AnsweredError[];
  extensions?: { cost?: { requested: number; maximum: number } };
}

export type Variables = Readonly<Record<string, unknown>>;

/** Posts a query to a service, by default the one that all tests share, and gives its whole answer. */
export async function post<Data>(query: string, variables: Variables = {}, url?: string): Promise<Answer<Data>> {
  const response = await fetch(`${url ?? inject('serviceUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  // The contract says so; each test then checks what it reads.
  return (await response.json()) as Answer<Data>;
}

/** The data of a query that must succeed; a failure shows the question with the answer. */
export async function ask<Data = unknown>(query: string, variables: Variables = {}, url?: string): Promise<Data> {
  const { data, errors } = await post<Data>(query, variables, url);
  if (errors !== undefined || data === undefined || data === null) {
    throw new Error(`${query}\n${JSON.stringify(variables)}\n${JSON.stringify({ data, errors }, null, 2)}`);
  }
  return data;
}

/** The one error of a query that must fail. */
export async function refusal(query: string, variables: Variables = {}): Promise<AnsweredError> {
  const answer = await post(query, variables);
  const [error, ...others] = answer.errors ?? [];
  if (error === undefined || others.length > 0) {
    throw new Error(`Not one error:\n${query}\n${JSON.stringify(answer, null, 2)}`);
  }
  return error;
}
