import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DatabaseError } from '../database-error.ts';
import { type Binaries, MAJOR_VERSION } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { isRunning } from './postmaster-file.ts';

/** How clients reach the server: by a socket in a private folder, or by a loopback port that asks for a password. */
export type Transport = 'socket' | 'loopback';

export interface InitialiseOptions {
  transport: Transport;
  /** False for clusters that live no longer than a test run. */
  durable: boolean;
}

/** The superuser of the service's own cluster. */
export const SUPERUSER = 'postgres';

const PASSWORD_FILE = 'tumen-password';

/**
 * Whether the folder holds a cluster of our version. False when it is absent or empty.
 *
 * @throws {DatabaseError} FOREIGN_FOLDER when it holds anything else, which is left as it is
 */
export function holdsCluster(path: string): boolean {
  const entries = existsSync(path) ? readdirSync(path) : [];
  if (entries.length === 0) return false;
  if (!entries.includes('PG_VERSION')) {
    throw new DatabaseError(
      'FOREIGN_FOLDER',
      `${path} is not empty and holds no PostgreSQL cluster. It was left as it is; set TUMEN_DATA to an empty or new folder.`,
    );
  }
  const version = readFileSync(join(path, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new DatabaseError(
      'FOREIGN_FOLDER',
      `${path} holds a cluster of PostgreSQL ${version}, and this is PostgreSQL ${MAJOR_VERSION}. It was left as it is; move it away or set TUMEN_DATA to another folder: the dataset is loaded anew.`,
    );
  }
  return true;
}

/**
 * Makes a cluster at `folder.path`: beside it first, then by renaming, so that an interrupted initdb leaves no half
 * cluster. When another start was quicker, its cluster stands.
 */
export async function initialiseCluster(
  folder: DataFolder,
  binaries: Binaries,
  options: InitialiseOptions,
): Promise<void> {
  removeAbandoned(folder.path);
  const unfinished = `${folder.path}.initdb-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  const passwordFile = `${unfinished}.password`;
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (folder.account !== null) {
      for (const path of [unfinished, passwordFile]) chownSync(path, folder.account.uid, folder.account.gid);
    }
    await runInitdb(folder, binaries, unfinished, passwordFile, options);
    if (options.transport === 'loopback') renameSync(passwordFile, join(unfinished, PASSWORD_FILE));
    if (existsSync(folder.path)) rmdirSync(folder.path); // empty, or it fails: Windows does not rename over it
    renameSync(unfinished, folder.path);
  } catch (error) {
    if (!existsSync(join(folder.path, 'PG_VERSION'))) throw error;
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** The superuser's password of a cluster that is reached by a loopback port; null for one reached by a socket. */
export function readPassword(path: string): string | null {
  const file = join(path, PASSWORD_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

async function runInitdb(
  folder: DataFolder,
  binaries: Binaries,
  target: string,
  passwordFile: string,
  options: InitialiseOptions,
): Promise<void> {
  const initdb = spawn(
    binaries.initdb,
    [
      `--pgdata=${target}`,
      `--username=${SUPERUSER}`,
      // The socket lies in a folder of mode 700; a loopback port is open to every user of the machine.
      ...(options.transport === 'socket' ? ['--auth=trust'] : ['--auth=scram-sha-256', `--pwfile=${passwordFile}`]),
      '--encoding=UTF8',
      // One order of texts on every machine, and LC_CTYPE that knows Hangul as letters, without which pg_trgm finds none.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
      ...(options.durable ? [] : ['--no-sync']),
    ],
    { ...folder.account, cwd: dirname(target), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = new Promise<number | null>((resolve, reject) => initdb.on('error', reject).on('close', resolve));
  const [output, problems, status] = await Promise.all([text(initdb.stdout), text(initdb.stderr), exited]);
  if (status !== 0) {
    throw new DatabaseError('UNREACHABLE', `initdb could not make a cluster in ${folder.path}:\n${output}${problems}`);
  }
}

/** Removes what starts left that were killed in the middle of initdb. */
function removeAbandoned(path: string): void {
  const prefix = `${basename(path)}.initdb-`;
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (pid > 0 && !isRunning(pid)) rmSync(join(dirname(path), name), { recursive: true, force: true });
  }
}
