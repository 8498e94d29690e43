import { parseArgs } from 'node:util';
import { OWN, parseSize, type Size } from '../generate/size.ts';
import { QUERIES, SEARCH } from './queries.ts';

export interface PeersOptions {
  /** Names of the queries to measure: those of QUERIES, `Q5` and `search`. */
  queries: ReadonlySet<string>;
  rounds: number;
  /** How long each server is measured with each query in each round. */
  seconds: number;
  /** The databases over which the peers are compared. */
  sizes: readonly Size[];
  /** The databases over which Tumen's own times are compared, the smallest first. */
  growth: readonly Size[];
  /** LOG_LEVEL of Tumen; undefined for its default. */
  logLevel: string | undefined;
  /** Whether all is measured that the report of bench/README.md shows. */
  complete: boolean;
}

const NAMES = [...QUERIES.map(({ name }) => name), 'Q5', SEARCH];
const GROWTH = ['own', '1M/1k', '1M/50k'];

/** Reads the command line. */
export function readOptions(args?: string[]): PeersOptions {
  const { values } = parseArgs({
    ...(args === undefined ? {} : { args }),
    options: {
      queries: { type: 'string', default: NAMES.join() },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '0.8' },
      size: { type: 'string', default: `${OWN.name},1M/50k` },
      growth: { type: 'string' },
      'log-level': { type: 'string' },
    },
  });
  const queries = new Set(values.queries.split(','));
  for (const name of queries) {
    if (!NAMES.includes(name)) throw new Error(`"${name}" is none of the queries: ${NAMES.join(', ')}.`);
  }
  const sizes = values.size.split(',').map(parseSize);
  const complete = queries.size === NAMES.length && sizes.length > 1;
  const growth = (values.growth?.split(',') ?? (complete ? GROWTH : [])).map(parseSize);
  return {
    queries,
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds),
    sizes,
    growth,
    logLevel: values['log-level'],
    complete,
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (number > 0) return number;
  throw new Error(`--${name} is "${text}"; accepted is a number above 0.`);
}
