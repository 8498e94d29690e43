import { ordinalOf, type RegularFrequency } from '../period/ordinal.ts';
import type { Data } from '../series-data/data.ts';
import { type Estimate, interruptedTimeSeries } from './interrupted-time-series.ts';
import { type Placebo, placebo } from './placebo.ts';
import { isEnough, neededOf, type Place, type Window, windowsAt } from './window.ts';

/** How long the windows are and how the errors are reckoned. */
export interface Settings {
  before: number;
  after: number;
  /** Lags of the standard errors; by the rule of thumb when null. */
  lags: number | null;
}

/** A number after compared with the same before. */
export interface Change {
  change: number | null;
  /** Null when the number before is not positive. */
  percentChange: number | null;
}

/** What happened to a series from a period on. */
export interface Assessment {
  firstPeriod: string | null;
  before: Window;
  after: Window;
  mean: Change;
  median: Change;
  estimate: Estimate | null;
  placebo: Placebo | null;
  problem: { code: ImpactProblemCode; message: string } | null;
}

export type ImpactProblemCode = 'NOT_ENOUGH_DATA' | 'UNDATED' | 'SERIES_PROBLEM' | 'IRREGULAR';

const NOTHING: Window = { places: [], values: [], asked: 0, mean: null, median: null };

/** An assessment without numbers, because of a problem. */
export function withoutNumbers(code: ImpactProblemCode, message: string, { before, after }: Settings): Assessment {
  const change = { change: null, percentChange: null };
  return {
    firstPeriod: null,
    before: { ...NOTHING, asked: before },
    after: { ...NOTHING, asked: after },
    mean: change,
    median: change,
    estimate: null,
    placebo: null,
    problem: { code, message },
  };
}

/** The points of an answer at their places on the axis; what has no place is left out. */
export function placesOf({ periods, startsOn, endsOn, values }: Data, frequency: RegularFrequency): Place[] {
  return periods.flatMap((period, position) => {
    const [first, last] = [startsOn[position], endsOn[position]];
    if (first == null || last == null) return [];
    return [{ place: ordinalOf(frequency, first), period, value: values[position] ?? null }];
  });
}

/**
 * Compares a series before and after a day. The first period after is the one that holds the day.
 *
 * @param day as YYYY-MM-DD
 */
export function assess(data: Data, frequency: RegularFrequency, day: string, settings: Settings): Assessment {
  const places = placesOf(data, frequency);
  const first = ordinalOf(frequency, day);
  const { before, after } = windowsAt(places, first, settings);
  const found = {
    firstPeriod: places.find(({ place }) => place === first)?.period ?? null,
    before,
    after,
    mean: changeOf(before.mean, after.mean),
    median: changeOf(before.median, after.median),
    estimate: null,
    placebo: null,
  };
  if (!isEnough({ before, after })) {
    const message = `An estimate needs ${neededOf(before)} values before and ${neededOf(after)} after; there are ${before.values.length} of ${before.places.length} periods before and ${after.values.length} of ${after.places.length} after.`;
    return { ...found, problem: { code: 'NOT_ENOUGH_DATA', message } };
  }
  const estimate = interruptedTimeSeries([...before.values, ...after.values], first, settings.lags);
  if (estimate === null) {
    return { ...found, problem: { code: 'NOT_ENOUGH_DATA', message: 'The values allow no single solution.' } };
  }
  const changes = { levelChange: estimate.levelChange.value, slopeChange: estimate.slopeChange.value };
  return { ...found, estimate, placebo: placebo(places, first, settings, settings.lags, changes), problem: null };
}

function changeOf(before: number | null, after: number | null): Change {
  if (before === null || after === null) return { change: null, percentChange: null };
  return { change: after - before, percentChange: before > 0 ? 100 * (after / before - 1) : null };
}
