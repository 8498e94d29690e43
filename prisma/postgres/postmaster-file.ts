import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What postmaster.pid says of a running server. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Folder of the unix socket, empty when there is none. */
  socketFolder: string;
  state: 'starting' | 'stopping' | 'ready' | 'standby' | 'unknown';
}

const STATES = ['starting', 'stopping', 'ready', 'standby'] as const;

/** The server that runs on the cluster; null when none does, or the file was left by one that is gone. */
export function readPostmaster(cluster: string): Postmaster | null {
  const lines = readLines(cluster);
  const pid = pidIn(lines);
  if (pid === null || !isRunning(pid) || isSomethingElse(pid, cluster)) return null;
  return {
    pid,
    port: Number.parseInt(lines[3] ?? '', 10),
    socketFolder: lines[4] ?? '',
    state: STATES.find((state) => state === lines[7]?.trim()) ?? 'unknown',
  };
}

/**
 * Removes a file whose process id has gone to another program since, for PostgreSQL would believe that its server
 * still runs. Any other stale file PostgreSQL recognises by itself.
 */
export function removeMisleadingFile(cluster: string): void {
  const pid = pidIn(readLines(cluster));
  if (pid !== null && isRunning(pid) && isSomethingElse(pid, cluster))
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Line by line: pid, folder, start time, port, socket folder, listen address, shared memory, state. */
function readLines(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function pidIn(lines: readonly string[]): number | null {
  const pid = Number.parseInt(lines[0] ?? '', 10);
  return pid > 0 ? pid : null;
}

/** Whether a process with this id exists, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * After a restart of the machine or container the id in the file may belong to another program. On Linux a postmaster is
 * known by its working folder, which is its cluster, and on macOS by its name; elsewhere the id is believed.
 */
function isSomethingElse(pid: number, cluster: string): boolean {
  if (process.platform === 'darwin') {
    return !spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes('postgres');
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) !== realpathSync(cluster);
  } catch {
    return false;
  }
}
