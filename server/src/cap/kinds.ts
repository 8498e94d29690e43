import { builder } from '../schema/builder.ts';

export const CapRule = builder.enumType('CapRule', {
  description: 'How several limits of one cap go together.',
  values: {
    SINGLE: { description: 'There is one limit.' },
    WHICHEVER_LOWER: { description: 'All limits bind: the one that is reached first ends the flow.' },
    ALTERNATIVE_UNITS: { description: 'The same limit stated in several units.' },
  } as const,
});

export const WindowKind = builder.enumType('WindowKind', {
  description: 'Over which stretch of time a cap counts.',
  values: {
    ONCE: { description: 'Once, from the first day of the measure to its last.' },
    CALENDAR_YEAR: { description: 'The amount counts from January to December, then starts again.' },
    TWELVE_MONTHS: { description: 'Anew in each twelve months from the anchor day.' },
    DAY: { description: 'Anew on each day.' },
    UNSTATED: { description: 'The text does not say.' },
  } as const,
});
