import type { Period } from '../../period/period.ts';

/** What a row of a database table holds, by column; a column that is left out is NULL. */
export type DatabaseRecord = Readonly<Record<string, unknown>>;

/** A database table and everything that it shall hold. */
export interface TableRecords {
  table: string;
  /** The columns of the primary key. */
  key: readonly string[];
  records: readonly DatabaseRecord[];
}

/** A period as the four columns that tables with a `period` have. */
export function periodColumns({ text, startsOn, endsBefore, precision }: Period): DatabaseRecord {
  return { period: text, starts_on: startsOn, ends_before: endsBefore, precision };
}
