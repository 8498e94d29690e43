// @vitest-environment happy-dom
import { dehydrate, HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement, type FunctionComponent, type ReactNode, Suspense } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Result } from './answer.ts';
import { type Client, createClient } from './client.ts';
import { SeriesDocument } from './generated/graphql.ts';
import { graphql } from './graphql.ts';
import { queryKey, queryOptions } from './query.ts';
import {
  TumenProvider,
  useSeries,
  useSubscription,
  useTumenInfiniteQuery,
  useTumenQuery,
  useTumenSuspenseInfiniteQuery,
  useTumenSuspenseQuery,
} from './react.ts';

const NameDocument = graphql('query Name($slug: String!) { region(slug: $slug) { name } }');
const SlugsDocument = graphql(
  'query Slugs($after: String) { regions(first: 2, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }',
);

/** A client whose service knows three operations; what it was asked. */
function service() {
  const asked: string[] = [];
  const client = createClient({
    url: 'http://service.test/graphql',
    retry: false,
    fetch: async (input) => {
      const parameters = new URL(String(input)).searchParams;
      const operation = parameters.get('operationName') ?? '';
      const variables = JSON.parse(parameters.get('variables') ?? '{}');
      asked.push(`${operation} ${JSON.stringify(variables)}`);
      return Response.json(answerTo(operation, variables));
    },
  });
  return { asked, client };
}

function answerTo(operation: string, variables: Record<string, string>): object {
  if (operation === 'Name') {
    if (variables['slug'] === 'nowhere') return { data: null, errors: [{ message: 'Not now.' }] };
    return { data: { region: { name: `The ${variables['slug']}` } } };
  }
  if (operation === 'Slugs') {
    const more = variables['after'] === undefined;
    const nodes = more ? [{ slug: 'a' }, { slug: 'b' }] : [{ slug: 'c' }];
    return { data: { regions: { nodes, pageInfo: { hasNextPage: more, endCursor: more ? 'b' : null } } } };
  }
  const data = {
    periods: ['2018'],
    startsOn: ['2018-01-01'],
    endsOn: ['2018-12-31'],
    values: [null],
    flags: ['MISSING'],
  };
  return { data: { series: { key: variables['key'], title: 'Imports', data } } };
}

let root: Root;
let container: HTMLElement;
let queries: QueryClient;

beforeEach(() => {
  container = document.createElement('div');
  root = createRoot(container);
  queries = new QueryClient();
});

afterEach(() => {
  root.unmount();
  queries.clear();
});

function within(client: Client, child: ReactNode): ReactNode {
  return createElement(QueryClientProvider, { client: queries }, createElement(TumenProvider, { client }, child));
}

/** Renders as a browser does: what is shown comes in its own time, and is waited for. */
function render(client: Client, component: FunctionComponent): void {
  root.render(within(client, createElement(component)));
}

const text = () => container.textContent;

const Name: FunctionComponent = () => {
  const { data, error } = useTumenQuery(NameDocument, { slug: 'port' });
  return error ? error.message : (data?.region?.name ?? 'Loading');
};

const Suspended: FunctionComponent = () =>
  useTumenSuspenseQuery(NameDocument, { slug: 'port' }).data.region?.name ?? null;

const Page: FunctionComponent = () => useSeries({ key: 'A.x' }).series?.title ?? 'Loading';

