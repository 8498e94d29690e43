import type { Policy, Prisma } from '@tumen/database/generated/client/client.ts';
import { activeOn, coveringCodes } from '../measure/service.ts';
import { dayCondition, dayRange, enumCondition } from '../schema/condition.ts';
import type { RowReader } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import type { PolicyFilterInput, PolicyOrderInput } from './filter.ts';

export const policyRows: RowReader<Policy> = {
  typeName: 'Policy',
  read: ({ client }, keys, selection) => client.policy.findMany({ ...selection, where: { slug: { in: keys } } }),
  keyOf: ({ slug }) => slug,
};

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

/** The policies within `scope` that pass the filter, in order, each with the regions that it names. */
export async function listPolicies(
  context: Context,
  filter: PolicyFilterInput,
  orderBy: readonly PolicyOrderInput[],
  scope: Prisma.PolicyWhereInput = {},
): Promise<{ key: string; regions: string[] }[]> {
  const policies = await context.client.policy.findMany({
    where: { AND: [scope, policyCondition(context, filter)] },
    orderBy: [...orderBy.map(order), { slug: 'asc' }],
    select: { slug: true, regions: { select: { regionSlug: true } } },
  });
  return policies.map(({ slug, regions }) => ({ key: slug, regions: regions.map(({ regionSlug }) => regionSlug) }));
}

export type Reach = 'NAMES_REGION' | 'NAMES_ANCESTOR' | 'NAMES_DESCENDANT';

export interface ReachingPolicy {
  key: string;
  reach: Reach;
}

/** The policies that reach each region, by its slug, each with the nearest way in which it does. */
export async function listPoliciesOfRegions(
  context: Context,
  regions: readonly { slug: string }[],
  inherited: boolean,
  filter: PolicyFilterInput,
  orderBy: readonly PolicyOrderInput[],
): Promise<Map<string, ReachingPolicy[]>> {
  const tree = context.vocabulary.tree('region');
  const circles = new Map(
    regions.map(({ slug }) => [
      slug,
      {
        ancestors: new Set(inherited ? tree.ancestors(slug) : []),
        descendants: new Set(inherited ? tree.descendants(slug) : []),
      },
    ]),
  );
  const named = [...circles].flatMap(([slug, { ancestors, descendants }]) => [slug, ...ancestors, ...descendants]);
  const scope = { regions: { some: { regionSlug: { in: [...new Set(named)] } } } };
  const policies = await listPolicies(context, filter, orderBy, scope);
  return new Map(
    [...circles].map(([slug, { ancestors, descendants }]) => [
      slug,
      policies.flatMap((policy): ReachingPolicy[] => {
        if (policy.regions.includes(slug)) return [{ key: policy.key, reach: 'NAMES_REGION' }];
        if (policy.regions.some((each) => ancestors.has(each))) return [{ key: policy.key, reach: 'NAMES_ANCESTOR' }];
        if (policy.regions.some((each) => descendants.has(each)))
          return [{ key: policy.key, reach: 'NAMES_DESCENDANT' }];
        return [];
      }),
    ]),
  );
}
