import type { Database } from '@tumen/database/database.ts';
import pg, { type PoolClient } from 'pg';
import { type Dataset, TABLE_NAMES } from './dataset.ts';
import { readDataFiles, versionOf } from './files/data-files.ts';
import { announceLoad } from './load-announcement.ts';
import { DatasetError, Problems } from './problems.ts';
import { readDataset } from './read-dataset.ts';
import { storeDataset } from './store/store-dataset.ts';

export interface LoadProgress {
  /** Rows of `table` are on their way to the database, or PostgreSQL checks all that was sent. */
  phase: 'storing' | 'checking';
  /** Table of the database; null when the phase is about all of them. */
  table: string | null;
  /** Rows of the table that have been sent. */
  rows: number;
  /** Rows of the table that are to be sent. */
  total: number;
}

export interface LoadOptions {
  /** The dataset's folder, laid out as data/README.md says. */
  folder: string;
  onProgress?: (progress: LoadProgress) => void;
  /** Loads even when the database holds this version already. False by default. */
  force?: boolean;
  /** Aborting leaves the database as it was. */
  signal?: AbortSignal;
}

export interface Loaded {
  /** False when the database held this version already. */
  changed: boolean;
  /** SHA-256 over the dataset's files, hexadecimal. */
  version: string;
}

/** Held by the one load that runs. */
const LOAD_LOCK = '7855100321';
const INTEGRITY_VIOLATION = '23';

/**
 * Makes the database hold exactly the dataset in `folder`, in one transaction. Records that have not changed keep
 * their `recorded_at`. An unchanged dataset costs reading the files and one small query.
 *
 * @throws {DatasetError} when something in the files must be mended; nothing is stored then
 */
export async function loadDataset(database: Database, options: LoadOptions): Promise<Loaded> {
  const { folder, force = false, signal } = options;
  const problems = new Problems();
  const files = await readDataFiles(folder, TABLE_NAMES, problems);
  const version = versionOf(files);
  if (!force && problems.count === 0 && (await isNewest(database.pool, version))) return { changed: false, version };
  const dataset = readDataset(files, problems);
  if (problems.count > 0) throw new DatasetError(folder, problems);
  signal?.throwIfAborted();
  const client = await database.pool.connect();
  let failure: unknown;
  try {
    await client.query('BEGIN');
    const changed = await storeOnce(client, { dataset, version }, options);
    if (changed) await announceLoad(database.pool, client, signal);
    signal?.throwIfAborted();
    await client.query('COMMIT');
    return { changed, version };
  } catch (error) {
    failure = error;
    throw asProblem(error, folder);
  } finally {
    // A connection that is closed in mid-transaction rolls back, whatever state it is in.
    client.release(failure !== undefined);
  }
}

async function storeOnce(
  client: PoolClient,
  state: { dataset: Dataset; version: string },
  { force = false, onProgress, signal }: LoadOptions,
): Promise<boolean> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOAD_LOCK]);
  // Another instance may have loaded it while this one waited.
  if (!force && (await isNewest(client, state.version))) return false;
  const tell = (progress: LoadProgress) => {
    signal?.throwIfAborted();
    onProgress?.(progress);
  };
  await storeDataset(
    client,
    state,
    (table, rows, total) => tell({ phase: 'storing', table, rows, total }),
    () => tell({ phase: 'checking', table: null, rows: 0, total: 0 }),
  );
  return true;
}

async function isNewest(client: Pick<PoolClient, 'query'>, version: string): Promise<boolean> {
  const { rows } = await client.query<{ version: string }>(
    'SELECT version FROM dataset_version ORDER BY id DESC LIMIT 1',
  );
  return rows[0]?.version === version;
}

/** What a constraint refuses is wrong in the files, though no check of ours saw it. */
function asProblem(error: unknown, folder: string): unknown {
  if (!(error instanceof pg.DatabaseError) || !error.code?.startsWith(INTEGRITY_VIOLATION)) return error;
  const problems = new Problems();
  const details = [error.message, error.detail].filter(Boolean).join('. ');
  problems.add(
    { file: error.table ?? folder, line: 0 },
    null,
    `PostgreSQL refuses it (${error.constraint ?? error.code}): ${details}`,
  );
  return new DatasetError(folder, problems, { cause: error });
}
