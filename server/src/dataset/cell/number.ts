import { type CellType, cellType } from './cell-type.ts';

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A number as its decimal text: PostgreSQL's `numeric` keeps every digit, a double would not. */
export const decimal = cellType('a number in plain digits: 1917.55, -2.3', (text) =>
  DECIMAL.test(text) ? text : undefined,
);

export const positiveDecimal = cellType('a number above zero in plain digits', (text) =>
  DECIMAL.test(text) && Number(text) > 0 ? text : undefined,
);

/** A decimal number of degrees within `±limit`. */
export function degrees(limit: number): CellType<string> {
  return cellType(`a number of degrees from -${limit} to ${limit}`, (text) =>
    DECIMAL.test(text) && Math.abs(Number(text)) <= limit ? text : undefined,
  );
}

/** A whole number within bounds, both inclusive. */
export function integer(least: number, most: number): CellType<number> {
  return cellType(`a whole number from ${least} to ${most}`, (text) => {
    const value = Number(text);
    return /^-?(0|[1-9]\d*)$/.test(text) && value >= least && value <= most ? value : undefined;
  });
}

/** Digits after the decimal point of a decimal text. */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}
