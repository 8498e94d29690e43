import { expect, test } from 'vitest';
import { chooseMediaType } from './media-type.ts';

test.each([
  [undefined, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['application/*', 'application/json'],
  ['application/json', 'application/json'],
  ['Application/JSON; charset=UTF-8', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
  ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
  ['application/json, application/graphql-response+json', 'application/json'],
  ['text/event-stream, application/json', 'application/json'],
  ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
  ['application/json; charset=latin1', undefined],
  ['text/event-stream', undefined],
  ['text/plain', undefined],
])('Accept: %s is answered as %s', (accept, type) => {
  expect(chooseMediaType(accept)).toBe(type);
});
