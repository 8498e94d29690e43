import { expect, test } from 'vitest';
import { AnswerCache, answerKey } from './answer-cache.ts';
import { chooseForm, PreparedAnswer } from './prepared-answer.ts';

/** A version that the test changes. */
function createVersion() {
  return { current: { version: 'a' }, isConfirmed: true };
}

const form = chooseForm('application/json', undefined);
if (form === null) throw new Error('JSON is an answer.');

const answerOf = (text: string) => {
  const answer = new PreparedAnswer(JSON.stringify({ data: text }));
  void answer.prepare(form);
  return answer;
};

function keep(cache: AnswerCache, version: ReturnType<typeof createVersion>, name: string, text = name) {
  cache.keep(name, `/${name}`, answerOf(text), version.current);
}

test('an answer is found by key and by address', () => {
  const version = createVersion();
  const cache = new AnswerCache(version, 1_000_000);
  expect(cache.find('k', '/k')).toBeUndefined();
  keep(cache, version, 'k');
  expect(cache.findByAddress('/k', form)?.body).toBe('{"data":"k"}');
  expect(cache.findByAddress('/other', form)).toBeUndefined();
  expect(cache.find('k', '/other')).toBeDefined();
  expect(cache.findByAddress('/other', form)).toBeDefined();
});

test('an answer is not kept while a newer version may exist', () => {
  const version = createVersion();
  const cache = new AnswerCache(version, 1_000_000);
  version.isConfirmed = false;
  keep(cache, version, 'k');
  version.isConfirmed = true;
  expect(cache.find('k', '/k')).toBeUndefined();
});

test('an answer begun under an older load is not kept, though the version has the same name again', async () => {
  const version = createVersion();
  const cache = new AnswerCache(version, 1_000_000);
  const before = version.current;
  version.current = { version: 'a' };
  cache.keep('k', '/k', answerOf('k'), before);
  expect(cache.find('k', '/k')).toBeUndefined();
});

test('a new version forgets all, and while none is confirmed nothing is given', async () => {
  const version = createVersion();
  const cache = new AnswerCache(version, 1_000_000);
  keep(cache, version, 'k');
  version.isConfirmed = false;
  expect(cache.find('k', '/k')).toBeUndefined();
  expect(cache.findByAddress('/k', form)).toBeUndefined();
  version.isConfirmed = true;
  expect(cache.find('k', '/k')).toBeDefined();
  version.current = { version: 'b' };
  expect(cache.findByAddress('/k', form)).toBeUndefined();
  expect(cache.size).toBe(0);
});

test('the bytes are bounded: what was not asked for longest goes first', async () => {
  const version = createVersion();
  const cache = new AnswerCache(version, 100_000);
  for (let nth = 0; nth < 50; nth += 1) {
    keep(cache, version, `k${nth}`, 'x'.repeat(5_000));
    expect(cache.find('k0', '/k0'), `after ${nth}`).toBeDefined();
    expect(cache.size).toBeLessThanOrEqual(100_000);
  }
  expect(cache.find('k1', '/k1')).toBeUndefined();
  expect(cache.find('k49', '/k49')).toBeDefined();
});

test('equal questions that run at once run once, under one version', async () => {
  const version = createVersion();
  const cache = new AnswerCache(version, 1_000_000);
  const ends: ((value: number) => void)[] = [];
  const run = () => new Promise<number>((resolve) => ends.push(resolve));
  const [first, second] = [cache.share('k', run), cache.share('k', run)];
  expect(ends).toHaveLength(1);
  version.current = { version: 'b' };
  const third = cache.share('k', run);
  expect(ends).toHaveLength(2);
  for (const [nth, end] of ends.entries()) end(nth);
  expect(await Promise.all([first, second, third])).toEqual([0, 0, 1]);
  void cache.share('k', run);
  expect(ends).toHaveLength(3);
});

test('a key tells values apart that JSON would not', () => {
  expect(answerKey('hash', undefined, [['first', 1]])).not.toBe(answerKey('hash', undefined, [['first', '1']]));
  expect(answerKey('hash', undefined, [['first', null]])).not.toBe(answerKey('hash', undefined, []));
  expect(answerKey('hash', undefined, [['first', Number.POSITIVE_INFINITY]])).toBeUndefined();
});
