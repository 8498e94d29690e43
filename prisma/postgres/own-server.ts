import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { DatabaseError } from '../database-error.ts';
import { findBinaries } from './binaries.ts';
import { holdsCluster, initialiseCluster, readPassword, SUPERUSER, type Transport } from './cluster.ts';
import { placeDataFolder } from './data-folder.ts';
import { startOrAdopt, stopPostmaster } from './postmaster.ts';
import type { Postmaster } from './postmaster-file.ts';
import { enter, isLast, leave } from './presence.ts';

/** A user's part in the service's own PostgreSQL. Several processes may share one server. */
export interface OwnServer {
  /** Where the cluster lies, which is not where it was asked for when PostgreSQL's user cannot reach that place. */
  dataFolder: string;
  /** False when this call started the server. */
  adopted: boolean;
  urlOf(database: string): string;
  /**
   * Ends this part. The server is stopped when no other part and no other client is connected; otherwise the last of
   * them stops it. Close your own pools first: they count as clients.
   */
  release(): Promise<'stopped' | 'left running'>;
}

export interface OwnServerOptions {
  dataFolder: string;
  log: (line: string) => void;
  /** By default a socket, and a loopback port on Windows, which has no private sockets. */
  transport?: Transport;
  /** False for clusters that live no longer than a test run. True by default. */
  durable?: boolean;
  /** Where the cluster may lie when PostgreSQL's user cannot reach `dataFolder`. */
  substitutes?: readonly string[];
}

/** How long a server is tried that another process stops between its adoption and our connection, in milliseconds. */
const ENTRY_LIMIT = 10_000;
const RETRY_INTERVAL = 5;

/** Starts the service's own PostgreSQL, or joins the one that runs on the folder. */
export async function openOwnServer(options: OwnServerOptions): Promise<OwnServer> {
  const transport = options.transport ?? (process.platform === 'win32' ? 'loopback' : 'socket');
  const settings = { transport, durable: options.durable ?? true };
  const folder = placeDataFolder(options.dataFolder, options.substitutes);
  if (folder.path !== resolve(options.dataFolder)) {
    options.log(`PostgreSQL's user cannot reach ${options.dataFolder}; its data folder is ${folder.path}`);
  }
  const binaries = () => findBinaries(folder.account, folder.stagingFolder);
  if (!readable(() => holdsCluster(folder.path), folder.path)) {
    options.log(`Making a PostgreSQL cluster in ${folder.path}`);
    await initialiseCluster(folder, binaries(), settings);
  }
  const password = readPassword(folder.path);
  const deadline = Date.now() + ENTRY_LIMIT;
  let failure: unknown;
  while (Date.now() < deadline) {
    const { postmaster, adopted } = await startOrAdopt(folder, binaries, settings);
    const urlOf = (database: string) => connectionUrl(postmaster, password, database);
    let presence: pg.Client;
    try {
      presence = await enter(urlOf('postgres'));
    } catch (error) {
      failure = error;
      await delay(RETRY_INTERVAL);
      continue;
    }
    options.log(`${adopted ? 'Joined' : 'Started'} PostgreSQL in ${folder.path}`);
    return {
      dataFolder: folder.path,
      adopted,
      urlOf,
      release: async () => {
        const last = await isLast(presence);
        if (last) await stopPostmaster(folder.path, postmaster);
        await leave(presence);
        return last ? 'stopped' : 'left running';
      },
    };
  }
  throw new DatabaseError('UNREACHABLE', `PostgreSQL in ${folder.path} runs but lets nobody in: ${String(failure)}`, {
    cause: failure,
  });
}

function connectionUrl(postmaster: Postmaster, password: string | null, database: string): string {
  const url = new URL(`postgresql://localhost:${postmaster.port}/${encodeURIComponent(database)}`);
  url.username = SUPERUSER;
  if (password !== null) url.password = password;
  if (postmaster.socketFolder === '') url.hostname = '127.0.0.1';
  else url.searchParams.set('host', postmaster.socketFolder);
  return url.href;
}

function readable<Result>(read: () => Result, path: string): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EACCES')) throw error;
    throw new DatabaseError(
      'UNREACHABLE',
      `${path} belongs to another user (perhaps the service was started by root before). Start it as that user, or set TUMEN_DATA to another folder.`,
      { cause: error },
    );
  }
}
