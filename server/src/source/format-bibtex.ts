import type { CSL, CSLName } from '@citation-js/core';
import { type CitedSource, itemOf } from './format-item.ts';
import { creditedTo } from './format-reference.ts';

/** Fields that are read as they stand: addresses and tags. */
const VERBATIM: ReadonlySet<string> = new Set(['URL', 'DOI', 'language']);

/** Characters that are commands to LaTeX; citation-js escapes them only where it drops Hangul and the like as well. */
function escapeText(text: string): string {
  return text.replaceAll(/[&%$#_{}]/gu, '\\$&');
}

function escapeName({ family, given, literal }: CSLName): CSLName {
  return {
    ...(family === undefined ? {} : { family: escapeText(family) }),
    ...(given === undefined ? {} : { given: escapeText(given) }),
    ...(literal === undefined ? {} : { literal: escapeText(literal) }),
  };
}

/**
 * The source for BibTeX, which knows no editions of data sets, so that they are noted beside the place in it, and wants
 * an author for every entry.
 */
export function bibtexItem(source: CitedSource, locator: string | null): CSL {
  const { version, author: _author, id, type, ...item } = itemOf(source, locator);
  const author = creditedTo(source, itemOf(source, null));
  const note = [version, locator].filter((part) => part != null).join('; ');
  const fields = Object.entries({ ...item, ...(note === '' ? {} : { note }) }).map(([field, value]) => [
    field,
    typeof value === 'string' && !VERBATIM.has(field) ? escapeText(value) : value,
  ]);
  return {
    id,
    type,
    ...Object.fromEntries(fields),
    ...(author === undefined ? {} : { author: author.map(escapeName) }),
  };
}
