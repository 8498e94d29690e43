import { sum } from '../transformation/sum.ts';
import type { PlacedValue } from './interrupted-time-series.ts';

/** Values that each side needs for an estimate: two for a line, and enough more to tell noise from it. */
export const LEAST_VALUES = 8;

/** A place of a series, with a value or without. */
export interface Place {
  place: number;
  period: string;
  value: number | null;
}

/** The periods on one side. */
export interface Window {
  places: readonly Place[];
  values: readonly PlacedValue[];
  /** Periods that were asked for; the series may begin later or end earlier. */
  asked: number;
  mean: number | null;
  median: number | null;
}

/** The periods before and from the first one after on, as far as the series reaches. */
export function windowsAt(
  series: readonly Place[],
  first: number,
  asked: { before: number; after: number },
): { before: Window; after: Window } {
  return {
    before: windowOf(
      series.filter(({ place }) => place < first && place >= first - asked.before),
      asked.before,
    ),
    after: windowOf(
      series.filter(({ place }) => place >= first && place < first + asked.after),
      asked.after,
    ),
  };
}

function windowOf(places: readonly Place[], asked: number): Window {
  const values = places.flatMap(({ place, value }) => (value === null ? [] : [{ place, value }]));
  const numbers = values.map(({ value }) => value);
  return {
    places,
    values,
    asked,
    mean: numbers.length === 0 ? null : sum(numbers) / numbers.length,
    median: medianOf(numbers),
  };
}

/** The middle value, or the mean of the two middle ones; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** Values that a window lacks for an estimate: it needs 8, and one for every second of its periods. */
export function neededOf({ places }: Window): number {
  return Math.max(LEAST_VALUES, Math.ceil(places.length / 2));
}

/** Whether both sides have enough values. */
export function isEnough({ before, after }: { before: Window; after: Window }): boolean {
  return before.values.length >= neededOf(before) && after.values.length >= neededOf(after);
}
