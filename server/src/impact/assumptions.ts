/** What must hold for the numbers to say anything of the policy, as a code for programs and a sentence. */
export interface Assumption {
  code: AssumptionCode;
  text: string;
}

export type AssumptionCode =
  | 'NO_OTHER_CHANGE'
  | 'LINEAR_TREND'
  | 'NO_SEASON'
  | 'CORRELATION'
  | 'NO_ANTICIPATION'
  | 'SAME_BASIS'
  | 'MISSING_PERIODS';

interface Circumstances {
  /** How many other policies begin within the windows. */
  others: number;
  /** Periods of known breaks within the windows. */
  breaks: readonly string[];
  missing: number;
  lags: number;
  /** Whether a year has several periods. */
  seasonal: boolean;
}

/** The assumptions of the estimate, with what is known to speak against each. */
export function assumptionsOf({ others, breaks, missing, lags, seasonal }: Circumstances): Assumption[] {
  const all: Assumption[] = [
    {
      code: 'NO_OTHER_CHANGE',
      text:
        others === 0
          ? 'Nothing else changed the series at the same time. No other policy of this dataset begins within the windows.'
          : `Nothing else changed the series at the same time. Other policies of this dataset that begin within the windows: ${others}, listed in \`otherPolicies\`.`,
    },
    { code: 'LINEAR_TREND', text: 'Before and after, the series follows straight lines, apart from noise.' },
    { code: 'NO_ANTICIPATION', text: 'Nobody acted on it before it began, or stocked up ahead of it.' },
    {
      code: 'SAME_BASIS',
      text:
        breaks.length === 0
          ? 'The values have one basis throughout. No break is known within the windows.'
          : `The values have one basis throughout. Breaks are known within the windows: ${breaks.join('; ')}.`,
    },
    {
      code: 'CORRELATION',
      text: `Noise is correlated over no more than ${lags} neighbouring values.`,
    },
  ];
  if (seasonal) {
    all.push({
      code: 'NO_SEASON',
      text: 'Seasons are not modelled: `transform: CHANGE_YEAR_AGO` compares with the same season instead.',
    });
  }
  if (missing > 0) {
    all.push({
      code: 'MISSING_PERIODS',
      text: `${missing} periods without a value are like those that have one; they keep their place in time.`,
    });
  }
  return all;
}
