import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';

let schema: GraphQLSchema;
let own: readonly GraphQLNamedType[];

beforeAll(async () => {
  schema = buildClientSchema(await ask<IntrospectionQuery>(getIntrospectionQuery()));
  own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !BUILT_IN.includes(name));
});

/** Scalars whose description GraphQL itself gives. */
const BUILT_IN = ['String', 'Int', 'Float', 'Boolean', 'ID'];
/** Relay's own paging arguments, which every connection has and its specification describes. */
const PAGING = ['first', 'last', 'after', 'before'];

interface Described {
  path: string;
  name: string;
  description: string | null | undefined;
}

function* describedElements(): Generator<Described> {
  for (const type of own) {
    yield { path: type.name, name: type.name, description: type.description };
    if (isEnumType(type)) {
      for (const value of type.getValues()) yield element(type.name, value);
    }
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      const fields: (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
      for (const field of fields) {
        yield element(type.name, field);
        if (!('args' in field)) continue;
        for (const argument of field.args) yield element(`${type.name}.${field.name}`, argument);
      }
    }
  }
}

function element(
  owner: string,
  { name, description }: { name: string; description?: string | null | undefined },
): Described {
  return { path: `${owner}.${name}`, name, description };
}

/** Words of a text in lower case; a name in camelCase or CONSTANT_CASE is taken apart. */
function words(text: string): string[] {
  return (
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const FILLING = new Set(['a', 'an', 'the', 'of', 'in', 'is', 'it', 'to']);

describe('every element of the schema', () => {
  test('has a description that says at least three words beyond its name', () => {
    const wanting = [...describedElements()].filter(({ name, description }) => {
      const known = new Set([...words(name), ...FILLING]);
      return new Set(words(description ?? '').filter((word) => !known.has(word))).size < 3;
    });
    expect(wanting.map(({ path, description }) => `${path}: ${description}`).join('\n')).toBe('');
  });

  test('that can be null says when', () => {
    const silent = objectFields()
      .filter(({ owner, field }) => !isNonNullType(field.type) && !LOOK_UPS.includes(`${owner.name}.${field.name}`))
      .filter(({ field }) => !/\bnull\b/i.test(field.description ?? ''));
    expect(silent.map(pathOf).join('\n')).toBe('');
  });

  test('that is deprecated says what to use', () => {
    const silent = objectFields().filter(({ field }) => field.deprecationReason === '');
    expect(silent.map(pathOf).join('\n')).toBe('');
  });
});

/** PageInfo is Relay's: null on an empty page. */
const LOOK_UPS = ['PageInfo.startCursor', 'PageInfo.endCursor'];

interface OwnedField {
  owner: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
}

function objectFields(): OwnedField[] {
  return own
    .filter(isObjectType)
    .flatMap((owner) => Object.values(owner.getFields()).map((field) => ({ owner, field })));
}

const pathOf = ({ owner, field }: OwnedField) => `${owner.name}.${field.name}`;
const isList = (type: GraphQLType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
const isConnection = (type: GraphQLType) => getNamedType(type)?.name.endsWith('Connection') === true;

describe('bounds', () => {
  test('every list says how many it holds at most', () => {
    const unbounded = objectFields().filter(
      ({ field }) => isList(field.type) && !/\b(at most|up to) [\d,]+/.test(field.description ?? ''),
    );
    expect(unbounded.map(pathOf).join('\n')).toBe('');
  });

  test("every connection takes Relay's four paging arguments", () => {
    const wanting = objectFields().filter(
      ({ field }) =>
        isConnection(field.type) && !PAGING.every((name) => field.args.some((argument) => argument.name === name)),
    );
    expect(wanting.map(pathOf)).toEqual([]);
  });

  test('every connection counts, and has edges, nodes and page info', () => {
    for (const type of own.filter((each) => isObjectType(each) && each.name.endsWith('Connection'))) {
      if (!isObjectType(type)) continue;
      const fields = Object.fromEntries(
        Object.values(type.getFields()).map(({ name, type: of }) => [name, String(of)]),
      );
      const node = fields['nodes']?.replace(/[^\w]/g, '');
      expect(fields, type.name).toEqual({
        totalCount: 'Int!',
        pageInfo: 'PageInfo!',
        edges: `[${type.name.replace(/Connection$/, 'Edge')}!]!`,
        nodes: `[${node}!]!`,
      });
    }
  });
});

describe('nullability', () => {
  test('connections, lists, edges, nodes and items are never null, save columns whose gaps are null', () => {
    const nullable = objectFields().filter(({ field }) => {
      const { type } = field;
      if (isConnection(type)) return !isNonNullType(type);
      if (!isList(type)) return false;
      const list = isNonNullType(type) ? type.ofType : type;
      return !isNonNullType(type) || !(isListType(list) && isNonNullType(list.ofType));
    });
    expect(nullable.map(({ owner, field }) => `${pathOf({ owner, field })}: ${field.type}`).sort()).toEqual([
      'CapReporter.amounts: [Float]!',
      'CapReporter.cumulative: [CapAmount]!',
      'CapReporter.reasons: [String]!',
      'ComparedSeries.reasons: [String]!',
      'ComparedSeries.values: [Float]!',
      'Comparison.endsOn: [Date]!',
      'Comparison.startsOn: [Date]!',
      'ComparisonSpread.maximum: [Float]!',
      'ComparisonSpread.mean: [Float]!',
      'ComparisonSpread.minimum: [Float]!',
      'ComparisonSpread.range: [Float]!',
      'ComparisonSpread.relativeRange: [Float]!',
      'MirrorPair.difference: [Float]!',
      'MirrorPair.ratio: [Float]!',
      'MirrorPair.relativeDifference: [Float]!',
      'Query.nodes: [Node]!',
      'SeriesData.endsOn: [Date]!',
      'SeriesData.reasons: [String]!',
      'SeriesData.startsOn: [Date]!',
      'SeriesData.values: [Float]!',
    ]);
  });

  test('look-ups at the root are nullable, everything else there is not', () => {
    const root = objectFields().filter(({ owner }) => owner.name === 'Query');
    const nullable = root.filter(({ field }) => !isNonNullType(field.type)).map(({ field }) => field.name);
    expect(nullable.sort()).toEqual(
      ['commodity', 'finding', 'indicator', 'measure', 'node', 'policy', 'region', 'series', 'source', 'unit'].sort(),
    );
  });

  test('the root has every field of the contract', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(fields).toEqual(
      expect.arrayContaining([
        ...[
          'node',
          'nodes',
          'indicator',
          'indicators',
          'region',
          'regions',
          'commodity',
          'commodities',
          'policy',
          'policies',
        ],
        ...['measures', 'source', 'sources', 'series', 'seriesList', 'findings', 'search', 'timeline', 'dataset'],
      ]),
    );
  });
});

describe('every relation is walkable in both directions', () => {
  /** Fields of `from` that lead to `to`, directly, through a connection, a part or a union. */
  function leads(from: string, to: string): boolean {
    const parts = new Set<string>();
    const reach = (type: GraphQLNamedType | undefined, depth: number): boolean => {
      if (type === undefined || parts.has(type.name)) return false;
      parts.add(type.name);
      if (isUnionType(type)) return type.getTypes().some((each) => each.name === to);
      if (!isObjectType(type)) return false;
      return Object.values(type.getFields()).some((field) => {
        const target = getNamedType(field.type);
        if (target.name === to) return true;
        // Only what is no record of its own is passed through.
        const part =
          (isObjectType(target) && !target.getInterfaces().some(({ name }) => name === 'Node')) || isUnionType(target);
        return part && depth > 0 && reach(target, depth - 1);
      });
    };
    return reach(schema.getType(from), 3);
  }

  test.each([
    ['Region', 'Series'],
    ['Region', 'Finding'],
    ['Region', 'Policy'],
    ['Region', 'Measure'],
    ['Region', 'Effect'],
    ['Region', 'Discrepancy'],
    ['Policy', 'Measure'],
    ['Policy', 'Effect'],
    ['Policy', 'Finding'],
    ['Policy', 'Indicator'],
    ['Policy', 'PolicyRelation'],
    ['Policy', 'Discrepancy'],
    ['Measure', 'Commodity'],
    ['Measure', 'Discrepancy'],
    ['Commodity', 'Series'],
    ['Commodity', 'Finding'],
    ['Indicator', 'Series'],
    ['Indicator', 'Effect'],
    ['Indicator', 'Finding'],
    ['Series', 'Observation'],
    ['Series', 'Gap'],
    ['Series', 'Source'],
    ['Observation', 'Citation'],
    ['Observation', 'Discrepancy'],
    ['Finding', 'Citation'],
    ['Finding', 'Discrepancy'],
    ['Source', 'Citation'],
    ['Policy', 'Citation'],
    ['Measure', 'Citation'],
    ['Effect', 'Citation'],
    ['Gap', 'Citation'],
    ['Discrepancy', 'Citation'],
    ['PolicyRelation', 'Citation'],
  ])('%s and %s', (one, other) => {
    expect.soft(leads(one, other), `${one} leads to ${other}`).toBe(true);
    expect.soft(leads(other, one), `${other} leads back to ${one}`).toBe(true);
  });

  test('what is found on the way there leads back, for real records', async () => {
    const walked = await ask<Walked>(`{
      region(slug: "rason") { findings(first: 1) { nodes { regions { slug } } } series(first: 1) { nodes { region { slug } } } }
      policy(slug: "unscr-2397") {
        measures { policy { slug } commodities { commodity { code } } }
        effects(first: 1) { nodes { policy { slug } indicator { policies(first: 100) { nodes { slug } } } } }
        regions { policies(first: 100) { nodes { slug } } }
      }
      source(slug: "kim-2018") { citations(first: 100, kind: [FINDING]) { nodes { source { slug } subject { ... on Finding { citations { source { slug } } } } } } }
    }`);
    expect(walked.region.findings.nodes[0]?.regions).toContainEqual({ slug: 'rason' });
    expect(walked.region.series.nodes[0]?.region).toEqual({ slug: 'rason' });
    for (const measure of walked.policy.measures) expect(measure.policy.slug).toBe('unscr-2397');
    expect(walked.policy.effects.nodes[0]?.indicator.policies.nodes).toContainEqual({ slug: 'unscr-2397' });
    expect(walked.policy.regions[0]?.policies.nodes).toContainEqual({ slug: 'unscr-2397' });
    const subjects = walked.source.citations.nodes.map(({ subject }) => subject);
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects) expect(subject.citations).toContainEqual({ source: { slug: 'kim-2018' } });
  });

  test('a measure is found from each of its goods, and a policy from each of its sources', async () => {
    const { measure } = await ask<MeasureWalk>(`{
      measure(slug: "unscr-2397-refined-petroleum-cap") {
        commodities { commodity { measures(first: 100) { nodes { slug } } } }
        citations { source { citations(first: 100, kind: [MEASURE]) { nodes { subject { ... on Measure { slug } } } } } }
      }
    }`);
    for (const { commodity } of measure.commodities) {
      expect(commodity.measures.nodes).toContainEqual({ slug: 'unscr-2397-refined-petroleum-cap' });
    }
    for (const { source } of measure.citations) {
      expect(source.citations.nodes).toContainEqual({ subject: { slug: 'unscr-2397-refined-petroleum-cap' } });
    }
  });
});

interface Walked {
  region: {
    findings: { nodes: { regions: object[] }[] };
    series: { nodes: { region: object }[] };
  };
  policy: {
    measures: { policy: { slug: string } }[];
    effects: { nodes: { indicator: { policies: { nodes: object[] } } }[] };
    regions: { policies: { nodes: object[] } }[];
  };
  source: { citations: { nodes: { subject: { citations: object[] } }[] } };
}

interface MeasureWalk {
  measure: {
    commodities: { commodity: { measures: { nodes: object[] } } }[];
    citations: { source: { citations: { nodes: object[] } } }[];
  };
}

describe('node', () => {
  /** One record of every type that has an id. */
  const ONE_OF_EACH = `{
    Commodity: commodities(first: 1) { nodes { id } }
    Discrepancy: discrepancies(first: 1) { nodes { id citations { id } } }
    Finding: findings(first: 1) { nodes { id } }
    Indicator: indicators(first: 1) { nodes { id } }
    Measure: measures(first: 1) { nodes { id } }
    Policy: policies(first: 1) { nodes { id } }
    Region: regions(first: 1, filter: { kind: { in: [SPECIAL_CITY] } }) { nodes { id names { id } } }
    Series: seriesList(first: 1, filter: { hasObservations: true }) { nodes { id observations(first: 1) { nodes { id } } } }
    Source: sources(first: 1) { nodes { id } }
    Unit: units(first: 1) { nodes { id } }
    ConversionFactor: conversionFactors { id }
    gaps: series(key: "A.merchandise-export-quantity.china.dprk.HS:2709.kt.gta") { gaps { id } }
    relations: policy(slug: "unscr-2397") { relations { id } effects(first: 1) { nodes { id } } }
  }`;

  test('returns every type that has an id, and the id leads back to the same record', async () => {
    const answer = await ask<Record<string, unknown>>(ONE_OF_EACH);
    const ids = idsIn(answer);
    const { nodes } = await ask<{ nodes: ({ __typename: string; id: string } | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids },
    );
    expect(nodes.map((node) => node?.id)).toEqual(ids);
    const implementers = schema.getPossibleTypes(nodeInterface()).map(({ name }) => name);
    expect([...new Set(nodes.map((node) => node?.__typename))].sort()).toEqual([...implementers].sort());

    for (const id of ids) {
      expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: { id } });
    }
  });

  test('every type with an id says that it is a Node', () => {
    const withId = objectFields().filter(({ field }) => field.name === 'id');
    const implementers = schema.getPossibleTypes(nodeInterface()).map(({ name }) => name);
    expect(withId.map(({ owner }) => owner.name).sort()).toEqual([...implementers].sort());
  });

  function nodeInterface() {
    const type = schema.getType('Node');
    if (!isInterfaceType(type)) throw new Error('There is no interface Node.');
    return type;
  }
});

/** Every value of a field `id`, at any depth, at most 100. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn).slice(0, 20);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner),
  );
}
