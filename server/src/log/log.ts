import { pino } from 'pino';

/** The structured log: one JSON object a line on standard output. */
export type Log = ReturnType<typeof createLog>;

/** Lines are written together: a write for each would be the largest part of what a request from memory costs. */
const WRITE_AFTER_BYTES = 8_192;
const WRITE_AFTER_MS = 50;
/** What waits while standard output takes nothing; beyond it lines are lost rather than memory. */
const MAXIMUM_WAITING_BYTES = 67_108_864;

export function createLog(level = process.env['LOG_LEVEL'] ?? 'info') {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, bufferedOutput());
}

/** Standard output behind a buffer, which is written when it is full, soon after a line, and when the process ends. */
function bufferedOutput(): { write(line: string): void } {
  const output = pino.destination({
    dest: 1,
    sync: false,
    minLength: WRITE_AFTER_BYTES,
    maxLength: MAXIMUM_WAITING_BYTES,
  });
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    timer = undefined;
    output.flush();
  };
  return {
    write(line) {
      output.write(line);
      timer ??= setTimeout(flush, WRITE_AFTER_MS).unref();
    },
  };
}
