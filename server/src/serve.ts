import type { Database } from '@tumen/database/database.ts';
import { CurrentDataset } from './dataset/current.ts';
import { createDownloadHandler } from './http/download.ts';
import { startServer } from './http/server.ts';
import type { Lifetime } from './lifetime.ts';
import type { Log } from './log/log.ts';
import { seriesDownloads } from './series-data/series-downloads.ts';
import type { Settings } from './settings.ts';

export interface ServeOptions {
  database: Database;
  log: Log;
  /** Folder of the built GraphiQL page. */
  graphiql: Promise<string>;
  settings: Pick<Settings, 'host' | 'port' | 'answerCacheBytes'>;
  lifetime: Lifetime;
}

/** Follows the dataset and answers requests from it; resolves to the service's address once it listens. */
export async function serve({ database, log, graphiql, settings, lifetime }: ServeOptions): Promise<string> {
  const dataset = await CurrentDataset.open(database, log);
  lifetime.onEnd(() => dataset.close());
  const { host, port, answerCacheBytes } = settings;
  const download = createDownloadHandler(seriesDownloads(dataset));
  const server = await startServer({ database, dataset, log, graphiql, download, answerCacheBytes, host, port });
  lifetime.onEnd(() => server.close());
  return server.url;
}
