import {
  astFromValue,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  print,
} from 'graphql';
import { type DatasetValues, scalarFor } from './dataset-values.ts';
import type { Query } from './executions.ts';
import { mergeable } from './mergeable.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Records of each type in one list. */
const RECORDS = 3;

/**
 * Asks every type for all of its fields at once, arguments at their defaults: two records of the type alone first, then
 * those of all types in one list. Nothing here is chosen but the records and what an argument must have.
 */
export function* breadthQueries(schema: GraphQLSchema, values: DatasetValues, random: SeededRandom): Generator<Query> {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) return;
  const types = schema.getPossibleTypes(node).filter(({ name }) => values.ids.has(name));
  const listOf = (chosen: readonly GraphQLObjectType[], depth: number): Query => {
    const ids = chosen.flatMap(({ name }) => random.sample(values.ids.get(name) ?? [], RECORDS));
    const parts = chosen.map((type) => `... on ${type.name} { ${allFields(type, depth)} }`);
    const text = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ${parts.join(' ')} } }`;
    return { text: mergeable(schema, text), variables: { ids: random.sample(ids, ids.length) } };
  };

  const allFields = (type: GraphQLObjectType, depth: number): string =>
    ['__typename', ...Object.values(type.getFields()).flatMap((field) => fieldText(type, field, depth))].join(' ');

  const fieldText = (owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string[] => {
    const required = field.args.filter(isRequiredArgument).map((argument) => {
      const value = scalarFor(
        { owner: owner.name, field: field.name, name: argument.name, type: argument.type },
        values,
        random,
      );
      const literal = astFromValue(value, argument.type);
      return literal ? [`${argument.name}: ${print(literal)}`] : [];
    });
    const size = field.args.some(({ name }) => name === 'first') ? ['first: 2'] : [];
    const written = [...required.flat(), ...size];
    const head = `${field.name}${written.length === 0 ? '' : `(${written.join(', ')})`}`;
    const type = getNamedType(field.type);
    if (isLeafType(type)) return [head];
    if (depth === 0) return [];
    if (isObjectType(type)) {
      const isPage = /(Connection|Edge)$/.test(type.name);
      return [`${head} { ${allFields(type, isPage ? depth : depth - 1)} }`];
    }
    if (!isUnionType(type)) return [`${head} { __typename id }`];
    const parts = type.getTypes().map((each) => `... on ${each.name} { ${allFields(each, depth - 1)} }`);
    return [`${head} { __typename ${parts.join(' ')} }`];
  };

  for (const type of types) yield listOf([type], 1);
  yield listOf(types, 0);
  for (let start = 0; start < types.length; start += 4) yield listOf(types.slice(start, start + 4), 1);
  for (const root of ['search(text: "coal", first: 20)', 'timeline(first: 12, period: { from: "2016", to: "2018" })']) {
    const [name = ''] = root.split('(');
    const connection = schema.getQueryType()?.getFields()[name];
    const type = connection && getNamedType(connection.type);
    if (isObjectType(type)) yield { text: mergeable(schema, `{ ${root} { ${allFields(type, 2)} } }`), variables: {} };
  }
}
