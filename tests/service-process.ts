import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../server/src/main.ts', import.meta.url));

/** One line of the service's log. */
export interface LogLine {
  level: number;
  msg: string;
  url?: string;
  [field: string]: unknown;
}

/** How the service ended: by itself with a code, or by a signal. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A service as its own process, and all that it said. */
export interface ServiceProcess {
  pid: number;
  lines: readonly LogLine[];
  /** Whatever it wrote besides its log. */
  errors(): string;
  /** The first line, past or to come, that `fits`. Rejected with everything it said when it ends without one. */
  line(fits: (line: LogLine) => boolean): Promise<LogLine>;
  /** Its address, once it listens: `http://127.0.0.1:40123`. */
  ready(): Promise<string>;
  ended: Promise<Ending>;
  signal(signal: NodeJS.Signals): void;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<Ending>;
}

/**
 * Starts the service as a user would, on a port that the system chooses.
 *
 * @param environment what differs from this process's environment; undefined removes a variable
 */
export function startService(environment: Readonly<Record<string, string | undefined>>): ServiceProcess {
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(process.execPath, [MAIN], {
    // The service has a folder of its own, whatever database the tests beside it were given.
    env: { ...process.env, DATABASE_URL: undefined, LOG_LEVEL: 'info', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: LogLine[] = [];
  const waiting = new Set<(line: LogLine) => void>();
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = parseLine(text);
    lines.push(line);
    for (const tell of waiting) tell(line);
  });
  const ended = once(child, 'close').then(([code, signal]): Ending => ({ code, signal }));
  const line = (fits: (line: LogLine) => boolean) =>
    new Promise<LogLine>((resolve, reject) => {
      const told = lines.find(fits);
      if (told !== undefined) return resolve(told);
      const tell = (next: LogLine) => {
        if (!fits(next)) return;
        waiting.delete(tell);
        resolve(next);
      };
      waiting.add(tell);
      ended.then(({ code, signal }) => {
        const said = lines.map(({ msg }) => msg).join('\n');
        reject(new Error(`The service ended (${code ?? signal}) before it said so:\n${said}\n${errors}`));
      }, reject);
    });
  return {
    pid: child.pid ?? 0,
    lines,
    errors: () => errors,
    line,
    ready: async () => {
      const { url } = await line((each) => each.msg.startsWith('Tumen answers at'));
      if (url === undefined) throw new Error('The service did not say where it answers.');
      return new URL(url).origin;
    },
    ended,
    signal: (signal) => void child.kill(signal),
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

function parseLine(text: string): LogLine {
  try {
    // Every line of the log is an object with a level and a message.
    return JSON.parse(text) as LogLine;
  } catch {
    return { level: 0, msg: text };
  }
}

/** A folder that is removed with everything in it when the block that holds it is left. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tumen-test-'));
  // Started by root, PostgreSQL runs as another user, who has to get in.
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
