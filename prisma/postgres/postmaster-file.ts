import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
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
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  // Line by line: pid, folder, start time, port, socket folder, listen address, shared memory, state.
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (!(pid > 0) || !isRunning(pid) || isSomethingElse(pid, cluster)) return null;
  return {
    pid,
    port: Number.parseInt(lines[3] ?? '', 10),
    socketFolder: lines[4] ?? '',
    state: STATES.find((state) => state === lines[7]?.trim()) ?? 'unknown',
  };
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
 * After a restart of the machine or container the id in the file may belong to another program. A postmaster's working
 * folder is its cluster; where that cannot be seen (no /proc, a process of another user) the id is believed.
 */
function isSomethingElse(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) !== realpathSync(cluster);
  } catch {
    return false;
  }
}
