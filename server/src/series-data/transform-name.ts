/** What can be computed from the values of a series. The enumeration `Transform` describes each one. */
export type TransformName =
  | 'LEVEL'
  | 'CHANGE'
  | 'CHANGE_YEAR_AGO'
  | 'PERCENT_CHANGE'
  | 'PERCENT_CHANGE_YEAR_AGO'
  | 'COMPOUND_ANNUAL_RATE'
  | 'LOG'
  | 'LOG_CHANGE'
  | 'INDEX'
  | 'SHARE_OF'
  | 'PER_CAPITA'
  | 'CUMULATIVE_YEAR_TO_DATE'
  | 'MOVING_AVERAGE'
  | 'Z_SCORE';
