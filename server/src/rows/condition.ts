import { columnOf, type ModelName, quoted, type Relation, type Table, tableOf, type Where } from './model.ts';
import type { Parameters } from './statement.ts';

/**
 * Stands in an `in` for the keys of the parent whose children a statement reads: `{ regionSlug: { in: keys } }`. It is
 * typed as the list of strings that it stands for.
 */
export const PARENT_KEYS: string[] = Object.freeze(['keys of the parent']) as unknown as string[];

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The SQL of the rows of one table that a condition lets through. */
export class ConditionWriter {
  readonly #parameters: Parameters;
  /** The SQL of what PARENT_KEYS stands for, as the right side of a comparison with a column of some type. */
  readonly #parentKeys: (type: string) => string;
  #aliases = 0;

  constructor(parameters: Parameters, parentKeys: (type: string) => string) {
    this.#parameters = parameters;
    this.#parentKeys = parentKeys;
  }

  /**
   * Writes a condition of Prisma's as SQL over `alias`. It knows the operators that the service uses, with Prisma's
   * meaning, except that `contains` takes `%`, `_` and `\` as they are.
   *
   * @throws {Error} for an operator that it does not know
   */
  write<Model extends ModelName>(model: Model, where: Where<Model>, alias: string): string {
    return this.#all(model, where as Plain, alias); // conditions of all models are objects by field
  }

  #all(model: ModelName, where: Plain, alias: string): string {
    const parts = Object.entries(where).flatMap(([name, value]) =>
      value === undefined ? [] : this.#part(model, name, value, alias),
    );
    return conjunction(parts);
  }

  #part(model: ModelName, name: string, value: unknown, alias: string): string {
    const several = () =>
      (Array.isArray(value) ? value : [value]).map((each) => this.#all(model, each as Plain, alias));
    if (name === 'AND') return conjunction(several());
    if (name === 'OR') return disjunction(several());
    if (name === 'NOT') return `NOT ${conjunction(several())}`;
    const table = tableOf(model);
    const relation = table.relations[name];
    if (relation !== undefined) return this.#related(table, relation, value, alias);
    const type = table.columns[name]?.type ?? '';
    return this.#compared(columnOf(model, name, alias), type, value);
  }

  #related(table: Table, relation: Relation, value: unknown, alias: string): string {
    if (!isPlain(value)) throw new Error('A relation is compared with nothing but a condition.');
    if (!relation.list) return this.#exists(table, relation, value, alias);
    const parts = Object.entries(value).map(([quantifier, where]) => {
      if (quantifier === 'some') return this.#exists(table, relation, where as Plain, alias);
      if (quantifier === 'none') return `NOT ${this.#exists(table, relation, where as Plain, alias)}`;
      throw new Error(`The quantifier ${quantifier} is not supported.`);
    });
    return conjunction(parts);
  }

  #exists(table: Table, { model, from, to }: Relation, where: Plain, alias: string): string {
    const other = `r${++this.#aliases}`;
    const joined = from.map((field, position) => {
      const own = table.columns[field]?.name ?? '';
      return `${columnOf(model, to[position] ?? '', other)} = ${alias}.${quoted(own)}`;
    });
    const condition = conjunction([...joined, this.#all(model, where, other)]);
    return `EXISTS (SELECT FROM ${quoted(tableOf(model).name)} ${other} WHERE ${condition})`;
  }

  #compared(column: string, type: string, value: unknown): string {
    if (value === null) return `${column} IS NULL`;
    if (!isPlain(value)) return `${column} = ${this.#parameters.add(value, type)}`;
    const { mode, ...operators } = value;
    const parts = Object.entries(operators).flatMap(([operator, operand]) =>
      operand === undefined ? [] : this.#operator(column, type, operator, operand, mode === 'insensitive'),
    );
    return conjunction(parts);
  }

  #operator(column: string, type: string, operator: string, operand: unknown, ignoresCase: boolean): string {
    switch (operator) {
      case 'equals':
        return this.#compared(column, type, operand);
      case 'not':
        return operand === null ? `${column} IS NOT NULL` : `${column} <> ${this.#parameters.add(operand, type)}`;
      case 'in':
        return operand === PARENT_KEYS
          ? `${column} = ${this.#parentKeys(type)}`
          : `${column} = ANY(${this.#parameters.add(operand, `${type}[]`)})`;
      case 'notIn':
        return `${column} <> ALL(${this.#parameters.add(operand, `${type}[]`)})`;
      case 'lt':
        return `${column} < ${this.#parameters.add(operand, type)}`;
      case 'lte':
        return `${column} <= ${this.#parameters.add(operand, type)}`;
      case 'gt':
        return `${column} > ${this.#parameters.add(operand, type)}`;
      case 'gte':
        return `${column} >= ${this.#parameters.add(operand, type)}`;
      case 'contains': {
        const pattern = `%${String(operand).replaceAll(/[\\%_]/g, '\\$&')}%`;
        return `${column} ${ignoresCase ? 'ILIKE' : 'LIKE'} ${this.#parameters.add(pattern, 'text')}`;
      }
      case 'hasSome':
        return `${column} && ${this.#parameters.add(operand, type)}`;
      default:
        throw new Error(`The operator ${operator} is not supported.`);
    }
  }
}

function conjunction(parts: readonly string[]): string {
  const telling = parts.filter((part) => part !== 'TRUE');
  if (telling.length === 0) return 'TRUE';
  return telling.length === 1 ? (telling[0] ?? 'TRUE') : `(${telling.join(' AND ')})`;
}

function disjunction(parts: readonly string[]): string {
  if (parts.length === 0) return 'FALSE';
  return parts.includes('TRUE') ? 'TRUE' : `(${parts.join(' OR ')})`;
}
