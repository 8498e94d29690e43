import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ownTimer, type SetAlarm, sharedTimer } from './alarm.ts';

afterEach(() => void vi.useRealTimers());

/** Deadlines by when they are set, after how long they ring, and when they are cleared, if they are. */
const deadlines = fc.array(
  fc.record({
    set: fc.integer({ min: 0, max: 200 }),
    after: fc.integer({ min: 1, max: 200 }),
    clear: fc.option(fc.integer({ min: 0, max: 400 })),
  }),
  { maxLength: 12 },
);

const KINDS: [kind: string, create: () => SetAlarm][] = [
  ['a timer of their own', () => ownTimer],
  ['one timer for all', sharedTimer],
];

describe.each(KINDS)('deadlines with %s', (kind, create) => {
  test('ring when they are due and were not cleared before', () => {
    fc.assert(
      fc.property(deadlines, (all) => {
        vi.useFakeTimers();
        const setAlarm = create();
        const rung: [nth: number, at: number][] = [];
        const clears = new Map<number, () => void>();
        for (let now = 0; now <= 500; now += 1) {
          all.forEach(({ set, after, clear }, nth) => {
            const ring = () => {
              // Who was rung for clears, as a caller does who has been told.
              clears.get(nth)?.();
              rung.push([nth, set + after]);
            };
            if (set === now) clears.set(nth, setAlarm(ring, after));
            if (clear === now) clears.get(nth)?.();
          });
          if (kind === 'one timer for all') expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
          const before = rung.length;
          vi.advanceTimersByTime(1);
          for (const [, due] of rung.slice(before)) expect(due).toBe(now + 1);
        }
        const expected = all.flatMap(({ set, after, clear }, nth): [number, number][] =>
          clear !== null && clear >= set && clear < set + after ? [] : [[nth, set + after]],
        );
        expect(rung.sort()).toEqual(expected.sort());
        vi.useRealTimers();
      }),
      { numRuns: 50 },
    );
  });

  test('further away than a timer can be set to do not ring at once', () => {
    vi.useFakeTimers();
    const setAlarm = create();
    const ring = vi.fn();
    const clears = [setAlarm(ring, 3_000_000_000), setAlarm(ring, Number.POSITIVE_INFINITY)];
    vi.advanceTimersByTime(2_000_000_000);
    expect(ring).not.toHaveBeenCalled();
    for (const clear of clears) clear();
  });

  test('keep the process alive while there are any, and no longer', () => {
    const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
    const before = timers();
    const setAlarm = create();
    for (let time = 0; time < 2; time += 1) {
      const clear = setAlarm(() => undefined, 1_000_000);
      expect(timers()).toBe(before + 1);
      clear();
      expect(timers()).toBe(before);
    }
  });

  test('ring by the clock of a test that has put its own in the place of the platform’s', () => {
    const setAlarm = create();
    setAlarm(() => undefined, 1_000)();
    vi.useFakeTimers();
    const ring = vi.fn(() => clear());
    const clear = setAlarm(ring, 1_000_000);
    vi.advanceTimersByTime(1_000_001);
    expect(ring).toHaveBeenCalledOnce();
  });
});
