import { ordinalOf, PERIODS_PER_YEAR, placesWithin, type RegularFrequency } from '../period/ordinal.ts';
import type { SeriesFacts } from '../series/catalogue.ts';
import type { Days } from '../transformation/axis.ts';
import { difference } from '../transformation/decimal.ts';
import type { Point } from '../transformation/point.ts';
import {
  comparedWith,
  compoundAnnualRate,
  index,
  indexBase,
  logarithm,
  logChange,
  movingAverage,
  percentChange,
  pointwise,
  previousPeriod,
  previousYear,
  ratio,
  type Sequence,
  yearToDate,
  zScore,
} from '../transformation/transforms.ts';
import { completeSeries } from './axis.ts';
import { dayText } from './day-text.ts';
import type { Plan } from './plan.ts';
import type { Readings } from './read.ts';
import type { DataRequest } from './request.ts';
import { UnsupportedTransformError } from './unsupported-transform-error.ts';

/**
 * Computes the points that a plan asks for, oldest first: first the complete axis in the asked unit and at the asked
 * frequency, then the transform, then the asked range. Throws an `UnsupportedTransformError` when the values that were
 * read do not allow it.
 */
export function transformReadings(plan: Plan, readings: Readings): readonly Point[] {
  const { facts, request } = plan;
  const days: Days = {
    from: request.from === null ? null : dayText(request.from),
    to: request.before === null ? null : lastDayBefore(request.before),
  };
  const series = completeSeries(facts, request, plan.conversion, readings.columns, days);
  const reference = referencePoints(plan, readings, days);
  const points =
    request.transform === 'LEVEL' ? series : transformed(sequenceOf(facts, request, series), request, reference);
  return days.from === null && days.to === null ? points : points.filter((point) => isWithin(point, days));
}

/** The points of the series to divide by; none without one. */
function referencePoints({ reference, referenceConversion, request }: Plan, readings: Readings, days: Days): Point[] {
  if (reference === null || readings.reference === null) return [];
  const asked = { ...request, ...referenceRequest(reference, request) };
  return completeSeries(reference, asked, referenceConversion, readings.reference, days);
}

function lastDayBefore(day: Date): string {
  return dayText(new Date(day.getTime() - 86_400_000));
}

/** A population stays annual; a whole is brought to the frequency of the part. */
function referenceRequest(
  reference: SeriesFacts,
  { transform, frequency }: DataRequest,
): Pick<DataRequest, 'frequency' | 'aggregation'> {
  return { frequency: transform === 'PER_CAPITA' ? reference.frequency : frequency, aggregation: null };
}

function sequenceOf(facts: SeriesFacts, { frequency }: DataRequest, points: readonly Point[]): Sequence {
  const target = frequency ?? facts.frequency;
  if (target === 'IRREGULAR') return { frequency: null, points, places: points.map(() => null) };
  const placeOf = ({ startsOn, endsOn }: Point) =>
    startsOn === null || endsOn === null ? null : ordinalOf(target, startsOn);
  return { frequency: target, points, places: points.map(placeOf) };
}

function transformed(sequence: Sequence, request: DataRequest, other: readonly Point[]): readonly Point[] {
  const { points, frequency } = sequence;
  switch (request.transform) {
    case 'LEVEL':
      return points;
    case 'LOG':
      return pointwise(points, logarithm);
    case 'CHANGE':
      return comparedWith(sequence, previousPeriod, difference);
    case 'CHANGE_YEAR_AGO':
      return comparedWith(sequence, previousYear, difference);
    case 'PERCENT_CHANGE':
      return comparedWith(sequence, previousPeriod, percentChange);
    case 'PERCENT_CHANGE_YEAR_AGO':
      return comparedWith(sequence, previousYear, percentChange);
    case 'COMPOUND_ANNUAL_RATE':
      return comparedWith(sequence, previousPeriod, compoundAnnualRate(frequency ?? 'A'));
    case 'LOG_CHANGE':
      return comparedWith(sequence, previousPeriod, logChange);
    case 'INDEX':
      return indexed(sequence, request);
    case 'SHARE_OF': {
      const byPeriod = new Map(other.map((point) => [point.period, point]));
      return ratio(points, ({ period }) => byPeriod.get(period) ?? `The whole has no value for ${period}.`, 100);
    }
    case 'PER_CAPITA': {
      const byYear = new Map(other.map((point) => [point.period, point]));
      return ratio(points, (point) => populationFor(point, byYear), 1);
    }
    case 'CUMULATIVE_YEAR_TO_DATE':
      return yearToDate(sequence);
    case 'MOVING_AVERAGE':
      return movingAverage(sequence, request.window ?? 1);
    case 'Z_SCORE':
      return zScore(points);
  }
}

function populationFor({ period, startsOn, endsOn }: Point, byYear: ReadonlyMap<string, Point>): Point | string {
  const year = startsOn?.slice(0, 4);
  if (year === undefined || endsOn?.slice(0, 4) !== year) return `${period} does not lie within one year.`;
  return byYear.get(year) ?? `The population series has no value for ${year}.`;
}

function indexed(sequence: Sequence, { base }: DataRequest): Point[] {
  if (base === null) throw new Error('An index without a base.');
  const found = indexBase(sequence, base, expectedWithin(sequence.frequency, base));
  if ('whyNot' in found) throw new UnsupportedTransformError('UNKNOWN_BASE', found.whyNot);
  return index(sequence.points, found.value, base.text);
}

/** How many periods of a frequency make up a base period; null when it is shorter than one of them. */
function expectedWithin(frequency: RegularFrequency | null, base: { startsOn: string; endsOn: string }): number | null {
  if (frequency === null) return null;
  const { first, last } = placesWithin(frequency, base);
  const days = (Date.parse(base.endsOn) - Date.parse(base.startsOn)) / 86_400_000 + 1;
  const count = last - first + 1;
  return days < 365 / PERIODS_PER_YEAR[frequency] - 3 ? null : count;
}

function isWithin({ startsOn, endsOn }: Point, { from, to }: Days): boolean {
  if (from !== null && (startsOn === null || startsOn < from)) return false;
  return to === null || (endsOn !== null && endsOn <= to);
}
