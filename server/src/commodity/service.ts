import type { Commodity, Prisma } from '@tumen/database/generated/client/client.ts';
import type { RowReader } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import type { RowSelection } from '../schema/row-selection.ts';
import type { CommodityFilterInput, CommodityOrderInput } from './filter.ts';

export const commodityRows: RowReader<Commodity> = {
  typeName: 'Commodity',
  read: ({ client }, keys, selection) => client.commodity.findMany({ ...selection, where: { code: { in: keys } } }),
  keyOf: ({ code }) => code,
};

const COLUMN = { CODE: 'code', NAME: 'name' } as const;

/** Codes of the commodities that pass the filter, in order, each with its parent. */
export async function listCommodities(
  { client, vocabulary }: Context,
  filter: CommodityFilterInput,
  orderBy: readonly CommodityOrderInput[],
  scope: Prisma.CommodityWhereInput = {},
): Promise<{ key: string; parent: string | null }[]> {
  const within = filter.within ?? [];
  vocabulary.assertKnown('commodity', within, 'filter.within');
  const tree = vocabulary.tree('commodity');
  const commodities = await client.commodity.findMany({
    where: {
      AND: [
        scope,
        filter.scheme ? { scheme: { in: filter.scheme } } : {},
        filter.within ? { code: { in: within.flatMap((code) => tree.descendants(code)) } } : {},
        filter.text ? { name: { contains: filter.text, mode: 'insensitive' } } : {},
        filter.hasSeries == null ? {} : { series: filter.hasSeries ? { some: {} } : { none: {} } },
      ],
    },
    orderBy: [
      ...orderBy.map(({ field, direction }) => ({ [COLUMN[field]]: direction === 'DESC' ? 'desc' : 'asc' }) as const),
      { code: 'asc' },
    ],
    select: { code: true, parentCode: true },
  });
  return commodities.map(({ code, parentCode }) => ({ key: code, parent: parentCode }));
}

/** For each of `parents` its ancestors from the nearest to the root, in one statement. */
export async function readAncestors(
  { client, vocabulary }: Context,
  parents: readonly { code: string }[],
  selection: RowSelection,
): Promise<Commodity[][]> {
  const tree = vocabulary.tree('commodity');
  const paths = parents.map(({ code }) => tree.ancestors(code));
  const rows = await client.commodity.findMany({ ...selection, where: { code: { in: [...new Set(paths.flat())] } } });
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return paths.map((path) => path.flatMap((code) => byCode.get(code) ?? []));
}
