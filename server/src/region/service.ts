import type { Prisma } from '@tumen/database/generated/client/client.ts';
import type { NameSystem } from '@tumen/database/generated/client/enums.ts';
import type { RowQuery } from '../rows/row-query.ts';
import { enumCondition } from '../schema/condition.ts';
import type { Context } from '../schema/context.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { RegionFilterInput, RegionOrderInput } from './filter.ts';

const COLUMN = { SLUG: 'slug', NAME: 'name', KIND: 'kind' } as const;

function seriesCondition(hasSeries: boolean | null | undefined): Prisma.RegionWhereInput {
  if (hasSeries == null) return {};
  return hasSeries
    ? { OR: [{ series: { some: {} } }, { counterpartSeries: { some: {} } }] }
    : { AND: [{ series: { none: {} } }, { counterpartSeries: { none: {} } }] };
}

/**
 * The regions that pass a filter, in order.
 *
 * @throws {Problem} for an unknown name in the filter
 */
export function regionQuery(
  { vocabulary }: Context,
  filter: RegionFilterInput,
  orderBy: readonly RegionOrderInput[],
): RowQuery<'Region'> {
  const within = filter.within ?? [];
  vocabulary.assertKnown('region', within, 'filter.within');
  const tree = vocabulary.tree('region');
  return {
    where: {
      AND: [
        filter.kind ? { kind: enumCondition(filter.kind) } : {},
        filter.within ? { slug: { in: within.flatMap((slug) => tree.descendants(slug)) } } : {},
        filter.isoCode ? { isoCode: { in: filter.isoCode } } : {},
        filter.text
          ? { names: { some: { confirmed: true, text: { contains: filter.text, mode: 'insensitive' } } } }
          : {},
        seriesCondition(filter.hasSeries),
      ],
    },
    orderBy: orderBy.map(({ field, direction }) => ({ [COLUMN[field]]: direction === 'DESC' ? 'desc' : 'asc' })),
  };
}

/** The confirmed names of a region, those in Hangul first; of some systems and languages alone where they are given. */
export function confirmedNames({
  system,
  language,
}: {
  system?: NameSystem[] | null | undefined;
  language?: string[] | null | undefined;
}) {
  return {
    where: {
      confirmed: true,
      ...(system ? { system: { in: system } } : {}),
      ...(language ? { language: { in: language } } : {}),
    },
    orderBy: [{ system: 'asc' }, { language: 'asc' }, { text: 'asc' }],
    take: 50,
  } satisfies Prisma.RegionNameFindManyArgs;
}

/** The slug of a region, with those of all regions below it when the scope includes them. */
export function slugsInScope(vocabulary: Vocabulary, slug: string, scope: 'DIRECT' | 'DESCENDANTS'): readonly string[] {
  return scope === 'DESCENDANTS' ? [slug, ...vocabulary.tree('region').descendants(slug)] : [slug];
}
