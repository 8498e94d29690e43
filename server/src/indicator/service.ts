import type { Indicator, Prisma } from '@tumen/database/generated/client/client.ts';
import type { RowReader } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import type { IndicatorFilterInput, IndicatorOrderInput } from './filter.ts';

export const indicatorRows: RowReader<Indicator> = {
  typeName: 'Indicator',
  read: ({ client }, keys, selection) => client.indicator.findMany({ ...selection, where: { code: { in: keys } } }),
  keyOf: ({ code }) => code,
};

const COLUMN = { CODE: 'code', NAME: 'name', TOPIC: 'topic' } as const;

/** The Prisma condition of a filter over indicators. Throws a problem for an unknown name in it. */
export function indicatorCondition({ vocabulary }: Context, filter: IndicatorFilterInput): Prisma.IndicatorWhereInput {
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

/** Codes of the indicators that pass the filter, in order. */
export async function listIndicators(
  context: Context,
  filter: IndicatorFilterInput,
  orderBy: readonly IndicatorOrderInput[],
): Promise<{ key: string }[]> {
  const indicators = await context.client.indicator.findMany({
    where: indicatorCondition(context, filter),
    orderBy: [
      ...orderBy.map(({ field, direction }) => ({ [COLUMN[field]]: direction === 'DESC' ? 'desc' : 'asc' }) as const),
      { code: 'asc' },
    ],
    select: { code: true },
  });
  return indicators.map(({ code }) => ({ key: code }));
}
