import { ordinalOf, periodAt, type RegularFrequency } from '../period/ordinal.ts';
import type { Point } from './point.ts';

/** A stretch without values and why; null where an end is open. */
export interface GapStretch {
  period: string;
  startsOn: string | null;
  /** Last day, inclusive. */
  endsOn: string | null;
  reason: string;
}

/** Days that an answer is about, both inclusive; null where it is open. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** The most periods that a gap without an end, or a beginning, is carried on for. */
const LONGEST_CARRIED = 10_000;

/** Why a period within a series has no value when no gap says it. */
export const NOT_GIVEN = 'None of our sources gives a value for this period.';

/**
 * Every period of a regular series from its first to its last value or closed gap, those without a value as MISSING
 * with the reason of the gap that covers them. A gap without an end, or a beginning, is carried on to the end of `days`
 * where that is given, and is one point of its own where it is not.
 *
 * @param values in the order of time, each within one period of `frequency`
 * @param days a period belongs to them when all of it does
 */
export function completeAxis(
  frequency: RegularFrequency,
  values: readonly Point[],
  gaps: readonly GapStretch[],
  days: Days,
): Point[] {
  if (gaps.length === 0 && isComplete(frequency, values)) return [...values];
  const undated = values.filter(({ startsOn }) => startsOn === null);
  const byPlace = new Map<number, Point>();
  for (const point of values) {
    if (point.startsOn !== null) byPlace.set(ordinalOf(frequency, point.startsOn), point);
  }
  const earliest = days.from === null ? Number.NEGATIVE_INFINITY : firstPlace(frequency, days.from);
  const latest = days.to === null ? Number.POSITIVE_INFINITY : lastPlace(frequency, days.to);
  const stretches: { first: number; last: number; reason: string }[] = [];
  const open: Point[] = [];
  for (const gap of gaps) {
    const begins = gap.startsOn === null ? null : ordinalOf(frequency, gap.startsOn);
    const ends = gap.endsOn === null ? null : ordinalOf(frequency, gap.endsOn);
    const first =
      begins ?? (Number.isFinite(earliest) ? Math.max(earliest, (ends ?? latest) - LONGEST_CARRIED) : earliest);
    const last = ends ?? (Number.isFinite(latest) ? Math.min(latest, first + LONGEST_CARRIED) : latest);
    if (Number.isFinite(first) && Number.isFinite(last)) {
      if (first <= last)
        stretches.push({ first: Math.max(first, earliest), last: Math.min(last, latest), reason: gap.reason });
    } else if (first <= latest && last >= earliest) {
      open.push(gapPoint(gap));
    }
  }
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const place of byPlace.keys()) {
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  for (const stretch of stretches) {
    if (stretch.first > stretch.last) continue;
    first = Math.min(first, stretch.first);
    last = Math.max(last, stretch.last);
  }
  const points: Point[] = [...undated, ...open.filter(({ startsOn }) => startsOn === null)];
  for (let place = first; place <= last; place += 1) {
    const point = byPlace.get(place);
    if (point !== undefined) {
      points.push(point);
      continue;
    }
    const reason = stretches.find((stretch) => stretch.first <= place && place <= stretch.last)?.reason ?? NOT_GIVEN;
    points.push({
      ...periodAt(frequency, place),
      value: null,
      flag: 'MISSING',
      reason,
      qualifier: 'EXACT',
      coverage: 0,
    });
  }
  points.push(...open.filter(({ startsOn }) => startsOn !== null));
  return points;
}

/** The values and gaps of a series of intervals, in the order of time; nothing is filled in. */
export function intervalAxis(values: readonly Point[], gaps: readonly GapStretch[]): Point[] {
  return [...values, ...gaps.map(gapPoint)].sort(byTime);
}

function gapPoint({ period, startsOn, endsOn, reason }: GapStretch): Point {
  return { period, startsOn, endsOn, value: null, flag: 'MISSING', reason, qualifier: 'EXACT', coverage: 0 };
}

/** By first day (unknown first), then by last day (open last), then by text. */
function byTime(one: Point, other: Point): number {
  return (
    compare(one.startsOn ?? '', other.startsOn ?? '') ||
    compare(one.endsOn ?? '~', other.endsOn ?? '~') ||
    compare(one.period, other.period)
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whether values follow one another without a hole, which most series do. */
function isComplete(frequency: RegularFrequency, values: readonly Point[]): boolean {
  const first = values[0]?.startsOn;
  const last = values.at(-1)?.startsOn;
  if (first == null || last == null) return values.length === 0;
  return ordinalOf(frequency, last) - ordinalOf(frequency, first) === values.length - 1;
}

/** The first period that begins no earlier than `day`. */
function firstPlace(frequency: RegularFrequency, day: string): number {
  const place = ordinalOf(frequency, day);
  return periodAt(frequency, place).startsOn === day ? place : place + 1;
}

/** The last period that ends no later than `day`. */
function lastPlace(frequency: RegularFrequency, day: string): number {
  const place = ordinalOf(frequency, day);
  return periodAt(frequency, place).endsOn === day ? place : place - 1;
}
