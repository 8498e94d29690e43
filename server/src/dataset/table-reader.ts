import { CellError, type CellType, type Mention, quoted } from './cell/cell-type.ts';
import { type CsvRow, readCsv } from './files/csv.ts';
import type { DataFile } from './files/data-files.ts';
import { Names } from './names.ts';
import type { Place, Problems } from './problems.ts';
import { type Columns, nameOf, type Row, type Table } from './table.ts';

/** A record named in a cell, and the cell. */
export interface PlacedMention extends Mention {
  at: Place;
  column: string;
}

/** Reads the rows of tables; gathers on the way every name and every mention of one. */
export class TableReader {
  readonly names = new Names();
  readonly mentions: PlacedMention[] = [];
  readonly #files: readonly DataFile[];
  readonly #problems: Problems;

  constructor(files: readonly DataFile[], problems: Problems) {
    this.#files = files;
    this.#problems = problems;
  }

  /** The rows that can be read and agree with themselves; the rest is reported. */
  read<OfColumns extends Columns>(table: Table<OfColumns>): Row<OfColumns>[] {
    const rows: Row<OfColumns>[] = [];
    const columns = Object.entries(table.columns);
    for (const file of this.#files) {
      if (file.table !== table.name) continue;
      const csv = readCsv(file, Object.keys(table.columns), this.#problems);
      for (const csvRow of csv.rows) {
        const at = { file: file.name, line: csvRow.line };
        this.#addName(table, csvRow, at);
        const row = csv.isWhole ? this.#readRow(table, columns, csvRow, at) : undefined;
        if (row !== undefined) rows.push(row);
      }
    }
    return rows;
  }

  #addName<OfColumns extends Columns>(table: Table<OfColumns>, { cellOf }: CsvRow, at: Place): void {
    const name = nameOf(table, cellOf);
    const earlier = this.names.add(table.name, name, at);
    if (earlier) {
      const [column = null] = table.key;
      this.#problems.add(at, column, `"${name}" stands already at ${earlier.file}:${earlier.line}`);
    }
  }

  #readRow<OfColumns extends Columns>(
    table: Table<OfColumns>,
    columns: readonly [string, CellType<unknown>][],
    csvRow: CsvRow,
    at: Place,
  ): Row<OfColumns> | undefined {
    const before = this.#problems.count;
    const cells: Record<string, unknown> = {};
    for (const [column, type] of columns) cells[column] = this.#readCell(type, column, csvRow, at);
    if (this.#problems.count > before) return undefined;
    const row = rowOf<OfColumns>(cells, at);
    table.check?.(row, (column, message) => this.#problems.add(at, column, message));
    return row;
  }

  /** The value of a cell; undefined when it cannot be read, which is reported. */
  #readCell(type: CellType<unknown>, column: string, { cellOf }: CsvRow, at: Place): unknown {
    const text = cellOf(column);
    try {
      refuseUnclean(text);
      const value = type.parse(text);
      for (const { kind, name } of type.mentions?.(value) ?? []) this.mentions.push({ kind, name, at, column });
      return value;
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      this.#problems.add(at, column, error.message);
      return undefined;
    }
  }
}

/** Blanks at an end and decomposed letters are invisible, and make two spellings of one name. */
function refuseUnclean(text: string): void {
  if (text === '') return;
  if (text !== text.trim()) throw new CellError(`${quoted(text)} begins or ends with a blank`);
  if (text !== text.normalize('NFC')) {
    throw new CellError(`${quoted(text)} is not in Unicode's composed form (NFC)`);
  }
}

function rowOf<OfColumns extends Columns>(cells: Record<string, unknown>, at: Place): Row<OfColumns> {
  // Each cell was read by the type of its column, and none is left out: the object has the shape that Row derives.
  cells['at'] = at;
  return cells as Row<OfColumns>;
}
