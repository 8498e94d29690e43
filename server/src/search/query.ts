import { badInput } from '../problem/problem.ts';
import { fold } from './fold.ts';

/** Longest text that is searched for, in characters. */
export const MAXIMUM_TEXT_LENGTH = 500;

/** How many different words of a text count; what follows is left out. */
export const MAXIMUM_WORDS = 8;

/** English words that say nothing by themselves. They count only where nothing else was typed. */
const FILLERS = new Set([
  'a',
  'an',
  'and',
  'are',
  'at',
  'by',
  'for',
  'from',
  'in',
  'is',
  'of',
  'on',
  'or',
  'the',
  'to',
  'what',
  'with',
]);

/** A text to search for, folded as the stored texts are. */
export interface SearchQuery {
  /** The whole text. Empty when it holds neither letter nor digit: nothing is found then. */
  folded: string;
  /** The same without blanks, since `Rajin Sonbong` and `Rajinsonbong` are one name. */
  joined: string;
  /** Its different words, in order, without fillers. */
  words: readonly string[];
}

/** Takes apart what somebody typed. Throws a problem that names `text` when it is blank or too long. */
export function parseQuery(text: string): SearchQuery {
  const accepted = `A text of 1 to ${MAXIMUM_TEXT_LENGTH} characters, not all of them blank.`;
  if (text.trim() === '') throw badInput('text', 'The text to search for is empty.', accepted);
  if (text.length > MAXIMUM_TEXT_LENGTH) {
    throw badInput('text', `The text to search for has ${text.length} characters.`, accepted);
  }
  const folded = fold(text);
  const typed = [...new Set(folded.split(' '))].filter((word) => word !== '');
  const telling = typed.filter((word) => !FILLERS.has(word));
  const words = (telling.length > 0 ? telling : typed).slice(0, MAXIMUM_WORDS);
  return { folded, joined: folded.replaceAll(' ', ''), words };
}
