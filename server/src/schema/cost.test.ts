import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../contract/schema.ts';
import { costOf } from './cost.ts';

const cost = (query: string, variables = {}, operation?: string) =>
  costOf(schema, parse(query), operation, variables).requested;

describe('the cost of an operation is the most objects that its answer can hold', () => {
  test('a record is one, its own fields are free', () => {
    expect(cost('{ region(slug: "dprk") { name isoCode } }')).toBe(1);
  });

  test('a connection is its page, with what each node holds', () => {
    expect(cost('{ policies(first: 10) { nodes { slug } } }')).toBe(10);
    expect(cost('{ policies(first: 10) { nodes { effects(first: 3) { nodes { statement } } } } }')).toBe(10 + 10 * 3);
  });

  test('a page is twenty when no size is named', () => {
    expect(cost('{ policies { totalCount } }')).toBe(20);
  });

  test('sizes in variables count', () => {
    expect(cost('query ($n: Int) { policies(first: $n) { nodes { slug } } }', { n: 7 })).toBe(7);
  });

  test('only the operation that runs counts', () => {
    const both =
      'query Small { region(slug: "dprk") { name } } query Large { policies(first: 100) { nodes { slug } } }';
    expect(cost(both, {}, 'Small')).toBe(1);
    expect(cost(both, {}, 'Large')).toBe(100);
  });
});
