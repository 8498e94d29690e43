import { ApolloClient, gql as apolloGql, HttpLink, InMemoryCache } from '@apollo/client';
import { cacheExchange, createClient, fetchExchange } from '@urql/core';
import { ClientError, GraphQLClient } from 'graphql-request';
import { describe, expect, inject, test } from 'vitest';

// The clients that frontends have already speak to the service as it is.

const endpoint = `${inject('serviceUrl')}/graphql`;

const LATEST = `
  query Latest($slug: String!, $topic: [Topic!], $first: Int) {
    region(slug: $slug) {
      __typename
      id
      name
      series(filter: { topic: $topic }, first: $first) { nodes { __typename id latest { __typename id period value } } }
    }
  }
`;
const VARIABLES = { slug: 'rason', topic: ['PRICES'], first: 1 };

const GASOLINE = {
  region: {
    name: 'Rason',
    series: { nodes: [{ __typename: 'Series', latest: { period: '2018-08', value: 9 } }] },
  },
};

describe('@apollo/client', () => {
  const client = new ApolloClient({ link: new HttpLink({ uri: endpoint }), cache: new InMemoryCache() });

  test('runs a query with variables, and knows the records again by their ids', async () => {
    const { data } = await client.query({ query: apolloGql(LATEST), variables: VARIABLES });
    expect(data).toMatchObject(GASOLINE);
    const again = await client.query({ query: apolloGql(LATEST), variables: VARIABLES, fetchPolicy: 'cache-only' });
    expect(again.data).toMatchObject(GASOLINE);
    expect(Object.keys(client.cache.extract() as object)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Region:/)]),
    );
  });

  test('reads the code of an error', async () => {
    const query = apolloGql('{ policies(filter: { region: ["dprkk"] }) { totalCount } }');
    await expect(client.query({ query })).rejects.toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', didYouMean: 'dprk' } }],
    });
  });
});

describe('@urql/core', () => {
  test.each([false, true])('runs a query with variables, preferring GET: %s', async (preferGetMethod) => {
    const client = createClient({ url: endpoint, exchanges: [cacheExchange, fetchExchange], preferGetMethod });
    const { data, error } = await client.query(LATEST, VARIABLES).toPromise();
    expect(error).toBeUndefined();
    expect(data).toMatchObject(GASOLINE);
  });
});

describe('graphql-request', () => {
  const client = new GraphQLClient(endpoint);

  test('runs a query with variables', async () => {
    expect(await client.request(LATEST, VARIABLES)).toMatchObject(GASOLINE);
  });

  test('reads the code of an error', async () => {
    const failure: unknown = await client
      .request('{ regions(first: 101) { totalCount } }')
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ClientError);
    expect(failure).toMatchObject({
      response: { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }] },
    });
  });
});
