import { pino } from 'pino';

/** The structured log: one JSON object a line on standard output. */
export type Log = ReturnType<typeof createLog>;

export function createLog(level = process.env['LOG_LEVEL'] ?? 'info') {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
