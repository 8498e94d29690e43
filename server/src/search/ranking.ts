import type { Pool } from 'pg';
import { runStatement } from '../rows/statement.ts';
import type { SearchQuery } from './query.ts';
import { RANKING_STATEMENT } from './ranking-statement.ts';

/** GraphQL types of the records that can be found; of two that match equally well the earlier kind comes first. */
export const SEARCHED_KINDS = [
  'Region',
  'Policy',
  'Indicator',
  'Commodity',
  'Measure',
  'Finding',
  'Series',
  'Source',
] as const;

export type SearchedKind = (typeof SEARCHED_KINDS)[number];

/** A record that was found, with the text of it that matches best. */
export interface RankedRecord {
  kind: SearchedKind;
  /** Slug, code or key of the record. */
  ref: string;
  /** From 0 (exclusive) to 1, three decimals. */
  score: number;
  text: string;
  system: string;
  language: string | null;
}

/** The records that match, the best first; none when the query holds neither letter nor digit. */
export async function rankRecords(
  pool: Pool,
  { folded, joined, words }: SearchQuery,
  kinds: readonly SearchedKind[] = SEARCHED_KINDS,
): Promise<RankedRecord[]> {
  if (words.length === 0) return [];
  const inOrder = SEARCHED_KINDS.filter((kind) => kinds.includes(kind));
  return runStatement<RankedRecord>(pool, RANKING_STATEMENT, [folded, joined, words, inOrder]);
}
