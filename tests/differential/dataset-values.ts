import type { GraphQLInputType } from 'graphql';
import { getNamedType } from 'graphql';
import type { Execution } from './executions.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Values of the dataset that arguments can take, collected through the API, so that random queries find records. */
export interface DatasetValues {
  /** Global ids by the name of their type. */
  ids: ReadonlyMap<string, readonly string[]>;
  regions: readonly string[];
  indicators: readonly string[];
  commodities: readonly string[];
  policies: readonly string[];
  measures: readonly string[];
  sources: readonly string[];
  findings: readonly string[];
  units: readonly string[];
  series: readonly string[];
  conversionFactors: readonly string[];
  periods: readonly string[];
  issuers: readonly string[];
  publishers: readonly string[];
  /** Words that occur in names and titles. */
  words: readonly string[];
}

const COLLECTION = `{
  regions(first: 100) { nodes { id value: slug name names { id } } }
  indicators(first: 100) { nodes { id value: code name } }
  commodities(first: 100) { nodes { id value: notation name } }
  policies(first: 100) { nodes { id value: slug title issuer adoptedOn relations { id } } }
  measures(first: 100) { nodes { id value: slug } }
  sources(first: 100) { nodes { id value: slug title publisher published } }
  findings(first: 100) { nodes { id value: slug period } }
  units(first: 100) { nodes { id value: code } }
  seriesList(first: 100, filter: { hasObservations: true }) { nodes { id value: key gaps { id } } }
  discrepancies(first: 100) { nodes { id } }
  conversionFactors { id slug }
}`;

const CITED = `{
  policies(first: 20) { nodes { citations { id } effects(first: 5) { nodes { id } } } }
  monthly: seriesList(first: 20, filter: { frequency: [M] }) { nodes { observations(last: 5) { nodes { id period citations { id } } } } }
  yearly: seriesList(first: 30, filter: { frequency: [A] }) { nodes { observations(last: 5) { nodes { id period } } } }
}`;

/** Every object of an answer, at any depth. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  else if (typeof value === 'object' && value !== null) {
    // Neither null nor a list: an object of JSON.
    yield value as Record<string, unknown>;
    for (const part of Object.values(value)) yield* objectsIn(part);
  }
}

const textsOf = (answer: unknown, field: string): string[] => {
  const texts = new Set<string>();
  for (const object of objectsIn(answer)) {
    const text = object[field];
    if (typeof text === 'string' && text !== '') texts.add(text);
  }
  return [...texts];
};

/** The type that a global id names: it stands before the first colon. */
function typeOfId(id: string): string {
  const [type = ''] = Buffer.from(id, 'base64').toString('utf8').split(':');
  return type;
}

export async function collectDatasetValues(ask: Execution): Promise<DatasetValues> {
  const answers = await Promise.all([COLLECTION, CITED].map((text) => ask({ text, variables: {} })));
  for (const { errors } of answers) if (errors) throw new Error(JSON.stringify(errors, null, 2));
  const data = answers.map((answer) => answer.data);
  const ids = new Map<string, string[]>();
  for (const id of textsOf(data, 'id')) ids.set(typeOfId(id), [...(ids.get(typeOfId(id)) ?? []), id]);
  // The collection succeeded, so that its root fields are connections.
  const roots = data[0] as Record<string, unknown>;
  const valuesOf = (root: string) => textsOf(roots[root], 'value');
  const words = [...textsOf(data, 'name'), ...textsOf(data, 'title')].flatMap(
    (text) => text.match(/\p{L}{4,}/gu) ?? [],
  );
  const collected: DatasetValues = {
    ids,
    regions: valuesOf('regions'),
    indicators: valuesOf('indicators'),
    commodities: valuesOf('commodities'),
    policies: valuesOf('policies'),
    measures: valuesOf('measures'),
    sources: valuesOf('sources'),
    findings: valuesOf('findings'),
    units: valuesOf('units'),
    series: valuesOf('seriesList'),
    conversionFactors: textsOf(roots['conversionFactors'], 'slug'),
    periods: [...textsOf(data, 'period'), ...textsOf(data, 'adoptedOn')].filter((text) =>
      /^\d{4}[-\dQSW]*$/.test(text),
    ),
    issuers: textsOf(data, 'issuer'),
    publishers: textsOf(data, 'publisher'),
    words: [...new Set(words)],
  };
  const missing = Object.entries(collected).flatMap(([kind, found]) =>
    ('length' in found ? found.length : found.size) === 0 ? [kind] : [],
  );
  if (missing.length > 0) throw new Error(`The dataset tells no ${missing.join(', ')}.`);
  return collected;
}

