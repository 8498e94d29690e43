// Published values are decimals, and doubles hold most of them only nearly: 3.1 − −0.2 is 3.3000000000000003. A sum, a
// difference and a product of decimals have no more decimals than these rules say, so that rounding to them mends it.

/** The most decimals that Number.prototype.toFixed takes. */
const MOST_DECIMALS = 100;
/** Beyond it toFixed writes an exponent. */
const LARGEST = 1e21;

/** How many decimals the shortest spelling of a number has: 2 of 0.25, 0 of 1e21, 7 of 1e-7. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const point = digits.indexOf('.');
  return Math.max(0, (point < 0 ? 0 : digits.length - point - 1) - Number(exponent));
}

/** The nearest number with so many decimals. */
export function rounded(value: number, decimals: number): number {
  if (!Number.isFinite(value) || decimals > MOST_DECIMALS || Math.abs(value) >= LARGEST) return value;
  return Number(value.toFixed(decimals));
}

/** a − b of two decimals. */
export function difference(a: number, b: number): number {
  return rounded(a - b, Math.max(decimalsOf(a), decimalsOf(b)));
}

/** a · b of two decimals. */
export function product(a: number, b: number): number {
  return b === 1 ? a : rounded(a * b, decimalsOf(a) + decimalsOf(b));
}
