import type { Aggregation } from '@tumen/database/generated/client/enums.ts';
import { addDays } from '../period/calendar.ts';
import { ordinalOf, periodAt, placesWithin, type RegularFrequency } from '../period/ordinal.ts';
import { combinedFlag, combinedQualifier, combinedReason, missing, notComputable, type Point } from './point.ts';
import { sum } from './sum.ts';

const NAMES: Readonly<Record<RegularFrequency, string>> = {
  A: 'years',
  S: 'half-years',
  Q: 'quarters',
  M: 'months',
  W: 'weeks',
  D: 'days',
};

/** The result was larger than an IEEE 754 double can hold. */
export const OVERFLOW = 'The result is larger than a double can hold.';

/** A point with a value, at its place among the shorter periods of a longer one, counted from 1. */
interface Member {
  nth: number;
  point: Point & { value: number };
}

/**
 * Longer periods from the shorter ones of a regular series: their sum, their mean, or the value of the last one that
 * has any. A period of which a part has no value is INCOMPLETE, with the share that is covered; without any value it is
 * MISSING. A week counts for the period that has its Thursday (ISO 8601).
 *
 * @param points every period of `from`, in order; points without a date and open gaps are left out
 */
export function aggregate(
  points: readonly Point[],
  from: RegularFrequency,
  to: RegularFrequency,
  rule: Aggregation,
): Point[] {
  const placed = new Map<number, Point>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    if (point.startsOn === null || point.endsOn === null) continue;
    placed.set(ordinalOf(from, point.startsOn), point);
    const place = ordinalOf(to, from === 'W' ? addDays(point.startsOn, 3) : point.startsOn);
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  const longer: Point[] = [];
  for (let place = first; place <= last; place += 1) {
    const period = periodAt(to, place);
    const within = placesWithin(from, period);
    const members: Member[] = [];
    let whyMissing: string | null = null;
    for (let each = within.first; each <= within.last; each += 1) {
      const point = placed.get(each);
      if (point === undefined) continue;
      if (point.value === null) whyMissing ??= point.reason;
      else members.push({ nth: each - within.first + 1, point: { ...point, value: point.value } });
    }
    const expected = { count: within.last - within.first + 1, name: NAMES[from] };
    longer.push(aggregatePeriod(period, members, expected, rule, whyMissing));
  }
  return longer;
}

function aggregatePeriod(
  period: Pick<Point, 'period' | 'startsOn' | 'endsOn'>,
  members: readonly Member[],
  expected: { count: number; name: string },
  rule: Aggregation,
  whyMissing: string | null,
): Point {
  const place: Point = { ...period, value: null, flag: 'NORMAL', reason: null, qualifier: 'EXACT', coverage: 0 };
  const newest = members.at(-1);
  if (newest === undefined) {
    return missing(place, whyMissing ?? `None of its ${expected.count} ${expected.name} has a value.`);
  }
  const used = rule === 'LAST' ? [newest.point] : members.map(({ point }) => point);
  const total = sum(used.map(({ value }) => value));
  const value = rule === 'MEAN' ? total / used.length : total;
  if (!Number.isFinite(value)) return notComputable(place, OVERFLOW);
  const coverage =
    rule === 'LAST'
      ? (newest.nth / expected.count) * newest.point.coverage
      : sum(used.map((point) => point.coverage)) / expected.count;
  const qualifier = rule === 'LAST' ? newest.point.qualifier : combinedQualifier(used.map((point) => point.qualifier));
  if (coverage === 1) {
    const flag = combinedFlag(used.map((point) => point.flag));
    return { ...place, value, flag, reason: combinedReason(used, flag), qualifier, coverage };
  }
  const partial =
    rule === 'LAST'
      ? `The value of ${newest.point.period}, the last one there is.`
      : `Values for ${used.length} of ${expected.count} ${expected.name}.`;
  const reason = [partial, whyMissing].filter((text) => text !== null).join(' ');
  return { ...place, value, flag: 'INCOMPLETE', reason, qualifier, coverage };
}

/** Why intervals cannot be brought to a longer period, in a sentence. */
export interface NotAggregable {
  whyNot: string;
}

