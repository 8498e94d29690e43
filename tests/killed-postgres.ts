import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Ends the PostgreSQL that runs on a cluster at once, as when its machine fails; resolves when it is gone. */
export async function killPostgres(cluster: string): Promise<void> {
  const [pid = '', , , port = '', socketFolder = ''] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split(
    '\n',
  );
  const client = new pg.Client({ host: socketFolder, port: Number(port), user: 'postgres', database: 'postgres' });
  await client.connect();
  const gone = new Promise<void>((resolve) => client.once('end', resolve));
  client.on('error', () => undefined);
  // SIGQUIT is PostgreSQL's immediate shutdown: every connection breaks.
  process.kill(Number(pid), 'SIGQUIT');
  await gone;
}
