import { LONGEST_TIMER } from './retry.ts';

/** Work that several callers wait for; it is given up when the last of them has. */
interface Flight<Result> {
  question: Shared | null;
  result: Promise<Result>;
  giveUp: AbortController;
  callers: number;
}

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

/** Lets identical work run once for all who ask for it at the same time. Each caller has its own patience. */
export class InFlight<Result> {
  readonly #flights = new Set<Flight<Result>>();

  /**
   * Joins the work that is the same as `question`, or starts it. Null is the same as nothing else.
   *
   * @throws what `giveUp` makes, when this caller's signal was aborted or its time is over
   */
  run(
    question: Shared | null,
    start: (signal: AbortSignal) => Promise<Result>,
    { timeout, signal, giveUp }: Patience,
  ): Promise<Result> {
    if (signal?.aborted) return Promise.reject(giveUp('ABORTED', signal.reason));
    const flights = this.#flights;
    const flight = this.#find(question) ?? this.#start(question, start);
    flight.callers += 1;
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        if (abort) signal.removeEventListener('abort', abort);
      };
      const leave = (reason: Error) => {
        settle();
        flight.callers -= 1;
        if (flight.callers === 0) {
          // Who asks from now on starts anew.
          flights.delete(flight);
          flight.giveUp.abort(reason);
        }
        reject(reason);
      };
      const abort = signal && (() => leave(giveUp('ABORTED', signal.reason)));
      // More than a timer can be set to is as good as never.
      const timer = timeout > LONGEST_TIMER ? undefined : setTimeout(() => leave(giveUp('TIMEOUT')), timeout);
      if (abort) signal.addEventListener('abort', abort);
      flight.result.then(
        (result) => {
          flights.delete(flight);
          settle();
          resolve(result);
        },
        (error: unknown) => {
          flights.delete(flight);
          settle();
          reject(error);
        },
      );
    });
  }

  #find(question: Shared | null): Flight<Result> | undefined {
    if (question === null || this.#flights.size === 0) return;
    for (const flight of this.#flights) {
      if (flight.question?.text === question.text && detailsOf(flight.question) === detailsOf(question)) return flight;
    }
    return;
  }

  #start(question: Shared | null, start: (signal: AbortSignal) => Promise<Result>): Flight<Result> {
    const giveUp = new AbortController();
    const flight = { question, result: start(giveUp.signal), giveUp, callers: 0 };
    this.#flights.add(flight);
    return flight;
  }
}

function detailsOf(question: Shared): string {
  question.details ??= JSON.stringify([question.variables, question.headers]);
  return question.details;
}
