import { expect, it } from 'vitest';
import { Problem } from '../problem/problem.ts';
import { MAXIMUM_TEXT_LENGTH, parseQuery } from './query.ts';

it('takes the different words of a text, folded', () => {
  expect(parseQuery(' Coal cap, coal CAP ').words).toEqual(['coal', 'cap']);
});

it('keeps the whole text with and without blanks, since names are written both ways', () => {
  expect(parseQuery('Rajin Sŏnbong')).toMatchObject({ folded: 'rajin sonbong', joined: 'rajinsonbong' });
});

it('leaves out words that say nothing, unless there are no others', () => {
  expect(parseQuery('the price of rice').words).toEqual(['price', 'rice']);
  expect(parseQuery('of the').words).toEqual(['of', 'the']);
});

it('has no words where there is neither letter nor digit', () => {
  expect(parseQuery('?! …').words).toEqual([]);
});

it('counts the first eight words', () => {
  expect(parseQuery('one two three four five six seven eight nine').words).toHaveLength(8);
});

it.each([
  ['nothing', '', 'The text to search for is empty.'],
  ['blanks', ' \t', 'The text to search for is empty.'],
  ['too much', 'x'.repeat(MAXIMUM_TEXT_LENGTH + 1), 'The text to search for has 501 characters.'],
])('refuses %s and says what is accepted', (_what, text, message) => {
  const accepted = 'A text of 1 to 500 characters, not all of them blank.';
  expect(() => parseQuery(text)).toThrow(new Problem('BAD_USER_INPUT', message, { argument: 'text', accepted }));
});
