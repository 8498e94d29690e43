import { createHash } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync, realpathSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseError } from '../database-error.ts';
import type { DataFolder } from './data-folder.ts';

/** Longest path of a unix socket that every supported system takes: sun_path is 104 bytes on macOS, 108 on Linux. */
const LONGEST_SOCKET_PATH = 103;

/**
 * The folder for the server's unix socket: the cluster itself, or a private folder with a short name when the cluster's
 * path is too long for a socket.
 */
export function placeSocketFolder(folder: DataFolder, temporaryFolder = tmpdir()): string {
  if (Buffer.byteLength(join(folder.path, '.s.PGSQL.5432.lock')) <= LONGEST_SOCKET_PATH) return folder.path;
  const name = `tumen-${createHash('sha256').update(folder.path).digest('hex').slice(0, 16)}`;
  const short = join(realpathSync(temporaryFolder), name);
  const uid = folder.account?.uid ?? process.getuid?.();
  try {
    mkdirSync(short, { mode: 0o700 });
    if (folder.account !== null) chownSync(short, folder.account.uid, folder.account.gid);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const status = lstatSync(short);
  // Anybody can make a folder of this name in a shared temporary folder: use it only when it is ours and closed.
  if (!status.isDirectory() || status.uid !== uid || (status.mode & 0o077) !== 0) {
    throw new DatabaseError(
      'UNREACHABLE',
      `${short} is not a private folder of the user that PostgreSQL runs as; remove it.`,
    );
  }
  return short;
}

/** Removes the folder with a short name, unless a new server has put its socket there already. */
export function removeShortFolder(cluster: string, socketFolder: string): void {
  if (socketFolder === '' || socketFolder === cluster) return;
  try {
    rmdirSync(socketFolder);
  } catch {
    // not empty, or gone
  }
}
