import { expect, test } from 'vitest';
import { type Coding, chooseCoding } from './content-coding.ts';

const everything = new Set<Coding>(['br', 'gzip', 'identity']);

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0.000, gzip;q=0', 'identity'],
  ['deflate', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
] as const)('of all codings, Accept-Encoding: %s gets %s', (header, expected) => {
  expect(chooseCoding(header, everything)).toBe(expected);
});

test('a coding that is not there is not chosen', () => {
  expect(chooseCoding('br, gzip', new Set<Coding>(['identity']))).toBe('identity');
});
