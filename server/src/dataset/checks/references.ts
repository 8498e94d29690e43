import { nearest } from '../../vocabulary/nearest.ts';
import type { RecordKind } from '../cell/cell-type.ts';
import { KNOWN_BY } from '../cell/reference.ts';
import type { Names } from '../names.ts';
import type { Problems } from '../problems.ts';
import type { PlacedMention } from '../table-reader.ts';
import { TABLES } from '../tables/tables.ts';

const TABLE_OF = new Map(
  Object.values(TABLES).flatMap((table): [RecordKind, string][] =>
    'defines' in table && table.defines !== undefined ? [[table.defines, table.name]] : [],
  ),
);

/** Every record that a cell names exists. The nearest spelling is offered. */
export function checkReferences(
  mentions: readonly PlacedMention[],
  names: Names,
  tablesWithFiles: ReadonlySet<string>,
  problems: Problems,
): void {
  const hints = new Map<string, string>();
  for (const { kind, name, at, column } of mentions) {
    const table = TABLE_OF.get(kind) ?? '';
    // A table that is missing is one problem, not one for each row that needs it.
    if (names.has(table, name) || !tablesWithFiles.has(table)) continue;
    const unknown = `${kind} ${name}`;
    const hint = hints.get(unknown) ?? hintFor(name, names.of(table));
    hints.set(unknown, hint);
    const article = kind === 'indicator' ? 'an' : 'a';
    problems.add(at, column, `"${name}" is not ${article} ${KNOWN_BY[kind]}${hint}`);
  }
}

function hintFor(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
