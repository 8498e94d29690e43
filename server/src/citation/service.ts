import type { Citation } from '@tumen/database/generated/client/client.ts';
import type { RowReader } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';

export const citationRows: RowReader<Citation> = {
  typeName: 'Citation',
  read: ({ client }, keys, selection) => client.citation.findMany({ ...selection, where: { id: { in: keys } } }),
  keyOf: ({ id }) => id,
};

/** What kinds of record a citation can support, with the column that points to each. */
const OWNER_COLUMN = {
  OBSERVATION: 'observationId',
  GAP: 'gapId',
  POLICY: 'policySlug',
  MEASURE: 'measureSlug',
  EFFECT: 'effectSlug',
  POLICY_RELATION: 'relationId',
  FINDING: 'findingSlug',
  DISCREPANCY: 'discrepancySlug',
  REGION: 'regionSlug',
} as const;

export type SupportedKind = keyof typeof OWNER_COLUMN;

/** The citations of each source, by its slug, of records of `kinds` alone (all when null). */
export async function listCitations(
  { client }: Context,
  sources: readonly { slug: string }[],
  kinds: SupportedKind[] | null,
) {
  const citations = await client.citation.findMany({
    where: {
      sourceSlug: { in: sources.map(({ slug }) => slug) },
      ...(kinds === null ? {} : { OR: kinds.map((kind) => ({ [OWNER_COLUMN[kind]]: { not: null } })) }),
    },
    orderBy: [{ sourceSlug: 'asc' }, { id: 'asc' }],
    select: { id: true, sourceSlug: true },
  });
  return Map.groupBy(
    citations.map(({ id, sourceSlug }) => ({ key: id, source: sourceSlug })),
    ({ source }) => source,
  );
}
