/** Name of the column that says which parent a row was read for. */
export const PLACE = '"#place"';

/** A row that was read for one of several parents: for which, counted from 1. */
export type Placed<Row> = Row & { '#place': number };

/** The rows of each parent, in the order in which they were read. */
export function groupByPlace<Row>(rows: readonly Placed<Row>[], count: number): Row[][] {
  const groups = Array.from({ length: count }, (): Row[] => []);
  for (const row of rows) groups[row['#place'] - 1]?.push(row);
  return groups;
}
