import type { Finding, Prisma } from '@tumen/database/generated/client/client.ts';
import { dayRange } from '../schema/condition.ts';
import type { RowReader } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import type { FindingFilterInput, FindingOrderInput } from './filter.ts';

export const findingRows: RowReader<Finding> = {
  typeName: 'Finding',
  read: ({ client }, keys, selection) => client.finding.findMany({ ...selection, where: { slug: { in: keys } } }),
  keyOf: ({ slug }) => slug,
};

function overlaps(range: Parameters<typeof dayRange>[0]): Prisma.FindingWhereInput {
  const { from, before } = dayRange(range, 'filter.period');
  return {
    period: { not: '..' },
    AND: [
      from ? { OR: [{ endsBefore: null }, { endsBefore: { gt: from } }] } : {},
      before ? { OR: [{ startsOn: null }, { startsOn: { lt: before } }] } : {},
    ],
  };
}

function findingCondition({ vocabulary }: Context, filter: FindingFilterInput): Prisma.FindingWhereInput {
  vocabulary.assertKnown('region', filter.region ?? [], 'filter.region');
  vocabulary.assertKnown('region', filter.counterpart ?? [], 'filter.counterpart');
  vocabulary.assertKnown('commodity', filter.commodity ?? [], 'filter.commodity');
  vocabulary.assertKnown('indicator', filter.indicator ?? [], 'filter.indicator');
  vocabulary.assertKnown('policy', filter.policy ?? [], 'filter.policy');
  vocabulary.assertKnown('source', filter.source ?? [], 'filter.source');
  const below = (kind: 'region' | 'commodity', codes: readonly string[]) =>
    codes.flatMap((code) => [code, ...vocabulary.tree(kind).descendants(code)]);
  return {
    AND: [
      filter.topic ? { topics: { hasSome: filter.topic } } : {},
      filter.region ? { regions: { some: { regionSlug: { in: below('region', filter.region) } } } } : {},
      filter.counterpart ? { counterparts: { some: { regionSlug: { in: filter.counterpart } } } } : {},
      filter.commodity
        ? { commodities: { some: { commodityCode: { in: below('commodity', filter.commodity) } } } }
        : {},
      filter.indicator ? { indicators: { some: { indicatorCode: { in: filter.indicator } } } } : {},
      filter.policy ? { policies: { some: { policySlug: { in: filter.policy } } } } : {},
      filter.source ? { citations: { some: { sourceSlug: { in: filter.source } } } } : {},
      filter.period ? overlaps(filter.period) : {},
      filter.text ? { statement: { contains: filter.text, mode: 'insensitive' } } : {},
    ],
  };
}

/** A finding's key with the names it is tied to, which relations are grouped by. */
export interface ListedFinding {
  key: string;
  regions: string[];
  counterparts: string[];
  commodities: string[];
  indicators: string[];
  policies: string[];
}

/** The findings within `scope` that pass the filter, in order. */
export async function listFindings(
  context: Context,
  filter: FindingFilterInput,
  orderBy: readonly FindingOrderInput[],
  scope: Prisma.FindingWhereInput = {},
): Promise<ListedFinding[]> {
  const findings = await context.client.finding.findMany({
    where: { AND: [scope, findingCondition(context, filter)] },
    orderBy: [
      ...orderBy.map(({ field, direction }): Prisma.FindingOrderByWithRelationInput => {
        const sort = direction === 'DESC' ? 'desc' : 'asc';
        return field === 'STARTS_ON' ? { startsOn: { sort, nulls: 'last' } } : { slug: sort };
      }),
      { slug: 'asc' },
    ],
    select: {
      slug: true,
      regions: { select: { regionSlug: true } },
      counterparts: { select: { regionSlug: true } },
      commodities: { select: { commodityCode: true } },
      indicators: { select: { indicatorCode: true } },
      policies: { select: { policySlug: true } },
    },
  });
  return findings.map((finding) => ({
    key: finding.slug,
    regions: finding.regions.map(({ regionSlug }) => regionSlug),
    counterparts: finding.counterparts.map(({ regionSlug }) => regionSlug),
    commodities: finding.commodities.map(({ commodityCode }) => commodityCode),
    indicators: finding.indicators.map(({ indicatorCode }) => indicatorCode),
    policies: finding.policies.map(({ policySlug }) => policySlug),
  }));
}

/** The findings of each region, by its slug: about it, or with it as the other side. */
export async function listFindingsOfRegions(
  context: Context,
  regions: readonly { slug: string }[],
  descendants: boolean,
  filter: FindingFilterInput,
  orderBy: readonly FindingOrderInput[],
): Promise<Map<string, ListedFinding[]>> {
  const tree = context.vocabulary.tree('region');
  const places = new Map(
    regions.map(({ slug }) => [slug, new Set([slug, ...(descendants ? tree.descendants(slug) : [])])]),
  );
  const named = { regionSlug: { in: [...new Set([...places.values()].flatMap((each) => [...each]))] } };
  const findings = await listFindings(context, filter, orderBy, {
    OR: [{ regions: { some: named } }, { counterparts: { some: named } }],
  });
  return new Map(
    [...places].map(([slug, within]) => [
      slug,
      findings.filter((finding) => [...finding.regions, ...finding.counterparts].some((each) => within.has(each))),
    ]),
  );
}
