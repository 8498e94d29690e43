import type { ReadServer } from '@tumen/database/database.ts';
import type { Log } from '../log/log.ts';
import { isSameLoad, type Load, readNewestLoad } from './newest-load.ts';
import { shareNextRun } from './share-next-run.ts';

/** How often a replica that is behind or unreachable is asked, in milliseconds: from the first to the last. */
const FIRST_INTERVAL = 50;
const LAST_INTERVAL = 1_000;
/** How long a replica may take to answer before it counts as unreachable, in milliseconds. */
const ANSWER_LIMIT = 2_000;

/** A replica and the newest load that it is known to have; null while it is unreachable. */
interface Watched {
  server: ReadServer;
  readNewest: () => Promise<Load>;
  load: Load | null;
  /** Whether it answered the last question; null before the first. */
  answers: boolean | null;
  wake: () => void;
}

/**
 * Watches streaming replicas: which load each of them has. One that lacks the expected load is asked soon and then
 * ever less often, one that has it once a second.
 */
export class Replicas {
  readonly #watched: readonly Watched[];
  readonly #log: Log;
  readonly #onChange: () => void;
  #expected: Load;
  #closed = false;

  /** @param onChange called when what a replica has, or whether it can be reached, is known to have changed */
  constructor(servers: readonly ReadServer[], expected: Load, log: Log, onChange: () => void) {
    this.#watched = servers.map((server) => ({
      server,
      readNewest: shareNextRun(() => readNewestLoad(server.pool)),
      load: null,
      answers: null,
      wake: () => undefined,
    }));
    this.#expected = expected;
    this.#log = log;
    this.#onChange = onChange;
    for (const each of this.#watched) void this.#watch(each);
  }

  get count(): number {
    return this.#watched.length;
  }

  /** Replicas that have `load` and nothing newer. */
  having(load: Load): ReadServer[] {
    return this.#watched
      .filter((each) => each.load !== null && isSameLoad(each.load, load))
      .map(({ server }) => server);
  }

  /** The replica with the newest load among those that can be reached. */
  ahead(): { server: ReadServer; load: Load } | null {
    let ahead: { server: ReadServer; load: Load } | null = null;
    for (const { server, load } of this.#watched) {
      if (load !== null && (ahead === null || load.id > ahead.load.id)) ahead = { server, load };
    }
    return ahead;
  }

  /** Asks replicas that lack `load` until they have it. */
  expect(load: Load): void {
    if (isSameLoad(load, this.#expected)) return;
    this.#expected = load;
    for (const { wake } of this.#watched) wake();
  }

  /** What `server` has now, asked for anew. */
  async ask(server: ReadServer): Promise<Load> {
    const watched = this.#watched.find((each) => each.server === server);
    if (watched === undefined) throw new Error(`${server.name} is not a replica.`);
    await this.#look(watched);
    if (watched.load === null) throw new Error(`The replica at ${server.name} does not answer.`);
    return watched.load;
  }

  close(): void {
    this.#closed = true;
    for (const { wake } of this.#watched) wake();
  }

  async #watch(watched: Watched): Promise<void> {
    let expected = this.#expected;
    let interval = FIRST_INTERVAL;
    while (!this.#closed) {
      await this.#look(watched);
      if (watched.load !== null && isSameLoad(watched.load, this.#expected)) interval = LAST_INTERVAL;
      else if (expected !== this.#expected) interval = FIRST_INTERVAL;
      else interval = Math.min(interval * 1.5, LAST_INTERVAL);
      expected = this.#expected;
      await pause(watched, interval);
    }
  }

  async #look(watched: Watched): Promise<void> {
    const { server, load: before, answers } = watched;
    try {
      watched.load = await within(ANSWER_LIMIT, watched.readNewest());
      watched.answers = true;
      if (answers === false) this.#log.info(`The replica at ${server.name} answers again.`);
    } catch (error) {
      watched.load = null;
      watched.answers = false;
      if (answers !== false && !this.#closed) {
        this.#log.warn({ err: error }, `The replica at ${server.name} does not answer; it is not asked for data.`);
      }
    }
    const { load } = watched;
    const changed = before === null || load === null ? before !== load : !isSameLoad(before, load);
    if (changed && !this.#closed) this.#onChange();
  }
}

/** Resolves after `interval` milliseconds, or when the replica is woken. */
function pause(watched: Watched, interval: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, interval);
    watched.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

async function within<Value>(limit: number, answer: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${limit} ms.`)), limit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
