import { type UseInfiniteQueryResult, type UseQueryResult, type UseSuspenseInfiniteQueryResult, type UseSuspenseQueryResult } from '@tanstack/react-query';
import { type FunctionComponent, type ReactNode } from 'react';
import type { Result } from './answer.ts';
import type { Client } from './client.ts';
import type { TypedDocument, VariablesThen } from './document.ts';
import type { AnyTumenError } from './errors.ts';
import { type SeriesQuery, type SeriesQueryVariables } from './generated/graphql.ts';
import type { Connection } from './iterate.ts';
import { SeriesColumns } from './series-columns.ts';
/** Gives the client to the hooks below it. TanStack's `QueryClientProvider` stands around it. */
export declare const TumenProvider: FunctionComponent<{
    client: Client;
    children?: ReactNode;
}>;
/** The client of the nearest `TumenProvider`. */
export declare function useTumen(): Client;
/** How a query behaves in its component. */
export interface UseTumenOptions {
    /** False keeps it from being asked; true when absent. */
    enabled?: boolean;
    /** Milliseconds for which an answer counts as fresh; the data change rarely. 5 minutes when absent. */
    staleTime?: number;
}
/** The answer to an operation, which the component is rendered again with when it comes. */
export declare function useTumenQuery<Data, Variables>(document: TypedDocument<Data, Variables>, ...[variables, options]: VariablesThen<NoInfer<Variables>, UseTumenOptions>): UseQueryResult<Data, AnyTumenError>;
/** The same below a `Suspense` boundary: there is an answer, or an error boundary has the error. */
export declare function useTumenSuspenseQuery<Data, Variables>(document: TypedDocument<Data, Variables>, ...[variables, options]: VariablesThen<NoInfer<Variables>, Pick<UseTumenOptions, 'staleTime'>>): UseSuspenseQueryResult<Data, AnyTumenError>;
/** The records of a connection, page after page; `fetchNextPage` asks for more. */
export declare function useTumenInfiniteQuery<Data, Variables extends object, Node>(document: TypedDocument<Data, Variables>, variables: NoInfer<Variables>, connection: (data: Data) => Connection<Node> | null | undefined, { enabled, staleTime }?: UseTumenOptions): UseInfiniteQueryResult<Node[], AnyTumenError>;
/** The same below a `Suspense` boundary: the first page is there, or an error boundary has the error. */
export declare function useTumenSuspenseInfiniteQuery<Data, Variables extends object, Node>(document: TypedDocument<Data, Variables>, variables: NoInfer<Variables>, connection: (data: Data) => Connection<Node> | null | undefined, { staleTime }?: Pick<UseTumenOptions, 'staleTime'>): UseSuspenseInfiniteQueryResult<Node[], AnyTumenError>;
/** A series with its data in typed columns; both null while there is no answer, or no series of that key. */
export interface SeriesResult {
    query: UseQueryResult<SeriesQuery, AnyTumenError>;
    series: SeriesQuery['series'];
    columns: SeriesColumns | null;
}
/** A series ready to plot, transformed if asked. The columns are the same object until the answer changes. */
export declare function useSeries(variables: SeriesQueryVariables, options?: UseTumenOptions): SeriesResult;
/** The newest answer of a subscription; null before the first one. */
export interface SubscriptionState<Data> {
    result: Result<Data> | null;
    error: unknown;
}
/**
 * Follows a subscription while the component is mounted:
 * `useSubscription((signal) => subscribe({ url, signal }, DatasetChangedDocument), [url])`.
 *
 * @param open makes the stream, as `subscribe` of `@tumen/sdk/subscribe` does; its signal is aborted at the end
 * @param dependencies a change of one of them closes the stream and opens another
 */
export declare function useSubscription<Data>(open: (signal: AbortSignal) => AsyncIterable<Result<Data>>, dependencies: readonly unknown[]): SubscriptionState<Data>;
