import { dirname, join } from 'node:path';
import { defaultDataFolder } from './postgres/data-folder.ts';
import { openOwnServer } from './postgres/own-server.ts';

/** A server on which databases may be made and dropped. */
export interface TemporaryServer {
  /** Connection string of its administrative database. */
  url: string;
  urlOf(database: string): string;
  /** Whether nothing but tests and checks uses it. */
  own: boolean;
  release(): Promise<void>;
}

/**
 * The server for tests and checks: that of DATABASE_URL, else one of our own beside the kept cluster, which is not
 * touched. It does not wait for the disk.
 */
export async function openTemporaryServer(): Promise<TemporaryServer> {
  const given = process.env['DATABASE_URL'];
  if (given)
    return {
      url: given,
      urlOf: (database) => withDatabase(given, database),
      own: false,
      release: async () => undefined,
    };
  const server = await openOwnServer({
    dataFolder: join(dirname(defaultDataFolder()), 'postgres-for-tests'),
    log: () => undefined,
    durable: false,
  });
  return {
    url: server.urlOf('postgres'),
    urlOf: server.urlOf,
    own: true,
    release: async () => {
      await server.release();
    },
  };
}

function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = encodeURIComponent(database);
  return other.href;
}
