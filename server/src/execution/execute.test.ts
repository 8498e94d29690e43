import {
  type ExecutionResult,
  execute,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  parse,
} from 'graphql';
import { beforeEach, describe, expect, test } from 'vitest';
import { type AnyBatchLoad, batched, loadOf } from './batched.ts';
import { executeBreadthFirst } from './execute.ts';
import type { Selection } from './selection.ts';

interface Place {
  kind: 'City' | 'Zone';
  name: string;
  /** Names of the places that lie in it. */
  parts: readonly string[];
}

const PLACES: readonly Place[] = [
  { kind: 'City', name: 'Rason', parts: ['Rajin', 'Sonbong'] },
  { kind: 'City', name: 'Rajin', parts: [] },
  { kind: 'City', name: 'Sonbong', parts: [] },
  { kind: 'Zone', name: 'Wonsan-Kumgang', parts: ['Wonsan'] },
  { kind: 'City', name: 'Wonsan', parts: [] },
];
const byName = new Map(PLACES.map((place) => [place.name, place]));

let loads: { parents: number; selects: boolean }[] = [];

/** The load of `parts`, which notes how often it is called. */
const loadParts: AnyBatchLoad = (parents, { prefix }, _context, selection: Selection) => {
  loads.push({ parents: parents.length, selects: selection.selects('name') });
  return (parents as readonly Place[]).map(({ name, parts }) => {
    if (prefix === 'fail' && name === 'Rajin') return new Error('Rajin has no parts.');
    return parts.filter((part) => part.startsWith(String(prefix ?? ''))).map((part) => byName.get(part));
  });
};

const Named: GraphQLInterfaceType = new GraphQLInterfaceType({
  name: 'Named',
  fields: { name: { type: new GraphQLNonNull(GraphQLString) } },
  resolveType: (place: Place) => place.kind,
});

const fields = () => ({
  name: { type: new GraphQLNonNull(GraphQLString) },
  shout: { type: GraphQLString, resolve: async ({ name }: Place) => name.toUpperCase() },
  broken: {
    type: GraphQLString,
    resolve: () => {
      throw new Error('It is broken.');
    },
  },
  required: {
    type: new GraphQLNonNull(GraphQLInt),
    resolve: ({ name }: Place) => (name === 'Rajin' ? null : name.length),
  },
  letters: {
    type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
    resolve: ({ name }: Place) => [...name].map((letter) => (letter === 'n' ? null : letter)),
  },
  parts: {
    type: new GraphQLList(Named),
    args: { prefix: { type: GraphQLString } },
    resolve: batched(loadParts),
    extensions: { load: loadParts },
  },
});

const City = new GraphQLObjectType({ name: 'City', interfaces: [Named], fields });
const Zone = new GraphQLObjectType({
  name: 'Zone',
  interfaces: [Named],
  fields: () => ({ ...fields(), area: { type: GraphQLInt, resolve: () => 10 } }),
});
const Anywhere = new GraphQLUnionType({
  name: 'Anywhere',
  types: [City, Zone],
  resolveType: async (place: Place) => place.kind,
});

const schema = new GraphQLSchema({
  types: [City, Zone],
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      places: {
        type: new GraphQLNonNull(new GraphQLList(Named)),
        args: { first: { type: GraphQLInt, defaultValue: 10 } },
        resolve: (_root, { first }) => PLACES.slice(0, first),
      },
      anywhere: { type: new GraphQLList(Anywhere), resolve: async () => PLACES.map(async (place) => place) },
      city: {
        type: City,
        args: { name: { type: new GraphQLNonNull(GraphQLString) } },
        resolve: async (_root, { name }) => byName.get(name) ?? null,
      },
      grid: { type: new GraphQLList(new GraphQLList(GraphQLInt)), resolve: () => [[1, 2], null, [3]] },
    },
  }),
});

beforeEach(() => {
  loads = [];
});

