import { builder } from '../schema/builder.ts';
import type { Assumption } from './assumptions.ts';

const ImpactAssumptionCode = builder.enumType('ImpactAssumptionCode', {
  description: 'What must hold for an estimate to say anything of a policy.',
  values: {
    NO_OTHER_CHANGE: { description: 'Nothing else changed the series at the same time.' },
    LINEAR_TREND: { description: 'The series follows straight lines before and after.' },
    NO_SEASON: { description: 'The series has no seasons that differ between the windows.' },
    CORRELATION: { description: 'Noise is correlated over few neighbouring values only.' },
    NO_ANTICIPATION: { description: 'Nobody acted on the policy before it began.' },
    SAME_BASIS: { description: 'All values were gathered in the same way.' },
    MISSING_PERIODS: { description: 'Periods without a value are like those that have one.' },
  } as const,
});

export const ImpactAssumption = builder.objectRef<Assumption>('ImpactAssumption').implement({
  description: 'Something that must hold for the estimate to say anything, and what speaks against it.',
  fields: (t) => ({
    code: t.expose('code', { type: ImpactAssumptionCode, description: 'The kind of assumption, for a program.' }),
    text: t.exposeString('text', { description: 'The assumption in words, with what is known of it here.' }),
  }),
});
