import type { Prisma } from '@tumen/database/generated/client/client.ts';
import { tables } from '@tumen/database/generated/tables.ts';

type Models = Prisma.TypeMap['model'];
type FindArguments<Model extends ModelName> = Models[Model]['operations']['findMany']['args'];

/** A model of prisma/schema.prisma. */
export type ModelName = keyof Models & keyof typeof tables;

/** A row of a model by the names of its fields in Prisma. Numeric columns are numbers at run time: read them with `Number`. */
export type Row<Model extends ModelName> = Models[Model]['payload']['scalars'];

/** Conditions and orders are written as for Prisma's client, and typed by it. */
export type Where<Model extends ModelName> = NonNullable<FindArguments<Model>['where']>;
export type OrderBy<Model extends ModelName> = Exclude<
  NonNullable<FindArguments<Model>['orderBy']>,
  readonly unknown[]
>;

export interface Column {
  /** Name in PostgreSQL. */
  name: string;
  /** Type in PostgreSQL. */
  type: string;
  nullable: boolean;
}

export interface Relation {
  model: ModelName;
  list: boolean;
  /** Fields of this model, and the fields of the other one that they equal. */
  from: readonly string[];
  to: readonly string[];
}

/** What the SQL of a model is built from. */
export interface Table {
  name: string;
  /** Fields of the primary key. */
  key: readonly string[];
  columns: Readonly<Record<string, Column>>;
  relations: Readonly<Record<string, Relation>>;
}

/** The table of a model. */
export function tableOf(model: ModelName): Table {
  return tables[model];
}

/** The field by which rows of a model are named in cursors, global ids and foreign keys. */
export function keyFieldOf(model: ModelName): string {
  const [field, ...others] = tableOf(model).key;
  if (field === undefined || others.length > 0) throw new Error(`${model} has no key of one field.`);
  return field;
}

/** A name as PostgreSQL takes it whatever it is. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The column of a field, of the table that `alias` stands for. */
export function columnOf(model: ModelName, field: string, alias: string): string {
  const column = tableOf(model).columns[field];
  if (column === undefined) throw new Error(`${model} has no column for ${field}.`);
  return `${alias}.${quoted(column.name)}`;
}

/** The list of a SELECT that reads `fields`, or all when null, under their names in Prisma. */
export function selectList(model: ModelName, fields: readonly string[] | null, alias: string): string {
  const { columns } = tableOf(model);
  return (fields ?? Object.keys(columns))
    .map((field) => {
      const type = columns[field]?.type ?? '';
      // The driver parses lists of its own types alone, not of enums.
      const cast = type.startsWith('"') && type.endsWith('[]') ? '::text[]' : '';
      return `${columnOf(model, field, alias)}${cast} AS ${quoted(field)}`;
    })
    .join(', ');
}