async function both(query: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult[]> {
  const args = { schema, document: parse(query), variableValues };
  return [await executeBreadthFirst(args), await execute(args)];
}

/** Errors as a client sees them; their order is not specified. */
const seen = ({ data, errors }: ExecutionResult) => ({
  data,
  errors: errors?.map((error) => JSON.stringify(error)).sort(),
});

describe('gives the answer of graphql-js', () => {
  test.each([
    [
      'to aliases of one field with different arguments',
      '{ a: city(name: "Rason") { name } b: city(name: "Rajin") { name } }',
    ],
    ['to a record that does not exist', '{ city(name: "Atlantis") { name parts { name } } }'],
    [
      'to fragments on interfaces, unions and objects',
      '{ anywhere { __typename ... on Named { name } ... on Zone { area } ...c } } fragment c on City { shout }',
    ],
    [
      'to selections that merge',
      '{ city(name: "Rason") { parts { name } ...more } } fragment more on City { parts { ... on City { shout } } name }',
    ],
    ['to lists of lists', '{ grid }'],
    [
      'to lists of mixed types, beneath each other',
      '{ places { name parts { name ... on City { parts { name } } } ... on Zone { parts { __typename } } } }',
    ],
    ['to a resolver that throws', '{ places { name ... on City { broken } } }'],
    ['to a null that its type forbids', '{ places { name ... on City { required } } }'],
    ['to a forbidden null in a list', '{ places { ... on City { name letters } } }'],
    ['to a load that fails for one parent', '{ places { ... on City { name parts(prefix: "fail") { name } } } }'],
    [
      'to introspection',
      '{ __schema { queryType { name fields { name args { name type { kind ofType { name } } } } } } __type(name: "City") { name } }',
    ],
  ])('%s', async (_what, query) => {
    const [ours, theirs] = (await both(query)).map(seen);
    expect(ours).toEqual(theirs);
    expect(JSON.stringify(ours?.data), 'fields stand in the order of the query').toBe(JSON.stringify(theirs?.data));
  });

  test.each([{ with: true }, { with: false }])('to conditions on variables: %j', async (variables) => {
    const query =
      'query ($with: Boolean!) { places { name ... on City @include(if: $with) { shout } ... on Zone @skip(if: $with) { area } } }';
    const [ours, theirs] = (await both(query, variables)).map(seen);
    expect(ours).toEqual(theirs);
  });

  test.each([
    ['query ($name: String!) { city(name: $name) { name } }', {}],
    ['query A { grid } query B { grid }', {}],
    ['query ($first: Int) { places(first: $first) { name } }', { first: 'two' }],
  ])('to what cannot be executed: %s', async (query, variables) => {
    const [ours, theirs] = (await both(query, variables)).map(seen);
    expect(ours?.errors).toEqual(theirs?.errors);
  });
});

describe('a field with a load', () => {
  test('is loaded once for all parents of a place in the answer', async () => {
    await executeBreadthFirst({ schema, document: parse('{ places { ... on City { parts { name } } } }') });
    expect(loads).toEqual([{ parents: 4, selects: true }]);
  });

  test('is loaded once for each of its aliases', async () => {
    await executeBreadthFirst({
      schema,
      document: parse('{ places { ... on City { parts { __typename } r: parts(prefix: "R") { name } } } }'),
    });
    expect(loads).toEqual([
      { parents: 4, selects: false },
      { parents: 4, selects: true },
    ]);
  });

  test('has to give as many results as there are parents', async () => {
    const short = { ...schema.toConfig() };
    const field = City.getFields()['parts'];
    if (field === undefined) throw new Error('City has parts.');
    const kept = field.extensions.load;
    field.extensions = { load: () => [] };
    const { errors } = await executeBreadthFirst({
      schema: new GraphQLSchema(short),
      document: parse('{ city(name: "Rason") { parts { name } } }'),
    });
    field.extensions = kept ? { load: kept } : {};
    expect(errors?.map(({ message }) => message)).toEqual(['The load of City.parts gave 0 results for 1 parents.']);
  });

  test('keeps its load beside the resolver', () => {
    expect(loadOf(batched(loadParts))).toBe(loadParts);
    expect(loadOf(() => null)).toBeUndefined();
  });
});
