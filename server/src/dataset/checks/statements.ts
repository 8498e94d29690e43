import type { Dataset } from '../dataset.ts';
import type { Problems } from '../problems.ts';

/** The numbered statements of a source run from 1 without a hole: none was forgotten. */
export function checkStatements({ statements }: Dataset, problems: Problems): void {
  for (const [source, rows] of Map.groupBy(statements, (row) => row.source)) {
    const inOrder = rows.toSorted((one, other) => one.number - other.number);
    let expected = 1;
    for (const { number, at } of inOrder) {
      if (number > expected)
        problems.add(at, 'number', `"${number}" follows on ${expected - 1} of "${source}": ${expected} is missing`);
      expected = number + 1;
    }
  }
}
