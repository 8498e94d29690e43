import type { Prisma, Source } from '@tumen/database/generated/client/client.ts';
import { dayCondition, dayRange, enumCondition } from '../schema/condition.ts';
import type { RowReader } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import type { SourceFilterInput, SourceOrderInput } from './filter.ts';

export const sourceRows: RowReader<Source> = {
  typeName: 'Source',
  read: ({ client }, keys, selection) => client.source.findMany({ ...selection, where: { slug: { in: keys } } }),
  keyOf: ({ slug }) => slug,
};

function order({ field, direction }: SourceOrderInput): Prisma.SourceOrderByWithRelationInput {
  const sort = direction === 'DESC' ? 'desc' : 'asc';
  if (field === 'PUBLISHED') return { publishedFrom: { sort, nulls: 'last' } };
  return field === 'TITLE' ? { title: sort } : { slug: sort };
}

/** Slugs of the sources that pass the filter, in order. */
export async function listSources(
  { client }: Context,
  filter: SourceFilterInput,
  orderBy: readonly SourceOrderInput[],
): Promise<{ key: string }[]> {
  const sources = await client.source.findMany({
    where: {
      AND: [
        filter.kind ? { kind: enumCondition(filter.kind) } : {},
        filter.published ? { publishedFrom: dayCondition(dayRange(filter.published, 'filter.published')) } : {},
        filter.language ? { language: { in: filter.language } } : {},
        filter.publisher ? { publisher: { contains: filter.publisher, mode: 'insensitive' } } : {},
        filter.text ? { title: { contains: filter.text, mode: 'insensitive' } } : {},
      ],
    },
    orderBy: [...orderBy.map(order), { slug: 'asc' }],
    select: { slug: true },
  });
  return sources.map(({ slug }) => ({ key: slug }));
}
