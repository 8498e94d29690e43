import { pino } from 'pino';

/** The structured log: one JSON object a line on standard output. */
export type Log = ReturnType<typeof createLog>;

/** Lines are written together: a write for each would be the largest part of what an answer from memory costs. */
const WRITE_AFTER_CHARACTERS = 32_768;
const WRITE_AFTER_MS = 50;

/** What the log says of a request that was answered. */
export interface RequestLine {
  requestId: string;
  method: string;
  path: string;
  status: number;
  milliseconds: number;
}

/** @param worker number of the worker process, in every line; absent in a service of one process */
export function createLog(level = process.env['LOG_LEVEL'] ?? 'info', worker?: number) {
  const output = createBufferedOutput();
  const timestamp = createTimestamp();
  const log = pino({ level, base: worker === undefined ? null : { worker }, timestamp }, output);
  const base = worker === undefined ? '' : `,"worker":${worker}`;
  return Object.assign(log, {
    /** Logs a request at the level `info`: the line that `info` would write, put together without looking at types. */
    request({ requestId, method, path, status, milliseconds }: RequestLine): void {
      const fields = `"requestId":${JSON.stringify(requestId)},"method":"${method}","path":${JSON.stringify(path)},"status":${status},"milliseconds":${milliseconds}`;
      output.write(`{"level":30${timestamp()}${base},${fields},"msg":"request"}\n`);
    },
  });
}

/** Standard output behind a buffer, which is written when it is full, soon after a line, and when the process ends. */
function createBufferedOutput(): { write(line: string): void } {
  // As without the buffer, who reads too slowly slows the service down; nothing piles up in memory. The buffer of this
  // destination is not used: it measures all that waits anew with each line.
  const output = pino.destination({ dest: 1, sync: true });
  let waiting = '';
  let isTimed = false;
  let isFlushedAtExit = false;
  const flush = () => {
    if (waiting === '') return;
    const lines = waiting;
    waiting = '';
    output.write(lines);
  };
  return {
    write(line) {
      waiting += line;
      if (waiting.length >= WRITE_AFTER_CHARACTERS) flush();
      if (isTimed) return;
      isTimed = true;
      setTimeout(() => {
        isTimed = false;
        flush();
      }, WRITE_AFTER_MS).unref();
      if (isFlushedAtExit) return;
      isFlushedAtExit = true;
      process.once('exit', () => {
        flush();
        output.flushSync();
      });
    },
  };
}

/** The time as a member of a line. Lines of one millisecond share it. */
function createTimestamp(): () => string {
  let last = 0;
  let text = '';
  return () => {
    const now = Date.now();
    if (now !== last) {
      last = now;
      text = `,"time":"${new Date(now).toISOString()}"`;
    }
    return text;
  };
}
