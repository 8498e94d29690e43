import type {
  Commodity,
  Finding,
  Indicator,
  Measure,
  Policy,
  PrismaClient,
  Region,
  Series,
  Source,
} from '@tumen/database/generated/client/client.ts';
import type { RowSelection } from '../schema/row-selection.ts';
import type { RankedRecord, SearchedKind } from './ranking.ts';

/** A record with the GraphQL type that it is of. */
export type FoundRecord =
  | { kind: 'Region'; row: Region }
  | { kind: 'Policy'; row: Policy }
  | { kind: 'Indicator'; row: Indicator }
  | { kind: 'Commodity'; row: Commodity }
  | { kind: 'Measure'; row: Measure }
  | { kind: 'Finding'; row: Finding }
  | { kind: 'Series'; row: Series }
  | { kind: 'Source'; row: Source };

/** A ranked record in a connection. */
export interface ListedHit extends RankedRecord {
  key: string;
}

/** A ranked record together with the record itself. */
export interface SearchHit extends ListedHit {
  record: FoundRecord;
}

/** The ranked records by keys that are unique across kinds. */
export function listHits(ranked: readonly RankedRecord[]): ListedHit[] {
  return ranked.map((record) => ({ ...record, key: `${record.kind} ${record.ref}` }));
}

/**
 * Reads the records of hits, with one statement for each kind that occurs.
 *
 * @param selectionOf what is asked of the records of one kind
 */
export async function readHits(
  client: PrismaClient,
  hits: readonly ListedHit[],
  selectionOf: (kind: SearchedKind) => RowSelection,
): Promise<SearchHit[]> {
  const byKind = Map.groupBy(hits, ({ kind }) => kind);
  const found = await Promise.all(
    [...byKind].map(([kind, ofKind]) =>
      readRecords(
        client,
        kind,
        ofKind.map(({ ref }) => ref),
        selectionOf(kind),
      ),
    ),
  );
  const records = new Map(found.flat().map((record) => [`${record.kind} ${refOf(record)}`, record]));
  return hits.flatMap((hit) => {
    const record = records.get(hit.key);
    return record === undefined ? [] : [{ ...hit, record }];
  });
}

function refOf(record: FoundRecord): string {
  switch (record.kind) {
    case 'Indicator':
    case 'Commodity':
      return record.row.code;
    case 'Series':
      return record.row.key;
    default:
      return record.row.slug;
  }
}

async function readRecords(
  client: PrismaClient,
  kind: SearchedKind,
  refs: string[],
  selection: RowSelection,
): Promise<FoundRecord[]> {
  const bySlug = { ...selection, where: { slug: { in: refs } } };
  const byCode = { ...selection, where: { code: { in: refs } } };
  switch (kind) {
    case 'Region':
      return (await client.region.findMany(bySlug)).map((row) => ({ kind, row }));
    case 'Policy':
      return (await client.policy.findMany(bySlug)).map((row) => ({ kind, row }));
    case 'Indicator':
      return (await client.indicator.findMany(byCode)).map((row) => ({ kind, row }));
    case 'Commodity':
      return (await client.commodity.findMany(byCode)).map((row) => ({ kind, row }));
    case 'Measure':
      return (await client.measure.findMany(bySlug)).map((row) => ({ kind, row }));
    case 'Finding':
      return (await client.finding.findMany(bySlug)).map((row) => ({ kind, row }));
    case 'Series':
      return (await client.series.findMany({ ...selection, where: { key: { in: refs } } })).map((row) => ({
        kind,
        row,
      }));
    case 'Source':
      return (await client.source.findMany(bySlug)).map((row) => ({ kind, row }));
  }
}
