import { builder } from '../schema/builder.ts';
import { ObservationStatus, Qualifier } from '../series/kinds.ts';
import type { Amount } from './tracking.ts';

export const AmountBasis = builder.enumType('CapAmountBasis', {
  description: 'What kind of report an amount from the start of a window rests on.',
  values: {
    YEAR_TO_DATE: { description: 'A figure from the start of the year to the end of the month, as reported.' },
    YEARLY_TOTAL: { description: 'The figure for the whole year, as reported.' },
    MONTHLY_SUM: { description: 'Months added up, from the start or from a figure for the year so far.' },
    SUM_OF_REPORTERS: {
      description: 'The amounts of the single suppliers added up, as no figure for all is reported.',
    },
  } as const,
});

export const CapAmount = builder.objectRef<Amount>('CapAmount').implement({
  description: 'An amount from the start of the window to the end of a month.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The amount, in the unit of the reports.' }),
    basis: t.expose('basis', { type: AmountBasis, description: 'What kind of report it rests on.' }),
    flag: t.expose('flag', { type: ObservationStatus, description: 'What it is worth: the weightiest of its parts.' }),
    qualifier: t.expose('qualifier', { type: Qualifier, description: 'How exactly it is stated.' }),
  }),
});
