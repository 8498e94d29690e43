import { builder } from '../schema/builder.ts';

export const CitationRole = builder.enumType('CitationRole', {
  description: 'What a source has to do with the record that cites it.',
  values: {
    ORIGIN: { description: 'The source made or first published it.' },
    CARRIED_BY: { description: 'The source passed it on from somebody else.' },
    CORRECTS: { description: 'The source shows what is right where another was wrong.' },
    INPUT: { description: 'The source gave a value that this one was computed from.' },
  } as const,
});
