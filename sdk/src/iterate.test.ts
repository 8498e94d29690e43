import { describe, expect, test } from 'vitest';
import { createClient } from './client.ts';
import { isTumenError } from './errors.ts';
import { graphql } from './graphql.ts';
import { type IterateOptions, iterate } from './iterate.ts';

const document = graphql(
  'query Slugs($after: String) { regions(first: 2, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }',
);

interface Answer {
  regions: { nodes: { slug: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const page = (slugs: readonly string[], endCursor: string | null): Answer => ({
  regions: { nodes: slugs.map((slug) => ({ slug })), pageInfo: { hasNextPage: endCursor !== null, endCursor } },
});

const PAGES: Record<string, Answer> = {
  '': page(['a', 'b'], '1'),
  '1': page(['c', 'd'], '2'),
  '2': page(['e'], null),
};

/** A client whose service answers page by page, by the cursor that it is asked for; what was asked, and what was aborted. */
function service(answerTo: (cursor: string) => object | Promise<never> = (cursor) => ({ data: PAGES[cursor] })) {
  const asked: string[] = [];
  const aborted: string[] = [];
  const client = createClient({
    url: 'http://service.test/graphql',
    retry: false,
    fetch: async (input, init) => {
      const variables = new URL(String(input)).searchParams.get('variables') ?? '{}';
      const cursor = String(JSON.parse(variables).after ?? '');
      asked.push(cursor);
      init?.signal?.addEventListener('abort', () => aborted.push(cursor));
      const answer = await answerTo(cursor);
      return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
    },
  });
  const slugs = (options: Partial<IterateOptions<Answer, { slug: string }>> = {}) =>
    iterate(client, document, {}, { connection: ({ regions }: Answer) => regions, ...options });
  return { asked, aborted, slugs };
}

const never = () => new Promise<never>(() => undefined);

describe('iterating over a connection', () => {
  test('gives every node once, in order, and asks each page once', async () => {
    const { asked, slugs } = service();
    const seen: string[] = [];
    for await (const { slug } of slugs()) seen.push(slug);
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(asked).toEqual(['', '1', '2']);
  });

  test('stops at the limit and asks for nothing beyond it', async () => {
    const { asked, slugs } = service();
    expect(await slugs({ limit: 4 }).collect(100)).toHaveLength(4);
    expect(await slugs().collect(2)).toHaveLength(2);
    expect(asked).toEqual(['', '1', '']);
  });

  test('asks for the next page while this one is read, unless told not to', async () => {
    for (const [prefetch, expected] of [
      [true, ['', '1']],
      [false, ['']],
    ] as const) {
      const { asked, slugs } = service();
      const nodes = slugs({ prefetch })[Symbol.asyncIterator]();
      await nodes.next();
      expect(asked).toEqual(expected);
      await nodes.return?.();
    }
  });

  test('gives up the page that was asked for ahead when the loop is left', async () => {
    const { aborted, slugs } = service((cursor) => (cursor === '' ? { data: PAGES[''] } : never()));
    for await (const _ of slugs()) break;
    await expect.poll(() => aborted).toEqual(['1']);
  });

  test('ends with ABORTED when the signal is aborted, before or in the middle', async () => {
    const { slugs } = service((cursor) => (cursor === '' ? { data: PAGES[''] } : never()));
    await expect(slugs({ signal: AbortSignal.abort() }).collect(9)).rejects.toMatchObject({ code: 'ABORTED' });
    const middle = new AbortController();
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { slug } of slugs({ signal: middle.signal })) {
        seen.push(slug);
        if (seen.length === 2) setTimeout(() => middle.abort());
      }
    })();
    await expect(reading).rejects.toMatchObject({ code: 'ABORTED' });
    expect(seen).toEqual(['a', 'b']);
  });

  test('keeps the nodes before a page that fails, and says what failed', async () => {
    const { slugs } = service((cursor) =>
      cursor === '' ? { data: PAGES[''] } : { data: null, errors: [{ message: 'Not now.' }] },
    );
    const seen: string[] = [];
    let failure: unknown;
    try {
      for await (const { slug } of slugs()) seen.push(slug);
    } catch (error) {
      failure = error;
    }
    expect(seen).toEqual(['a', 'b']);
    expect(isTumenError(failure, 'GRAPHQL') && failure.errors).toEqual([{ message: 'Not now.' }]);
    expect(failure).toMatchObject({ operation: 'Slugs' });
  });

  test('hands over a page with errors by pages(), and throws after its nodes otherwise', async () => {
    const errors = [{ message: 'One of them failed.', path: ['regions', 'nodes', 1] }];
    const { slugs } = service(() => ({ data: PAGES['2'], errors }));
    for await (const { nodes, errors: told } of slugs().pages())
      expect([nodes, told]).toEqual([[{ slug: 'e' }], errors]);
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { slug } of slugs()) seen.push(slug);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'GRAPHQL', data: PAGES['2'] });
    expect(seen).toEqual(['e']);
  });

  test('does not run in circles when a cursor leads nowhere', async () => {
    const { slugs } = service(() => ({ data: page(['x'], 'same') }));
    await expect(slugs().collect(100)).rejects.toMatchObject({ code: 'PROTOCOL' });
  });

  test('gives nothing where there is no connection', async () => {
    const { slugs } = service();
    expect(await slugs({ connection: () => null }).collect(9)).toEqual([]);
  });
});
