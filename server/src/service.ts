import { openDatabase } from '@tumen/database/database.ts';
import { DatabaseError } from '@tumen/database/database-error.ts';
import { CurrentDataset } from './dataset/current.ts';
import { DATASET_FOLDER } from './dataset/folder.ts';
import { loadDataset } from './dataset/load.ts';
import { DatasetError } from './dataset/problems.ts';
import { ensureGraphiqlBuilt } from './http/graphiql-bundle.ts';
import { startServer } from './http/server.ts';
import { createLog } from './log/log.ts';
import { createSeriesDownload } from './series/download.ts';

const DEFAULT_PORT = 4000;
/** Loopback unless asked otherwise: a new service is not open to the network by accident. */
const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_ANSWER_CACHE_MB = 64;
const BYTES_PER_MB = 1_000_000;

/** Starts everything, listens, and runs until it is told to end. */
export async function runService(): Promise<void> {
  const log = createLog();
  const ending = new AbortController();
  const undo: (() => Promise<void> | void)[] = [];
  const end = async (code: number) => {
    while (undo.length > 0) await undo.pop()?.();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'Closing: open answers finish, then connections end.');
      ending.abort();
      void end(0);
    });
  }
  try {
    const port = portFrom(process.env['PORT']);
    const answerCacheBytes = answerCacheBytesFrom(process.env['TUMEN_ANSWER_CACHE_MB']);
    // Built beside the load of the data; the API does not wait for the page.
    const graphiql = ensureGraphiqlBuilt({ log, signal: ending.signal });
    const database = await openDatabase({ log: (line) => log.info(line) });
    undo.push(() => database.close());
    const loaded = await loadDataset(database, {
      folder: process.env['TUMEN_DATASET'] || DATASET_FOLDER,
      signal: ending.signal,
      onProgress: (progress) => log.info(progress, 'Loading the dataset'),
    });
    log.info(
      loaded,
      loaded.changed ? 'The dataset was loaded.' : 'The dataset has not changed since it was last loaded.',
    );
    const dataset = await CurrentDataset.open(database, log);
    undo.push(() => dataset.close());
    const server = await startServer({
      database,
      dataset,
      log,
      graphiql,
      download: createSeriesDownload(database, dataset),
      answerCacheBytes,
      host: process.env['HOST'] || DEFAULT_HOST,
      port,
    });
    undo.push(() => server.close());
    log.info({ url: `${server.url}/graphql` }, `Tumen answers at ${server.url}/graphql`);
  } catch (error) {
    if (ending.signal.aborted) return;
    const mendable = mendableMessage(error);
    if (mendable === null) log.fatal({ err: error }, 'Tumen could not start.');
    else log.fatal(mendable);
    await end(1);
  }
}

/** What the operator can do about it, in words; null for a fault of ours, which is logged with its stack. */
function mendableMessage(error: unknown): string | null {
  if (error instanceof DatabaseError || error instanceof DatasetError || error instanceof SettingError)
    return error.message;
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code === 'EADDRINUSE') return `${error.message}. Another program listens there: set PORT to another port.`;
  if (error.code === 'EACCES') return `${error.message}. Ports below 1024 need rights: set PORT to a higher one.`;
  return null;
}

/** Thrown for a setting in the environment that cannot be used. */
class SettingError extends Error {}

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new SettingError(`PORT is "${text}"; accepted is a whole number from 0 to 65535.`);
}

function answerCacheBytesFrom(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_ANSWER_CACHE_MB * BYTES_PER_MB;
  const megabytes = Number(text);
  if (Number.isFinite(megabytes) && megabytes >= 0) return Math.round(megabytes * BYTES_PER_MB);
  throw new SettingError(`TUMEN_ANSWER_CACHE_MB is "${text}"; accepted is a number of megabytes, 0 for none.`);
}