describe('a query in a component', () => {
  test('shows its answer, and is asked once for two components', async () => {
    const { asked, client } = service();
    render(client, () => createElement('p', {}, createElement(Name), ' and ', createElement(Name)));
    await expect.poll(text).toBe('The port and The port');
    expect(asked).toEqual(['Name {"slug":"port"}']);
  });

  test('has the error of the client, and is not repeated by TanStack', async () => {
    const { asked, client } = service();
    render(client, () => {
      const { error } = useTumenQuery(NameDocument, { slug: 'nowhere' });
      return `${error?.code} ${error?.message}`;
    });
    await expect.poll(text).toBe('GRAPHQL Not now.');
    expect(asked).toHaveLength(1);
  });

  test('waits below a Suspense boundary', async () => {
    const { client } = service();
    render(client, () => createElement(Suspense, { fallback: 'Waiting' }, createElement(Suspended)));
    await expect.poll(text).toBe('The port');
  });

  test('without a provider says so', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderToString(createElement(QueryClientProvider, { client: queries }, createElement(Name)))).toThrow(
      'There is no TumenProvider above this component.',
    );
    vi.restoreAllMocks();
  });
});

test('an infinite query gives the records of all pages so far', async () => {
  const { asked, client } = service();
  render(client, () => {
    const { data, hasNextPage, fetchNextPage } = useTumenInfiniteQuery(SlugsDocument, {}, ({ regions }) => regions);
    return createElement(
      'button',
      { type: 'button', onClick: () => void fetchNextPage() },
      `${data?.map(({ slug }) => slug).join('')} ${hasNextPage}`,
    );
  });
  await expect.poll(text).toBe('ab true');
  container.querySelector('button')?.click();
  await expect.poll(text).toBe('abc false');
  expect(asked).toEqual(['Slugs {}', 'Slugs {"after":"b"}']);
});

function Slugs() {
  const { data } = useTumenSuspenseInfiniteQuery(SlugsDocument, {}, ({ regions }) => regions);
  return createElement('p', null, data.map(({ slug }) => slug).join(''));
}

test('an infinite query waits below a Suspense boundary for its first page', async () => {
  const { client } = service();
  render(client, () => createElement(Suspense, { fallback: 'Waiting' }, createElement(Slugs)));
  await expect.poll(text).toBe('ab');
});

test('the pages of an operation and one answer to it stand side by side in a cache', async () => {
  const { client } = service();
  render(client, () => {
    const one = useTumenQuery(SlugsDocument, {});
    const all = useTumenInfiniteQuery(SlugsDocument, {}, ({ regions }) => regions);
    return `${one.data?.regions.nodes.length} ${all.data?.length}`;
  });
  await expect.poll(text).toBe('2 2');
});

test('a series comes as typed columns, which stay the same object', async () => {
  const { client } = service();
  const seen = new Set<object | null>();
  render(client, () => {
    const { columns } = useSeries({ key: 'A.x' });
    seen.add(columns);
    return columns === null ? 'Loading' : `${columns.length} ${columns.values[0]}`;
  });
  await expect.poll(text).toBe('1 NaN');
  expect(seen.size).toBe(2);
});

test('what a server prefetched is shown at once, without asking again', async () => {
  const { asked, client } = service();
  const onServer = new QueryClient();
  await onServer.prefetchQuery(queryOptions(client, SeriesDocument, { key: 'A.x' }));
  const state = dehydrate(onServer);
  const html = renderToString(within(client, createElement(HydrationBoundary, { state }, createElement(Page))));
  expect(html).toBe('Imports');
  expect(asked).toHaveLength(1);
  expect(queryKey(SeriesDocument, { key: 'A.x' })).toEqual(['tumen', 'Series', { key: 'A.x' }]);
});

test('a subscription is followed while its component is mounted', async () => {
  const { client } = service();
  const signals: AbortSignal[] = [];
  async function* ticks(signal: AbortSignal): AsyncGenerator<Result<number>, void, undefined> {
    signals.push(signal);
    yield { data: 1, errors: [], extensions: {} };
    yield { data: 2, errors: [], extensions: {} };
    throw new Error('Broken.');
  }
  render(client, () => {
    const { result, error } = useSubscription(ticks, []);
    return `${result?.data} ${error instanceof Error ? error.message : ''}`;
  });
  await expect.poll(text).toBe('2 Broken.');
  root.unmount();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  root = createRoot(container);
});
