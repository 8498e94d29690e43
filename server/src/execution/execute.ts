import {
  defaultFieldResolver,
  defaultTypeResolver,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { FieldFailure, settle } from './failures.ts';
import type { FieldPlan, OperationPlan, Variables } from './plan.ts';
import { planOperation } from './plan-cache.ts';

type MaybePromise<T> = T | Promise<T>;

/** Where values of the answer go: an object by response name, or a list by position. */
type Container = Record<string | number, unknown>;

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(`Unexpected error value: ${String(thrown)}`);
}

/**
 * Executes a query as graphql-js does, but breadth-first: each field is resolved for all of its parents before what is
 * selected beneath it, so that a field with a `load` (see batched.ts) takes one call however many parents there are.
 */
export function executeBreadthFirst(args: ExecutionArgs): MaybePromise<ExecutionResult> {
  const planned = planOperation(args);
  if ('errors' in planned) return planned;
  const { plan, variables } = planned;
  const execution = new Execution(plan, variables, args.rootValue, args.contextValue);
  const data: Container = {};
  const pending = execution.fields(plan.rootFields, [args.rootValue], [data]);
  return pending === undefined ? execution.result(data) : pending.then(() => execution.result(data));
}

class Execution {
  readonly #plan: OperationPlan;
  readonly #variables: Variables;
  readonly #rootValue: unknown;
  readonly #context: unknown;
  /** Types of the objects where the schema leaves them open. */
  readonly #types = new Map<object, GraphQLObjectType>();
  #failed = false;

  constructor(plan: OperationPlan, variables: Variables, rootValue: unknown, context: unknown) {
    this.#plan = plan;
    this.#variables = variables;
    this.#rootValue = rootValue;
    this.#context = context;
  }

