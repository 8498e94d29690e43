import { difference } from '../transformation/decimal.ts';
import { sum } from '../transformation/sum.ts';

/** How far apart several series are, as columns on their common axis. */
export interface Spread {
  /** How many series have a value. */
  count: number[];
  minimum: (number | null)[];
  maximum: (number | null)[];
  mean: (number | null)[];
  /** Maximum minus minimum; null with fewer than two values. */
  range: (number | null)[];
  /** The range in per cent of the size of the mean; null with fewer than two values, or when the mean is 0. */
  relativeRange: (number | null)[];
}

/** The spread at each place of columns of equal length. */
export function spreadOf(columns: readonly (readonly (number | null)[])[], length: number): Spread {
  const spread: Spread = { count: [], minimum: [], maximum: [], mean: [], range: [], relativeRange: [] };
  for (let position = 0; position < length; position += 1) {
    const values = columns.flatMap((column) => {
      const value = column[position];
      return value == null ? [] : [value];
    });
    const some = values.length > 0;
    const [minimum, maximum] = [Math.min(...values), Math.max(...values)];
    // Rounding must not put the mean of equal values beside them.
    const mean = minimum === maximum ? minimum : sum(values) / values.length;
    const range = values.length < 2 ? null : finite(difference(maximum, minimum));
    spread.count.push(values.length);
    spread.minimum.push(some ? minimum : null);
    spread.maximum.push(some ? maximum : null);
    spread.mean.push(some ? finite(mean) : null);
    spread.range.push(range);
    spread.relativeRange.push(range === null || mean === 0 ? null : finite((100 * range) / Math.abs(mean)));
  }
  return spread;
}

/** Null in place of what a double cannot hold. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
