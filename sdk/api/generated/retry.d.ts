/** When and how long a query waits before it is sent again. */
export interface RetryOptions {
    /** How often at most, after the first time; 2 when absent. 0 is never. */
    retries?: number;
    /** Milliseconds that the first wait is at most; it doubles with each further one. 300 when absent. */
    delay?: number;
    /** Milliseconds that a wait is at most; 10,000 when absent. */
    maximumDelay?: number;
    /** Milliseconds that a service may ask for by Retry-After; when it asks for more, the call fails at once. 60,000 when absent. */
    maximumRetryAfter?: number;
}
export declare const DEFAULT_RETRY: Required<RetryOptions>;
/** Statuses of a service that is busy, restarting, or behind something that is. */
export declare const PASSING: readonly number[];
/** Milliseconds that Retry-After asks for, in seconds or as a date (RFC 9110, 10.2.3); null when it is absent or neither. */
export declare function retryAfterOf(header: string | null, now: number): number | null;
/** Any time up to the doubled delay: "full jitter" keeps clients that failed together from returning together. */
export declare function backoff(attempt: number, { delay, maximumDelay }: Required<RetryOptions>, random: number): number;
/** How often a client may still repeat. */
export interface RetryBudget {
    succeed(): void;
    /** Counts a failure; whether it may be repeated. */
    fail(): boolean;
}
/**
 * Keeps a client from making an outage worse, as gRPC's retry throttling does (gRFC A6): a failure takes a token, a
 * success gives a tenth of one back, and nothing is repeated while half of the tokens or fewer are left.
 */
export declare function createBudget(): RetryBudget;
/** Longest time that a timer can be set to; one that is set to more fires at once. */
export declare const LONGEST_TIMER: number;
/** Resolves after so many milliseconds; rejects with the signal's reason as soon as it is aborted. */
export declare function wait(milliseconds: number, signal: AbortSignal): Promise<void>;
