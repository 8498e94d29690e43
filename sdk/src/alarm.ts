import { LONGEST_TIMER } from './retry.ts';

/** Calls back at deadlines that nearly always are cleared before. */
export interface Alarm {
  /** Calls `ring` after so many milliseconds, unless it is cleared before. */
  set(ring: () => void, milliseconds: number): void;
  clear(ring: () => void): void;
}

/** A timer of Node is an object, which says whether it keeps the process alive; others are numbers. */
type Timer = ReturnType<typeof setTimeout> & { ref?: () => void; unref?: () => void };

/**
 * Many deadlines with one timer: one for each would cost a call a third of all that the client does for it. The timer is left
 * as it is when its deadline is cleared, keeps no process alive while there is none, and looks for the next when it goes off.
 */
export function createAlarm(): Alarm {
  const deadlines = new Map<() => void, number>();
  let timer: Timer | undefined;
  /** When the timer goes off, and what made it. */
  let due = Number.POSITIVE_INFINITY;
  let clock: unknown;

  function start(at: number): void {
    clearTimeout(timer);
    due = at;
    clock = setTimeout;
    timer = setTimeout(goOff, Math.min(at - performance.now(), LONGEST_TIMER));
  }

  function goOff(): void {
    due = Number.POSITIVE_INFINITY;
    for (const [ring, at] of deadlines) {
      if (at > performance.now()) due = Math.min(due, at);
      else ring();
    }
    if (deadlines.size > 0) start(due);
  }

  return {
    set(ring, milliseconds) {
      const at = performance.now() + milliseconds;
      if (deadlines.size === 0) timer?.ref?.();
      deadlines.set(ring, at);
      // Tests put a clock of their own in the place of the platform's.
      if (at < due || clock !== setTimeout) start(at);
    },
    clear(ring) {
      deadlines.delete(ring);
      if (deadlines.size === 0) timer?.unref?.();
    },
  };
}
