import { expect, test } from 'vitest';
import { OWN, parseSize } from './size.ts';

test('a size is observations by series', () => {
  expect(parseSize('own')).toBe(OWN);
  expect(parseSize('1M/50k')).toEqual({ name: '1M/50k', observations: 1_000_000, series: 50_000 });
  expect(parseSize('200/7')).toEqual({ name: '200/7', observations: 200, series: 7 });
});

test.each(['', '1M', '1M/', 'M/k', '1.5M/50k', '10/50k', '1M/50k/2'])('"%s" is no size', (name) => {
  expect(() => parseSize(name)).toThrow('is no size');
});
