import type { Prisma } from '@tumen/database/generated/client/client.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import type { RowQuery } from '../rows/row-query.ts';
import { dayRange } from '../schema/condition.ts';
import type { Context } from '../schema/context.ts';
import type { FindingFilterInput, FindingOrderInput } from './filter.ts';

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

/**
 * The findings that pass a filter, in order.
 *
 * @throws {Problem} for an unknown name in the filter
 */
export function findingQuery(
  context: Context,
  filter: FindingFilterInput,
  orderBy: readonly FindingOrderInput[],
): RowQuery<'Finding'> {
  return {
    where: findingCondition(context, filter),
    orderBy: orderBy.map(({ field, direction }) => {
      const sort = direction === 'DESC' ? 'desc' : 'asc';
      return field === 'STARTS_ON' ? { startsOn: { sort, nulls: 'last' } } : { slug: sort };
    }),
  };
}

/** The condition that a finding is about its parent, a region, or has it as the other side. */
export const ABOUT_PARENT: Prisma.FindingWhereInput = {
  OR: [
    { regions: { some: { regionSlug: { in: PARENT_KEYS } } } },
    { counterparts: { some: { regionSlug: { in: PARENT_KEYS } } } },
  ],
};
