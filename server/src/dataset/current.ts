import type { Database } from '@tumen/database/database.ts';
import type { PoolClient } from 'pg';
import type { Log } from '../log/log.ts';
import { type Catalogue, readCatalogue } from '../vocabulary/catalogue.ts';
import { readUnits, type Units } from '../vocabulary/units.ts';
import { readVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { readDatasetVersion } from './version.ts';

/** The version that the service reads now, with what it keeps of it in memory. */
export interface Current {
  version: string;
  /** When it was loaded: it tells apart two loads of the same version. */
  loadedAt: Date;
  vocabulary: Vocabulary;
  catalogue: Catalogue;
  units: Units;
}

const CHANNEL = 'tumen_dataset';
const RETRY_AFTER = 1_000;

/**
 * Follows the dataset's version over LISTEN/NOTIFY, so that a request needs no statement to know it, and a load by
 * another instance is noticed here.
 */
export class CurrentDataset {
  readonly #database: Database;
  readonly #log: Log;
  #current: Current;
  #listener: PoolClient | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;
  #isConfirmed = false;
  #refreshes = 0;
  readonly #followers = new Set<() => void>();

  private constructor(database: Database, log: Log, current: Current) {
    this.#database = database;
    this.#log = log;
    this.#current = current;
  }

  static async open(database: Database, log: Log): Promise<CurrentDataset> {
    const current = new CurrentDataset(database, log, await read(database));
    await current.#listen();
    return current;
  }

  get current(): Current {
    return this.#current;
  }

  /** Whether a newer version would have been heard of, and none has been that is not read yet. */
  get isConfirmed(): boolean {
    return this.#isConfirmed;
  }

  /** Asks the database whether the current version, which must be `version`, is the one that was loaded last. */
  async confirmVersion(version: string): Promise<boolean> {
    const current = this.#current;
    const newest = await readDatasetVersion(this.#database.client);
    return (
      current.version === version &&
      newest.version === version &&
      newest.loadedAt.getTime() === current.loadedAt.getTime()
    );
  }

  /**
   * The current version, unless it is `known`, and then each new one as it comes, until `signal` is aborted. Versions
   * that follow each other faster than they are read are told by the last.
   */
  async *follow(known: string | null, signal: AbortSignal): AsyncGenerator<string> {
    let told = known;
    while (!this.#closed && !signal.aborted) {
      const { version } = this.#current;
      if (version === told) await this.#change(signal);
      else {
        told = version;
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
    this.#isConfirmed = false;
    this.#wakeFollowers();
    clearTimeout(this.#retry);
    this.#listener?.release(true);
    this.#listener = undefined;
  }

  async #listen(): Promise<void> {
    const listener = await this.#database.pool.connect();
    this.#listener = listener;
    listener.on('notification', () => this.#refresh());
    listener.on('error', (error) => this.#lost(error));
    await listener.query(`LISTEN ${CHANNEL}`);
    // Whatever changed while nobody listened.
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    this.#isConfirmed = false;
    const listener = this.#listener;
    this.#refreshes += 1;
    const refresh = this.#refreshes;
    try {
      const current = await read(this.#database);
      // A later notice reads again, and what it reads is newer.
      if (refresh !== this.#refreshes) return;
      this.#current = current;
      this.#isConfirmed = listener !== undefined && listener === this.#listener;
      this.#wakeFollowers();
    } catch (error) {
      this.#lost(error);
    }
  }

  #lost(error: unknown): void {
    if (this.#closed || this.#retry) return;
    this.#isConfirmed = false;
    this.#log.warn({ err: error }, 'Lost the notices of new dataset versions; listening again.');
    this.#listener?.release(true);
    this.#listener = undefined;
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      this.#listen().catch((again: unknown) => this.#lost(again));
    }, RETRY_AFTER);
  }
}

async function read({ client, pool }: Database): Promise<Current> {
  const [{ version, loadedAt }, vocabulary, catalogue, units] = await Promise.all([
    readDatasetVersion(client),
    readVocabulary(pool),
    readCatalogue(pool),
    readUnits(pool),
  ]);
  return { version, loadedAt, vocabulary, catalogue, units };
}
