import { PERIODS_PER_YEAR, periodAt, type RegularFrequency, yearBefore } from '../period/ordinal.ts';
import { OVERFLOW } from './aggregation.ts';
import { combinedFlag, combinedQualifier, combinedReason, missing, notComputable, type Point } from './point.ts';
import { sum } from './sum.ts';

/**
 * A series to transform: its points in the order of time. Those of a regular series carry their place on its axis, and
 * every place between the first and the last has a point; intervals have no places.
 */
export interface Sequence {
  frequency: RegularFrequency | null;
  points: readonly Point[];
  /** Place of each point on the axis of the frequency; null for undated points, open gaps and intervals. */
  places: readonly (number | null)[];
}

type Arithmetic = (value: number, base: number) => number | string;

/** Applies `compute` to each value alone; a text that it returns says why there is no number. */
export function pointwise(points: readonly Point[], compute: (value: number) => number | string): Point[] {
  return points.map((point) => (point.value === null ? point : withResult(point, compute(point.value), [point])));
}

function withResult(point: Point, result: number | string, inputs: readonly Point[]): Point {
  if (typeof result === 'string') return notComputable(point, result);
  if (!Number.isFinite(result)) return notComputable(point, OVERFLOW);
  const flag = combinedFlag(inputs.map((input) => input.flag));
  return {
    ...point,
    value: result,
    flag,
    reason: combinedReason(inputs, flag),
    qualifier: combinedQualifier(inputs.map(({ qualifier }) => qualifier)),
    coverage: Math.min(...inputs.map(({ coverage }) => coverage)),
  };
}

/** What a value is compared with: the point of the period before, of the year before, or why there is none. */
type BaseOf = (sequence: Sequence, position: number) => Point | string;

const positions = new WeakMap<Sequence, Map<number, number>>();

/** Position of the point at a place of the axis. */
function positionAt(sequence: Sequence, place: number): number | undefined {
  let byPlace = positions.get(sequence);
  if (byPlace === undefined) {
    byPlace = new Map();
    for (const [position, each] of sequence.places.entries()) if (each !== null) byPlace.set(each, position);
    positions.set(sequence, byPlace);
  }
  return byPlace.get(place);
}

/** The period before, on the axis of the frequency. */
export const previousPeriod: BaseOf = (sequence, position) => {
  const place = sequence.places[position];
  if (place == null || sequence.frequency === null) return 'It has no period before.';
  const base = positionAt(sequence, place - 1);
  return base === undefined
    ? `The series has no value for ${periodAt(sequence.frequency, place - 1).period}.`
    : (sequence.points[base] ?? '');
};

/** The same period of the year before: the same month, week or day, and for intervals the same days. */
export const previousYear: BaseOf = (sequence, position) => {
  const point = sequence.points[position];
  if (point === undefined || point.startsOn === null || point.endsOn === null) return 'It has no year before.';
  if (sequence.frequency === null) {
    const wanted = [shiftYear(point.startsOn), shiftYear(point.endsOn)];
    return (
      sequence.points.find(({ startsOn, endsOn }) => startsOn === wanted[0] && endsOn === wanted[1]) ??
      'The series has no value for the same interval of the year before.'
    );
  }
  const place = sequence.places[position];
  const earlier = place == null ? null : yearBefore(sequence.frequency, place);
  if (earlier === null) return 'The year before has no such period.';
  const base = positionAt(sequence, earlier);
  return base === undefined
    ? `The series has no value for ${periodAt(sequence.frequency, earlier).period}.`
    : (sequence.points[base] ?? '');
};

/** The same day of the year before; of a February's last day the last day of February. */
function shiftYear(day: string): string {
  const year = Number(day.slice(0, 4)) - 1;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = /-02-2[89]$/.test(day) && isLastOfFebruary(day) ? `-02-${leap ? 29 : 28}` : day.slice(4);
  return `${String(year).padStart(4, '0')}${rest}`;
}

function isLastOfFebruary(day: string): boolean {
  return new Date(Date.parse(day) + 86_400_000).getUTCMonth() === 2;
}

/** Compares each value with an earlier one. A break between the two is told, as the result compares across it. */
export function comparedWith(sequence: Sequence, baseOf: BaseOf, compute: Arithmetic): Point[] {
  return sequence.points.map((point, position) => {
    if (point.value === null) return point;
    const base = baseOf(sequence, position);
    if (typeof base === 'string') return missing(point, base);
    if (base.value === null) return missing(point, `${base.period} has no value. ${base.reason ?? ''}`.trim());
    const result = withResult(point, compute(point.value, base.value), [point, { ...base, flag: crossed(base.flag) }]);
    const between = sequence.frequency === null ? undefined : breakBetween(sequence, base, position);
    if (between === undefined || result.value === null) return result;
    return { ...result, flag: combinedFlag([result.flag, 'BREAK']), reason: between.reason ?? result.reason };
  });
}

/** A base that is itself the first value after a break does not make the comparison cross it. */
function crossed(flag: Point['flag']): Point['flag'] {
  return flag === 'BREAK' ? 'NORMAL' : flag;
}

function breakBetween(sequence: Sequence, base: Point, position: number): Point | undefined {
  for (let each = position - 1; each >= 0 && sequence.points[each] !== base; each -= 1) {
    if (sequence.points[each]?.flag === 'BREAK') return sequence.points[each];
  }
  return undefined;
}

/** 100 · (xₜ / b − 1); a base that is not positive gives no percentage. */
export const percentChange: Arithmetic = (value, base) => {
  if (base === 0) return 'Division by zero: the value compared with is 0.';
  if (base < 0) return 'The value compared with is negative: a percentage of it would say nothing of the direction.';
  return 100 * (value / base - 1);
};

