import { addMocksToSchema, type IMocks } from '@graphql-tools/mock';
import { buildSchema, type GraphQLSchema, graphql } from 'graphql';
import { CONTRACT } from './generated/contract.ts';

/** One operation that a mock was asked. */
export interface AskedOperation {
  operation: string | null;
  variables: Record<string, unknown>;
}

export interface MockService {
  /** Give it to `createTumen({ url, fetch })`; it answers without a network. */
  fetch: typeof globalThis.fetch;
  /** What was asked so far, in order. */
  asked: AskedOperation[];
}

/** Made-up values of the contract's own scalars. */
const SCALARS: IMocks = {
  Date: () => '2018-06-01',
  DateTime: () => '2018-06-01T12:00:00.000Z',
  Period: () => '2018',
  GeoJSON: () => ({ type: 'Point', coordinates: [130.3, 42.25] }),
  VegaLite: () => ({ $schema: 'https://vega.github.io/schema/vega-lite/v6.json' }),
};

/**
 * A service for the tests of your own program, generated from the published contract: every operation that the contract
 * takes is answered with made-up values of the right types, and any other is refused as the service would.
 *
 * Needs the packages graphql and @graphql-tools/mock in your development dependencies.
 *
 * @param mocks what to answer instead, by type or field, as @graphql-tools/mock takes it: `{ Region: () => ({ name: 'Rason' }) }`
 */
export function createMockService(mocks: IMocks = {}): MockService {
  // Built when it is first needed: parsing the contract takes a moment.
  let schema: GraphQLSchema | undefined;
  const documents = new Map<string, string>();
  const asked: AskedOperation[] = [];
  return {
    asked,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const question = await questionOf(request);
      const hash = question.extensions?.persistedQuery?.sha256Hash;
      if (hash !== undefined && question.query !== undefined) documents.set(hash, question.query);
      const source = question.query ?? documents.get(hash ?? '');
      if (source === undefined) {
        return answer(
          { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
          404,
        );
      }
      const { operationName = null, variables = {} } = question;
      asked.push({ operation: operationName, variables });
      schema ??= addMocksToSchema({ schema: buildSchema(CONTRACT), mocks: { ...SCALARS, ...mocks } });
      const result = await graphql({ schema, source, variableValues: variables, operationName });
      return answer(result, result.data === undefined ? 400 : 200);
    },
  };
}

interface Question {
  query?: string;
  operationName?: string | null;
  variables?: Record<string, unknown>;
  extensions?: { persistedQuery?: { sha256Hash: string } };
}

/** What a request of the client asks, by GET or POST. */
async function questionOf(request: Request): Promise<Question> {
  // Only the client's own requests come here, which it spells as the interface above says.
  if (request.method !== 'GET') return (await request.json()) as Question;
  const parameters = new URL(request.url).searchParams;
  const part = (name: string): unknown => JSON.parse(parameters.get(name) ?? 'null') ?? undefined;
  return {
    operationName: parameters.get('operationName'),
    variables: part('variables'),
    extensions: part('extensions'),
    ...(parameters.has('query') ? { query: parameters.get('query') } : {}),
  } as Question;
}

function answer(body: object, status: number): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/graphql-response+json' },
  });
}
