import type { Prisma } from '@tumen/database/generated/client/client.ts';
import { activeOn, coveringCodes } from '../measure/service.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import type { RowQuery } from '../rows/row-query.ts';
import { runStatement } from '../rows/statement.ts';
import { dayCondition, dayRange, enumCondition } from '../schema/condition.ts';
import type { Context } from '../schema/context.ts';
import type { Tree } from '../vocabulary/tree.ts';
import type { PolicyFilterInput, PolicyOrderInput } from './filter.ts';

function textCondition(text: string): Prisma.PolicyWhereInput {
  const contains = { contains: text, mode: 'insensitive' } as const;
  return {
    OR: [
      { title: contains },
      { titleKorean: contains },
      { summary: contains },
      { measures: { some: { description: contains } } },
    ],
  };
}

function policyCondition(context: Context, filter: PolicyFilterInput): Prisma.PolicyWhereInput {
  const { vocabulary } = context;
  vocabulary.assertKnown('region', filter.region ?? [], 'filter.region');
  vocabulary.assertKnown('indicator', filter.indicator ?? [], 'filter.indicator');
  const measure: Prisma.MeasureWhereInput = {
    AND: [
      filter.commodity
        ? {
            commodities: {
              some: { commodityCode: { in: coveringCodes(context, filter.commodity, 'filter.commodity') } },
            },
          }
        : {},
      filter.activeOn ? activeOn(filter.activeOn) : {},
    ],
  };
  return {
    AND: [
      filter.kind ? { kind: enumCondition(filter.kind) } : {},
      filter.adoptedOn ? { adoptedFrom: dayCondition(dayRange(filter.adoptedOn, 'filter.adoptedOn')) } : {},
      filter.commodity || filter.activeOn ? { measures: { some: measure } } : {},
      filter.region ? { regions: { some: { regionSlug: { in: filter.region } } } } : {},
      filter.indicator ? { effects: { some: { indicatorCode: { in: filter.indicator } } } } : {},
      filter.issuer ? { issuer: { contains: filter.issuer, mode: 'insensitive' } } : {},
      filter.text ? textCondition(filter.text) : {},
    ],
  };
}

function order({ field, direction }: PolicyOrderInput): Prisma.PolicyOrderByWithRelationInput {
  const sort = direction === 'DESC' ? 'desc' : 'asc';
  switch (field) {
    case 'ADOPTED_ON':
      return { adoptedFrom: { sort, nulls: 'last' } };
    case 'TITLE':
      return { title: sort };
    case 'KIND':
      return { kind: sort };
    case 'SLUG':
      return { slug: sort };
  }
}

/**
 * The policies that pass a filter, in order.
 *
 * @throws {Problem} for an unknown name in the filter
 */
export function policyQuery(
  context: Context,
  filter: PolicyFilterInput,
  orderBy: readonly PolicyOrderInput[],
): RowQuery<'Policy'> {
  return { where: policyCondition(context, filter), orderBy: orderBy.map(order) };
}

/** The condition that a policy names its parent, a region, or one that reaches it. */
export const NAMES_PARENT: Prisma.PolicyWhereInput = { regions: { some: { regionSlug: { in: PARENT_KEYS } } } };

export type Reach = 'NAMES_REGION' | 'NAMES_ANCESTOR' | 'NAMES_DESCENDANT';

/** The nearest way in which a policy that names `named` reaches a region. */
export function reachOf(tree: Tree, region: string, named: readonly string[]): Reach {
  if (named.includes(region)) return 'NAMES_REGION';
  const ancestors = tree.ancestors(region);
  return named.some((each) => ancestors.includes(each)) ? 'NAMES_ANCESTOR' : 'NAMES_DESCENDANT';
}

/** The regions that each policy names, by its slug, in one statement. */
export async function readNamedRegions(
  { pool }: Context,
  policies: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await runStatement<{ policy: string; regions: string[] }>(
    pool,
    'SELECT policy, array_agg(region ORDER BY region) AS regions FROM policy_region WHERE policy = ANY($1::text[]) GROUP BY policy',
    [policies],
  );
  return new Map(rows.map(({ policy, regions }) => [policy, regions]));
}
