/** Why a caller stopped waiting. */
export declare class GaveUp {
    readonly why: 'ABORTED' | 'TIMEOUT';
    readonly cause: unknown;
    constructor(why: 'ABORTED' | 'TIMEOUT', cause?: unknown);
}
/** Lets identical work run once for all who ask for it at the same time. Each caller has its own patience. */
export declare class InFlight<Result> {
    #private;
    /**
     * Joins the work called `key`, or starts it. Work without a key is nobody else's.
     *
     * @param timeout milliseconds that this caller waits
     * @throws {GaveUp} when this caller's signal was aborted or its time is over
     */
    run(key: string | null, start: (signal: AbortSignal) => Promise<Result>, timeout: number, signal: AbortSignal | undefined): Promise<Result>;
}
