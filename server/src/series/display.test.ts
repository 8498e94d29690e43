import { describe, expect, test } from 'vitest';
import { displayOf, parseLocale, periodInWords, sentenceOf } from './display.ts';

const reading = {
  value: 1917.55,
  decimals: 2,
  qualifier: 'EXACT',
  status: 'NORMAL',
  period: '2018-01/2018-11',
} as const;

const series = {
  frequency: 'IRREGULAR',
  cumulative: true,
  commodityPart: '_T',
  indicator: { name: 'Merchandise imports' },
  region: { name: 'China' },
  counterpart: { name: 'DPRK' },
  commodity: null,
  unit: { symbol: 'million USD' },
  source: { title: 'Monthly statistics of trade', publisher: 'Republic of Korea' },
} as const;

describe('a value ready to show', () => {
  test('groups digits as the locale does and keeps the decimals of the publisher', () => {
    expect(displayOf(reading, 'million USD', 'en')).toBe('1,917.55 million USD');
    expect(displayOf(reading, 'million USD', 'de')).toBe('1.917,55 million USD');
    expect(displayOf({ ...reading, value: 2, decimals: 1 }, '%', 'en')).toBe('2.0 %');
  });

  test('carries its qualifier as a sign', () => {
    expect(displayOf({ ...reading, qualifier: 'ABOUT' }, 't', 'en')).toBe('≈ 1,917.55 t');
    expect(displayOf({ ...reading, qualifier: 'MORE_THAN' }, 't', 'en')).toBe('> 1,917.55 t');
    expect(displayOf({ ...reading, qualifier: 'NEARLY' }, 't', 'en')).toBe('≲ 1,917.55 t');
  });

  test('is a dash when there is no value, never a zero', () => {
    expect(displayOf({ ...reading, value: null, status: 'MISSING' }, 't', 'en')).toBe('–');
    expect(displayOf({ ...reading, value: 0, decimals: 0 }, 't', 'en')).toBe('0 t');
  });

  test('needs a locale', () => {
    expect(parseLocale('ko')).toBe('ko');
    expect(() => parseLocale('not a locale')).toThrow('"not a locale" is not a locale.');
  });
});

describe('a sentence about a value', () => {
  test('can stand alone, with its source', () => {
    expect(sentenceOf(reading, series)).toBe(
      'Merchandise imports, China with DPRK, January 2018 to November 2018: 1,917.55 million USD (source: Monthly statistics of trade, Republic of Korea).',
    );
  });

  test('says what the value is worth', () => {
    expect(sentenceOf({ ...reading, qualifier: 'AT_LEAST', status: 'ESTIMATED' }, series)).toContain(
      'at least 1,917.55 million USD, estimate (source:',
    );
  });
});

describe('a period in words', () => {
  test.each([
    ['2018', '2018'],
    ['2018-07', 'July 2018'],
    ['2018-07-15', '15 July 2018'],
    ['2018-05/2018-10-25', 'May 2018 to 25 October 2018'],
    ['2014/..', 'since 2014'],
    ['../2018', 'until 2018'],
    ['..', 'undated'],
    ['2018-Q3', '2018-Q3'],
  ])('%s is %s', (period, words) => {
    expect(periodInWords(period)).toBe(words);
  });
});