  result(data: Container): ExecutionResult {
    if (!this.#failed) return { data };
    return settle(this.#plan, data, this.#types);
  }

  /** Resolves fields for all parents into their objects of the answer. Undefined when nothing is left to wait for. */
  fields(
    fields: readonly FieldPlan[],
    parents: readonly unknown[],
    targets: readonly Container[],
  ): Promise<unknown> | undefined {
    let pending: Promise<unknown>[] | undefined;
    for (const field of fields) {
      const values = this.#resolve(field, parents);
      if (isPromise(values)) {
        // Reserves the field's place: an answer lists its fields in the order of the query.
        for (const target of targets) target[field.responseName] = undefined;
        pending ??= [];
        pending.push(
          values.then((settled) =>
            this.#complete(field, field.definition.type, settled as unknown[], targets, field.responseName),
          ),
        );
        continue;
      }
      const more = this.#complete(field, field.definition.type, values, targets, field.responseName);
      if (more !== undefined) {
        pending ??= [];
        pending.push(more);
      }
    }
    return pending && Promise.all(pending);
  }

  /** The values of a field, one for each parent; failures stand for values that could not be had. */
  #resolve(field: FieldPlan, parents: readonly unknown[]): MaybePromise<unknown[]> {
    const { definition } = field;
    if (definition.name === '__typename') return parents.map(() => field.parentType.name);
    try {
      const args = field.argumentsFor(this.#variables);
      const { load } = definition.extensions;
      return load === undefined ? this.#resolveEach(field, parents, args) : this.#load(field, load, parents, args);
    } catch (thrown) {
      return this.#failAll(field, parents, thrown);
    }
  }

  #load(
    field: FieldPlan,
    load: NonNullable<FieldPlan['definition']['extensions']['load']>,
    parents: readonly unknown[],
    args: Record<string, unknown>,
  ): MaybePromise<unknown[]> {
    const results = load(parents, args, this.#context, field.selection);
    if (!isPromise(results)) return this.#checked(field, parents, results);
    return results.then(
      (loaded) => this.#checked(field, parents, loaded as readonly unknown[]),
      (thrown) => this.#failAll(field, parents, thrown),
    );
  }

  #checked(field: FieldPlan, parents: readonly unknown[], results: readonly unknown[]): unknown[] {
    if (results.length !== parents.length) {
      const { parentType, definition } = field;
      throw new Error(
        `The load of ${parentType.name}.${definition.name} gave ${results.length} results for ${parents.length} parents.`,
      );
    }
    return results.map((result) => (result instanceof Error ? this.#fail(field, result) : result));
  }

  #resolveEach(field: FieldPlan, parents: readonly unknown[], args: Record<string, unknown>): MaybePromise<unknown[]> {
    const { definition } = field;
    const resolve = definition.extensions.resolveRow ?? definition.resolve ?? defaultFieldResolver;
    const info = this.#infoOf(field);
    const values = new Array<unknown>(parents.length);
    let waits = false;
    for (let position = 0; position < parents.length; position++) {
      try {
        const value = resolve(parents[position], args, this.#context, info);
        if (isPromise(value)) {
          waits = true;
          values[position] = value.then(
            (settled) => (settled instanceof Error ? this.#fail(field, settled) : settled),
            (thrown) => this.#fail(field, thrown),
          );
        } else {
          values[position] = value instanceof Error ? this.#fail(field, value) : value;
        }
      } catch (thrown) {
        values[position] = this.#fail(field, thrown);
      }
    }
    return waits ? Promise.all(values) : values;
  }

  /** Puts the values of a field where they belong and goes on with what is selected beneath them. */
  #complete(
    field: FieldPlan,
    type: GraphQLOutputType,
    values: readonly unknown[],
    containers: readonly Container[],
    key: string | readonly number[],
  ): Promise<unknown> | undefined {
    const nonNull = isNonNullType(type);
    const nullable = nonNull ? type.ofType : type;
    if (isLeafType(nullable)) {
      this.#completeLeaves(field, nullable, nonNull, values, containers, key);
      return undefined;
    }
    // Nulls and failures end here; the rest goes on.
    const present: unknown[] = [];
    const places: Container[] = [];
    const keys: (string | number)[] = [];
    for (let position = 0; position < values.length; position++) {
      const value = values[position];
      const container = containers[position] as Container; // as many containers as values
      const at = typeof key === 'string' ? key : (key[position] as number);
      if (value === null || value === undefined) container[at] = nonNull ? this.#failNull(field) : null;
      else if (value instanceof FieldFailure) container[at] = value;
      else {
        present.push(value);
        places.push(container);
        keys.push(at);
      }
    }
    if (present.length === 0) return undefined;
    if (isListType(nullable)) return this.#completeLists(field, nullable.ofType, present, places, keys);
    if (isObjectType(nullable)) return this.#completeObjects(field, nullable, present, places, keys);
    return this.#completeAbstract(field, nullable, present, places, keys);
  }

  #completeLeaves(
    field: FieldPlan,
    type: GraphQLLeafType,
    nonNull: boolean,
    values: readonly unknown[],
    containers: readonly Container[],
    key: string | readonly number[],
  ): void {
    for (let position = 0; position < values.length; position++) {
      const value = values[position];
      const container = containers[position] as Container; // as many containers as values
      const at = typeof key === 'string' ? key : (key[position] as number);
      if (value === null || value === undefined) container[at] = nonNull ? this.#failNull(field) : null;
      else if (value instanceof FieldFailure) container[at] = value;
      else container[at] = this.#serialize(field, type, value);
    }
  }

  #serialize(field: FieldPlan, type: GraphQLLeafType, value: unknown): unknown {
    try {
      const serialized = type.serialize(value);
      if (serialized !== null && serialized !== undefined) return serialized;
      return this.#fail(field, new Error(`Expected \`${type.name}.serialize\` to return non-nullable value.`));
    } catch (thrown) {
      return this.#fail(field, thrown);
    }
  }

  #completeLists(
    field: FieldPlan,
    itemType: GraphQLOutputType,
    lists: readonly unknown[],
    places: readonly Container[],
    keys: readonly (string | number)[],
  ): Promise<unknown> | undefined {
    const itemIsNonNull = isNonNullType(itemType);
    const nullable = itemIsNonNull ? itemType.ofType : itemType;
    const leaf = isLeafType(nullable) ? nullable : null;
    const items: unknown[] = [];
    const itemPlaces: Container[] = [];
    const positions: number[] = [];
    let waits = false;
    for (let position = 0; position < lists.length; position++) {
      const list = lists[position];
      const place = places[position] as Container; // as many places as lists
      const key = keys[position] as string;
      if (typeof list !== 'object' || list === null || !(Symbol.iterator in list)) {
        const { parentType, definition } = field;
        place[key] = this.#fail(
          field,
          new Error(`Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`),
        );
        continue;
      }
      if (leaf !== null && Array.isArray(list) && !list.some(isPromise)) {
        place[key] = this.#leaves(field, leaf, itemIsNonNull, list);
        continue;
      }
      const answer: unknown[] = [];
      place[key] = answer;
      let index = 0;
      for (const item of list as Iterable<unknown>) {
        if (isPromise(item)) {
          waits = true;
          items.push(
            item.then(
              (value) => (value instanceof Error ? this.#fail(field, value) : value),
              (thrown) => this.#fail(field, thrown),
            ),
          );
        } else {
          items.push(item instanceof Error ? this.#fail(field, item) : item);
        }
        // An array is a container by position.
        itemPlaces.push(answer as unknown as Container);
        positions.push(index++);
      }
    }
    if (!waits) return this.#complete(field, itemType, items, itemPlaces, positions);
    return Promise.all(items).then((settled) => this.#complete(field, itemType, settled, itemPlaces, positions));
  }

  /** The items of a list of leaves, which can be long: columns of a chart. */
  #leaves(field: FieldPlan, type: GraphQLLeafType, nonNull: boolean, list: readonly unknown[]): unknown[] {
    return list.map((item) => {
      if (item === null || item === undefined) return nonNull ? this.#failNull(field) : null;
      return item instanceof Error ? this.#fail(field, item) : this.#serialize(field, type, item);
    });
  }

  #completeObjects(
    field: FieldPlan,
    type: GraphQLObjectType,
    values: readonly unknown[],
    places: readonly Container[],
    keys: readonly (string | number)[],
  ): Promise<unknown> | undefined {
    const targets = values.map((_, position) => {
      const target: Container = {};
      (places[position] as Container)[keys[position] as string] = target; // as many places and keys as values
      return target;
    });
    return this.fields(field.fieldsOf(type), values, targets);
  }

