import { afterEach, beforeEach, expect } from 'vitest';

/** Timers and sockets that keep this process alive. */
function remains(): { timers: number; sockets: number } {
  const all = process.getActiveResourcesInfo();
  const count = (kind: string) => all.filter((resource) => resource === kind).length;
  return { timers: count('Timeout'), sockets: count('TCPSocketWrap') };
}

/**
 * Fails each test of a file that leaves something behind: a timer, a socket, a rejection that nobody handles. Call it before
 * the hook that closes the test's server, so that it looks when that is closed (hooks after a test run in reverse order).
 */
export function watchForRemains(): void {
  const unhandled: unknown[] = [];
  const collect = (reason: unknown) => unhandled.push(reason);
  let before = remains();

  beforeEach(() => {
    process.on('unhandledRejection', collect);
    before = remains();
  });

  afterEach(async () => {
    await expect.poll(() => remains().sockets, { timeout: 5_000 }).toBeLessThanOrEqual(before.sockets);
    await expect.poll(() => remains().timers, { timeout: 5_000 }).toBeLessThanOrEqual(before.timers);
    process.off('unhandledRejection', collect);
    expect(unhandled.splice(0)).toEqual([]);
  });
}
