import pg from 'pg';
import { createClient } from './client.ts';
import { DatabaseError } from './database-error.ts';
import type { PrismaClient } from './generated/client/client.ts';
import { migrate } from './migrate/migrate.ts';
import { defaultDataFolder } from './postgres/data-folder.ts';
import { type OwnServer, openOwnServer } from './postgres/own-server.ts';

/** The migrated database, reached by Prisma for rows and by SQL for sets, over one pool. */
export interface Database {
  /** Connection string for other clients of the same database. */
  url: string;
  pool: pg.Pool;
  client: PrismaClient;
  /** The service's own PostgreSQL; null when the server was given. */
  own: { dataFolder: string } | null;
  /** Ends all connections. The service's own PostgreSQL is stopped with its last user. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Connection string of a PostgreSQL 18 server; by default DATABASE_URL. Without either the service's own PostgreSQL is used. */
  url?: string;
  /** Folder of the service's own PostgreSQL; by default TUMEN_DATA, else `.tumen/postgres` in the repository. */
  dataFolder?: string;
  /** Told what happens, a line at a time. Silent by default. */
  log?: (line: string) => void;
}

const OWN_DATABASE = 'tumen';

/**
 * The one way to reach PostgreSQL: starts or joins the server, brings the database up to date with the migrations.
 *
 * @throws {DatabaseError} when the server is unfit or the database is not ours to use, which is then left as it is
 */
export async function openDatabase(options: DatabaseOptions = {}): Promise<Database> {
  const log = options.log ?? (() => undefined);
  // A folder asked for by name is meant, whatever the environment says.
  const given =
    options.url ?? (options.dataFolder === undefined ? process.env['DATABASE_URL'] || undefined : undefined);
  if (given !== undefined) return connect(given, null, log);
  const server = await openOwnServer({ dataFolder: options.dataFolder ?? defaultDataFolder(), log });
  try {
    await createMissing(server, OWN_DATABASE);
    return await connect(server.urlOf(OWN_DATABASE), server, log);
  } catch (error) {
    await server.release();
    throw error;
  }
}

async function connect(url: string, server: OwnServer | null, log: (line: string) => void): Promise<Database> {
  requireConnectionString(url);
  const pool = new pg.Pool({ connectionString: url, application_name: 'tumen', max: 20 });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => log(`A database connection was lost: ${error.message}`));
  try {
    await migrate({ url, pool }, log);
  } catch (error) {
    await pool.end();
    throw describeConnectionError(error, url);
  }
  const client = createClient(pool);
  return {
    url,
    pool,
    client,
    own: server === null ? null : { dataFolder: server.dataFolder },
    close: async () => {
      await client.$disconnect();
      await pool.end();
      await server?.release();
    },
  };
}

async function createMissing(server: OwnServer, database: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server.urlOf('postgres'), application_name: 'tumen' });
  await admin.connect();
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} TEMPLATE template0`);
  } catch (error) {
    // Another start made it between the question and the command.
    if (!(error instanceof pg.DatabaseError && (error.code === '42P04' || error.code === '23505'))) throw error;
  } finally {
    await admin.end();
  }
}

function requireConnectionString(url: string): void {
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return;
  throw new DatabaseError(
    'UNREACHABLE',
    'DATABASE_URL is not a connection string of PostgreSQL, such as postgresql://user:password@host:5432/database.',
  );
}

/** Network errors, and PostgreSQL's refusals of a user, a password or a database name. */
const CONNECTION_ERRORS = [
  'ECONNREFUSED',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '28000',
  '28P01',
  '3D000',
];

function describeConnectionError(error: unknown, url: string): unknown {
  if (!(error instanceof Error && 'code' in error && CONNECTION_ERRORS.includes(String(error.code)))) return error;
  const { host, pathname } = new URL(url); // without the password
  const reason = error.message === '' ? String(error.code) : error.message;
  return new DatabaseError(
    'UNREACHABLE',
    `PostgreSQL cannot be reached at ${host}${pathname} (${reason}). Check DATABASE_URL.`,
    {
      cause: error,
    },
  );
}
