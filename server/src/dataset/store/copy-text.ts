import type { DatabaseRecord } from '../records/table-records.ts';

/** Characters that COPY's text format writes with a backslash. */
const ESCAPED = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One record as a line of PostgreSQL's COPY text format; a column that the record leaves out is NULL. */
export function copyLine(record: DatabaseRecord, columns: readonly string[]): string {
  let line = '';
  for (const column of columns) line += line === '' ? copyText(record[column]) : `\t${copyText(record[column])}`;
  return `${line}\n`;
}

function copyText(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (Array.isArray(value)) return escaped(arrayText(value));
  throw new TypeError(`A ${typeof value} is not written to the database.`);
}

function escaped(text: string): string {
  return ESCAPED.test(text) ? text.replaceAll(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character) : text;
}

/** PostgreSQL's array literal: {"one","two"}. */
function arrayText(values: readonly unknown[]): string {
  return `{${values.map((value) => `"${String(value).replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
