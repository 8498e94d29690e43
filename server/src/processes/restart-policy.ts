const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;
const MOST_FAILED_STARTS = 5;
/** A worker that served this long did not fail because of its start. */
const STABLE_AFTER_MS = 10_000;

/** How a worker ended. */
export interface WorkerDeath {
  /** How long it had been listening, in milliseconds; null when it died before it did. */
  servedMs: number | null;
}

/**
 * Decides when a worker that died is replaced: at once when it had served for a while, else later each time; not at
 * all when one after the other dies before it listens.
 */
export class RestartPolicy {
  #earlyDeaths = 0;
  #failedStarts = 0;

  /** How long to wait before the replacement, in milliseconds; null to give up. */
  afterDeath({ servedMs }: WorkerDeath): number | null {
    this.#failedStarts = servedMs === null ? this.#failedStarts + 1 : 0;
    if (this.#failedStarts >= MOST_FAILED_STARTS) return null;
    this.#earlyDeaths = servedMs === null || servedMs < STABLE_AFTER_MS ? this.#earlyDeaths + 1 : 0;
    if (this.#earlyDeaths <= 1) return 0;
    return Math.min(FIRST_DELAY_MS * 2 ** (this.#earlyDeaths - 2), LONGEST_DELAY_MS);
  }

  /** A worker listens: its start did not fail. */
  afterStart(): void {
    this.#failedStarts = 0;
  }
}
