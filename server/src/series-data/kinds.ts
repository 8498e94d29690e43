import { builder } from '../schema/builder.ts';

export const Transform = builder.enumType('Transform', {
  description:
    'What is computed from the values of a series, after their unit was converted and shorter periods were brought to longer ones. docs/numbers.md has every formula.',
  values: {
    LEVEL: { description: 'The values themselves: xₜ.' },
    CHANGE: { description: 'The difference from the period before: xₜ − xₜ₋₁.' },
    CHANGE_YEAR_AGO: { description: 'The difference from the same period of the year before.' },
    PERCENT_CHANGE: { description: 'The change from the period before in per cent: 100 · (xₜ / xₜ₋₁ − 1).' },
    PERCENT_CHANGE_YEAR_AGO: {
      description: 'The change in per cent from the same period of the year before; the usual one for monthly figures.',
    },
    COMPOUND_ANNUAL_RATE: {
      description: 'The growth of one period as if it went on for a year: 100 · ((xₜ / xₜ₋₁)ⁿ − 1), n periods a year.',
    },
    LOG: { description: 'The natural logarithm: ln xₜ.' },
    LOG_CHANGE: { description: 'The continuously compounded change: 100 · (ln xₜ − ln xₜ₋₁).' },
    INDEX: { description: 'In per cent of the value of the period in `base`: 100 · xₜ / x_base.' },
    SHARE_OF: { description: 'In per cent of the series in `of`, at the same period and in the same unit.' },
    PER_CAPITA: {
      description: 'Divided by the population of the year: that of the series in `of`, or the region’s longest one.',
    },
    CUMULATIVE_YEAR_TO_DATE: { description: 'The running sum from the first period of each calendar year.' },
    MOVING_AVERAGE: { description: 'The mean of a value and those before it, `window` of them in all.' },
    Z_SCORE: { description: 'Distance from the mean of the whole series in standard deviations (n − 1).' },
  } as const,
});

export const DataProblemCode = builder.enumType('DataProblemCode', {
  description: 'Why a series could not give what was asked, while the rest of the answer stands.',
  values: {
    UNDATED: { description: 'All values of the series are undated, so that none can lie within a range of dates.' },
    FREQUENCY_TOO_FINE: {
      description: 'The asked frequency is finer than that of the series, and nobody published such values.',
    },
    NOT_CONVERTIBLE: {
      description: 'The unit does not convert into the asked one: no definition and no cited factor.',
    },
    UNKNOWN_BASE: { description: 'The series has no value for the base period of the index.' },
    NOT_ADDITIVE: { description: 'The values do not add up: prices, stocks, or figures from the start of the year.' },
    NOT_APPLICABLE: { description: 'The transform does not apply to a series of this kind, such as one of intervals.' },
    NO_POPULATION: { description: 'No population of the region is known to divide by; `of` can name a series.' },
  } as const,
});
