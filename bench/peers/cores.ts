import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Which cores run what, so that the servers get the same share of the machine and do not compete with their load. */
export interface Cores {
  /** The one core that the server which is asked runs on. */
  server: number;
  /** The cores of the client and of PostgreSQL. */
  rest: readonly number[];
}

/** Null where processes cannot be bound to cores: on systems without taskset, and on a single core. */
export function divideCores(): Cores | null {
  if (spawnSync('taskset', ['--version']).status !== 0) return null;
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
  const allowed = list.split(',').flatMap((range) => {
    const [first = Number.NaN, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
  const server = allowed.at(-1);
  return server === undefined || allowed.length < 2 ? null : { server, rest: allowed.slice(0, -1) };
}

/** Binds a running process with all its threads; processes that it starts from now on are bound along. */
export function bindProcess(pid: number, cores: readonly number[]): void {
  const { status, stderr } = spawnSync('taskset', ['-acp', cores.join(','), String(pid)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`taskset cannot bind process ${pid}: ${stderr}`);
}
