import type { Database } from '@tumen/database/database.ts';
import { CurrentDataset } from '@tumen/server/dataset/current.ts';
import { createDownloadHandler } from '@tumen/server/http/download.ts';
import { startServer } from '@tumen/server/http/server.ts';
import { createLog } from '@tumen/server/log/log.ts';
import { seriesDownloads } from '@tumen/server/series-data/series-downloads.ts';

/** One instance of the service in this process, over a database that others may share. */
export interface ServiceInstance {
  dataset: CurrentDataset;
  /** Address of the server: `http://127.0.0.1:40123`. */
  url: string;
  /** Ends the server and stops following the dataset; the database stays open. */
  close(): Promise<void>;
}

/** @param answerCacheBytes bytes of complete answers to keep; none by default */
export async function startInstance(database: Database, answerCacheBytes = 0): Promise<ServiceInstance> {
  const log = createLog('silent');
  const dataset = await CurrentDataset.open(database, log);
  const server = await startServer({
    database,
    dataset,
    log,
    graphiql: Promise.resolve(''),
    download: createDownloadHandler(seriesDownloads(dataset)),
    answerCacheBytes,
    host: '127.0.0.1',
    port: 0,
  });
  return {
    dataset,
    url: server.url,
    close: async () => {
      await server.close();
      dataset.close();
    },
  };
}
