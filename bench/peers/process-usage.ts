import { readFileSync } from 'node:fs';

/** The kernel counts CPU time in hundredths of a second for everybody who reads /proc. */
const TICK_MS = 10;

/** CPU time of a process and of all that it started, in milliseconds; null on systems without /proc. */
export function cpuTimeMs(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const stat = readProcess(pid, 'stat');
  // Behind the name, which may hold blanks: user and system time are the 12th and 13th, those of ended children follow.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const own = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) * TICK_MS;
  const children = readProcess(pid, `task/${pid}/children`).trim();
  const started = children === '' ? [] : children.split(' ').map(Number);
  return started.reduce((sum, child) => sum + (cpuTimeMs(child) ?? 0), own);
}

/** Memory that a process holds, in megabytes; null on systems without /proc. */
export function residentMb(pid: number): number | null {
  const kilobytes = /^VmRSS:\s*(\d+) kB$/m.exec(process.platform === 'linux' ? readProcess(pid, 'status') : '')?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** Empty when the process has just ended. */
function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
