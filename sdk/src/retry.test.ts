import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { backoff, createBudget, DEFAULT_RETRY, retryAfterOf, wait } from './retry.ts';

describe('Retry-After', () => {
  const now = Date.parse('2026-11-26T12:00:00Z');

  test.each([
    ['120', 120_000],
    ['0', 0],
    // The forms of a date with its zone in RFC 9110, 5.6.7.
    ['Thu, 26 Nov 2026 12:00:30 GMT', 30_000],
    ['Thursday, 26-Nov-26 12:00:30 GMT', 30_000],
    // What is over is now.
    ['Thu, 26 Nov 2026 11:00:00 GMT', 0],
  ])('%s is %d milliseconds', (header, milliseconds) => expect(retryAfterOf(header, now)).toBe(milliseconds));

  test.each([[null], ['soon'], ['']])('%s says nothing', (header) => expect(retryAfterOf(header, now)).toBeNull());
});

test('a wait is any time up to a delay that doubles, and at most the longest', () => {
  const attempts = fc.integer({ min: 0, max: 1_000 });
  const chance = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  fc.assert(
    fc.property(attempts, chance, (attempt, random) => {
      const most = Math.min(DEFAULT_RETRY.maximumDelay, DEFAULT_RETRY.delay * 2 ** attempt);
      const waited = backoff(attempt, DEFAULT_RETRY, random);
      expect(waited).toBeGreaterThanOrEqual(0);
      expect(waited).toBeLessThanOrEqual(most);
      // Full jitter: twice as lucky is twice as long.
      expect(backoff(attempt, DEFAULT_RETRY, random / 2)).toBeCloseTo(waited / 2, 6);
    }),
  );
});

test('a budget ends repetitions when five failed, and gives them back for successes', () => {
  const budget = createBudget();
  expect(Array.from({ length: 5 }, () => budget.fail())).toEqual([true, true, true, true, false]);
  for (let call = 0; call < 11; call += 1) budget.succeed();
  expect(budget.fail()).toBe(true);
});

describe('waiting', () => {
  afterEach(() => void vi.useRealTimers());

  test('for longer than a timer can be set to is not over at once', async () => {
    vi.useFakeTimers();
    let isOver = false;
    const waiting = wait(4_000_000_000, new AbortController().signal).then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(2 ** 31);
    await waiting;
  });

  test('is over as soon as its signal is aborted', async () => {
    const controller = new AbortController();
    const waiting = wait(1_000_000, controller.signal);
    controller.abort(new Error('Enough.'));
    await expect(waiting).rejects.toThrow('Enough.');
    await expect(wait(1, AbortSignal.abort(new Error('Before.')))).rejects.toThrow('Before.');
  });
});
