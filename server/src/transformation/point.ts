import type { ObservationStatus, Qualifier } from '@tumen/database/generated/client/enums.ts';

/**
 * What a value of an answer is worth: a status of SDMX's CL_OBS_STATUS, or one of two that only arithmetic makes.
 * INCOMPLETE: made from a part of its period. NOT_COMPUTABLE: no number, though there were values to compute with.
 */
export type PointFlag = ObservationStatus | 'INCOMPLETE' | 'NOT_COMPUTABLE';

/** One place of a series in an answer. */
export interface Point {
  /** Canonical text of the period. */
  period: string;
  /** First day as YYYY-MM-DD; null when it is open or unknown. */
  startsOn: string | null;
  /** Last day, inclusive; null when it is open or unknown. */
  endsOn: string | null;
  /** Null when there is no value; never zero for it. */
  value: number | null;
  flag: PointFlag;
  /** Why there is no value, or what to know about it. */
  reason: string | null;
  qualifier: Qualifier;
  /** Share of the period that the value stands for, 0 to 1: 0 without a value, 1 for a value as published. */
  coverage: number;
}

/** Flags from the weightiest to none: of several the first is told. */
const WEIGHT: readonly PointFlag[] = [
  'MISSING',
  'NOT_COMPUTABLE',
  'INCOMPLETE',
  'BREAK',
  'FORECAST',
  'LOW_RELIABILITY',
  'PROVISIONAL',
  'IMPUTED',
  'ESTIMATED',
  'NORMAL',
];

/** The flag of a value that was computed from values with these flags. */
export function combinedFlag(flags: Iterable<PointFlag>): PointFlag {
  let weightiest = WEIGHT.length - 1;
  for (const flag of flags) weightiest = Math.min(weightiest, WEIGHT.indexOf(flag));
  return WEIGHT[weightiest] ?? 'NORMAL';
}

/** The qualifier of a value that was computed from others: exact only when all of them are. */
export function combinedQualifier(qualifiers: Iterable<Qualifier>): Qualifier {
  for (const qualifier of qualifiers) if (qualifier !== 'EXACT') return 'ABOUT';
  return 'EXACT';
}

/** What to know about a value that was computed from others: the note on the input that gave it its flag. */
export function combinedReason(inputs: readonly Point[], flag: PointFlag): string | null {
  if (flag === 'NORMAL') return null;
  return inputs.find((input) => input.flag === flag && input.reason !== null)?.reason ?? null;
}

/** The same place without a value, because there is none to compute with. */
export function missing(point: Point, reason: string): Point {
  return { ...point, value: null, flag: 'MISSING', reason, qualifier: 'EXACT', coverage: 0 };
}

/** The same place without a value, because no number can be computed from those there are. */
export function notComputable(point: Point, reason: string): Point {
  return { ...point, value: null, flag: 'NOT_COMPUTABLE', reason, qualifier: 'EXACT', coverage: 0 };
}
