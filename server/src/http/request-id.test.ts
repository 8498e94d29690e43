import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { requestIdOf } from './request-id.ts';

// Only the headers are read.
const request = (id?: string) =>
  ({ headers: id === undefined ? {} : { 'x-request-id': id } }) as unknown as IncomingMessage;

test("the caller's request id is kept when it is fit to be logged", () => {
  expect(requestIdOf(request('checkout-42.a'))).toBe('checkout-42.a');
});

test('another is made otherwise', () => {
  const made = /^[0-9a-f-]{36}$/;
  expect(requestIdOf(request())).toMatch(made);
  expect(requestIdOf(request('two words'))).toMatch(made);
  expect(requestIdOf(request('x'.repeat(65)))).toMatch(made);
});
