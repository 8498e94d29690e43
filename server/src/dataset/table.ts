import type { CellType, RecordKind } from './cell/cell-type.ts';
import type { Place } from './problems.ts';

export type Columns = Readonly<Record<string, CellType<unknown>>>;

/** A row whose cells have been read, and where it stands. */
export type Row<OfColumns extends Columns> = {
  readonly [Name in keyof OfColumns]: OfColumns[Name] extends CellType<infer Value> ? Value : never;
} & { readonly at: Place };

/** Reports what is wrong with a row; the column is the one to look at first. */
export type Report<OfColumns extends Columns> = (column: keyof OfColumns & string, message: string) => void;

/** One kind of file of the dataset. */
export interface Table<OfColumns extends Columns = Columns> {
  /** Name of the file without `.csv`, or of the folder. */
  name: string;
  /** In the order of the header. */
  columns: OfColumns;
  /** The columns that tell rows apart: no two rows agree in all of them. */
  key: readonly (keyof OfColumns & string)[];
  /** What joins the key's cells to a name; a blank when absent. */
  keySeparator?: string;
  /** The kind of record that other cells name by this table's key; absent when none do. */
  defines?: RecordKind;
  /** What one row says by itself must agree. */
  check?(row: Row<OfColumns>, report: Report<OfColumns>): void;
}

/** Infers the columns' types. */
export function defineTable<OfColumns extends Columns>(table: Table<OfColumns>): Table<OfColumns> {
  return table;
}

/** The rows of a table. */
export type RowOf<OfTable> = OfTable extends Table<infer OfColumns> ? Row<OfColumns> : never;

/** The name of a row, made of its key's cells as they stand in the file. */
export function nameOf(table: Pick<Table, 'key' | 'keySeparator'>, cellOf: (column: string) => string): string {
  return table.key
    .map(cellOf)
    .join(table.keySeparator ?? ' ')
    .trimEnd();
}
