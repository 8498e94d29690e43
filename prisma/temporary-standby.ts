import { appendFileSync, chmodSync, chownSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import pg from 'pg';
import { placeDataFolder } from './postgres/data-folder.ts';
import { type OwnServer, openOwnServer } from './postgres/own-server.ts';

/** What a copy of a running cluster leaves out: what is made anew at each start, and what belongs to the primary. */
const LEFT_OUT =
  /^(postmaster\.(pid|opts)|postgres\.log.*|\.s\.PGSQL.*|pg_(wal|replslot|dynshmem|notify|stat_tmp)\/.+)$/;

/**
 * Starts a streaming replica of `primary` for a test. The packaged PostgreSQL has no pg_basebackup: the cluster is
 * copied between pg_backup_start and pg_backup_stop, as PostgreSQL's manual has it under "Low Level Base Backup".
 *
 * @param dataFolder a folder that does not exist yet
 */
export async function openTemporaryStandby(primary: OwnServer, dataFolder: string): Promise<OwnServer> {
  const folder = placeDataFolder(dataFolder);
  const admin = new pg.Client({ connectionString: primary.urlOf('postgres'), application_name: 'tumen' });
  await admin.connect();
  try {
    await admin.query("SELECT pg_backup_start('standby', fast => true)");
    copyCluster(primary.dataFolder, folder.path);
    const { rows } = await admin.query<{ labelfile: string }>(
      'SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)',
    );
    writeFileSync(join(folder.path, 'backup_label'), rows[0]?.labelfile ?? '');
  } finally {
    await admin.end();
  }
  writeFileSync(join(folder.path, 'standby.signal'), '');
  appendFileSync(
    join(folder.path, 'postgresql.auto.conf'),
    `primary_conninfo = '${conninfo(primary)}'\nwal_retrieve_retry_interval = 100\n`,
  );
  if (folder.account !== null) {
    const { uid, gid } = folder.account;
    for (const path of ['', ...readdirSync(folder.path, { recursive: true, encoding: 'utf8' })]) {
      chownSync(join(folder.path, path), uid, gid);
    }
  }
  return openOwnServer({ dataFolder, log: () => undefined, durable: false });
}

function copyCluster(source: string, target: string): void {
  mkdirSync(target, { mode: 0o700 });
  cpSync(source, target, {
    recursive: true,
    filter: (path) => !LEFT_OUT.test(relative(source, path).replaceAll('\\', '/')),
  });
  chmodSync(target, 0o700);
}

/** libpq's way to say what the URL says. */
function conninfo(primary: OwnServer): string {
  const url = new URL(primary.urlOf('postgres'));
  const parts = {
    host: url.searchParams.get('host') ?? url.hostname,
    port: url.port,
    user: url.username,
    password: decodeURIComponent(url.password),
    application_name: basename(primary.dataFolder),
  };
  return Object.entries(parts)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}
