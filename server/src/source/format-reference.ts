import type { CSL, CSLName, CSLType } from '@citation-js/core';
import type { SourceKind } from '@tumen/database/generated/client/enums.ts';
import { type CitedSource, itemOf } from './format-item.ts';

/** Kinds whose publisher speaks for itself: where no author is named, it is the author. */
const OF_INSTITUTIONS: ReadonlySet<SourceKind> = new Set([
  'DATASET',
  'REPORT',
  'PRESS_RELEASE',
  'SPEECH',
  'STATEMENT',
  'LEGAL_TEXT',
  'WEBPAGE',
]);

/** Each part of a given name with a capital, since styles make initials of them: Suk mi is S. M., Jae-hun is J.-H. */
function capitalise(name: CSLName): CSLName {
  if (name.given === undefined) return name;
  return { ...name, given: name.given.replaceAll(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase()) };
}

/** The authors as a reference names them: the institution where no person is named. */
export function creditedTo({ authors, kind, publisher }: CitedSource, item: CSL): CSLName[] | undefined {
  if (authors.length > 0 || publisher === null || !OF_INSTITUTIONS.has(kind)) return item.author;
  return [{ literal: publisher }];
}

/** The type by whose rules the styles print it: releases and statements with their day, a newspaper as a whole like a book. */
function printedType({ kind, containerTitle }: CitedSource, { type }: CSL): CSLType {
  if (kind === 'PRESS_RELEASE' || kind === 'STATEMENT') return 'webpage';
  if (type === 'periodical') return 'book';
  return kind === 'NEWSPAPER' && containerTitle === null ? 'webpage' : type;
}

/** `5, commit 0b9a6ce` as `edition 5, commit 0b9a6ce`; other editions are words already. */
function stateOf(edition: string | undefined): string | undefined {
  return edition?.replace(/^\d+(?=,|$)/u, 'edition $&');
}

/** Languages in whose references the family name has no comma, which romanised names need. */
const WITHOUT_COMMA = new Set(['ja', 'ko', 'zh']);

/**
 * The source as it is printed in a list of references, by the rules that styles leave to the writer (APA 7 sections
 * 9.11, 9.24 and 9.38; Chicago 17 sections 14.84 and 15.37): an institution is named once, as author; a title in another
 * script stands before its translation; the state of a data set stands with what it is.
 */
export function printedItem(source: CitedSource): CSL {
  const item = itemOf(source, null);
  const { version, 'original-title': original, publisher, 'container-title': container, language, ...rest } = item;
  const author = creditedTo(source, item)?.map(capitalise);
  const named = new Set(author?.map(({ literal }) => literal));
  const genre = [item.genre, stateOf(version)].filter((part) => part !== undefined).join(', ');
  return {
    ...rest,
    type: printedType(source, item),
    ...(author === undefined ? {} : { author }),
    ...(original === undefined ? {} : { title: `${original} [${source.title}]` }),
    ...(container === undefined || named.has(container) ? {} : { 'container-title': container }),
    ...(publisher === undefined || named.has(publisher) || publisher === container ? {} : { publisher }),
    ...(genre === '' ? {} : { genre }),
    ...(language === undefined || WITHOUT_COMMA.has(language) ? {} : { language }),
  };
}

/** The reference with the place in the source, which stands before an address so that the address can be followed. */
export function withLocator(reference: string, locator: string | null): string {
  if (locator === null) return reference;
  const address = /\s+https?:\/\/\S+$/u.exec(reference)?.[0] ?? '';
  const words = reference.slice(0, reference.length - address.length);
  return `${words.replace(/\.$/u, '')}, ${locator.replace(/\.$/u, '')}.${address}`;
}
