import type { Prisma } from '@tumen/database/generated/client/client.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import type { RowQuery } from '../rows/row-query.ts';
import type { Context } from '../schema/context.ts';
import type { SeriesFilterInput, SeriesOrderInput } from './filter.ts';

function order({ field, direction }: SeriesOrderInput): Prisma.SeriesOrderByWithRelationInput {
  const sort = direction === 'DESC' ? 'desc' : 'asc';
  switch (field) {
    case 'KEY':
      return { key: sort };
    case 'INDICATOR':
      return { indicator: { name: sort } };
    case 'REGION':
      return { region: { name: sort } };
    case 'SOURCE':
      return { sourceSlug: sort };
  }
}

/**
 * The series that pass a filter, in order.
 *
 * @throws {Problem} for an unknown name in the filter
 */
export function seriesQuery(
  context: Context,
  filter: SeriesFilterInput,
  orderBy: readonly SeriesOrderInput[],
): RowQuery<'Series'> {
  return { where: seriesCondition(context, filter), orderBy: orderBy.map(order) };
}

function seriesCondition({ vocabulary }: Context, filter: SeriesFilterInput): Prisma.SeriesWhereInput {
  vocabulary.assertKnown('indicator', filter.indicator ?? [], 'filter.indicator');
  vocabulary.assertKnown('region', filter.region ?? [], 'filter.region');
  vocabulary.assertKnown('region', filter.counterpart ?? [], 'filter.counterpart');
  vocabulary.assertKnown('commodity', filter.commodity ?? [], 'filter.commodity');
  vocabulary.assertKnown('unit', filter.unit ?? [], 'filter.unit');
  vocabulary.assertKnown('source', filter.source ?? [], 'filter.source');
  const commodities = vocabulary.tree('commodity');
  const text = filter.text ? ({ contains: filter.text, mode: 'insensitive' } as const) : null;
  return {
    AND: [
      filter.topic ? { indicator: { topic: { in: filter.topic } } } : {},
      filter.indicator ? { indicatorCode: { in: filter.indicator } } : {},
      filter.region ? { regionSlug: { in: filter.region } } : {},
      filter.counterpart ? { counterpartSlug: { in: filter.counterpart } } : {},
      filter.commodity
        ? { commodityCode: { in: filter.commodity.flatMap((code) => [code, ...commodities.descendants(code)]) } }
        : {},
      filter.unit ? { unitCode: { in: filter.unit } } : {},
      filter.dimension ? { unit: { dimension: { in: filter.dimension } } } : {},
      filter.source ? { sourceSlug: { in: filter.source } } : {},
      filter.frequency ? { frequency: { in: filter.frequency } } : {},
      filter.cumulative == null ? {} : { cumulative: filter.cumulative },
      filter.hasObservations == null ? {} : { observationCount: filter.hasObservations ? { gt: 0 } : 0 },
      text ? { OR: [{ indicator: { name: text } }, { commodity: { name: text } }] } : {},
    ],
  };
}

export type SeriesRoleName = 'REF_AREA' | 'COUNTERPART' | 'EITHER';

/** The condition that a series has its parent, a region, in a role. */
export function inRole(role: SeriesRoleName): Prisma.SeriesWhereInput {
  switch (role) {
    case 'REF_AREA':
      return { regionSlug: { in: PARENT_KEYS } };
    case 'COUNTERPART':
      return { counterpartSlug: { in: PARENT_KEYS } };
    case 'EITHER':
      return { OR: [{ regionSlug: { in: PARENT_KEYS } }, { counterpartSlug: { in: PARENT_KEYS } }] };
  }
}
