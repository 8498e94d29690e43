import { decimalsOf, rounded } from './decimal.ts';

/**
 * Sum of decimals, with a running compensation for what rounding loses, so that 0.1 + 0.2 + 0.3 is 0.6: Neumaier, "Rundungsfehleranalyse
 * einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  let decimals = 0;
  for (const value of values) {
    decimals = Math.max(decimals, decimalsOf(value));
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  // Infinite totals have an undefined compensation.
  return Number.isFinite(lost) ? rounded(total + lost, decimals) : total;
}
