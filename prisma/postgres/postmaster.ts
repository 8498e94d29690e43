import { spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseError } from '../database-error.ts';
import type { Binaries } from './binaries.ts';
import type { InitialiseOptions } from './cluster.ts';
import type { DataFolder } from './data-folder.ts';
import { type Postmaster, readPostmaster, removeMisleadingFile } from './postmaster-file.ts';
import { placeSocketFolder, removeShortFolder } from './socket-folder.ts';

/** How often postmaster.pid is looked at, in milliseconds. */
const PROBE_INTERVAL = 4;
/** How long a server may take to recover after a crash before its start is given up, in milliseconds. */
const START_LIMIT = 120_000;
const STOP_LIMIT = 60_000;

/** The port in the socket's name where there is a socket. */
const SOCKET_PORT = 5432;

/**
 * The ready server of the cluster: the one that runs already, or a new one. A server that is on its way up is awaited,
 * one that is on its way down is awaited and followed by a new one.
 */
export async function startOrAdopt(
  folder: DataFolder,
  binaries: () => Binaries,
  options: InitialiseOptions,
): Promise<{ postmaster: Postmaster; adopted: boolean }> {
  const deadline = Date.now() + START_LIMIT;
  let adopted = true;
  let failure: string | null = null;
  while (Date.now() < deadline) {
    const postmaster = readPostmaster(folder.path);
    if (postmaster?.state === 'ready') return { postmaster, adopted };
    if (postmaster === null) {
      // A server that ended by itself gets no second try, unless it only lost the race against another start.
      if (failure !== null)
        throw new DatabaseError('UNREACHABLE', `PostgreSQL did not start in ${folder.path}:\n${failure}`);
      adopted = false;
      failure = await runPostmaster(folder, binaries(), options, deadline);
    } else {
      await delay(PROBE_INTERVAL);
    }
  }
  throw new DatabaseError(
    'UNREACHABLE',
    `PostgreSQL in ${folder.path} was not ready within ${START_LIMIT / 1000} seconds. Its log is ${logFile(folder)}.`,
  );
}

/** Ends the server in good order: open transactions are rolled back, everything is written. */
export async function stopPostmaster(cluster: string, postmaster: Postmaster): Promise<void> {
  try {
    process.kill(postmaster.pid, 'SIGINT'); // PostgreSQL's fast shutdown
  } catch {
    return; // it is gone already
  }
  const deadline = Date.now() + STOP_LIMIT;
  while (readPostmaster(cluster)?.pid === postmaster.pid && Date.now() < deadline) await delay(PROBE_INTERVAL);
  removeShortFolder(cluster, postmaster.socketFolder);
}

/** Returns null when the server is ready, else why it ended. */
async function runPostmaster(
  folder: DataFolder,
  binaries: Binaries,
  options: InitialiseOptions,
  deadline: number,
): Promise<string | null> {
  removeMisleadingFile(folder.path);
  const log = openLog(folder);
  const settings = [
    ...(await transportSettings(folder, options)),
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_checkpoints=off',
    ...(options.durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  // Detached: it outlives the service, and an interrupt typed at the terminal reaches the service alone.
  const child = spawn(binaries.postgres, ['-D', folder.path, ...settings.flatMap((setting) => ['-c', setting])], {
    ...folder.account,
    cwd: folder.path,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let ended = false;
  let problem: Error | null = null;
  child.on('exit', () => {
    ended = true;
  });
  child.on('error', (error) => {
    ended = true;
    problem = error;
  });
  while (Date.now() < deadline) {
    if (ended) return problem === null ? tail(logFile(folder)) : String(problem);
    if (readPostmaster(folder.path)?.state === 'ready') return null;
    await delay(PROBE_INTERVAL);
  }
  return null;
}

async function transportSettings(folder: DataFolder, options: InitialiseOptions): Promise<string[]> {
  if (options.transport === 'socket') {
    return ['listen_addresses=', `unix_socket_directories=${placeSocketFolder(folder)}`, `port=${SOCKET_PORT}`];
  }
  return ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${await freePort()}`];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string')
    throw new DatabaseError('UNREACHABLE', 'No loopback port is free.');
  return address.port;
}

function logFile(folder: DataFolder): string {
  return join(folder.path, 'postgres.log');
}

/** A new log for each start; the one before is kept beside it. */
function openLog(folder: DataFolder): number {
  const file = logFile(folder);
  if (existsSync(file)) renameSync(file, `${file}.previous`);
  const descriptor = openSync(file, 'w', 0o600);
  if (folder.account !== null) chownSync(file, folder.account.uid, folder.account.gid);
  return descriptor;
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
}
