import { columnOf, type ModelName, type OrderBy, quoted, tableOf } from './model.ts';

/** One expression that rows are ordered by. */
export interface OrderTerm {
  /** SQL over the alias that the order was written for. */
  expression: string;
  descending: boolean;
  nullsFirst: boolean;
  /** Whether the expression can be null. */
  nullable: boolean;
}

type Plain = Readonly<Record<string, unknown>>;

/**
 * The terms of an order of Prisma's, as SQL over `alias`. The model's key comes last, so that the order is total.
 *
 * @throws {Error} for an order that is neither by a column nor by a column of a single related record
 */
export function orderTerms<Model extends ModelName>(
  model: Model,
  orderBy: readonly OrderBy<Model>[],
  alias: string,
): readonly OrderTerm[] {
  const terms = orderBy.flatMap((each) =>
    Object.entries(each as Plain).map(([field, direction]) => termOf(model, field, direction, alias)),
  );
  const key = tableOf(model).key.map((field) => columnOf(model, field, alias));
  const [only = ''] = key;
  const last = key.length > 1 ? -1 : terms.findIndex(({ expression }) => expression === only);
  // What follows the key decides nothing.
  if (last !== -1) return terms.slice(0, last + 1);
  return [
    ...terms,
    ...key.map((expression) => ({ expression, descending: false, nullsFirst: false, nullable: false })),
  ];
}

function termOf(model: ModelName, field: string, direction: unknown, alias: string): OrderTerm {
  const relation = tableOf(model).relations[field];
  if (relation === undefined) {
    const { sort, nulls } =
      typeof direction === 'string' ? { sort: direction, nulls: undefined } : (direction as Plain);
    const descending = sort === 'desc';
    // PostgreSQL takes null for the largest value.
    return {
      expression: columnOf(model, field, alias),
      descending,
      nullsFirst: nulls === undefined ? descending : nulls === 'first',
      nullable: tableOf(model).columns[field]?.nullable ?? true,
    };
  }
  if (relation.list) throw new Error(`${model} cannot be ordered by the list ${field}.`);
  const [[column, sort] = ['', ''], ...others] = Object.entries(direction as Plain);
  if (others.length > 0 || typeof sort !== 'string') throw new Error(`${model} cannot be ordered so by ${field}.`);
  const joined = relation.from.map(
    (from, position) =>
      `${columnOf(relation.model, relation.to[position] ?? '', 'o')} = ${columnOf(model, from, alias)}`,
  );
  const { name } = tableOf(relation.model);
  const expression = `(SELECT ${columnOf(relation.model, column, 'o')} FROM ${quoted(name)} o WHERE ${joined.join(' AND ')})`;
  return { expression, descending: sort === 'desc', nullsFirst: sort === 'desc', nullable: true };
}

/** The same order from its other end. */
export function reversed(terms: readonly OrderTerm[]): readonly OrderTerm[] {
  return terms.map((term) => ({ ...term, descending: !term.descending, nullsFirst: !term.nullsFirst }));
}

/** The list of an ORDER BY. */
export function orderList(terms: readonly OrderTerm[]): string {
  return terms
    .map(({ expression, descending, nullsFirst }) => {
      const nulls = nullsFirst === descending ? '' : nullsFirst ? ' NULLS FIRST' : ' NULLS LAST';
      return `${expression}${descending ? ' DESC' : ''}${nulls}`;
    })
    .join(', ');
}

/**
 * The condition that a row comes after another one in the order (keyset pagination).
 *
 * @param values SQL of the other row's values, one for each term
 */
export function afterCondition(terms: readonly OrderTerm[], values: readonly string[]): string {
  const [first] = terms;
  const alike = terms.every((term) => !term.nullable && term.descending === first?.descending);
  if (first !== undefined && alike) {
    // The form that an index on the expressions answers.
    const expressions = terms.map(({ expression }) => expression).join(', ');
    return `(${expressions}) ${first.descending ? '<' : '>'} (${values.join(', ')})`;
  }
  let condition = 'FALSE';
  for (const [position, term] of [...terms.entries()].reverse()) {
    const value = values[position] ?? 'NULL';
    const later = laterThan(term, value);
    condition =
      condition === 'FALSE'
        ? later
        : `(${later} OR (${term.expression} IS NOT DISTINCT FROM ${value} AND ${condition}))`;
  }
  return condition;
}

function laterThan({ expression, descending, nullsFirst, nullable }: OrderTerm, value: string): string {
  const larger = `${expression} ${descending ? '<' : '>'} ${value}`;
  if (!nullable) return larger;
  return nullsFirst
    ? `(${larger} OR (${value} IS NULL AND ${expression} IS NOT NULL))`
    : `(${larger} OR (${expression} IS NULL AND ${value} IS NOT NULL))`;
}
