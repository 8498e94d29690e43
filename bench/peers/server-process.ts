import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Cores } from './cores.ts';

/** A server in a process of its own. */
export interface ServerProcess {
  pid: number;
  port: number;
  /** From its start until it said where it answers, in milliseconds. */
  startMs: number;
  stop(): Promise<void>;
}

export interface ServerProgram {
  /** Path of the program. It prints the address where it answers, `http://127.0.0.1:40123`, once it does. */
  file: string;
  environment: Readonly<Record<string, string | undefined>>;
}

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 10_000;
const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)/;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Starts a server in production mode, bound to its core, and waits until it answers. */
export async function startServerProcess(program: ServerProgram, cores: Cores | null): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'tumen-bench-'));
  // Into a file, as a service would: reading a log through a pipe would cost the client time for each request.
  const log = join(folder, 'log');
  const output = openSync(log, 'w');
  const command = [process.execPath, program.file];
  const [executable = '', ...parameters] =
    cores === null ? command : ['taskset', '-c', String(cores.server), ...command];
  const startedAt = performance.now();
  const child = spawn(executable, parameters, {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', PORT: '0', ...program.environment },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  running.add(child);
  const ended = once(child, 'close');
  const stop = async () => {
    child.kill('SIGTERM');
    const forced = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(forced);
    running.delete(child);
    rmSync(folder, { recursive: true });
  };
  try {
    while (child.exitCode === null && performance.now() - startedAt < START_LIMIT_MS) {
      const port = ADDRESS.exec(readFileSync(log, 'utf8'))?.[1];
      if (port !== undefined && child.pid !== undefined) {
        return { pid: child.pid, port: Number(port), startMs: performance.now() - startedAt, stop };
      }
      await delay(10);
    }
    throw new Error(`${program.file} does not answer:\n${readFileSync(log, 'utf8').slice(-2_000)}`);
  } catch (error) {
    await stop();
    throw error;
  }
}
