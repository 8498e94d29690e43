/** Work that several callers wait for; it is given up when the last of them has. */
interface Flight<Result> {
  result: Promise<Result>;
  giveUp: AbortController;
  callers: number;
}

/** Why a caller stopped waiting. */
export class GaveUp {
  readonly why: 'ABORTED' | 'TIMEOUT';
  readonly cause: unknown;

  constructor(why: 'ABORTED' | 'TIMEOUT', cause?: unknown) {
    this.why = why;
    this.cause = cause;
  }
}

/** Lets identical work run once for all who ask for it at the same time. Each caller has its own patience. */
export class InFlight<Result> {
  readonly #flights = new Map<string, Flight<Result>>();

  /**
   * Joins the work called `key`, or starts it. Work without a key is nobody else's.
   *
   * @param timeout milliseconds that this caller waits
   * @throws {GaveUp} when this caller's signal was aborted or its time is over
   */
  run(
    key: string | null,
    start: (signal: AbortSignal) => Promise<Result>,
    timeout: number,
    signal: AbortSignal | undefined,
  ): Promise<Result> {
    if (signal?.aborted) return Promise.reject(new GaveUp('ABORTED', signal.reason));
    let flight = key === null ? undefined : this.#flights.get(key);
    if (!flight) {
      const giveUp = new AbortController();
      const started: Flight<Result> = { result: start(giveUp.signal), giveUp, callers: 0 };
      flight = started;
      if (key !== null) {
        this.#flights.set(key, started);
        const land = () => {
          if (this.#flights.get(key) === started) this.#flights.delete(key);
        };
        started.result.then(land, land);
      }
    }
    return this.#waitFor(flight, key, timeout, signal);
  }

  #waitFor(
    flight: Flight<Result>,
    key: string | null,
    timeout: number,
    signal: AbortSignal | undefined,
  ): Promise<Result> {
    flight.callers += 1;
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      const leave = (reason: GaveUp) => {
        settle();
        flight.callers -= 1;
        if (flight.callers === 0) {
          // Who asks from now on starts anew.
          if (key !== null && this.#flights.get(key) === flight) this.#flights.delete(key);
          flight.giveUp.abort(reason);
        }
        reject(reason);
      };
      const abort = () => leave(new GaveUp('ABORTED', signal?.reason));
      // Beyond this a timer would fire at once; it is as good as never.
      const timer = timeout < 2 ** 31 ? setTimeout(() => leave(new GaveUp('TIMEOUT')), timeout) : undefined;
      signal?.addEventListener('abort', abort, { once: true });
      flight.result.then(
        (result) => {
          settle();
          resolve(result);
        },
        (error: unknown) => {
          settle();
          reject(error);
        },
      );
    });
  }
}