const DATES = ['2009-12-31', '2015-06-30', '2018-01-01', '2019-07-15', '2024-01-01'];

/** Where an argument or a field of an input object stands: `Query.indicator(code:)` or `SeriesFilter.topic`. */
export interface InputPlace {
  /** Type that holds the field, or the input object itself. */
  owner: string;
  /** Field that takes the argument; empty for a field of an input object. */
  field: string;
  name: string;
  type: GraphQLInputType;
}

/**
 * A scalar for an argument, of the dataset where it names a record; undefined for a page cursor, which only an answer
 * can give.
 */
export function scalarFor(
  { owner, field, name, type }: InputPlace,
  values: DatasetValues,
  random: SeededRandom,
): unknown {
  switch (getNamedType(type).name) {
    case 'Int':
      return intFor(field, name, random);
    case 'Boolean':
      return random.chance(0.5);
    case 'ID':
      return random.pick(values.ids.get(random.pick([...values.ids.keys()])) ?? []);
    case 'Date':
      return random.pick(DATES);
    case 'Period':
      return name === 'window' ? random.pick(['2018', '2019', '2021']) : random.pick(values.periods);
    case 'String':
      return textFor(owner, field, name, values, random);
    default:
      throw new Error(`No value is known for ${owner}.${field}(${name}:), a ${type}.`);
  }
}

function intFor(field: string, name: string, random: SeededRandom): number {
  if (name === 'width' || name === 'height') return 100 + random.whole(900);
  if (name === 'window') return 2 + random.whole(11);
  if (field === 'data' || field === 'compare') return 1 + random.whole(40);
  return name === 'lags' ? random.whole(7) : 3 + random.whole(28);
}

/** Which values a text argument takes, by its name; a few names mean something else in one place. */
function textFor(owner: string, field: string, name: string, values: DatasetValues, random: SeededRandom): unknown {
  const texts: Readonly<Record<string, readonly string[]>> = {
    'Query.indicator(code)': values.indicators,
    'Query.commodity(code)': values.commodities,
    'Query.unit(code)': values.units,
    'Query.region(slug)': values.regions,
    'Query.policy(slug)': values.policies,
    'Query.measure(slug)': values.measures,
    'Query.source(slug)': values.sources,
    'Query.finding(slug)': values.findings,
    'CommodityFilter.within': values.commodities,
    key: values.series,
    series: values.series,
    of: values.series,
    region: values.regions,
    counterpart: values.regions,
    within: values.regions,
    commodity: values.commodities,
    indicator: values.indicators,
    policy: values.policies,
    policies: values.policies,
    source: values.sources,
    unit: values.units,
    factor: values.conversionFactors,
    text: values.words,
    issuer: values.issuers,
    publisher: values.publishers,
    language: ['en', 'ko', 'zh'],
    isoCode: ['KP', 'CN', 'RU'],
    locale: ['en', 'de', 'ko'],
  };
  if (name === 'after' || name === 'before') return undefined;
  const known = texts[`${owner}.${field}(${name})`] ?? texts[`${owner}.${name}`] ?? texts[name];
  if (known === undefined) throw new Error(`No value is known for ${owner}.${field}(${name}:).`);
  return random.pick(known);
}
