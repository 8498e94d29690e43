import type { Prisma, Region } from '@tumen/database/generated/client/client.ts';
import { enumCondition } from '../schema/condition.ts';
import type { RowReader } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import type { RowSelection } from '../schema/row-selection.ts';
import type { RegionFilterInput, RegionOrderInput } from './filter.ts';

export const regionRows: RowReader<Region> = {
  typeName: 'Region',
  read: ({ client }, keys, selection) => client.region.findMany({ ...selection, where: { slug: { in: keys } } }),
  keyOf: ({ slug }) => slug,
};

const COLUMN = { SLUG: 'slug', NAME: 'name', KIND: 'kind' } as const;

function seriesCondition(hasSeries: boolean | null | undefined): Prisma.RegionWhereInput {
  if (hasSeries == null) return {};
  return hasSeries
    ? { OR: [{ series: { some: {} } }, { counterpartSeries: { some: {} } }] }
    : { AND: [{ series: { none: {} } }, { counterpartSeries: { none: {} } }] };
}

/** Slugs of the regions that pass the filter, in order, each with its parent. */
export async function listRegions(
  { client, vocabulary }: Context,
  filter: RegionFilterInput,
  orderBy: readonly RegionOrderInput[],
  scope: Prisma.RegionWhereInput = {},
): Promise<{ key: string; parent: string | null }[]> {
  const within = filter.within ?? [];
  vocabulary.assertKnown('region', within, 'filter.within');
  const tree = vocabulary.tree('region');
  const regions = await client.region.findMany({
    where: {
      AND: [
        scope,
        filter.kind ? { kind: enumCondition(filter.kind) } : {},
        filter.within ? { slug: { in: within.flatMap((slug) => tree.descendants(slug)) } } : {},
        filter.isoCode ? { isoCode: { in: filter.isoCode } } : {},
        filter.text
          ? { names: { some: { confirmed: true, text: { contains: filter.text, mode: 'insensitive' } } } }
          : {},
        seriesCondition(filter.hasSeries),
      ],
    },
    orderBy: [
      ...orderBy.map(({ field, direction }) => ({ [COLUMN[field]]: direction === 'DESC' ? 'desc' : 'asc' }) as const),
      { slug: 'asc' },
    ],
    select: { slug: true, parentSlug: true },
  });
  return regions.map(({ slug, parentSlug }) => ({ key: slug, parent: parentSlug }));
}

/** For each of `regions` its ancestors from the nearest to the root, in one statement. */
export async function readAncestors(
  { client, vocabulary }: Context,
  regions: readonly { slug: string }[],
  selection: RowSelection,
): Promise<Region[][]> {
  const tree = vocabulary.tree('region');
  const paths = regions.map(({ slug }) => tree.ancestors(slug));
  const rows = await client.region.findMany({ ...selection, where: { slug: { in: [...new Set(paths.flat())] } } });
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  return paths.map((path) => path.flatMap((slug) => bySlug.get(slug) ?? []));
}

/** The members of each group, by the group's slug, in the order of their slugs. */
export async function listMembers({ client }: Context, groups: readonly { slug: string }[]) {
  const members = await client.regionMember.findMany({
    where: { groupSlug: { in: groups.map(({ slug }) => slug) } },
    orderBy: { memberSlug: 'asc' },
  });
  return Map.groupBy(
    members.map(({ groupSlug, memberSlug }) => ({ key: memberSlug, group: groupSlug })),
    ({ group }) => group,
  );
}
