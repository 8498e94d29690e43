import type { RowQuery } from '../rows/row-query.ts';
import type { Context } from '../schema/context.ts';
import type { CommodityFilterInput, CommodityOrderInput } from './filter.ts';

const COLUMN = { CODE: 'code', NAME: 'name' } as const;

/**
 * The commodities that pass a filter, in order.
 *
 * @throws {Problem} for an unknown name in the filter
 */
export function commodityQuery(
  { vocabulary }: Context,
  filter: CommodityFilterInput,
  orderBy: readonly CommodityOrderInput[],
): RowQuery<'Commodity'> {
  const within = filter.within ?? [];
  vocabulary.assertKnown('commodity', within, 'filter.within');
  const tree = vocabulary.tree('commodity');
  return {
    where: {
      AND: [
        filter.scheme ? { scheme: { in: filter.scheme } } : {},
        filter.within ? { code: { in: within.flatMap((code) => tree.descendants(code)) } } : {},
        filter.text ? { name: { contains: filter.text, mode: 'insensitive' } } : {},
        filter.hasSeries == null ? {} : { series: filter.hasSeries ? { some: {} } : { none: {} } },
      ],
    },
    orderBy: orderBy.map(({ field, direction }) => ({ [COLUMN[field]]: direction === 'DESC' ? 'desc' : 'asc' })),
  };
}
