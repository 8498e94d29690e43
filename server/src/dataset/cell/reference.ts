import { type CellType, cellType, type RecordKind } from './cell-type.ts';

/** What records of a kind are known by, as "is not a …" needs it. */
export const KNOWN_BY = {
  source: 'source slug',
  unit: 'unit code',
  'conversion factor': 'conversion factor slug',
  commodity: 'commodity code',
  region: 'region slug',
  indicator: 'indicator code',
  series: 'series key',
  policy: 'policy slug',
  measure: 'measure slug',
  finding: 'finding slug',
  discrepancy: 'discrepancy slug',
} as const satisfies Record<RecordKind, string>;

/** The name of a record that exists. */
export function reference(kind: RecordKind): CellType<string> {
  const article = kind === 'indicator' ? 'an' : 'a';
  return cellType(
    `${article} ${KNOWN_BY[kind]}`,
    (name) => (/^\S+$/.test(name) ? name : undefined),
    (name) => [{ kind, name }],
  );
}

/** A part of a series key: the name of a record, `_T` for all of them or `_Z` when it is not applicable. */
export function keyPart(kind: RecordKind): CellType<string> {
  return cellType(
    `a ${KNOWN_BY[kind]}, _T (all) or _Z (not applicable)`,
    (part) => (/^\S+$/.test(part) ? part : undefined),
    (part) => (isWildcard(part) ? [] : [{ kind, name: part }]),
  );
}

/** Whether a key part stands for all records or for none. */
export function isWildcard(part: string): boolean {
  return part === '_T' || part === '_Z';
}
