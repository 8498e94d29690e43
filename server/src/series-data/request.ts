import type { Aggregation, Frequency } from '@tumen/database/generated/client/enums.ts';
import { parsePeriod } from '../period/period.ts';
import { badInput, Problem } from '../problem/problem.ts';
import { dayRange } from '../schema/condition.ts';
import type { Context } from '../schema/context.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { TransformName } from './transform-name.ts';

/** The most points that one series gives in one answer. */
export const MAXIMUM_POINTS = 10_000;

const MAXIMUM_WINDOW = 1_000;

/** What is wanted of the values of a series. */
export interface DataRequest {
  transform: TransformName;
  /** Period whose value is 100, of an index. */
  base: { text: string; startsOn: string; endsOn: string } | null;
  /** Key of the series to divide by. */
  of: string | null;
  /** Number of periods of a moving average. */
  window: number | null;
  frequency: Frequency | null;
  aggregation: Aggregation | null;
  /** Code of the unit to convert into. */
  unit: string | null;
  /** Slug of the cited factor to convert with. */
  factor: string | null;
  /** First day of the answer. */
  from: Date | null;
  /** The day after the last of the answer. */
  before: Date | null;
  /** Only the newest so many points. */
  last: number | null;
  /** The day as of which readings count; null for what counts now. */
  asOf: string | null;
}

/** The values as published, all of them, as they are known now. */
export const PLAIN_REQUEST: DataRequest = {
  transform: 'LEVEL',
  base: null,
  of: null,
  window: null,
  frequency: null,
  aggregation: null,
  unit: null,
  factor: null,
  from: null,
  before: null,
  last: null,
  asOf: null,
};

type Given<Value> = Value | null | undefined;

/** What `computationArguments` and `dataArguments` give to a resolver. */
export interface DataArguments {
  transform: TransformName;
  base?: Given<string>;
  of?: Given<string>;
  window?: Given<number>;
  frequency?: Given<Frequency>;
  aggregation?: Given<Aggregation>;
  unit?: Given<string>;
  factor?: Given<string>;
  from?: Given<string>;
  to?: Given<string>;
  last?: Given<number>;
  asOf?: Given<string>;
}

/** Which transform an argument belongs to. */
const BELONGS_TO = {
  base: ['INDEX'],
  of: ['SHARE_OF', 'PER_CAPITA'],
  window: ['MOVING_AVERAGE'],
} as const satisfies Record<string, readonly TransformName[]>;

/** Reads the arguments. Throws a problem that names the argument which is wrong for any series. */
export function readDataRequest(args: DataArguments, { catalogue, vocabulary, units }: Context): DataRequest {
  const { transform } = args;
  for (const name of ['base', 'of', 'window'] as const) {
    const owners: readonly TransformName[] = BELONGS_TO[name];
    if (args[name] == null || owners.includes(transform)) continue;
    throw badInput(name, `${name} does not belong to ${transform}.`, `\`${name}\` with ${owners.join(' or ')} alone.`);
  }
  if (args.of != null) catalogue.assertKnown([args.of], 'of');
  else if (transform === 'SHARE_OF')
    throw badInput('of', 'SHARE_OF needs `of`.', 'The key of the series to divide by.');
  if (args.unit != null) vocabulary.assertKnown('unit', [args.unit], 'unit');
  if (args.factor != null) assertFactor(args.factor, args.unit ?? null, units.factorSlugs());
  if (args.aggregation != null && args.frequency == null) {
    throw badInput(
      'aggregation',
      'aggregation was given without `frequency`.',
      '`aggregation` together with `frequency`.',
    );
  }
  if (args.frequency === 'IRREGULAR') {
    throw badInput('frequency', 'IRREGULAR is no frequency to bring periods to.', ['A', 'S', 'Q', 'M', 'W', 'D']);
  }
  return {
    transform,
    base: baseOf(transform, args.base ?? null),
    of: args.of ?? null,
    window: transform === 'MOVING_AVERAGE' ? bounded('window', args.window ?? null, MAXIMUM_WINDOW) : null,
    frequency: args.frequency ?? null,
    aggregation: args.aggregation ?? null,
    unit: args.unit ?? null,
    factor: args.factor ?? null,
    ...dayRange(args, ''),
    last: args.last == null ? null : bounded('last', args.last, MAXIMUM_POINTS),
    asOf: args.asOf ?? null,
  };
}

function bounded(argument: 'window' | 'last', value: number | null, maximum: number): number {
  const accepted = `A whole number from 1 to ${maximum}.`;
  if (value === null) throw badInput(argument, `MOVING_AVERAGE needs \`${argument}\`.`, accepted);
  if (value < 1 || value > maximum) throw badInput(argument, `${argument}: ${value} is out of bounds.`, accepted);
  return value;
}

function baseOf(transform: TransformName, text: string | null): DataRequest['base'] {
  if (transform !== 'INDEX') return null;
  const accepted = 'A period with a first and a last day: 2015, 2015-07, 2014/2016.';
  if (text === null) throw badInput('base', 'INDEX needs `base`.', accepted);
  const { startsOn, endsBefore } = parsePeriod(text);
  if (startsOn === null || endsBefore === null) throw badInput('base', `base: "${text}" is open.`, accepted);
  const endsOn = new Date(Date.parse(endsBefore) - 86_400_000).toISOString().slice(0, 10);
  return { text, startsOn, endsOn };
}

function assertFactor(slug: string, unit: string | null, known: readonly string[]): void {
  if (unit === null) throw badInput('factor', 'factor was given without `unit`.', '`factor` together with `unit`.');
  if (known.includes(slug)) return;
  const near = nearest(slug, known);
  throw new Problem(
    'BAD_USER_INPUT',
    `"${slug}" is not a known conversion factor.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    { argument: 'factor', accepted: known, ...(near === undefined ? {} : { didYouMean: near }) },
  );
}
