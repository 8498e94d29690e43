import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createAlarm } from './alarm.ts';

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

describe('deadlines', () => {
  test('ring when they are due and were not cleared before, with one timer for all', () => {
    fc.assert(
      fc.property(deadlines, (all) => {
        vi.useFakeTimers();
        const alarm = createAlarm();
        const rung: [nth: number, at: number][] = [];
        const rings = all.map(({ set, after }, nth) => () => {
          rung.push([nth, set + after]);
          alarm.clear(rings[nth] ?? (() => undefined));
        });
        const told = new Map<number, number>();
        for (let now = 0; now <= 500; now += 1) {
          all.forEach(({ set, after, clear }, nth) => {
            const ring = rings[nth] ?? (() => undefined);
            if (clear === now && clear >= set) alarm.clear(ring);
            if (set === now && clear !== set) alarm.set(ring, after);
          });
          expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
          const before = rung.length;
          vi.advanceTimersByTime(1);
          for (const [nth] of rung.slice(before)) told.set(nth, now + 1);
        }
        const expected = all.flatMap(({ set, after, clear }, nth): [number, number][] =>
          clear !== null && clear >= set && clear < set + after ? [] : [[nth, set + after]],
        );
        expect([...told].sort()).toEqual(expected.sort());
        vi.useRealTimers();
      }),
      { numRuns: 50 },
    );
  });

  test('further away than a timer can be set to do not ring at once', () => {
    vi.useFakeTimers();
    const alarm = createAlarm();
    const ring = vi.fn(() => alarm.clear(ring));
    const never = vi.fn();
    alarm.set(ring, 3_000_000_000);
    alarm.set(never, Number.POSITIVE_INFINITY);
    vi.advanceTimersByTime(2_999_999_999);
    expect(ring).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2);
    expect(ring).toHaveBeenCalledOnce();
    expect(never).not.toHaveBeenCalled();
  });

  test('keep the process alive while there are any, and no longer', () => {
    const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
    const before = timers();
    const alarm = createAlarm();
    const ring = () => undefined;
    for (let time = 0; time < 2; time += 1) {
      alarm.set(ring, 1_000_000);
      expect(timers()).toBe(before + 1);
      alarm.clear(ring);
      expect(timers()).toBe(before);
    }
  });

  test('ring by the clock of a test that has put its own in the place of the platform’s', () => {
    const alarm = createAlarm();
    const before = () => undefined;
    alarm.set(before, 1_000);
    alarm.clear(before);
    vi.useFakeTimers();
    const ring = vi.fn(() => alarm.clear(ring));
    alarm.set(ring, 1_000_000);
    vi.advanceTimersByTime(1_000_001);
    expect(ring).toHaveBeenCalledOnce();
  });
});
