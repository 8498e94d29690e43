import { inverse, Matrix, QrDecomposition } from 'ml-matrix';

/** Coefficients of a linear regression with their covariances. */
export interface Regression {
  /** One for each column of the design. */
  coefficients: number[];
  standardErrors: number[];
  /** Values on the fitted line, one for each row of the design. */
  fitted: number[];
}

/** Lags for n values: floor(4 · (n / 100)^(2/9)), the rule of thumb of Newey and West (1994). */
export function defaultLags(observations: number): number {
  return Math.floor(4 * (observations / 100) ** (2 / 9));
}

/**
 * Ordinary least squares with standard errors that allow for unequal variances and for correlation over up to `lags`
 * neighbouring values: Newey and West, "A Simple, Positive Semi-Definite, Heteroskedasticity and Autocorrelation
 * Consistent Covariance Matrix", Econometrica 55 (1987), Bartlett weights, no correction for small samples.
 *
 * Values stand in the order of time and are taken as neighbours even where one is missing between them ("equal
 * spacing", Datta and Du, 2012).
 *
 * @param design one row for each value
 * @returns null when the columns depend on each other, so that no single solution exists
 */
export function neweyWest(design: readonly number[][], values: readonly number[], lags: number): Regression | null {
  const x = new Matrix(design.map((row) => [...row]));
  const qr = new QrDecomposition(x);
  if (!qr.isFullRank()) return null;
  const y = Matrix.columnVector([...values]);
  const coefficients = qr.solve(y);
  const fitted = x.mmul(coefficients).to1DArray();
  const residuals = values.map((value, row) => value - (fitted[row] ?? Number.NaN));
  const bread = inverse(x.transpose().mmul(x));
  const covariance = bread.mmul(meat(x, residuals, lags)).mmul(bread);
  return {
    coefficients: coefficients.to1DArray(),
    // Rounding can leave a variance of zero a little below it.
    standardErrors: covariance.diagonal().map((variance) => Math.sqrt(Math.max(0, variance))),
    fitted,
  };
}

/** Σ u²xx′ + Σₗ (1 − l / (L + 1)) Σ uₜuₜ₋ₗ(xₜxₜ₋ₗ′ + xₜ₋ₗxₜ′). */
function meat(x: Matrix, residuals: readonly number[], lags: number): Matrix {
  const scores = new Matrix(x.to2DArray().map((row, at) => row.map((cell) => cell * (residuals[at] ?? 0))));
  const total = scores.transpose().mmul(scores);
  for (let lag = 1; lag <= Math.min(lags, scores.rows - 1); lag += 1) {
    const later = scores.subMatrix(lag, scores.rows - 1, 0, scores.columns - 1);
    const earlier = scores.subMatrix(0, scores.rows - 1 - lag, 0, scores.columns - 1);
    const crossed = later.transpose().mmul(earlier);
    total.add(crossed.add(crossed.clone().transpose()).mul(1 - lag / (lags + 1)));
  }
  return total;
}
