import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMocksToSchema } from '@graphql-tools/mock';
import { buildSchema, GraphQLScalarType, graphqlSync, parse } from 'graphql';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { decode } from './decode.ts';
import * as operations from './generated/graphql.ts';
import { graphql, readFragment } from './graphql.ts';
import { decodePeriod, type PeriodDays } from './scalars.ts';

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

describe('an answer is decoded', () => {
  test('of a ready-made operation', () => {
    const answer = {
      dataset: { version: 'v1', loadedAt: '2026-11-24T12:30:00.000Z', counts: [{ table: 'series', rows: 5 }] },
    };
    expect(decode(operations.DatasetDocument, answer)).toEqual({
      dataset: { ...answer.dataset, loadedAt: new Date('2026-11-24T12:30:00.000Z') },
    });
  });

  test('of a document of one’s own: under aliases, in lists and inline fragments, and where it is null', () => {
    const Timed = graphql(`
      query Timed($ids: [ID!]! = ["{", "}"]) {
        # "adoptedOn" is a Period.
        nodes(ids: $ids) {
          __typename
          ... on Policy { slug began: adoptedOn measures { from } }
          ... on Series { data(last: 2) { periods startsOn } }
        }
      }
    `);
    const answer = decode(Timed, {
      nodes: [
        null,
        { __typename: 'Policy', slug: 'unscr-2397', began: '2017-12-22', measures: [{ from: '2018-01-01' }] },
        { __typename: 'Series', data: { periods: ['2017', '2018'], startsOn: ['2017-01-01', null] } },
      ],
    });
    expect(answer.nodes).toEqual([
      null,
      {
        __typename: 'Policy',
        slug: 'unscr-2397',
        began: decodePeriod('2017-12-22'),
        measures: [{ from: decodePeriod('2018-01-01') }],
      },
      {
        __typename: 'Series',
        data: {
          periods: [decodePeriod('2017'), decodePeriod('2018')],
          startsOn: [midnight('2017-01-01'), null],
        },
      },
    ]);
  });

  test('without what fragments hide, which is decoded with the fragment', () => {
    const Newest = graphql('fragment Newest on Series { latest { period knownFrom } }');
    const Document = graphql('query Document { series(key: "A.x") { coverage { from } ...Newest } }', [Newest]);
    const data = { series: { coverage: { from: '2018' }, latest: { period: '2018-Q3', knownFrom: '2019-07-26' } } };
    // As the service answers; the type of the fragment's fields is hidden.
    const decoded = decode(Document, data as never);
    expect(decoded).toEqual({ series: { ...data.series, coverage: { from: decodePeriod('2018') } } });
    expect(decode(Newest, readFragment(Newest, data.series as never))).toMatchObject({
      latest: { period: decodePeriod('2018-Q3'), knownFrom: midnight('2019-07-26') },
    });
  });

  test('with what a fragment does not hide', () => {
    const Newest = graphql('fragment Newest on Series @_unmask { latest { period } }');
    const Document = graphql('query Document { series(key: "A.x") { key ...Newest } }', [Newest]);
    const answer = decode(Document, { series: { key: 'A.x', latest: { period: '2018' } } });
    expect(answer.series?.latest?.period.endsOn).toEqual(midnight('2018-12-31'));
  });

  test('of a plain text', () => {
    expect(decode('{ policy(slug: "x") { adoptedOn } }', { policy: { adoptedOn: '2018' } })).toEqual({
      policy: { adoptedOn: decodePeriod('2018') },
    });
  });

  test('of an operation that stands behind its fragments', () => {
    const text = 'fragment Name on Policy { title } query Adopted { policy(slug: "x") { adoptedOn ...Name } }';
    expect(decode(text, { policy: { adoptedOn: '2018', title: 'T' } })).toEqual({
      policy: { adoptedOn: decodePeriod('2018'), title: 'T' },
    });
  });

  test('and stays as it came besides', () => {
    const answer = { dataset: { version: 'v1', loadedAt: '2026-11-24T12:30:00.000Z', counts: [] } };
    decode(operations.DatasetDocument, answer);
    expect(answer.dataset.loadedAt).toBe('2026-11-24T12:30:00.000Z');
  });

  test('or refused, when a text is none of its scalar', () => {
    const answer = { dataset: { version: 'v1', loadedAt: 'yesterday', counts: [] } };
    expect(() => decode(operations.DatasetDocument, answer)).toThrow(RangeError);
  });
});

test('types are of what was decoded', () => {
  const decoded = (data: operations.PolicyQuery) => decode(operations.PolicyDocument, data);
  type Policy = NonNullable<ReturnType<typeof decoded>['policy']>;
  expectTypeOf<Policy['adoptedOn']>().toEqualTypeOf<PeriodDays>();
  expectTypeOf<Policy['title']>().toEqualTypeOf<string>();
  expectTypeOf<Policy['measures'][number]['from']>().toEqualTypeOf<PeriodDays | null>();
  // What is not decoded is text to read and to write.
  expectTypeOf<NonNullable<operations.PolicyQuery['policy']>['adoptedOn']>().toExtend<string>();
  expectTypeOf<string>().toExtend<NonNullable<operations.SeriesQueryVariables['from']>>();
});

/** The contract with made-up values; counts how many scalars to decode an answer of it has. */
function countingSchema() {
  const contract = readFileSync(join(import.meta.dirname, '../../server/schema.graphql'), 'utf8');
  const texts = { Date: '2018-06-01', DateTime: '2018-06-01T12:00:00.000Z', Period: '2018-Q3' };
  const built = buildSchema(contract);
  const counted = { answers: 0 };
  for (const [name, text] of Object.entries(texts)) {
    const scalar = built.getType(name);
    if (!(scalar instanceof GraphQLScalarType)) throw new Error(`The contract has no scalar ${name}.`);
    scalar.serialize = () => {
      counted.answers += 1;
      return text;
    };
  }
  const made = Object.entries({ ...texts, GeoJSON: {}, VegaLite: {} }).map(([name, value]) => [name, () => value]);
  return { schema: addMocksToSchema({ schema: built, mocks: Object.fromEntries(made) }), counted };
}

function scalarsIn(value: unknown): number {
  if (value instanceof Date) return 1;
  if (typeof value !== 'object' || value === null) return 0;
  if ('endsOn' in value && 'text' in value) return 1;
  return Object.values(value).reduce<number>((sum, each) => sum + scalarsIn(each), 0);
}

const queries = Object.entries(operations).filter(([name]) => name.endsWith('Document') && !/Changed/.test(name));

test.each(queries)('%s is decoded wherever graphql-js writes such a scalar', (_name, document) => {
  const { schema, counted } = countingSchema();
  const source = String(document);
  const [operation] = parse(source).definitions;
  const variables = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : [];
  const texts: Record<string, unknown> = { Int: 1, Date: '2018-06-01', Period: '2018', ID: 'x', String: 'x' };
  const variableValues = Object.fromEntries(
    variables.flatMap(({ variable, type, defaultValue }) => {
      if (type.kind !== 'NonNullType' || defaultValue) return [];
      const named = type.type.kind === 'NamedType' ? texts[type.type.name.value] : ['x'];
      return [[variable.name.value, named]];
    }),
  );
  const { data, errors } = graphqlSync({ schema, source, variableValues });
  expect(errors).toBeUndefined();
  expect(scalarsIn(decode(document as never, data as never))).toBe(counted.answers);
});
