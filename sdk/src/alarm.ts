import { LONGEST_TIMER } from './retry.ts';

/** Calls `ring` after so many milliseconds, unless what it gives is called before. */
export type SetAlarm = (ring: () => void, milliseconds: number) => () => void;

/** A timer for each deadline. */
export const ownTimer: SetAlarm = (ring, milliseconds) => {
  const timer = setTimeout(ring, Math.min(milliseconds, LONGEST_TIMER));
  return () => clearTimeout(timer);
};

/**
 * One timer for all deadlines, as one for each would cost a call a third of all that the client does for it. It is left as it
 * is when its deadline is cleared, keeps no process alive while there is none, and looks for the next when it goes off.
 *
 * Only where timers are the process's own and are objects that can let go of it, as in Node and Bun: in a worker of
 * Cloudflare's a timer ends with the request that it was made in, and with it would all others'.
 */
export function sharedTimer(): SetAlarm {
  const deadlines = new Map<() => void, number>();
  let timer: NodeTimer | undefined;
  /** When the timer goes off, and what made it. */
  let due = Number.POSITIVE_INFINITY;
  let clock: unknown;

  function start(at: number): void {
    clearTimeout(timer);
    due = at;
    clock = setTimeout;
    // As this is for Node and Bun alone, whose types the package does without.
    timer = setTimeout(goOff, Math.min(at - performance.now(), LONGEST_TIMER)) as NodeTimer;
  }

  function goOff(): void {
    due = Number.POSITIVE_INFINITY;
    for (const [ring, at] of deadlines) {
      if (at <= performance.now()) ring();
      else if (at < due) start(at);
    }
  }

  return (ring, milliseconds) => {
    const at = performance.now() + milliseconds;
    if (deadlines.size === 0) timer?.ref();
    deadlines.set(ring, at);
    // Tests put a clock of their own in the place of the platform's.
    if (at < due || clock !== setTimeout) start(at);
    return () => {
      deadlines.delete(ring);
      if (deadlines.size === 0) timer?.unref();
    };
  };
}

type NodeTimer = ReturnType<typeof setTimeout> & { ref: () => void; unref: () => void };
