import type { CSL, CSLDate, CSLName, CSLType } from '@citation-js/core';
import type { Source } from '@tumen/database/generated/client/client.ts';
import type { SourceKind } from '@tumen/database/generated/client/enums.ts';
import { parsePeriod } from '../period/period.ts';

/** The columns of a source that a reference is made of. */
export type CitedSource = Pick<
  Source,
  | 'slug'
  | 'kind'
  | 'title'
  | 'titleNative'
  | 'authors'
  | 'containerTitle'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'publisher'
  | 'published'
  | 'edition'
  | 'url'
  | 'doi'
  | 'language'
>;

const TYPES: Record<SourceKind, CSLType> = {
  DATASET: 'dataset',
  ARTICLE: 'article-journal',
  BOOK: 'book',
  CHAPTER: 'chapter',
  REPORT: 'report',
  ESSAY: 'article-journal',
  NEWSPAPER: 'article-newspaper',
  PRESS_RELEASE: 'report',
  SPEECH: 'speech',
  STATEMENT: 'report',
  LEGAL_TEXT: 'report',
  WEBPAGE: 'webpage',
};

/** An act printed in a gazette is an article of it; a newspaper that is in no newspaper is meant as a whole. */
function typeOf({ kind, containerTitle, publisher }: CitedSource): CSLType {
  if (kind === 'LEGAL_TEXT' && containerTitle !== null) return 'article-journal';
  if (kind === 'NEWSPAPER' && containerTitle === null && publisher !== null) return 'periodical';
  return TYPES[kind];
}

const GENRES: Partial<Record<SourceKind, string>> = { DATASET: 'Data set', PRESS_RELEASE: 'Press release' };

/** A person as `Family, Given`; whatever has no comma is a body, or a person of one name, and stays as it is. */
function nameOf(author: string): CSLName {
  const [family = author, given] = author.split(/,\s*/, 2);
  return given === undefined ? { literal: author } : { family, given };
}

type DateParts = NonNullable<CSLDate['date-parts']>[number];

function datePartsOf(day: string, precision: string): DateParts {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (precision === 'DAY') return [year, month, date];
  return precision === 'MONTH' ? [year, month] : [year];
}

/** A quarter or a week is dated by its year, and an interval by what it begins with; null when nothing is known. */
function dateOf(period: string | null): CSLDate | null {
  const [beginning = '..'] = (period ?? '..').split('/');
  const { startsOn, precision } = parsePeriod(beginning);
  return startsOn === null ? null : { 'date-parts': [datePartsOf(startsOn, precision)] };
}

/** What is there of `fields`: Citation Style Language knows absent fields, not empty ones. */
function present(fields: { [Field in keyof CSL]?: CSL[Field] | null }): Partial<CSL> {
  // Entries whose value is neither null nor undefined are exactly those of a Partial<CSL>.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Partial<CSL>;
}

/** The source as Citation Style Language data, with the place in it as a note. */
export function itemOf(source: CitedSource, locator: string | null): CSL {
  return {
    id: source.slug,
    type: typeOf(source),
    ...present({
      title: source.title,
      'original-title': source.titleNative,
      author: source.authors.length === 0 ? null : source.authors.map(nameOf),
      issued: dateOf(source.published),
      'container-title': source.containerTitle,
      volume: source.volume,
      issue: source.issue,
      page: source.pages,
      publisher: source.publisher,
      version: source.edition,
      genre: GENRES[source.kind] ?? null,
      URL: source.url,
      DOI: source.doi,
      language: source.language,
      note: locator,
    }),
  };
}
