import type { Database, ReadServer } from '@tumen/database/database.ts';
import type { PrismaClient } from '@tumen/database/generated/client/client.ts';
import type { Pool, PoolClient } from 'pg';
import type { Log } from '../log/log.ts';
import { ReferenceRows } from '../rows/reference-rows.ts';
import { type Catalogue, readCatalogue } from '../series/catalogue.ts';
import { readUnits, type Units } from '../unit/units.ts';
import { readVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { ANNOUNCEMENT_CHANNEL, holdCertainty, releaseCertainty } from './load-announcement.ts';
import { isSameLoad, type Load, readNewestLoad } from './newest-load.ts';
import { Replicas } from './replicas.ts';
import { shareNextRun } from './share-next-run.ts';

/** The version that the service reads now, with what it keeps of it in memory. */
export interface Current extends Load {
  vocabulary: Vocabulary;
  catalogue: Catalogue;
  units: Units;
  /** Rows of its reference tables. */
  references: ReferenceRows;
}

/** What one request reads: a version, and the server that has it. */
export interface Reading extends Current {
  pool: Pool;
  client: PrismaClient;
}

const CHANNEL = 'tumen_dataset';
/** How soon the notices are listened to again after they were lost, in milliseconds. */
const RETRY_AFTER = 1_000;
/** How long after the last announcement of a load the newest version is asked for, lest the load came to nothing, in milliseconds. */
const RECHECK_AFTER = 1_000;
/** How long a version may be missing from all replicas before it is read from the primary, in milliseconds. */
const REPLICA_WAIT_MS = 5_000;
/** How often a request is answered anew because the version changed meanwhile. */
const MOST_ATTEMPTS = 10;

/**
 * Follows the dataset's version over LISTEN/NOTIFY, so that a request needs no statement to know it, and a load by
 * another instance is noticed here. Where there are replicas it moves on when one of them has the new version.
 */
export class CurrentDataset {
  readonly #database: Database;
  readonly #log: Log;
  readonly #replicaWaitMs: number;
  readonly #readNewest: () => Promise<Load>;
  readonly #replicas: Replicas;
  /** The newest load, as the primary last said. */
  #newest: Load;
  /** Since when `#newest` is known, in milliseconds since the process started. */
  #newestSince = performance.now();
  /** Whether nothing newer than `#newest` can have been committed, as long as no load announces itself. */
  #certain = false;
  #current: Current;
  /** Servers that have `#current`; none before the first choice, which is the primary's time. */
  #readers: readonly ReadServer[] = [];
  #nextReader = 0;
  #listener: PoolClient | undefined;
  #announcements = 0;
  #retry: NodeJS.Timeout | undefined;
  #recheck: NodeJS.Timeout | undefined;
  #replicaTimer: NodeJS.Timeout | undefined;
  readonly #refreshing: () => Promise<void>;
  readonly #choosing: () => Promise<void>;
  #closed = false;
  readonly #followers = new Set<() => void>();

  private constructor(database: Database, log: Log, current: Current, replicaWaitMs: number) {
    this.#database = database;
    this.#log = log;
    this.#replicaWaitMs = replicaWaitMs;
    this.#current = current;
    this.#newest = current;
    this.#readNewest = shareNextRun(() => readNewestLoad(database.pool));
    this.#refreshing = shareNextRun(() => this.#refresh());
    this.#choosing = shareNextRun(() => this.#choose());
    this.#replicas = new Replicas(database.replicas, current, log, () => void this.#chooseOrWarn());
  }

  /**
   * @param options.replicaWaitMs how long a version may be missing from all replicas before it is read from the
   * primary; 5,000 by default
   */
  static async open(
    database: Database,
    log: Log,
    { replicaWaitMs = REPLICA_WAIT_MS }: { replicaWaitMs?: number } = {},
  ): Promise<CurrentDataset> {
    const current = new CurrentDataset(database, log, await readCurrent(database), replicaWaitMs);
    await current.#listen();
    return current;
  }

  get current(): Current {
    return this.#current;
  }

  /** Whether the current version is the newest, which then needs no statement to be known. */
  get isConfirmed(): boolean {
    return this.#certain && isSameLoad(this.#current, this.#newest);
  }

  /**
   * Whether `version` is still the newest that the server has which a request would read now, or `server`. It is asked
   * for in one statement, which callers at the same time share.
   */
  async confirmVersion(version: string, server?: Pick<Reading, 'pool'>): Promise<boolean> {
    const load = await this.#ask(server ?? this.startReading());
    return load.version === version;
  }

  /** The current version, to be read from one server from the first statement of a request to the last. */
  startReading(): Reading {
    const { pool, client } = this.#reader();
    return { ...this.#current, pool, client };
  }

  /**
   * Answers from one version: what was read while the version changed, or from a replica that broke down, is read again.
   *
   * @param failed whether an answer may be owed to a server that broke down; never by default
   */
  async answer<Answer>(
    read: (reading: Reading) => Answer | Promise<Answer>,
    failed: (answer: Answer) => boolean = () => false,
  ): Promise<Answer> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const reading = this.startReading();
      try {
        const answer = await read(reading);
        if (await this.#stands(reading, failed(answer))) return answer;
      } catch (error) {
        if (await this.#stands(reading, true)) throw error;
      }
      // The server has moved on, or is gone: learn what there is now.
      await this.#refreshOrListenAgain();
      await this.#chooseOrWarn();
    }
    throw new Error(`The dataset changed ${MOST_ATTEMPTS} times while one request was answered.`);
  }

  /**
   * The current version, unless it is `known`, and then each new one as it comes, until `signal` is aborted. Versions
   * that follow each other faster than they are read are skipped, except the last.
   */
  async *follow(known: string | null, signal: AbortSignal): AsyncGenerator<string> {
    let sent = known;
    while (!this.#closed && !signal.aborted) {
      const { version } = this.#current;
      if (version === sent) await this.#change(signal);
      else {
        sent = version;
        yield version;
      }
    }
  }

  /** Resolves when the version may have changed, or nobody waits for it any longer. */
  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#followers.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#followers.add(wake);
      signal.addEventListener('abort', wake);
    });
  }

  #wakeFollowers(): void {
    for (const wake of [...this.#followers]) wake();
  }

  close(): void {
    this.#closed = true;
    this.#certain = false;
    this.#wakeFollowers();
    this.#replicas.close();
    for (const timer of [this.#retry, this.#recheck, this.#replicaTimer]) clearTimeout(timer);
    this.#listener?.release(true);
    this.#listener = undefined;
  }

  /** The least busy of the servers that have the current version, in turn among equals. */
  #reader(): ReadServer {
    const { length } = this.#readers;
    let [chosen = this.#database] = this.#readers;
    if (length <= 1) return chosen;
    this.#nextReader = (this.#nextReader + 1) % length;
    let least = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset < length; offset++) {
      const reader = this.#readers[(this.#nextReader + offset) % length];
      if (reader === undefined) continue;
      const { totalCount, idleCount, waitingCount } = reader.pool;
      const busy = totalCount - idleCount + waitingCount;
      if (busy >= least) continue;
      least = busy;
      chosen = reader;
    }
    return chosen;
  }

  async #ask({ pool }: Pick<Reading, 'pool'>): Promise<Load> {
    const replica = this.#database.replicas.find((each) => each.pool === pool);
    return replica === undefined ? this.#readNewest() : this.#replicas.ask(replica);
  }

  /** Whether all that was read so far belongs to the version that the reading started with. */
  async #stands(reading: Reading, mayHaveFailed: boolean): Promise<boolean> {
    const fromReplica = reading.pool !== this.#database.pool;
    if (this.isConfirmed && isSameLoad(reading, this.#current) && !(mayHaveFailed && fromReplica)) return true;
    try {
      return isSameLoad(await this.#ask(reading), reading);
    } catch (error) {
      if (fromReplica) return false;
      throw error;
    }
  }

  async #listen(): Promise<void> {
    const listener = await this.#database.pool.connect();
    this.#listener = listener;
    listener.on('notification', ({ channel }) => {
      if (channel === ANNOUNCEMENT_CHANNEL) this.#onAnnouncement(listener);
      else void this.#refreshOrListenAgain();
    });
    listener.on('error', (error) => this.#lost(error));
    await listener.query(`LISTEN ${CHANNEL}`);
    await listener.query(`LISTEN ${ANNOUNCEMENT_CHANNEL}`);
    // Whatever changed while nobody listened.
    await this.#refreshing();
  }

  #onAnnouncement(listener: PoolClient): void {
    this.#certain = false;
    this.#announcements += 1;
    releaseCertainty(listener).catch((error: unknown) => this.#lost(error));
    this.#recheckLater();
  }

  #recheckLater(): void {
    clearTimeout(this.#recheck);
    if (!this.#closed) this.#recheck = setTimeout(() => void this.#refreshOrListenAgain(), RECHECK_AFTER);
  }

  /** Asks the primary for the newest load, and moves on to it when a server that is read from has it. */
  async #refresh(): Promise<void> {
    if (this.#closed) return;
    const announcements = this.#announcements;
    const listener = this.#listener;
    // Before the question, so that nothing is committed after it without an announcement.
    const held = listener !== undefined && (this.#certain || (await holdCertainty(listener)));
    const newest = await this.#readNewest();
    if (!isSameLoad(newest, this.#newest)) {
      this.#newest = newest;
      this.#newestSince = performance.now();
      this.#replicas.expect(newest);
    }
    await this.#chooseOrWarn();
    const unchanged = announcements === this.#announcements && listener === this.#listener;
    this.#certain = held && unchanged && !this.#closed;
    if (this.isConfirmed) clearTimeout(this.#recheck);
    else this.#recheckLater();
  }

  async #refreshOrListenAgain(): Promise<void> {
    try {
      await this.#refreshing();
    } catch (error) {
      this.#lost(error);
    }
  }

  async #chooseOrWarn(): Promise<void> {
    try {
      await this.#choosing();
    } catch (error) {
      this.#log.warn({ err: error }, 'The new dataset version could not be read; trying again.');
      this.#recheckLater();
    }
  }

  /** Decides which version is read, and from which servers. */
  async #choose(): Promise<void> {
    if (this.#closed) return;
    const { server, load } = this.#best();
    if (!isSameLoad(load, this.#current)) this.#current = await readCurrent(server);
    const replicas = this.#replicas.having(this.#current);
    const readers = replicas.length > 0 ? replicas : [server];
    this.#logReaders(readers);
    this.#readers = readers;
    this.#wakeFollowers();
  }

  #best(): { server: ReadServer; load: Load } {
    const primary = { server: this.#database, load: this.#newest };
    if (this.#replicas.count === 0) return primary;
    const [upToDate] = this.#replicas.having(this.#newest);
    if (upToDate !== undefined) return { server: upToDate, load: this.#newest };
    const ahead = this.#replicas.ahead();
    if (ahead === null || ahead.load.id < this.#current.id) return primary;
    const left = this.#newestSince + this.#replicaWaitMs - performance.now();
    if (left <= 0) return primary;
    clearTimeout(this.#replicaTimer);
    this.#replicaTimer = setTimeout(() => void this.#chooseOrWarn(), left);
    return ahead;
  }

  #logReaders(readers: readonly ReadServer[]): void {
    if (this.#replicas.count === 0) return;
    const names = (servers: readonly ReadServer[]) => servers.map(({ name }) => name).join(', ');
    if (names(readers) === names(this.#readers)) return;
    const details = { readers: readers.map(({ name }) => name), version: this.#current.version };
    if (!readers.includes(this.#database)) this.#log.info(details, 'Reading from replicas.');
    else if (this.#readers.length === 0) this.#log.info(details, 'Reading from the primary until a replica is ready.');
    else this.#log.warn(details, 'Reading from the primary: no replica has the dataset version.');
  }

  #lost(error: unknown): void {
    this.#certain = false;
    if (this.#closed || this.#retry) return;
    this.#log.warn({ err: error }, 'Lost the notices of new dataset versions; listening again.');
    this.#listener?.release(true);
    this.#listener = undefined;
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      this.#listen().catch((again: unknown) => this.#lost(again));
    }, RETRY_AFTER);
  }
}

/** Reads what the service keeps of the newest version that a server has, all of it from that version. */
async function readCurrent(server: ReadServer): Promise<Current> {
  const load = await readNewestLoad(server.pool);
  const kept = await readKept(server);
  if (isSameLoad(await readNewestLoad(server.pool), load)) return { ...load, ...kept };
  return readCurrent(server);
}

async function readKept({ pool }: ReadServer): Promise<Omit<Current, keyof Load>> {
  const [vocabulary, catalogue, units, references] = await Promise.all([
    readVocabulary(pool),
    readCatalogue(pool),
    readUnits(pool),
    ReferenceRows.read(pool),
  ]);
  return { vocabulary, catalogue, units, references };
}
