import { builder } from '../schema/builder.ts';
import type { Impact } from './service.ts';

const ImpactProblemCode = builder.enumType('ImpactProblemCode', {
  description: 'Why there is no estimate.',
  values: {
    NOT_ENOUGH_DATA: {
      description: 'Too few values before or after: the windows say how many there are and are needed.',
    },
    UNDATED: { description: 'No source gives the day on which it began; `on` can name one.' },
    SERIES_PROBLEM: { description: 'The series cannot give the values that were asked for.' },
    IRREGULAR: { description: 'The series holds intervals of any length, which follow no line in time.' },
  } as const,
});

export const ImpactProblem = builder.objectRef<NonNullable<Impact['problem']>>('ImpactProblem').implement({
  description: 'Why there is no estimate; the windows stand nevertheless, as far as there are values.',
  fields: (t) => ({
    code: t.expose('code', { type: ImpactProblemCode, description: 'The kind of problem, for a program.' }),
    message: t.exposeString('message', { description: 'What is lacking, with counts, in a sentence.' }),
  }),
});
