import cluster from 'node:cluster';
import { connectDatabase, DEFAULT_CONNECTIONS } from '@tumen/database/database.ts';
import { Lifetime } from '../lifetime.ts';
import { createLog } from '../log/log.ts';
import { operatorMessage } from '../operator-message.ts';
import { serve } from '../serve.ts';
import { readSettings } from '../settings.ts';
import type { PrimaryMessage, WorkerMessage } from './messages.ts';

/** Serves requests beside other workers, over the database that the primary process has opened and loaded. */
export async function runWorker(): Promise<void> {
  const log = createLog(undefined, cluster.worker?.id);
  const lifetime = new Lifetime();
  const page = Promise.withResolvers<string>();
  // Whoever serves the page says that it is missing.
  page.promise.catch(() => undefined);
  // The primary's messages; it runs this same code.
  process.on('message', (message: PrimaryMessage) => {
    if (message.kind === 'close') void lifetime.end(0);
    else if (message.folder === null) page.reject(new Error('The primary process could not build the page.'));
    else page.resolve(message.folder);
  });
  // An interrupt typed at the terminal reaches every process; the primary tells its workers when to end.
  process.on('SIGINT', () => undefined);
  process.once('SIGTERM', () => {
    log.info({ signal: 'SIGTERM' }, 'Closing this worker: its open answers finish.');
    void lifetime.end(0);
  });
  tell({ kind: 'started' });
  try {
    const settings = readSettings();
    const database = connectDatabase(process.env['DATABASE_URL'] ?? '', {
      replicaUrls: settings.replicaUrls,
      connections: settings.pool ?? DEFAULT_CONNECTIONS,
      log: (line) => log.info(line),
    });
    lifetime.onEnd(() => database.close());
    tell({ kind: 'listening', url: await serve({ database, log, graphiql: page.promise, settings, lifetime }) });
  } catch (error) {
    if (lifetime.signal.aborted) return;
    const message = operatorMessage(error);
    if (message === null) log.fatal({ err: error }, 'A worker could not start.');
    else tell({ kind: 'unusable', message });
    await lifetime.end(1);
  }
}

function tell(message: WorkerMessage): void {
  process.send?.(message);
}
