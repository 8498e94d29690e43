import type { Prisma } from '@tumen/database/generated/client/client.ts';
import type { RowQuery } from '../rows/row-query.ts';
import { dayCondition, dayRange, enumCondition } from '../schema/condition.ts';
import type { SourceFilterInput, SourceOrderInput } from './filter.ts';

function order({ field, direction }: SourceOrderInput): Prisma.SourceOrderByWithRelationInput {
  const sort = direction === 'DESC' ? 'desc' : 'asc';
  if (field === 'PUBLISHED') return { publishedFrom: { sort, nulls: 'last' } };
  return field === 'TITLE' ? { title: sort } : { slug: sort };
}

/** The sources that pass a filter, in order. */
export function sourceQuery(filter: SourceFilterInput, orderBy: readonly SourceOrderInput[]): RowQuery<'Source'> {
  return {
    where: {
      AND: [
        filter.kind ? { kind: enumCondition(filter.kind) } : {},
        filter.published ? { publishedFrom: dayCondition(dayRange(filter.published, 'filter.published')) } : {},
        filter.language ? { language: { in: filter.language } } : {},
        filter.publisher ? { publisher: { contains: filter.publisher, mode: 'insensitive' } } : {},
        filter.text ? { title: { contains: filter.text, mode: 'insensitive' } } : {},
      ],
    },
    orderBy: orderBy.map(order),
  };
}