/**
 * Longer periods from intervals of any length: each takes the intervals that lie wholly within it, as long as no two of
 * them overlap. Year-to-date figures overlap on purpose: of those the longest that begins with the period is taken, and
 * only for years.
 *
 * @param cumulative whether the intervals run from the start of the year
 */
export function aggregateIntervals(
  points: readonly Point[],
  to: RegularFrequency,
  rule: Aggregation,
  cumulative: boolean,
): Point[] | NotAggregable {
  if (cumulative && (to !== 'A' || rule === 'MEAN')) {
    return {
      whyNot: 'Its values run from the start of the year: they give years, by their last value, and nothing else.',
    };
  }
  const dated = points.flatMap((point) =>
    point.startsOn === null || point.endsOn === null
      ? []
      : [{ ...point, startsOn: point.startsOn, endsOn: point.endsOn }],
  );
  const byPlace = new Map<number, typeof dated>();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const point of dated) {
    const place = ordinalOf(to, point.startsOn);
    if (ordinalOf(to, point.endsOn) !== place) continue;
    byPlace.set(place, [...(byPlace.get(place) ?? []), point]);
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  const longer: Point[] = [];
  for (let place = first; place <= last; place += 1) {
    const period = periodAt(to, place);
    const within = byPlace.get(place) ?? [];
    longer.push(cumulative ? yearToDate(period, within) : sumOfIntervals(period, within, rule));
  }
  return longer;
}

interface Interval extends Point {
  startsOn: string;
  endsOn: string;
}

interface Year {
  period: string;
  startsOn: string;
  endsOn: string;
}

const days = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }): number =>
  (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 + 1;

function yearToDate(year: Year, within: readonly Interval[]): Point {
  const place: Point = { ...year, value: null, flag: 'NORMAL', reason: null, qualifier: 'EXACT', coverage: 0 };
  let longest: Interval | undefined;
  for (const interval of within) {
    if (interval.startsOn !== year.startsOn || interval.value === null) continue;
    if (longest === undefined || interval.endsOn > longest.endsOn) longest = interval;
  }
  if (longest === undefined) {
    return missing(
      place,
      within.find(({ reason }) => reason !== null)?.reason ?? 'No figure from the start of the year.',
    );
  }
  const coverage = days(longest) / days(year);
  const { value, flag, reason, qualifier } = longest;
  if (coverage === 1) return { ...place, value, flag, reason, qualifier, coverage };
  return { ...place, value, flag: 'INCOMPLETE', reason: `Year to date: ${longest.period}.`, qualifier, coverage };
}

function sumOfIntervals(period: Year, within: readonly Interval[], rule: Aggregation): Point {
  const place: Point = { ...period, value: null, flag: 'NORMAL', reason: null, qualifier: 'EXACT', coverage: 0 };
  const valued = within.flatMap((each) => (each.value === null ? [] : [{ ...each, value: each.value }]));
  valued.sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  const newest = valued.at(-1);
  if (newest === undefined) {
    return missing(
      place,
      within.find(({ reason }) => reason !== null)?.reason ?? 'No interval lies within the period.',
    );
  }
  const overlapping = valued.find((each, position) => {
    const before = valued[position - 1];
    return before !== undefined && before.endsOn >= each.startsOn;
  });
  if (overlapping !== undefined && rule !== 'LAST') {
    return notComputable(place, `Intervals overlap within the period, ${overlapping.period} among them.`);
  }
  const used = rule === 'LAST' ? [newest] : valued;
  const length = sum(used.map(days));
  const total = sum(used.map((each) => each.value * (rule === 'MEAN' ? days(each) : 1)));
  const value = rule === 'MEAN' ? total / length : total;
  if (!Number.isFinite(value)) return notComputable(place, OVERFLOW);
  const coverage =
    rule === 'LAST' ? (Date.parse(newest.endsOn) - Date.parse(period.startsOn)) / 86_400_000 + 1 : length;
  const share = coverage / days(period);
  const qualifier = combinedQualifier(used.map((each) => each.qualifier));
  if (share === 1) {
    const flag = combinedFlag(used.map((each) => each.flag));
    return { ...place, value, flag, reason: combinedReason(used, flag), qualifier, coverage: 1 };
  }
  const reason = `Covered by ${used.map((each) => each.period).join(', ')}.`;
  return { ...place, value, flag: 'INCOMPLETE', reason, qualifier, coverage: share };
}
