import { PARENT_KEYS } from '../rows/condition.ts';
import type { RowQuery } from '../rows/row-query.ts';

/** What kinds of record a citation can support, with the column that points to each. */
const SUBJECT_COLUMN = {
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

export type SupportedKind = keyof typeof SUBJECT_COLUMN;

/** The citations of their parent, a source, that support records of some kinds, of all when null. */
export function citationsOfSource(kinds: SupportedKind[] | null): RowQuery<'Citation'> {
  return {
    where: {
      sourceSlug: { in: PARENT_KEYS },
      ...(kinds === null ? {} : { OR: kinds.map((kind) => ({ [SUBJECT_COLUMN[kind]]: { not: null } })) }),
    },
    orderBy: [],
  };
}
