import { expect, test } from 'vitest';
import { matchesEntityTag } from './entity-tag.ts';

test.each([
  ['"one"', true],
  ['W/"one"', true],
  ['"two", W/"one"', true],
  ['*', true],
  ['"two"', false],
  ['one', false],
  [undefined, false],
])('If-None-Match: %s names the tag "one": %s', (header, named) => {
  expect(matchesEntityTag(header, '"one"')).toBe(named);
});
