import type { Aggregation, Frequency } from '@tumen/database/generated/client/enums.ts';
import type { Conversion } from '../unit/units.ts';
import type { TransformName } from './transform-name.ts';

/** How the values of an answer came about. */
export interface Method {
  transform: TransformName;
  frequency: Frequency;
  /** Set when shorter periods were brought to longer ones. */
  aggregation: { from: Frequency; rule: Aggregation } | null;
  /** Code of the unit before the transform. */
  unit: string;
  /** What a value of the answer is stated in, ready to print. */
  unitSymbol: string;
  /** Set when the unit was converted. */
  conversion: Conversion | null;
  /** Base period of an index. */
  base: string | null;
  /** Periods of a moving average. */
  window: number | null;
  /** Key of the series that was divided by. */
  reference: string | null;
  asOf: string | null;
}

/** The formula of each transform, with x for values in the order of time. */
export const FORMULA: Readonly<Record<TransformName, string>> = {
  LEVEL: 'xₜ',
  CHANGE: 'xₜ − xₜ₋₁',
  CHANGE_YEAR_AGO: 'xₜ − xₜ₋ₙ, n periods a year',
  PERCENT_CHANGE: '100 · (xₜ / xₜ₋₁ − 1)',
  PERCENT_CHANGE_YEAR_AGO: '100 · (xₜ / xₜ₋ₙ − 1), n periods a year',
  COMPOUND_ANNUAL_RATE: '100 · ((xₜ / xₜ₋₁)ⁿ − 1), n periods a year',
  LOG: 'ln xₜ',
  LOG_CHANGE: '100 · (ln xₜ − ln xₜ₋₁)',
  INDEX: '100 · xₜ / x_base',
  SHARE_OF: '100 · xₜ / yₜ',
  PER_CAPITA: 'xₜ / population of the year',
  CUMULATIVE_YEAR_TO_DATE: 'xₜ + xₜ₋₁ + … to the first period of the year',
  MOVING_AVERAGE: '(xₜ + xₜ₋₁ + … + xₜ₋ₖ₊₁) / k',
  Z_SCORE: '(xₜ − mean) / s, s with n − 1',
};

/** What the values of an answer are stated in. */
export function symbolAfter(transform: TransformName, unit: string, base: string | null): string {
  switch (transform) {
    case 'PERCENT_CHANGE':
    case 'PERCENT_CHANGE_YEAR_AGO':
    case 'SHARE_OF':
      return '%';
    case 'COMPOUND_ANNUAL_RATE':
      return '% a year';
    case 'LOG':
      return `ln(${unit})`;
    case 'LOG_CHANGE':
      return 'log points × 100';
    case 'INDEX':
      return `${base ?? 'base'} = 100`;
    case 'PER_CAPITA':
      return `${unit}/person`;
    case 'Z_SCORE':
      return 'standard deviations';
    // Of a value in per cent a change is stated in percentage points.
    case 'CHANGE':
    case 'CHANGE_YEAR_AGO':
      return unit === '%' ? 'percentage points' : unit;
    case 'LEVEL':
    case 'CUMULATIVE_YEAR_TO_DATE':
    case 'MOVING_AVERAGE':
      return unit;
  }
}

const PERIODS: Readonly<Record<Frequency, string>> = {
  A: 'years',
  S: 'half-years',
  Q: 'quarters',
  M: 'months',
  W: 'weeks',
  D: 'days',
  IRREGULAR: 'intervals',
};

const RULE: Readonly<Record<Aggregation, string>> = {
  SUM: 'their sum',
  MEAN: 'their mean',
  LAST: 'the value of the last',
};

const TRANSFORM: Readonly<Record<TransformName, (method: Method) => string>> = {
  LEVEL: ({ unitSymbol, conversion, aggregation }) =>
    `${conversion === null && aggregation === null ? 'Values as published' : 'Values'}, in ${unitSymbol}`,
  CHANGE: ({ unitSymbol }) => `Change from the period before, in ${unitSymbol}`,
  CHANGE_YEAR_AGO: ({ unitSymbol }) => `Change from the same period of the year before, in ${unitSymbol}`,
  PERCENT_CHANGE: () => 'Change from the period before, in per cent',
  PERCENT_CHANGE_YEAR_AGO: () => 'Change from the same period of the year before, in per cent',
  COMPOUND_ANNUAL_RATE: () => 'Growth of one period compounded to a year, in per cent',
  LOG: ({ unitSymbol }) => `Natural logarithm, ${unitSymbol}`,
  LOG_CHANGE: () => 'Change of the natural logarithm from the period before, times 100',
  INDEX: ({ base }) => `Index, ${base} = 100`,
  SHARE_OF: ({ reference }) => `In per cent of the series ${reference}`,
  PER_CAPITA: ({ unitSymbol, reference }) =>
    `In ${unitSymbol}, by the population of the year in the series ${reference}`,
  CUMULATIVE_YEAR_TO_DATE: ({ unitSymbol }) => `Running sum from the start of each year, in ${unitSymbol}`,
  MOVING_AVERAGE: ({ unitSymbol, window }) => `Mean of ${window} periods, in ${unitSymbol}`,
  Z_SCORE: () => 'Distance from the mean of the series in standard deviations',
};

/** The method in a few words for the footnote of a chart. */
export function summaryOf(method: Method): string {
  const { conversion, aggregation, asOf } = method;
  const sentences = [TRANSFORM[method.transform](method)];
  if (aggregation !== null) {
    sentences.push(
      `${capital(PERIODS[method.frequency])} from ${PERIODS[aggregation.from]} by ${RULE[aggregation.rule]}`,
    );
  }
  if (conversion !== null) {
    const by = conversion.citedFactor === null ? '' : ` by the cited factor "${conversion.citedFactor}"`;
    sentences.push(`Converted from ${conversion.from} into ${conversion.to}${by}, times ${conversion.factor}`);
  }
  sentences.push(`Of each period the reading that was public ${asOf === null ? 'last' : `on ${asOf}`}`);
  return `${sentences.join('. ')}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
