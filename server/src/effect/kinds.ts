import { builder } from '../schema/builder.ts';

export const Direction = builder.enumType('Direction', {
  description: 'Which way a policy moved an indicator, according to a source.',
  values: {
    UP: { description: 'The source says that it rose.' },
    DOWN: { description: 'The source says that it fell.' },
    UNCHANGED: { description: 'The source says that it did not change.' },
  } as const,
});
