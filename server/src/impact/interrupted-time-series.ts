import { defaultLags, neweyWest } from './newey-west.ts';

/** A value at its place on the axis of its frequency. */
export interface PlacedValue {
  place: number;
  value: number;
}

/** An estimated number with its uncertainty. */
export interface Coefficient {
  value: number;
  standardError: number;
  /** Ends of the 95 per cent interval, by the normal distribution. */
  lower: number;
  upper: number;
}

/** A level and a trend before, and how both differ from the first period after on. */
export interface Estimate {
  /** The line before, carried on to the first period after. */
  level: Coefficient;
  /** Change per period of the line before. */
  slope: Coefficient;
  /** How far the line after stands above the line before, at the first period after. */
  levelChange: Coefficient;
  /** By how much the change per period differs after. */
  slopeChange: Coefficient;
  observations: number;
  lags: number;
  /** The fitted line at each value. */
  fitted: number[];
  /** The line before, carried on, at each value. */
  counterfactual: number[];
}

const NORMAL_975 = 1.959963984540054;

/**
 * Segmented regression of an interrupted time series: yₜ = b₀ + b₁t + b₂Dₜ + b₃tDₜ + eₜ, with t counted in periods from
 * the first one after, and D = 1 from there on; standard errors by Newey and West. Bernal, Cummins and Gasparrini,
 * "Interrupted time series regression for the evaluation of public health interventions: a tutorial", International
 * Journal of Epidemiology 46 (2017).
 *
 * @param values in the order of time
 * @param first place of the first period after
 * @param lags by the rule of thumb when null
 * @returns null when the values allow no single solution: fewer than two places on a side
 */
export function interruptedTimeSeries(
  values: readonly PlacedValue[],
  first: number,
  lags: number | null,
): Estimate | null {
  const used = lags ?? defaultLags(values.length);
  // Periods in units of the window's length keep the columns of one size.
  const scale = Math.max(1, ...values.map(({ place }) => Math.abs(place - first)));
  const design = values.map(({ place }) => {
    const time = (place - first) / scale;
    return place < first ? [1, time, 0, 0] : [1, time, 1, time];
  });
  const regression = neweyWest(
    design,
    values.map(({ value }) => value),
    used,
  );
  if (regression === null) return null;
  const coefficient = (column: number, unit: number): Coefficient => {
    const value = (regression.coefficients[column] ?? Number.NaN) / unit;
    const standardError = (regression.standardErrors[column] ?? Number.NaN) / unit;
    return {
      value,
      standardError,
      lower: value - NORMAL_975 * standardError,
      upper: value + NORMAL_975 * standardError,
    };
  };
  const [level, slope] = [coefficient(0, 1), coefficient(1, scale)];
  return {
    level,
    slope,
    levelChange: coefficient(2, 1),
    slopeChange: coefficient(3, scale),
    observations: values.length,
    lags: used,
    fitted: regression.fitted,
    counterfactual: values.map(({ place }) => level.value + slope.value * (place - first)),
  };
}