/** 100 · ((xₜ / b)ⁿ − 1), for n periods a year. */
export function compoundAnnualRate(frequency: RegularFrequency): Arithmetic {
  return (value, base) => {
    if (base === 0) return 'Division by zero: the value compared with is 0.';
    if (base < 0 || value < 0) return 'A negative value has no rate of growth.';
    return 100 * ((value / base) ** PERIODS_PER_YEAR[frequency] - 1);
  };
}

/** 100 · (ln xₜ − ln b). */
export const logChange: Arithmetic = (value, base) =>
  value <= 0 || base <= 0 ? 'Only positive values have a logarithm.' : 100 * (Math.log(value) - Math.log(base));

/** ln xₜ. */
export const logarithm = (value: number): number | string =>
  value <= 0 ? 'Only positive values have a logarithm.' : Math.log(value);

/** Mean of the points that make up the base period of an index. */
export type IndexBase = { value: number; flag: Point['flag'] } | { whyNot: string };

/**
 * The value of a base period: of the point for it, or the mean of the shorter periods that make it up, when each of them
 * has a value.
 */
export function indexBase(
  { points, frequency }: Sequence,
  base: { text: string; startsOn: string; endsOn: string },
  expected: number | null,
): IndexBase {
  const exact = points.find(({ period }) => period === base.text);
  if (exact !== undefined) {
    return exact.value === null
      ? { whyNot: `The base period ${base.text} has no value. ${exact.reason ?? ''}`.trim() }
      : { value: exact.value, flag: exact.flag };
  }
  const within = points.filter(
    ({ startsOn, endsOn }) =>
      startsOn !== null && endsOn !== null && startsOn >= base.startsOn && endsOn <= base.endsOn,
  );
  const values = within.flatMap(({ value }) => (value === null ? [] : [value]));
  if (frequency === null || expected === null || values.length === 0) {
    return { whyNot: `The series has no value for the base period ${base.text}.` };
  }
  if (values.length < expected) {
    return { whyNot: `The base period ${base.text} has values for ${values.length} of its ${expected} periods.` };
  }
  const value = sum(values) / values.length;
  return { value, flag: combinedFlag(within.map(({ flag }) => flag)) };
}

/** 100 · xₜ / b. */
export function index(points: readonly Point[], base: number, period: string): Point[] {
  return pointwise(points, (value) => {
    if (base === 0) return `Division by zero: the value of the base period ${period} is 0.`;
    if (base < 0) return `The value of the base period ${period} is negative: an index of it would run backwards.`;
    return 100 * (value / base);
  });
}

/** factor · xₜ / yₜ, where `otherAt` gives the y that belongs to a point, or says why there is none. */
export function ratio(points: readonly Point[], otherAt: (point: Point) => Point | string, factor: number): Point[] {
  return points.map((point) => {
    if (point.value === null) return point;
    const other = otherAt(point);
    if (typeof other === 'string') return missing(point, other);
    if (other.value === null) return missing(point, other.reason ?? `No value to divide by for ${other.period}.`);
    if (other.value === 0) return notComputable(point, `Division by zero: the value of ${other.period} is 0.`);
    return withResult(point, (factor * point.value) / other.value, [point, other]);
  });
}

/** The sum from the first period of the calendar year on; null from the first period without a value on. */
export function yearToDate({ points, places, frequency }: Sequence): Point[] {
  if (frequency === null) return [...points];
  let year = '';
  let used: Point[] = [];
  let hole: string | null = null;
  return points.map((point, position) => {
    const place = places[position];
    if (place == null || point.startsOn === null) return point;
    const ofYear = point.period.slice(0, 4);
    if (ofYear !== year) {
      [year, used] = [ofYear, []];
      const begins = periodAt(frequency, place - 1).period.slice(0, 4) !== ofYear;
      hole = begins ? null : `The series begins within ${ofYear}: there is no sum from its start.`;
    }
    if (point.value === null) {
      hole ??= `${point.period} has no value. ${point.reason ?? ''}`.trim();
      return point;
    }
    if (hole !== null) return missing(point, hole);
    used = [...used, point];
    return withResult(point, sum(used.map(({ value }) => value ?? 0)), used);
  });
}

/** The mean of a value and the `window` − 1 before it, when each of them is there. */
export function movingAverage({ points, places }: Sequence, window: number): Point[] {
  return points.map((point, position) => {
    if (point.value === null || places[position] == null) return point;
    const members = points.slice(Math.max(0, position - window + 1), position + 1);
    const dated = members.every((_, offset) => places[position - members.length + 1 + offset] != null);
    if (members.length < window || !dated) return missing(point, `Fewer than ${window} periods up to here.`);
    const without = members.find(({ value }) => value === null);
    if (without !== undefined) return missing(point, `${without.period} has no value. ${without.reason ?? ''}`.trim());
    const mean = sum(members.map(({ value }) => value ?? 0)) / window;
    const [first, ...later] = members;
    return withResult(point, mean, first === undefined ? [point] : [{ ...first, flag: crossed(first.flag) }, ...later]);
  });
}

/** (xₜ − mean) / s, with mean and sample standard deviation (n − 1) of all values of the series. */
export function zScore(points: readonly Point[]): Point[] {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const mean = sum(values) / values.length;
  // Not read off the deviation, which rounding can keep above zero.
  const constant = values.every((value) => value === values[0]);
  const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
  return pointwise(points, (value) => {
    if (values.length < 2) return 'One value has no standard deviation.';
    if (constant) return 'Division by zero: all values are equal.';
    return (value - mean) / deviation;
  });
}
