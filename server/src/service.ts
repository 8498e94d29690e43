import { type Database, DEFAULT_CONNECTIONS, openDatabase } from '@tumen/database/database.ts';
import { DATASET_FOLDER } from './dataset/folder.ts';
import { loadDataset } from './dataset/load.ts';
import { ensureGraphiqlBuilt } from './http/graphiql-bundle.ts';
import { Lifetime } from './lifetime.ts';
import { createLog, type Log } from './log/log.ts';
import { operatorMessage } from './operator-message.ts';
import { connectionsPerProcess } from './processes/connections.ts';
import { startWorkers } from './processes/workers.ts';
import { serve } from './serve.ts';
import { readSettings } from './settings.ts';

/** Starts everything, listens, and runs until it is told to end. */
export async function runService(): Promise<void> {
  const log = createLog();
  const lifetime = new Lifetime();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'Closing: open answers finish, then connections end.');
      void lifetime.end(0);
    });
  }
  try {
    const settings = readSettings();
    // Built beside the load of the data; the API does not wait for the page.
    const graphiql = ensureGraphiqlBuilt({ log, signal: lifetime.signal });
    // It may fail before anybody serves the page; the failure is logged where it happens.
    graphiql.catch(() => undefined);
    const alone = settings.processes === 1;
    const database = await openDatabase({
      replicaUrls: settings.replicaUrls,
      connections: (alone ? settings.pool : null) ?? DEFAULT_CONNECTIONS,
      log: (line) => log.info(line),
    });
    lifetime.onEnd(() => database.close());
    await load(database, settings.datasetFolder ?? DATASET_FOLDER, log, lifetime.signal);
    const url = alone
      ? await serve({ database, log, graphiql, settings, lifetime })
      : await startWorkers({
          settings,
          connections: await connectionsPerProcess(database.pool, settings),
          databaseUrl: database.url,
          log,
          graphiql,
          lifetime,
        });
    log.info({ url: `${url}/graphql` }, `Tumen answers at ${url}/graphql`);
  } catch (error) {
    if (lifetime.signal.aborted) return;
    const message = operatorMessage(error);
    if (message === null) log.fatal({ err: error }, 'Tumen could not start.');
    else log.fatal(message);
    await lifetime.end(1);
  }
}

async function load(database: Database, folder: string, log: Log, signal: AbortSignal): Promise<void> {
  const loaded = await loadDataset(database, {
    folder,
    signal,
    onProgress: (progress) => log.info(progress, 'Loading the dataset'),
  });
  log.info(
    loaded,
    loaded.changed ? 'The dataset was loaded.' : 'The dataset has not changed since it was last loaded.',
  );
}
