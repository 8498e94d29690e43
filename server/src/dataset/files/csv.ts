import { CsvError, parse } from 'csv-parse/sync';
import type { Problems } from '../problems.ts';
import type { DataFile } from './data-files.ts';

/** A row of a CSV file, its cells as text by the names of the header. */
export interface CsvRow {
  line: number;
  cellOf(column: string): string;
}

export interface CsvFile {
  /** False when the header is not exactly the table's columns; the rows are then good for looking up names alone. */
  isWhole: boolean;
  rows: CsvRow[];
}

/** Reads a file as RFC 4180 has it, with `\n`. What cannot be read is reported and left out. */
export function readCsv(file: DataFile, columns: readonly string[], problems: Problems): CsvFile {
  const records = parseRecords(file, problems);
  const [header, ...rest] = records ?? [];
  if (header === undefined) {
    if (records !== undefined)
      problems.add({ file: file.name, line: 1 }, null, `is empty, but needs the header ${columns.join(',')}`);
    return { isWhole: false, rows: [] };
  }
  const isWhole = checkHeader(file, header.cells, columns, problems);
  const positions = new Map(header.cells.map((column, position) => [column, position]));
  const rows: CsvRow[] = [];
  for (const { cells, line } of rest) {
    if (cells.length !== header.cells.length) {
      problems.add(
        { file: file.name, line },
        null,
        `has ${cells.length} cells, but the header has ${header.cells.length}`,
      );
      continue;
    }
    rows.push({ line, cellOf: (column) => cells[positions.get(column) ?? -1] ?? '' });
  }
  return { isWhole, rows };
}

interface CsvRecord {
  cells: string[];
  line: number;
}

function parseRecords(file: DataFile, problems: Problems): CsvRecord[] | undefined {
  const text = decode(file, problems);
  if (text === undefined) return undefined;
  try {
    const records: CsvRecord[] = [];
    let line = 1;
    parse(text, {
      record_delimiter: '\n',
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        records.push({ cells, line });
        // A quoted cell may hold line breaks: `lines` is where this record ends, and the next begins after it.
        line = lines + 1;
        return null;
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    problems.add({ file: file.name, line }, null, `is not CSV as RFC 4180 has it: ${error.message}`);
    return undefined;
  }
}

function decode(file: DataFile, problems: Problems): string | undefined {
  const whole = { file: file.name, line: 0 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.content);
    if (text.startsWith('\uFEFF'))
      problems.add(whole, null, 'begins with a byte order mark; save it as UTF-8 without one');
    else if (text.includes('\r')) problems.add(whole, null, 'has carriage returns; lines end with "\\n" alone');
    else return text;
  } catch {
    problems.add(whole, null, 'is not UTF-8');
  }
  return undefined;
}

function checkHeader(
  file: DataFile,
  header: readonly string[],
  columns: readonly string[],
  problems: Problems,
): boolean {
  if (header.join() === columns.join()) return true;
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  const faults = [
    ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`has the unknown ${unknown.join(', ')}`] : []),
  ];
  const fault = faults.length > 0 ? faults.join(' and ') : 'has the columns in another order';
  problems.add({ file: file.name, line: 1 }, null, `the header ${fault}; it must be ${columns.join(',')}`);
  return false;
}
