import type { Dimension } from '@tumen/database/generated/client/client.ts';
import type { RowQuery } from '../rows/row-query.ts';

/** The units of some dimensions, of all when null. */
export function unitQuery(dimensions: Dimension[] | null): RowQuery<'Unit'> {
  return { where: dimensions === null ? {} : { dimension: { in: dimensions } }, orderBy: [] };
}
