import { builder } from '../schema/builder.ts';

interface Lines {
  periods: string[];
  values: number[];
  fitted: number[];
  counterfactual: number[];
}

export const ImpactLines = builder.objectRef<Lines>('ImpactLines').implement({
  description: 'The lines of the estimate as columns of equal length, ready to plot over the values.',
  fields: (t) => ({
    periods: t.field({
      type: ['Period'],
      description: 'The periods of both windows that have a value, at most 2,000.',
      resolve: ({ periods }) => periods,
    }),
    values: t.floatList({ description: 'The values that were used, at most 2,000.', resolve: ({ values }) => values }),
    fitted: t.floatList({
      description: 'The fitted line at each period, at most 2,000.',
      resolve: ({ fitted }) => fitted,
    }),
    counterfactual: t.floatList({
      description: 'The line before at each period, carried on after the policy began, at most 2,000.',
      resolve: ({ counterfactual }) => counterfactual,
    }),
  }),
});
