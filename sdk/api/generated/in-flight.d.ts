/** What makes two pieces of work the same one. */
export interface Shared {
    text: string;
    variables: object | undefined;
    headers: Record<string, string>;
    /** Variables and headers spelt out, once another piece of work has the same text. */
    details?: string;
}
/** How long a caller waits, and what it gets when it stops. */
export interface Patience {
    /** Milliseconds. */
    timeout: number;
    signal: AbortSignal | undefined;
    /** Makes the error of a caller that stopped waiting. */
    giveUp(why: 'ABORTED' | 'TIMEOUT', cause?: unknown): Error;
}
/**
 * Joins the work that is the same as `question`, or starts it. Null is the same as nothing else.
 *
 * @throws what `giveUp` makes, when this caller's signal was aborted or its time is over
 */
export type Share<Result> = (question: Shared | null, start: (signal: AbortSignal) => Promise<Result>, patience: Patience) => Promise<Result>;
/** Lets identical work run once for all who ask for it at the same time. Each caller has its own patience. */
export declare function createFlights<Result>(): Share<Result>;
