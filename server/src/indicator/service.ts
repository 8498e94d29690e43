import type { Prisma } from '@tumen/database/generated/client/client.ts';
import type { RowQuery } from '../rows/row-query.ts';
import type { Context } from '../schema/context.ts';
import type { IndicatorFilterInput, IndicatorOrderInput } from './filter.ts';

const COLUMN = { CODE: 'code', NAME: 'name', TOPIC: 'topic' } as const;

function indicatorCondition({ vocabulary }: Context, filter: IndicatorFilterInput): Prisma.IndicatorWhereInput {
  vocabulary.assertKnown('region', filter.region ?? [], 'filter.region');
  vocabulary.assertKnown('source', filter.source ?? [], 'filter.source');
  return {
    AND: [
      filter.topic ? { topic: { in: filter.topic } } : {},
      filter.measure ? { measure: { in: filter.measure } } : {},
      filter.region ? { series: { some: { regionSlug: { in: filter.region } } } } : {},
      filter.source ? { series: { some: { sourceSlug: { in: filter.source } } } } : {},
      filter.text
        ? {
            OR: [
              { name: { contains: filter.text, mode: 'insensitive' } },
              { description: { contains: filter.text, mode: 'insensitive' } },
            ],
          }
        : {},
    ],
  };
}

/**
 * The indicators that pass a filter, in order.
 *
 * @throws {Problem} for an unknown name in the filter
 */
export function indicatorQuery(
  context: Context,
  filter: IndicatorFilterInput,
  orderBy: readonly IndicatorOrderInput[],
): RowQuery<'Indicator'> {
  return {
    where: indicatorCondition(context, filter),
    orderBy: orderBy.map(({ field, direction }) => ({ [COLUMN[field]]: direction === 'DESC' ? 'desc' : 'asc' })),
  };
}
