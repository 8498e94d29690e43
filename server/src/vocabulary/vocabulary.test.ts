import { describe, expect, test } from 'vitest';
import { Problem } from '../problem/problem.ts';
import { nearest } from './nearest.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary([
  { kind: 'region', code: 'dprk', parent: null },
  { kind: 'region', code: 'rason', parent: 'dprk' },
  { kind: 'commodity', code: 'HS:2710', parent: null },
]);

function problemOf(act: () => void): Problem {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('No problem was thrown.');
}

describe('names in a filter', () => {
  test('are let through when they are known', () => {
    expect(() => vocabulary.assertKnown('region', ['dprk', 'rason'], 'filter.region')).not.toThrow();
  });

  test('are refused with the argument, what is accepted and the nearest known name', () => {
    const { code, details, message } = problemOf(() => vocabulary.assertKnown('region', ['rasn'], 'filter.region'));
    expect(code).toBe('BAD_USER_INPUT');
    expect(details).toEqual({
      argument: 'filter.region',
      accepted: 'The slug of a region, as `regions` lists them.',
      didYouMean: 'rason',
    });
    expect(message).toBe('"rasn" is not a known region. Did you mean "rason"?');
  });

  test('get no suggestion when nothing is near', () => {
    const { details } = problemOf(() => vocabulary.assertKnown('region', ['xyzzyplugh'], 'region'));
    expect(details).not.toHaveProperty('didYouMean');
  });

  test('are looked up within their own kind', () => {
    expect(() => vocabulary.assertKnown('commodity', ['dprk'], 'filter.commodity')).toThrow('not a known commodity');
  });
});

describe('the nearest name', () => {
  test('forgives a slip of the hand and the case', () => {
    expect(nearest('hs:2711', ['HS:2710', 'HS:0307'])).toBe('HS:2710');
  });

  test('is nobody when all are far', () => {
    expect(nearest('coal', ['rason', 'sinuiju'])).toBeUndefined();
  });
});
