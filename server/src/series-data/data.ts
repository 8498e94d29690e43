import type { Point } from '../transformation/point.ts';
import type { Method } from './method.ts';

/** A series as columns of equal length, oldest first, with how they came about. */
export interface Data {
  /** Key of the series. */
  series: string;
  periods: Point['period'][];
  startsOn: Point['startsOn'][];
  /** Last days, inclusive. */
  endsOn: Point['endsOn'][];
  values: Point['value'][];
  flags: Point['flag'][];
  reasons: Point['reason'][];
  qualifiers: Point['qualifier'][];
  coverage: Point['coverage'][];
  /** How many points there are, of which at most `MAXIMUM_POINTS` or the asked number are returned. */
  available: number;
  method: Method;
  problem: { code: ProblemCode; message: string } | null;
}

/** Why a series cannot give the values that were asked for. The enumeration `DataProblemCode` describes each one. */
export type ProblemCode =
  | 'UNDATED'
  | 'FREQUENCY_TOO_FINE'
  | 'NOT_CONVERTIBLE'
  | 'UNKNOWN_BASE'
  | 'NOT_ADDITIVE'
  | 'NOT_APPLICABLE'
  | 'NO_POPULATION';
