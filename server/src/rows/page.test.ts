import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCursor, parsePageArguments, slicePage } from './page.ts';

const list = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key }));
const keyOf = ({ key }: { key: string }) => key;
const keys = (args: Parameters<typeof parsePageArguments>[0]) =>
  slicePage(list, keyOf, parsePageArguments(args))
    .rows.map(({ key }) => key)
    .join('');

describe('a page of a connection', () => {
  test('begins at the start and ends at the end', () => {
    expect(keys({ first: 2 })).toBe('ab');
    expect(keys({ last: 2 })).toBe('de');
  });

  test('goes on after a cursor, and back before one', () => {
    expect(keys({ first: 2, after: encodeCursor('b') })).toBe('cd');
    expect(keys({ last: 2, before: encodeCursor('d') })).toBe('bc');
    expect(keys({ first: 10, after: encodeCursor('a'), before: encodeCursor('d') })).toBe('bc');
  });

  test('says whether there is more on either side', () => {
    expect(slicePage(list, keyOf, parsePageArguments({ first: 2 }))).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(slicePage(list, keyOf, parsePageArguments({ last: 2 }))).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
    expect(slicePage(list, keyOf, parsePageArguments({ first: 5 }))).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: false,
    });
  });

  test('may be empty, for a count alone', () => {
    expect(keys({ first: 0 })).toBe('');
  });

  test('pages of any size, one after the other, give the whole list once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.integer({ min: 1, max: 7 }), (texts, size) => {
        const whole = texts.map((key) => ({ key }));
        const read: string[] = [];
        let after: string | null = null;
        for (;;) {
          const { rows, hasNextPage } = slicePage(whole, keyOf, parsePageArguments({ first: size, after }));
          read.push(...rows.map(({ key }) => key));
          if (!hasNextPage) break;
          after = encodeCursor(rows.at(-1)?.key ?? '');
        }
        expect(read).toEqual(texts);
      }),
    );
  });
});

describe('what a page cannot be', () => {
  test.each([
    [{ first: 101 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ last: 101 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ first: 1, after: 'nonsense' }, 'after'],
    [{ last: 1, before: 'bm9uc2Vuc2U' }, 'before'],
  ])('%j names the argument %s', (args, argument) => {
    expect(() => parsePageArguments(args)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ argument }) }),
    );
  });

  test('a cursor into another list is refused', () => {
    expect(() => keys({ first: 1, after: encodeCursor('z') })).toThrow('a record that this list does not hold');
  });
});
