import {
  type UseInfiniteQueryResult,
  type UseQueryResult,
  type UseSuspenseInfiniteQueryResult,
  type UseSuspenseQueryResult,
  useInfiniteQuery,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import {
  createContext,
  createElement,
  type FunctionComponent,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { Result } from './answer.ts';
import type { Client } from './client.ts';
import type { OnlyVariables, TypedDocument, VariablesThen } from './document.ts';
import type { AnyTumenError } from './errors.ts';
import { SeriesDocument, type SeriesQuery, type SeriesQueryVariables } from './generated/graphql.ts';
import type { Connection } from './iterate.ts';
import { infiniteQueryOptions, queryOptions } from './query.ts';
import { SeriesColumns } from './series-columns.ts';

const ClientContext = createContext<Client | null>(null);

/** Gives the client to the hooks below it. TanStack's `QueryClientProvider` stands around it. */
export const TumenProvider: FunctionComponent<{ client: Client; children?: ReactNode }> = ({ client, children }) =>
  createElement(ClientContext.Provider, { value: client }, children);

/** The client of the nearest `TumenProvider`. */
export function useTumen(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('There is no TumenProvider above this component.');
  return client;
}

/** How a query behaves in its component. */
export interface UseTumenOptions {
  /** False keeps it from being asked; true when absent. */
  enabled?: boolean;
  /** Milliseconds for which an answer counts as fresh; the data change rarely. 5 minutes when absent. */
  staleTime?: number;
}

const STALE_TIME = 300_000;

function only<Variables>(variables: unknown): OnlyVariables<NoInfer<Variables>> {
  // The hooks have the variables from those whose types they are; null is as good as none.
  return [variables ?? undefined] as unknown as OnlyVariables<NoInfer<Variables>>;
}

/** The answer to an operation, which the component is rendered again with when it comes. */
export function useTumenQuery<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  ...[variables, options]: VariablesThen<NoInfer<Variables>, UseTumenOptions>
): UseQueryResult<Data, AnyTumenError> {
  const client = useTumen();
  return useQuery<Data, AnyTumenError>({
    staleTime: STALE_TIME,
    ...options,
    ...queryOptions(client, document, ...only<Variables>(variables)),
  });
}

/** The same below a `Suspense` boundary: there is an answer, or an error boundary has the error. */
export function useTumenSuspenseQuery<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  ...[variables, options]: VariablesThen<NoInfer<Variables>, Pick<UseTumenOptions, 'staleTime'>>
): UseSuspenseQueryResult<Data, AnyTumenError> {
  const client = useTumen();
  return useSuspenseQuery<Data, AnyTumenError>({
    staleTime: STALE_TIME,
    ...options,
    ...queryOptions(client, document, ...only<Variables>(variables)),
  });
}

/** The records of a connection, page after page; `fetchNextPage` asks for more. */
export function useTumenInfiniteQuery<Data, Variables extends object, Node>(
  document: TypedDocument<Data, Variables>,
  variables: NoInfer<Variables>,
  connection: (data: Data) => Connection<Node> | null | undefined,
  { enabled = true, staleTime = STALE_TIME }: UseTumenOptions = {},
): UseInfiniteQueryResult<Node[], AnyTumenError> {
  const client = useTumen();
  return useInfiniteQuery({
    ...infiniteQueryOptions(client, document, variables, connection),
    select: ({ pages }) => nodesOf(pages, connection),
    enabled,
    staleTime,
  });
}

/** The same below a `Suspense` boundary: the first page is there, or an error boundary has the error. */
export function useTumenSuspenseInfiniteQuery<Data, Variables extends object, Node>(
  document: TypedDocument<Data, Variables>,
  variables: NoInfer<Variables>,
  connection: (data: Data) => Connection<Node> | null | undefined,
  { staleTime = STALE_TIME }: Pick<UseTumenOptions, 'staleTime'> = {},
): UseSuspenseInfiniteQueryResult<Node[], AnyTumenError> {
  const client = useTumen();
  return useSuspenseInfiniteQuery({
    ...infiniteQueryOptions(client, document, variables, connection),
    select: ({ pages }) => nodesOf(pages, connection),
    staleTime,
  });
}

function nodesOf<Data, Node>(
  pages: readonly Data[],
  connection: (data: Data) => Connection<Node> | null | undefined,
): Node[] {
  return pages.flatMap((page) => [...(connection(page)?.nodes ?? [])]);
}

/** A series with its data in typed columns; both null while there is no answer, or no series of that key. */
export interface SeriesResult {
  query: UseQueryResult<SeriesQuery, AnyTumenError>;
  series: SeriesQuery['series'];
  columns: SeriesColumns | null;
}

/** A series ready to plot, transformed if asked. The columns are the same object until the answer changes. */
export function useSeries(variables: SeriesQueryVariables, options: UseTumenOptions = {}): SeriesResult {
  const query = useTumenQuery(SeriesDocument, variables, options);
  const series = query.data?.series ?? null;
  const columns = useMemo(() => (series === null ? null : new SeriesColumns(series.data)), [series]);
  return { query, series, columns };
}

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
export function useSubscription<Data>(
  open: (signal: AbortSignal) => AsyncIterable<Result<Data>>,
  dependencies: readonly unknown[],
): SubscriptionState<Data> {
  const [state, setState] = useState<SubscriptionState<Data>>({ result: null, error: null });
  useEffect(
    () => {
      const unmounted = new AbortController();
      const follow = async () => {
        for await (const result of open(unmounted.signal)) {
          if (!unmounted.signal.aborted) setState({ result, error: null });
        }
      };
      follow().catch((error: unknown) => {
        if (!unmounted.signal.aborted) setState(({ result }) => ({ result, error }));
      });
      return () => unmounted.abort();
    },
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what the stream depends on.
    dependencies,
  );
  return state;
}
