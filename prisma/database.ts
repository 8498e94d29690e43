import pg from 'pg';
import { createClient } from './client.ts';
import { DatabaseError } from './database-error.ts';
import type { PrismaClient } from './generated/client/client.ts';
import { migrate } from './migrate/migrate.ts';
import { defaultDataFolder } from './postgres/data-folder.ts';
import { type OwnServer, openOwnServer } from './postgres/own-server.ts';

/** A server that answers reads, reached by Prisma for rows and by SQL for sets, over one pool. */
export interface ReadServer {
  /** Host and database, without user and password: for messages. */
  name: string;
  pool: pg.Pool;
  client: PrismaClient;
}

/** The migrated database. Its own pool and client belong to the primary server, which takes the writes. */
export interface Database extends ReadServer {
  /** Connection string for other clients of the same database. */
  url: string;
  /** Streaming replicas of the primary, which may be behind it or unreachable. */
  replicas: readonly ReadServer[];
  /** The service's own PostgreSQL; null when the server was given. */
  own: { dataFolder: string } | null;
  /** Ends all connections. The service's own PostgreSQL is stopped with its last user. */
  close(): Promise<void>;
}

export interface ConnectionOptions {
  /** Connection strings of streaming replicas; by default none. */
  replicaUrls?: readonly string[] | undefined;
  /** The most connections to each server. 20 by default. */
  connections?: number | undefined;
  /** Told what happens, a line at a time. Silent by default. */
  log?: (line: string) => void;
}

export interface DatabaseOptions extends ConnectionOptions {
  /** Connection string of a PostgreSQL 18 server; by default DATABASE_URL. Without either the service's own PostgreSQL is used. */
  url?: string;
  /** Folder of the service's own PostgreSQL; by default TUMEN_DATA, else `.tumen/postgres` in the repository. */
  dataFolder?: string;
}

const OWN_DATABASE = 'tumen';

/** The most connections that a process opens to a server, unless it is told another number. */
export const DEFAULT_CONNECTIONS = 20;

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
  if (given !== undefined) return connectAndMigrate(given, null, options);
  const server = await openOwnServer({ dataFolder: options.dataFolder ?? defaultDataFolder(), log });
  try {
    await createMissing(server, OWN_DATABASE);
    return await connectAndMigrate(server.urlOf(OWN_DATABASE), server, options);
  } catch (error) {
    await server.release();
    throw error;
  }
}

/** Reaches a database that another process has opened, and keeps open and up to date for as long as it is used. */
export function connectDatabase(url: string, options: ConnectionOptions = {}): Database {
  return connect(url, null, options);
}

async function connectAndMigrate(url: string, server: OwnServer | null, options: DatabaseOptions): Promise<Database> {
  const database = connect(url, server, options);
  try {
    await migrate({ url, pool: database.pool }, options.log);
  } catch (error) {
    await Promise.all([database, ...database.replicas].map(({ pool }) => pool.end()));
    throw describeConnectionError(error, url);
  }
  return database;
}

function connect(url: string, server: OwnServer | null, options: ConnectionOptions): Database {
  for (const replicaUrl of options.replicaUrls ?? []) requireConnectionString(replicaUrl, 'DATABASE_REPLICA_URLS');
  const primary = reach(url, options);
  const replicas = (options.replicaUrls ?? []).map((replicaUrl) => reach(replicaUrl, options));
  return {
    ...primary,
    url,
    replicas,
    own: server === null ? null : { dataFolder: server.dataFolder },
    close: async () => {
      await Promise.all([primary, ...replicas].map(({ client }) => client.$disconnect()));
      await Promise.all([primary, ...replicas].map(({ pool }) => pool.end()));
      await server?.release();
    },
  };
}

function reach(url: string, { connections = DEFAULT_CONNECTIONS, log }: ConnectionOptions): ReadServer {
  requireConnectionString(url, 'DATABASE_URL');
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'tumen',
    max: connections,
    // A server that vanished without a word is noticed in the end.
    keepAlive: true,
  });
  // Statements are prepared and meant for an index whatever their values are. Planning them anew for the values of each
  // request, as PostgreSQL does where its estimates differ, costs more than running them.
  pool.on('connect', (client) => {
    client.query("SET plan_cache_mode = 'force_generic_plan'").catch((error: unknown) => log?.(String(error)));
  });
  const name = nameOf(url);
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => log?.(`A connection to the database at ${name} was lost: ${error.message}`));
  return { name, pool, client: createClient(pool) };
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

function requireConnectionString(url: string, setting: string): void {
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return;
  throw new DatabaseError(
    'UNREACHABLE',
    `${setting} is not a connection string of PostgreSQL, such as postgresql://user:password@host:5432/database.`,
  );
}

/** Host and database of a connection string; the host is the socket's folder where there is a socket. */
function nameOf(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  return `${searchParams.get('host') ?? host}${pathname}`;
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
  const reason = error.message === '' ? String(error.code) : error.message;
  return new DatabaseError(
    'UNREACHABLE',
    `PostgreSQL cannot be reached at ${nameOf(url)} (${reason}). Check DATABASE_URL.`,
    {
      cause: error,
    },
  );
}
