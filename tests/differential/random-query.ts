import {
  astFromValue,
  type GraphQLAbstractType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  print,
} from 'graphql';
import { type DatasetValues, scalarFor } from './dataset-values.ts';
import type { Query } from './executions.ts';
import { mergeable } from './mergeable.ts';
import type { SeededRandom } from './seeded-random.ts';

/** How many objects one root field may reach, as pages multiply on the way down. */
const MOST_OBJECTS = 400;
/** Fields of one query: more make failures harder to read, and find no more. */
const MOST_FIELDS = 60;
const DEPTH = 4;
/** The page size of a connection that is asked without one. */
const DEFAULT_PAGE_SIZE = 20;
/** What a plain list is reckoned with. */
const LIST_LENGTH = 3;
/** Estimates an effect by simulation, so that many of them would take minutes. */
const SLOW_FIELDS = new Set(['impact', 'vegaLite']);

/** What remains for a selection: how deep it may go, and how many objects it may ask for beneath each of its own. */
interface Room {
  depth: number;
  objects: number;
}

type Field = GraphQLField<unknown, unknown>;

/** Writes a valid query that a seed repeats: any fields, arguments, fragments and directives that the SDL allows. */
export function randomQuery(schema: GraphQLSchema, values: DatasetValues, random: SeededRandom): Query {
  const definitions: string[] = [];
  const fragments: { name: string; type: string; text: string }[] = [];
  const variables: Record<string, unknown> = {};
  let fieldsLeft = MOST_FIELDS;
  let names = 0;

  const variable = (type: GraphQLInputType, value: unknown): string => {
    const name = `v${definitions.length}`;
    const inDefault = random.chance(0.2);
    const literal = inDefault ? ` = ${literalOf(value, type)}` : '';
    definitions.push(`$${name}: ${inDefault ? getNullableType(type) : type}${literal}`);
    if (!inDefault || random.chance(0.3)) variables[name] = value;
    return `$${name}`;
  };

  /** A nullable variable without a value: as if the argument were not written. */
  const absent = (type: GraphQLInputType): string => {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${getNullableType(type)}`);
    return `$${name}`;
  };

  const jsonFor = (owner: string, field: string, input: GraphQLArgument | GraphQLInputField): unknown => {
    const type = getNullableType(input.type);
    if (isListType(type)) {
      const item = { ...input, type: type.ofType };
      if (input.name === 'series') return Array.from({ length: 2 }, () => jsonFor(owner, field, item));
      // One value stands for a list of one.
      if (random.chance(0.2)) return jsonFor(owner, field, item);
      return Array.from({ length: 1 + random.whole(3) }, () => jsonFor(owner, field, item));
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const chosen = new Set([
        ...fields.filter(isRequiredInputField),
        ...random.sample(fields, type.name === 'PeriodRange' ? 2 : 1 + random.whole(2)),
      ]);
      return inOrder(Object.fromEntries([...chosen].map((each) => [each.name, jsonFor(type.name, '', each)])));
    }
    return scalarFor({ owner, field, name: input.name, type }, values, random);
  };

  const valueText = (value: unknown, type: GraphQLInputType, chance: number): string => {
    if (random.chance(chance)) return variable(type, value);
    const nullable = getNullableType(type);
    if (!isInputObjectType(nullable)) return literalOf(value, type);
    // Made by jsonFor from the fields of this very type.
    const parts = Object.entries(value as Record<string, unknown>).map(([name, part]) => {
      const field = nullable.getFields()[name];
      return field === undefined ? '' : `${name}: ${valueText(part, field.type, 0.2)}`;
    });
    return `{ ${parts.join(', ')} }`;
  };

  /** Arguments of a field, and how many records it may then give. */
  const argumentsFor = (owner: string, field: Field, room: Room): { text: string; size: number } => {
    const chosen = new Map<string, { type: GraphQLInputType; value: unknown }>();
    const texts: string[] = [];
    const pages = field.args.some(({ name }) => name === 'first');
    let size = isListType(getNullableType(field.type)) ? LIST_LENGTH : 1;
    for (const argument of field.args) {
      const { name, type } = argument;
      const isPageArgument = pages && ['first', 'last', 'after', 'before'].includes(name);
      if (isPageArgument || !(isRequiredArgument(argument) || random.chance(0.22))) {
        if (name !== 'first' && name !== 'last' && !isRequiredArgument(argument) && random.chance(0.03))
          texts.push(`${name}: ${absent(type)}`);
        continue;
      }
      const value = jsonFor(owner, field.name, argument);
      if (value !== undefined) chosen.set(name, { type, value });
    }
    if (pages) {
      const end = random.pick(['first', 'first', 'last', 'none']);
      if (end === 'none' && room.objects >= DEFAULT_PAGE_SIZE * 2) size = DEFAULT_PAGE_SIZE;
      else {
        size = 1 + random.whole(Math.max(1, Math.min(8, room.objects)));
        const argument = field.args.find(({ name }) => name === (end === 'last' ? 'last' : 'first'));
        if (argument) chosen.set(argument.name, { type: argument.type, value: size });
      }
    }
    const ordered = inOrder(Object.fromEntries([...chosen].map(([name, { value }]) => [name, value])));
    for (const [name, { type }] of chosen) texts.push(`${name}: ${valueText(ordered[name], type, 0.3)}`);
    return { text: texts.length === 0 ? '' : `(${texts.join(', ')})`, size };
  };

  const directive = (): string => {
    if (!random.chance(0.07)) return '';
    const included = random.chance(0.75);
    const [name, condition] = random.chance(0.5) ? ['include', included] : ['skip', !included];
    const type = schema.getType('Boolean');
    const text = random.chance(0.6) && isLeafType(type) ? valueText(condition, type, 1) : String(condition);
    // A variable with a default may be null, a condition not.
    if (text.startsWith('$')) makeNonNull(definitions, text);
    return ` @${name}(if: ${text})`;
  };

  const fieldText = (owner: GraphQLCompositeType, field: Field, room: Room, key = field.name): string => {
    fieldsLeft -= 1;
    const label = key === field.name ? '' : `${key}: `;
    if (field.name === 'nodes' || field.name === 'node') {
      const text = lookUpText(owner, field, room, label);
      if (text !== undefined) return text;
    }
    const written = argumentsFor(owner.name, field, room);
    const type = getNamedType(field.type);
    const head = `${label}${field.name}${written.text}`;
    if (!isCompositeType(type)) return `${head}${directive()}`;
    const below = {
      depth: room.depth - (isConnectionPart(type) ? 0 : 1),
      objects: Math.floor(room.objects / written.size),
    };
    const text = `${head}${directive()} { ${selections(type, below)} }`;
    // The same field once more: both selections are merged into one.
    if (!random.chance(0.08)) return text;
    return `${text} ${head} { ${selections(type, below)} }`;
  };

  /** `node` and `nodes` of records of several types, with fragments on just those. */
  const lookUpText = (owner: GraphQLCompositeType, field: Field, room: Room, label: string): string | undefined => {
    if (owner !== schema.getQueryType()) return undefined;
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) return undefined;
    const types = random.sample(
      schema.getPossibleTypes(node).filter(({ name }) => values.ids.has(name)),
      field.name === 'node' ? 1 : 2 + random.whole(4),
    );
    const ids = types.flatMap(({ name }) => random.sample(values.ids.get(name) ?? [], 1 + random.whole(2)));
    const [argument] = field.args;
    const value = field.name === 'node' ? ids[0] : random.sample(ids, ids.length);
    if (argument === undefined || value === undefined) return undefined;
    const below = { depth: room.depth - 1, objects: Math.floor(room.objects / ids.length) };
    const held = abstractSelections(node, below, types);
    return `${label}${field.name}(${argument.name}: ${valueText(value, argument.type, 0.4)}) { ${held} }`;
  };

  const objectSelections = (type: GraphQLObjectType, room: Room): string => {
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const objects = fields.filter((field) => !leaves.includes(field) && isAffordable(field, room));
    const chosen = [
      ...random.sample(leaves, 1 + random.whole(4)),
      ...random.sample(objects, isConnectionPart(type) ? 1 + random.whole(2) : random.whole(4)),
    ].filter(({ name }) => !SLOW_FIELDS.has(name) || random.chance(0.1));
    const texts = random.chance(0.3) ? [random.chance(0.7) ? '__typename' : `kind${names++}: __typename`] : [];
    for (const field of chosen) {
      texts.push(fieldText(type, field, room));
      if (field.args.length > 0 && fieldsLeft > 0 && random.chance(0.3))
        texts.push(fieldText(type, field, room, `${field.name}${names++}`));
    }
    if (texts.length === 0) texts.push('__typename');
    return texts.map((text) => wrapped(type, text)).join(' ');
  };

  const isAffordable = (field: Field, room: Room): boolean => {
    if (fieldsLeft <= 0) return false;
    const type = getNamedType(field.type);
    if (isConnectionPart(type)) return room.objects >= 1 && room.depth > 0;
    return room.depth > 0 && room.objects >= 1;
  };

  /** The same selection, at times within a fragment. */
  const wrapped = (type: GraphQLObjectType, text: string): string => {
    if (!random.chance(0.12)) return text;
    const [interfaceType] = type.getInterfaces();
    switch (random.pick(['inline', 'bare', 'named', 'again', 'interface'])) {
      case 'inline':
        return `... on ${type.name}${directive()} { ${text} }`;
      case 'bare':
        return `...${directive()} { ${text} }`;
      case 'again':
        return `${again(type)} ${text}`;
      case 'interface':
        if (interfaceType) return `... on ${interfaceType.name} { id __typename ... on ${type.name} { ${text} } }`;
        return text;
      default: {
        const name = `${type.name}Part${fragments.length}`;
        fragments.push({ name, type: type.name, text });
        return `...${name}${directive()}`;
      }
    }
  };

  /** A fragment that was spread elsewhere already, if one fits. */
  const again = (type: GraphQLObjectType): string => {
    const fitting = fragments.filter((fragment) => fragment.type === type.name && !fragment.text.includes('{'));
    return fitting.length === 0 ? '' : `...${random.pick(fitting).name}`;
  };

  const abstractSelections = (
    type: GraphQLAbstractType,
    room: Room,
    among: readonly GraphQLObjectType[] = schema.getPossibleTypes(type),
  ): string => {
    const types = random.sample(among, 2 + random.whole(4));
    const texts = random.chance(0.9) ? ['__typename'] : [];
    if (isInterfaceType(type)) texts.push('id');
    for (const each of types) texts.push(`... on ${each.name}${directive()} { ${objectSelections(each, room)} }`);
    // What several types have under one name, each with arguments and selections of its own.
    const shared = types
      .flatMap((each) => Object.values(each.getFields()))
      .filter((field, position, all) => all.findIndex(({ name }) => name === field.name) !== position)
      .filter((field) => field.name !== 'id' && !SLOW_FIELDS.has(field.name));
    for (const { name } of random.sample(shared, 2)) {
      for (const each of types) {
        const field = each.getFields()[name];
        if (field === undefined || !(isLeafType(getNamedType(field.type)) || isAffordable(field, room))) continue;
        texts.push(`... on ${each.name} { ${fieldText(each, field, room)} }`);
      }
    }
    if (texts.length === 0) texts.push('__typename');
    return texts.join(' ');
  };

  const selections = (type: GraphQLCompositeType, room: Room): string => {
    if (isAbstractType(type)) return abstractSelections(type, room);
    if (type.name === 'PageInfo') return 'hasNextPage hasPreviousPage startCursor endCursor';
    if (!type.name.endsWith('Connection')) return objectSelections(type, room);
    return `${objectSelections(type, room)}${random.chance(0.4) ? ' pageInfo { startCursor endCursor }' : ''}`;
  };

  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const fields = Object.values(query.getFields()).filter(({ name }) => !SLOW_FIELDS.has(name));
  const mixed = fields.filter(({ name }) => MIXED.has(name));
  const roots = Array.from({ length: 1 + random.whole(3) }, (_, position) => {
    const field = random.pick(random.chance(0.4) ? mixed : fields);
    const key = position === 0 ? field.name : `${field.name}${position}`;
    return fieldText(query, field, { depth: DEPTH, objects: MOST_OBJECTS }, key);
  });
  const head = definitions.length === 0 ? '' : `query (${definitions.join(', ')}) `;
  const parts = fragments.map(({ name, type, text }) => `fragment ${name} on ${type} { ${text} }`);
  return { text: mergeable(schema, [`${head}{ ${roots.join(' ')} }`, ...parts].join('\n')), variables };
}

/** Root fields that give records of several types. */
const MIXED = new Set(['nodes', 'search', 'timeline', 'discrepancies', 'sources', 'source']);

/** Connections and their edges: on the way to a record, not records themselves. */
const isConnectionPart = ({ name }: { name: string }): boolean => /(Connection|Edge)$/.test(name);

function literalOf(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`${JSON.stringify(value)} is no ${type}.`);
  return print(node);
}

/** The same values, `from` no later than `to`. */
function inOrder(values: Record<string, unknown>): Record<string, unknown> {
  const { from, to } = values;
  return typeof from === 'string' && typeof to === 'string' && from > to ? { ...values, from: to, to: from } : values;
}

/** Conditions of directives are never null. */
function makeNonNull(definitions: string[], variable: string): void {
  const position = definitions.findIndex((definition) => definition.startsWith(`${variable}:`));
  const definition = definitions[position];
  if (definition !== undefined && !isNonNullDefinition(definition))
    definitions[position] = definition.replace('Boolean', 'Boolean!');
}

const isNonNullDefinition = (definition: string): boolean => definition.includes('Boolean!');
