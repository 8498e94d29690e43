import { availableParallelism } from 'node:os';
import { OperatorError } from './problem/operator-error.ts';

/** Thrown for a setting in the environment that cannot be used. */
export class SettingError extends OperatorError {}

/** Settings of the service, read from environment variables. */
export interface Settings {
  /** TCP port; 0 lets the system choose. */
  port: number;
  host: string;
  /** How many processes serve requests. */
  processes: number;
  /** The most connections of one process to each PostgreSQL server; null when it is not set. */
  pool: number | null;
  /** Connection strings of streaming replicas. */
  replicaUrls: readonly string[];
  /** Bytes of complete answers that each process keeps; 0 keeps none. */
  answerCacheBytes: number;
  /** Folder of the dataset; null when it is not set. */
  datasetFolder: string | null;
}

const DEFAULT_PORT = 4000;
/** Loopback unless asked otherwise: a new service is not open to the network by accident. */
const DEFAULT_HOST = '127.0.0.1';
const MOST_PROCESSES = 256;
/** One connection of each process listens for new versions. */
const FEWEST_CONNECTIONS = 2;
const MOST_CONNECTIONS = 1_000;
const DEFAULT_ANSWER_CACHE_MB = 64;
const MOST_ANSWER_CACHE_MB = 1_000_000;
const BYTES_PER_MB = 1_000_000;

/** @throws {SettingError} when a setting cannot be used */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const { PORT, HOST, TUMEN_PROCESSES, TUMEN_POOL, DATABASE_REPLICA_URLS, TUMEN_DATASET } = environment;
  const { TUMEN_ANSWER_CACHE_MB } = environment;
  return {
    port: PORT ? wholeNumber('PORT', PORT, 0, 65_535) : DEFAULT_PORT,
    host: HOST || DEFAULT_HOST,
    processes: processesFrom(TUMEN_PROCESSES || '1'),
    pool: TUMEN_POOL ? wholeNumber('TUMEN_POOL', TUMEN_POOL, FEWEST_CONNECTIONS, MOST_CONNECTIONS) : null,
    replicaUrls: (DATABASE_REPLICA_URLS ?? '')
      .split(',')
      .map((url) => url.trim())
      .filter((url) => url !== ''),
    answerCacheBytes:
      BYTES_PER_MB *
      (TUMEN_ANSWER_CACHE_MB
        ? wholeNumber('TUMEN_ANSWER_CACHE_MB', TUMEN_ANSWER_CACHE_MB, 0, MOST_ANSWER_CACHE_MB)
        : DEFAULT_ANSWER_CACHE_MB),
    datasetFolder: TUMEN_DATASET || null,
  };
}

function processesFrom(text: string): number {
  if (text === 'auto') return availableParallelism();
  return wholeNumber('TUMEN_PROCESSES', text, 1, MOST_PROCESSES, ', or "auto" for one per available core');
}

function wholeNumber(name: string, text: string, least: number, most: number, otherwise = ''): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new SettingError(`${name} is "${text}"; accepted is a whole number from ${least} to ${most}${otherwise}.`);
}
