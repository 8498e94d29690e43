import { describe, expect, test } from 'vitest';
import { Tree } from './tree.ts';

const goods = new Tree(
  new Map([
    ['HS:27', null],
    ['HS:2710', 'HS:27'],
    ['HS:271019', 'HS:2710'],
    ['HS:2701', 'HS:27'],
    ['HS:03', null],
  ]),
);

describe('a tree of codes', () => {
  test('tells the ancestors of a code from the nearest to the root', () => {
    expect(goods.ancestors('HS:271019')).toEqual(['HS:2710', 'HS:27']);
    expect(goods.ancestors('HS:27')).toEqual([]);
  });

  test('tells everything below a code, however deep', () => {
    expect(goods.descendants('HS:27').sort()).toEqual(['HS:2701', 'HS:2710', 'HS:271019']);
    expect(goods.descendants('HS:03')).toEqual([]);
  });

  test('knows nothing about a code that it does not hold', () => {
    expect(goods.has('HS:99')).toBe(false);
    expect(goods.ancestors('HS:99')).toEqual([]);
  });

  test('ends on a circle, which the database refuses', () => {
    const circle = new Tree(
      new Map([
        ['one', 'two'],
        ['two', 'one'],
      ]),
    );
    expect(circle.ancestors('one')).toEqual(['two', 'one']);
  });
});
