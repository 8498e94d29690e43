import type { Period } from '../../period/period.ts';

/** What a row of a database table holds, by column; a column that is left out is NULL. */
export type DatabaseRecord = Readonly<Record<string, unknown>>;

/** A database table and everything that it shall hold. */
export interface TableRecords {
  table: string;
  /** The columns of the primary key. */
  key: readonly string[];
  records: Records;
}

/** An array, or records that are made as they are read. */
export interface Records extends Iterable<DatabaseRecord> {
  readonly length: number;
}

/** A record for each row, made anew each time they are read. */
export function recordsOfRows<Row>(rows: readonly Row[], recordOf: (row: Row) => DatabaseRecord): Records {
  return {
    length: rows.length,
    *[Symbol.iterator]() {
      for (const row of rows) yield recordOf(row);
    },
  };
}

/** A period as the four columns that tables with a `period` have. */
export function periodColumns({ text, startsOn, endsBefore, precision }: Period): DatabaseRecord {
  return { period: text, starts_on: startsOn, ends_before: endsBefore, precision };
}
