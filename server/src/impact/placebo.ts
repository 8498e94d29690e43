import { interruptedTimeSeries } from './interrupted-time-series.ts';
import { isEnough, medianOf, type Place, windowsAt } from './window.ts';

/** The same estimate at a date at which the policy did not begin. */
export interface PlaceboDate {
  period: string;
  levelChange: number;
  slopeChange: number;
  /** Whether the policy's own first period lies within its windows, so that it is no clean comparison. */
  overlaps: boolean;
}

export interface Placebo {
  dates: PlaceboDate[];
  /** Share of dates whose level change is at least as large in size; null when there is no date. */
  shareOfLevel: number | null;
  /** The same of the slope change. */
  shareOfSlope: number | null;
  level: Spread | null;
  slope: Spread | null;
}

interface Spread {
  minimum: number;
  median: number;
  maximum: number;
}

/** Periods to each side of the policy's own within which dates are tried: 41 years of months. */
const FARTHEST = 500;

/**
 * The same estimate at every other date of the series that has enough values on both sides: a placebo in time. Abadie,
 * Diamond and Hainmueller, "Comparative Politics and the Synthetic Control Method", American Journal of Political Science
 * 59 (2015).
 */
export function placebo(
  series: readonly Place[],
  first: number,
  asked: { before: number; after: number },
  lags: number | null,
  estimate: { levelChange: number; slopeChange: number },
): Placebo {
  const near = series.filter(({ place }) => Math.abs(place - first) <= FARTHEST + asked.before + asked.after);
  const dates = near.flatMap(({ place, period }): PlaceboDate[] => {
    if (place === first || Math.abs(place - first) > FARTHEST) return [];
    const windows = windowsAt(near, place, asked);
    if (!isEnough(windows)) return [];
    const other = interruptedTimeSeries([...windows.before.values, ...windows.after.values], place, lags);
    if (other === null) return [];
    const overlaps = first > place - asked.before && first < place + asked.after;
    return [{ period, levelChange: other.levelChange.value, slopeChange: other.slopeChange.value, overlaps }];
  });
  const levels = dates.map(({ levelChange }) => levelChange);
  const slopes = dates.map(({ slopeChange }) => slopeChange);
  return {
    dates,
    shareOfLevel: shareAsLarge(levels, estimate.levelChange),
    shareOfSlope: shareAsLarge(slopes, estimate.slopeChange),
    level: spreadOf(levels),
    slope: spreadOf(slopes),
  };
}

function shareAsLarge(values: readonly number[], than: number): number | null {
  if (values.length === 0) return null;
  return values.filter((value) => Math.abs(value) >= Math.abs(than)).length / values.length;
}

function spreadOf(values: readonly number[]): Spread | null {
  const median = medianOf(values);
  return median === null ? null : { minimum: Math.min(...values), median, maximum: Math.max(...values) };
}
