import { createHash } from 'node:crypto';
import pg from 'pg';
import { type Database, openDatabase } from './database.ts';
import { migrate } from './migrate/migrate.ts';
import { readMigrations } from './migrate/migrations.ts';
import { dropDatabase } from './postgres/drop-database.ts';
import { isRunning } from './postgres/postmaster-file.ts';
import { openTemporaryServer, type TemporaryServer } from './temporary-server.ts';

const TEMPLATE = 'tumen_template_';
const TEMPORARY = 'tumen_test_';

/** Held while the template is made or copied. */
const TEMPLATE_LOCK = '7855100320';

/**
 * A migrated, empty database of its own for a test, dropped when it is closed. It is copied from a template that is
 * migrated once, so it takes some tens of milliseconds. Any number of processes may do this at once.
 */
export async function createTemporaryDatabase(): Promise<Database> {
  const server = await openTemporaryServer();
  const name = `${TEMPORARY}${process.pid}_${crypto.randomUUID().slice(0, 8)}`;
  try {
    await administer(server, async (admin) => {
      await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
      const template = await provideTemplate(server, admin);
      await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(template)}`);
    });
    const database = await openDatabase({ url: server.urlOf(name) });
    return {
      ...database,
      close: async () => {
        await database.close();
        await administer(server, (admin) => dropDatabase(admin, name));
        await server.release();
      },
    };
  } catch (error) {
    await server.release();
    throw error;
  }
}

/** The name of the template with the present migrations; made when it is missing. */
async function provideTemplate(server: TemporaryServer, admin: pg.Client): Promise<string> {
  const checksums = readMigrations().map(({ checksum }) => checksum);
  const template = TEMPLATE + createHash('sha256').update(checksums.join()).digest('hex').slice(0, 16);
  const { rows } = await admin.query<{ datname: string }>('SELECT datname FROM pg_database');
  const existing = rows.map(({ datname }) => datname);
  if (existing.includes(template)) return template;
  if (server.own) await dropLeftovers(admin, existing);
  const unfinished = pg.escapeIdentifier(`${template}_unfinished`);
  await dropDatabase(admin, `${template}_unfinished`);
  await admin.query(`CREATE DATABASE ${unfinished} TEMPLATE template0 ENCODING 'UTF8'`);
  const url = server.urlOf(`${template}_unfinished`);
  const pool = new pg.Pool({ connectionString: url });
  try {
    await migrate({ url, pool });
  } finally {
    await pool.end();
  }
  await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${pg.escapeIdentifier(template)}`);
  return template;
}

/** Drops templates of other migrations, and what killed test runs left behind. */
async function dropLeftovers(admin: pg.Client, databases: readonly string[]): Promise<void> {
  for (const name of databases) {
    const maker = name.startsWith(TEMPORARY) ? Number.parseInt(name.slice(TEMPORARY.length), 10) : null;
    if (name.startsWith(TEMPLATE) || (maker !== null && !isRunning(maker))) {
      await dropDatabase(admin, name);
    }
  }
}

async function administer(server: TemporaryServer, work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: server.url, application_name: 'tumen' });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
