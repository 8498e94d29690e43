import type { RowQuery } from '../rows/row-query.ts';
import type { Context } from '../schema/context.ts';

/**
 * The discrepancies that cite one of some sources, or all when null.
 *
 * @throws {Problem} for an unknown source
 */
export function discrepancyQuery({ vocabulary }: Context, sources: string[] | null): RowQuery<'Discrepancy'> {
  vocabulary.assertKnown('source', sources ?? [], 'source');
  return {
    where: sources === null ? {} : { citations: { some: { sourceSlug: { in: sources } } } },
    orderBy: [],
  };
}
