import { expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { answerCache, type CachedAnswer } from './cache.ts';

const ADDRESS = 'http://service.test/graphql?hash';

/** An answer of a service whose data have a version. */
function answer(status: number, version: string, headers: Record<string, string> = {}): Answer {
  const etag = version === '' ? {} : { etag: `"${version}"` };
  return { status, headers: new Headers({ ...etag, ...headers }), text: status === 304 ? '' : `data of ${version}` };
}

test('an answer is asked for by its tag, and stands while nothing has changed', async () => {
  const asked: (Record<string, string> | undefined)[] = [];
  const answers = [
    answer(200, 'v1'),
    answer(304, 'v1', { 'x-request-id': 'r2' }),
    answer(200, 'v2'),
    answer(304, 'v2'),
  ];
  const cache = answerCache();
  const read = () =>
    cache(ADDRESS, async (headers) => {
      asked.push(headers);
      return answers[asked.length - 1] ?? answer(500, '');
    });
  expect((await read()).text).toBe('data of v1');
  const second = await read();
  expect(second).toMatchObject({ status: 200, text: 'data of v1' });
  // Of this answer, not of the one that was kept.
  expect(second.headers.get('x-request-id')).toBe('r2');
  expect((await read()).text).toBe('data of v2');
  expect((await read()).text).toBe('data of v2');
  expect(asked).toEqual([undefined, ...['"v1"', '"v1"', '"v2"'].map((tag) => ({ 'if-none-match': tag }))]);
});

test('what has no tag, and what failed, is not kept', async () => {
  const store = new Map<string, CachedAnswer>();
  const cache = answerCache(store);
  for (const given of [answer(200, ''), answer(503, 'v1'), answer(400, 'v1')]) {
    expect(await cache(ADDRESS, async () => given)).toBe(given);
  }
  expect(store.size).toBe(0);
});

test('answers are kept where the caller says', async () => {
  const store = new Map([[ADDRESS, { etag: '"v1"', body: 'kept elsewhere' }]]);
  const { text } = await answerCache(store)(ADDRESS, async () => answer(304, 'v1'));
  expect(text).toBe('kept elsewhere');
});
