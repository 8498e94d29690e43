import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { CurrentDataset } from '@tumen/server/dataset/current.ts';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import { createDownloadHandler } from '@tumen/server/http/download.ts';
import { startServer } from '@tumen/server/http/server.ts';
import { createLog } from '@tumen/server/log/log.ts';
import { seriesDownloads } from '@tumen/server/series-data/series-downloads.ts';

/** The service in this process, over a database of its own that holds the reference dataset. */
export interface RunningService {
  database: Database;
  dataset: CurrentDataset;
  /** Address of the server: `http://127.0.0.1:40123`. */
  url: string;
  close(): Promise<void>;
}

export async function startRunningService(): Promise<RunningService> {
  const database = await createTemporaryDatabase();
  await loadDataset(database, { folder: DATASET_FOLDER });
  const log = createLog('silent');
  const dataset = await CurrentDataset.open(database, log);
  const server = await startServer({
    database,
    dataset,
    log,
    graphiql: Promise.resolve(''),
    download: createDownloadHandler(seriesDownloads(dataset)),
    host: '127.0.0.1',
    port: 0,
  });
  return {
    database,
    dataset,
    url: server.url,
    close: async () => {
      await server.close();
      await dataset.close();
      await database.close();
    },
  };
}
