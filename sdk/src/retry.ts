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

export const DEFAULT_RETRY: Required<RetryOptions> = {
  retries: 2,
  delay: 300,
  maximumDelay: 10_000,
  maximumRetryAfter: 60_000,
};

/** Statuses of a service that is busy, restarting, or behind something that is. */
export const PASSING: readonly number[] = [429, 502, 503, 504];

/** Milliseconds that Retry-After asks for, in seconds or as a date (RFC 9110, 10.2.3); null when it is absent or neither. */
export function retryAfterOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Any time up to the doubled delay: "full jitter" keeps clients that failed together from returning together. */
export function backoff(attempt: number, { delay, maximumDelay }: Required<RetryOptions>, random: number): number {
  return random * Math.min(maximumDelay, delay * 2 ** attempt);
}

/** With how many tokens a budget begins. */
const TOKENS = 10;

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
export function createBudget(): RetryBudget {
  let tokens = TOKENS;
  return {
    succeed() {
      tokens = Math.min(TOKENS, tokens + 0.1);
    },
    fail() {
      tokens = Math.max(0, tokens - 1);
      return tokens > TOKENS / 2;
    },
  };
}

/** Longest time that a timer can be set to; one that is set to more fires at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** Resolves after so many milliseconds; rejects with the signal's reason as soon as it is aborted. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', stop);
        resolve();
      },
      Math.min(milliseconds, LONGEST_TIMER),
    );
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
