import { dirname, join } from 'node:path';
import { defaultDataFolder } from '@tumen/database/postgres/data-folder.ts';
import { type OwnServer, openOwnServer } from '@tumen/database/postgres/own-server.ts';
import pg from 'pg';

/**
 * PostgreSQL for the benchmarks, beside the service's own cluster, which is not touched. It is kept between runs, so that
 * a large database is generated once, and it does not wait for the disk. pg_stat_statements is loaded, for counting.
 */
export async function openBenchServer(): Promise<OwnServer> {
  const dataFolder = join(dirname(defaultDataFolder()), 'postgres-for-bench');
  const open = () => openOwnServer({ dataFolder, log: () => undefined, durable: false });
  const server = await open();
  if (await loadsStatementStatistics(server)) return server;
  // Libraries of this kind are loaded when the server starts.
  await administer(server, (admin) => admin.query(`ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'`));
  if ((await server.release()) !== 'stopped')
    throw new Error('Another process uses the PostgreSQL of the benchmarks: run one benchmark at a time.');
  return open();
}

function loadsStatementStatistics(server: OwnServer): Promise<boolean> {
  return administer(server, async (admin) => {
    const { rows } = await admin.query<{ loaded: boolean }>(
      `SELECT current_setting('shared_preload_libraries') LIKE '%pg_stat_statements%' AS loaded`,
    );
    return rows[0]?.loaded === true;
  });
}

/** Runs `work` on a connection to the administrative database. */
export async function administer<Result>(
  server: OwnServer,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  const admin = new pg.Client({ connectionString: server.urlOf('postgres'), application_name: 'tumen' });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
