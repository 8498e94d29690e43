import type { Discrepancy } from '@tumen/database/generated/client/client.ts';
import type { RowReader } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';

export const discrepancyRows: RowReader<Discrepancy> = {
  typeName: 'Discrepancy',
  read: ({ client }, keys, selection) => client.discrepancy.findMany({ ...selection, where: { slug: { in: keys } } }),
  keyOf: ({ slug }) => slug,
};

/** Slugs of the discrepancies that cite one of `sources`, or of all when null. */
export async function listDiscrepancies(
  { client, vocabulary }: Context,
  sources: string[] | null,
): Promise<{ key: string }[]> {
  vocabulary.assertKnown('source', sources ?? [], 'source');
  const discrepancies = await client.discrepancy.findMany({
    where: sources === null ? {} : { citations: { some: { sourceSlug: { in: sources } } } },
    orderBy: { slug: 'asc' },
    select: { slug: true },
  });
  return discrepancies.map(({ slug }) => ({ key: slug }));
}
