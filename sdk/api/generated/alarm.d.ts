/** Calls `ring` after so many milliseconds, unless what it gives is called before. */
export type SetAlarm = (ring: () => void, milliseconds: number) => () => void;
/** A timer for each deadline. */
export declare const ownTimer: SetAlarm;
/**
 * One timer for all deadlines, as one for each would cost a call a third of all that the client does for it. It is left as it
 * is when its deadline is cleared, keeps no process alive while there is none, and looks for the next when it goes off.
 *
 * Only where timers are the process's own and are objects that can let go of it, as in Node and Bun: in a worker of
 * Cloudflare's a timer ends with the request that it was made in, and with it would all others'.
 */
export declare function sharedTimer(): SetAlarm;
