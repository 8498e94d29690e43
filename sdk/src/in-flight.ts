import { ownTimer, sharedTimer } from './alarm.ts';
import { hasProcessTimers } from './platform.ts';

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

/**
 * Joins the work that is the same as `question`, or starts it. Null is the same as nothing else.
 *
 * @throws what `giveUp` makes, when this caller's signal was aborted or its time is over
 */
export type Share<Result> = (
  question: Shared | null,
  start: (signal: AbortSignal) => Promise<Result>,
  patience: Patience,
) => Promise<Result>;

/** Lets identical work run once for all who ask for it at the same time. Each caller has its own patience. */
export function createFlights<Result>(): Share<Result> {
  const flights = new Set<Flight<Result>>();
  const setAlarm = hasProcessTimers() ? sharedTimer() : ownTimer;

  function find(question: Shared | null): Flight<Result> | undefined {
    if (question === null || flights.size === 0) return;
    for (const flight of flights) {
      if (flight.question?.text === question.text && detailsOf(flight.question) === detailsOf(question)) return flight;
    }
    return;
  }

  return (question, start, { timeout, signal, giveUp }) => {
    if (signal?.aborted) return Promise.reject(giveUp('ABORTED', signal.reason));
    let flight = find(question);
    if (!flight) {
      const controller = new AbortController();
      flight = { question, result: start(controller.signal), giveUp: controller, callers: 0 };
      flights.add(flight);
    }
    const joined = flight;
    joined.callers += 1;
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearAlarm();
        if (abort) signal.removeEventListener('abort', abort);
      };
      const leave = (reason: Error) => {
        settle();
        joined.callers -= 1;
        if (joined.callers === 0) {
          // Who asks from now on starts anew.
          flights.delete(joined);
          joined.giveUp.abort(reason);
        }
        reject(reason);
      };
      const abort = signal && (() => leave(giveUp('ABORTED', signal.reason)));
      const clearAlarm = setAlarm(() => leave(giveUp('TIMEOUT')), timeout);
      if (abort) signal.addEventListener('abort', abort);
      const landing =
        <Outcome>(end: (outcome: Outcome) => void) =>
        (outcome: Outcome) => {
          flights.delete(joined);
          settle();
          end(outcome);
        };
      joined.result.then(landing(resolve), landing(reject));
    });
  };
}

function detailsOf(question: Shared): string {
  question.details ??= JSON.stringify([question.variables, question.headers]);
  return question.details;
}
