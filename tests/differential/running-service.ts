import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import { type ServiceInstance, startInstance } from '../service-instance.ts';

/** The service in this process, over a database of its own that holds the reference dataset. */
export interface RunningService {
  database: Database;
  dataset: ServiceInstance['dataset'];
  /** Address of the server: `http://127.0.0.1:40123`. */
  url: string;
  close(): Promise<void>;
}

export async function startRunningService(): Promise<RunningService> {
  const database = await createTemporaryDatabase();
  await loadDataset(database, { folder: DATASET_FOLDER });
  const instance = await startInstance(database);
  return {
    database,
    dataset: instance.dataset,
    url: instance.url,
    close: async () => {
      await instance.close();
      await database.close();
    },
  };
}
