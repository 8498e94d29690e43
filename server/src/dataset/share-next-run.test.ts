import { describe, expect, test } from 'vitest';
import { shareNextRun } from './share-next-run.ts';

/** Runs that end when the test says so, with what `state.value` was when they began. */
function controlledRuns() {
  const ends: { end(): void; fail(): void }[] = [];
  const state = { value: 1, runs: 0 };
  const shared = shareNextRun(() => {
    state.runs += 1;
    const { value } = state;
    return new Promise<number>((resolve, reject) => {
      ends.push({ end: () => resolve(value), fail: () => reject(new Error('The server went away.')) });
    });
  });
  return { state, shared, endNext: () => ends.shift()?.end(), failNext: () => ends.shift()?.fail() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('calls that share the next run', () => {
  test('are given what was begun after them', async () => {
    const { state, shared, endNext } = controlledRuns();
    const first = shared();
    const later = [shared(), shared(), shared()];
    expect(state.runs).toBe(1);
    state.value = 2; // after the first run began, before the others may begin theirs
    endNext();
    expect(await first).toBe(1);
    await settled();
    expect(state.runs).toBe(2);
    state.value = 3;
    const last = shared();
    endNext();
    expect(await Promise.all(later)).toEqual([2, 2, 2]);
    await settled();
    expect(state.runs).toBe(3);
    endNext();
    expect(await last).toBe(3);
  });

  test('are not failed by the run before theirs', async () => {
    const { state, shared, endNext, failNext } = controlledRuns();
    const first = shared();
    const second = shared();
    failNext();
    await expect(first).rejects.toThrow('went away');
    await settled();
    endNext();
    expect(await second).toBe(1);
    const third = shared();
    expect(state.runs).toBe(3);
    endNext();
    expect(await third).toBe(1);
  });
});
