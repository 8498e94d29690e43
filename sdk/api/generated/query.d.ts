import type { Client } from './client.ts';
import { type OnlyVariables, type TypedDocument } from './document.ts';
import type { Connection } from './iterate.ts';
/** Names the answer to an operation in a cache: the same document and variables have the same key. */
export type QueryKey = readonly ['tumen', operation: string, variables: object];
/** Names the pages of an operation in a cache, which hold something else than one answer. */
export type InfiniteQueryKey = readonly [...QueryKey, 'pages'];
/** What a query needs in TanStack Query v5, whatever the framework. */
export interface TumenQueryOptions<Data> {
    queryKey: QueryKey;
    queryFn: (context: {
        signal: AbortSignal;
    }) => Promise<Data>;
    /** The client repeats what can be repeated itself. */
    retry: false;
}
/** What an infinite query needs in TanStack Query v5, whatever the framework. */
export interface TumenInfiniteQueryOptions<Data> {
    queryKey: InfiniteQueryKey;
    queryFn: (context: {
        signal: AbortSignal;
        pageParam: string | null;
    }) => Promise<Data>;
    initialPageParam: string | null;
    getNextPageParam: (lastPage: Data) => string | undefined;
    retry: false;
}
/** The key of an operation; without variables, one that begins the keys of all its answers, to invalidate them. */
export declare function queryKey(document: object, variables?: object): QueryKey;
/**
 * Options for `useQuery`, `useSuspenseQuery`, `createQuery`, `prefetchQuery`, `ensureQueryData`… of TanStack Query v5 for
 * React, Vue, Svelte and Solid: `useQuery(queryOptions(tumen, RegionDocument, { slug: 'rason' }))`.
 */
export declare function queryOptions<Data, Variables>(client: Pick<Client, 'request'>, document: TypedDocument<Data, Variables>, ...[variables]: OnlyVariables<NoInfer<Variables>>): TumenQueryOptions<Data>;
/**
 * Options for infinite queries of TanStack Query v5. The document takes the cursor as `$after` and asks for
 * `pageInfo { hasNextPage endCursor }`.
 */
export declare function infiniteQueryOptions<Data, Variables extends object>(client: Pick<Client, 'request'>, document: TypedDocument<Data, Variables>, variables: NoInfer<Variables>, connection: (data: Data) => Pick<Connection<unknown>, 'pageInfo'> | null | undefined): TumenInfiniteQueryOptions<Data>;
