/** Calls back at deadlines that nearly always are cleared before. */
export interface Alarm {
    /** Calls `ring` after so many milliseconds, unless it is cleared before. */
    set(ring: () => void, milliseconds: number): void;
    clear(ring: () => void): void;
}
/**
 * Many deadlines with one timer: one for each would cost a call a third of all that the client does for it. The timer is left
 * as it is when its deadline is cleared, keeps no process alive while there is none, and looks for the next when it goes off.
 */
export declare function createAlarm(): Alarm;
