import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMocksToSchema } from '@graphql-tools/mock';
import { buildSchema, graphqlSync, Kind, parse } from 'graphql';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compact } from './compact.ts';

const small = buildSchema(
  'type Query { place: Place, thing: Thing } union Thing = Place type Place { name: String! in: Place }',
);

describe('a compact document', () => {
  test('has its fragments written out, each field once', () => {
    const written = `
      # Where is it?
      query Where { place { name ...Both in { ...Name } } }
      fragment Both on Place { ...Name in { ...Name } }
      fragment Name on Place { name }
    `;
    expect(compact(written, small)).toBe('query Where{place{name in{name}}}');
  });

  test('keeps a document of fragments alone', () => {
    expect(compact('fragment Name on Place { name }', small)).toBe('fragment Name on Place{name}');
  });

  describe('has no default of a variable', () => {
    const sized = buildSchema(
      'type Query { chart(width: Int! = 9, height: Int! = 3, by: Int = 9): Int, print(width: Int!): Int }',
    );

    test('that every argument has which it is given to', () => {
      const written = 'query Draw($width: Int! = 9) { chart(width: $width) }';
      expect(compact(written, sized)).toBe('query Draw($width:Int){chart(width:$width)}');
    });

    test.each([
      'query Draw($width:Int!=8){chart(width:$width)}',
      'query Draw($width:Int!=9){chart(width:$width)print(width:$width)}',
      'query Draw($width:Int!=9){chart(width:$width height:$width)}',
      'query Draw($by:Int=9){chart(by:$by)}',
      'query Draw($width:Int!){chart(width:$width)}',
    ])('unless it says something: %s', (written) => {
      expect(compact(written, sized)).toBe(written);
    });
  });

  test('cannot be made where a fragment narrows a type', () => {
    const narrowing = '{ thing { ...Name } } fragment Name on Place { name }';
    expect(() => compact(narrowing, small)).toThrow('write it as an inline fragment');
  });
});

describe('every operation of the SDK', () => {
  afterEach(() => void vi.restoreAllMocks());
  const contract = readFileSync(join(import.meta.dirname, '../../server/schema.graphql'), 'utf8');
  const folder = join(import.meta.dirname, '../operations');
  const all = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const operations = parse(all).definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION && each.operation === 'query' ? [each] : [],
  );

  test.each(operations.map((operation) => [operation.name?.value ?? '', operation] as const))(
    '%s has the same answer as it is written and compact',
    (operationName, { variableDefinitions = [] }) => {
      const required = variableDefinitions.filter(
        ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
      );
      const variableValues = Object.fromEntries(required.map(({ variable }) => [variable.name.value, 'x']));
      const scalars = ['Date', 'DateTime', 'Period', 'GeoJSON', 'VegaLite'].map((name) => [name, () => name] as const);
      const answerTo = (source: string) => {
        const schema = addMocksToSchema({ schema: buildSchema(contract), mocks: Object.fromEntries(scalars) });
        return graphqlSync({ schema, source, operationName, variableValues });
      };
      // Made-up answers differ by chance alone, of which there is none here.
      vi.spyOn(Math, 'random').mockReturnValue(0);
      const written = answerTo(all);
      expect(written.errors).toBeUndefined();
      expect(answerTo(compact(all, buildSchema(contract)))).toEqual(written);
    },
  );
});