  #completeAbstract(
    field: FieldPlan,
    type: GraphQLAbstractType,
    values: readonly unknown[],
    places: readonly Container[],
    keys: readonly (string | number)[],
  ): Promise<unknown> | undefined {
    const types = values.map((value) => this.#typeOf(field, type, value));
    const complete = (resolved: readonly (GraphQLObjectType | FieldFailure)[]) => {
      const byType = new Map<GraphQLObjectType, { values: unknown[]; targets: Container[] }>();
      resolved.forEach((objectType, position) => {
        const place = places[position] as Container; // as many places and keys as values
        const key = keys[position] as string;
        if (objectType instanceof FieldFailure) {
          place[key] = objectType;
          return;
        }
        const target: Container = {};
        place[key] = target;
        this.#types.set(target, objectType);
        const group = byType.get(objectType) ?? { values: [], targets: [] };
        byType.set(objectType, group);
        group.values.push(values[position]);
        group.targets.push(target);
      });
      const pending = [...byType].flatMap(
        ([objectType, group]) => this.fields(field.fieldsOf(objectType), group.values, group.targets) ?? [],
      );
      return pending.length === 0 ? undefined : Promise.all(pending);
    };
    if (!types.some(isPromise)) return complete(types as (GraphQLObjectType | FieldFailure)[]);
    return Promise.all(types).then(complete);
  }

  #typeOf(field: FieldPlan, type: GraphQLAbstractType, value: unknown): MaybePromise<GraphQLObjectType | FieldFailure> {
    const named = (name: unknown): GraphQLObjectType | FieldFailure => {
      const found = typeof name === 'string' ? this.#plan.schema.getType(name) : undefined;
      if (isObjectType(found) && this.#plan.schema.isSubType(type, found)) return found;
      return this.#fail(
        field,
        new Error(`Abstract type "${type.name}" was resolved to "${String(name)}", which is none of its object types.`),
      );
    };
    try {
      const resolve = type.resolveType ?? defaultTypeResolver;
      const name = resolve(value, this.#context, this.#infoOf(field), type);
      return isPromise(name) ? name.then(named, (thrown) => this.#fail(field, thrown)) : named(name);
    } catch (thrown) {
      return this.#fail(field, thrown);
    }
  }

  #infoOf({ definition, nodes, parentType, path }: FieldPlan): GraphQLResolveInfo {
    return {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path,
      schema: this.#plan.schema,
      fragments: this.#plan.fragments,
      rootValue: this.#rootValue,
      operation: this.#plan.definition,
      variableValues: this.#variables,
    };
  }

  #fail(field: FieldPlan, thrown: unknown): FieldFailure {
    this.#failed = true;
    return new FieldFailure(toError(thrown), field.nodes);
  }

  #failAll(field: FieldPlan, parents: readonly unknown[], thrown: unknown): FieldFailure[] {
    return parents.map(() => this.#fail(field, thrown));
  }

  #failNull(field: FieldPlan): FieldFailure {
    const { parentType, definition } = field;
    return this.#fail(
      field,
      new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`),
    );
  }
}
