import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { getOperationAST } from 'graphql';
import { createClient } from 'graphql-sse';

/** GraphiQL's own fetcher, except that subscriptions go over server-sent events, which it does not know. */
export function createFetcher(url: string): Fetcher {
  const fetchOnce = createGraphiQLFetcher({ url });
  return (request, options) => {
    const operation = options?.documentAST && getOperationAST(options.documentAST, request.operationName);
    if (operation?.operation !== 'subscription') return fetchOnce(request, options);
    const client = createClient({ url, ...(options?.headers ? { headers: options.headers } : {}) });
    const { query, variables, operationName } = request;
    return client.iterate({ query, variables, ...(operationName ? { operationName } : {}) });
  };
}
