import { builder } from '../schema/builder.ts';

export const SourceKind = builder.enumType('SourceKind', {
  description: 'What sort of document or collection a source is.',
  values: {
    DATASET: { description: 'A data set with series: every series belongs to one.' },
    ARTICLE: { description: 'An article in a journal or magazine.' },
    BOOK: { description: 'A monograph or edited volume, cited as one work.' },
    CHAPTER: { description: 'A chapter of a book by many hands.' },
    REPORT: { description: 'A study or survey that an institution puts out.' },
    ESSAY: { description: 'An essay, with the views of its author.' },
    NEWSPAPER: { description: 'A newspaper or news agency, or one report in it.' },
    PRESS_RELEASE: { description: 'A text that an institution hands to journalists.' },
    SPEECH: { description: 'A speech or a report given as one.' },
    STATEMENT: { description: 'A public statement of an authority or institution.' },
    LEGAL_TEXT: { description: 'The text of a resolution, law, order or regulation.' },
    WEBPAGE: { description: 'A page on the web that is none of the others.' },
  } as const,
});

export const CitationStyle = builder.enumType('CitationStyle', {
  description: 'In which form a citation is written.',
  values: {
    APA: { description: 'American Psychological Association, 7th edition: one line of plain text.' },
    CHICAGO: { description: 'Chicago Manual of Style, author and date: one line of plain text.' },
    BIBTEX: { description: 'A BibTeX entry for LaTeX.' },
    CSL_JSON: { description: 'Citation Style Language data as a JSON text, for reference managers.' },
  } as const,
});
