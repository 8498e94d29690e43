import type { Dimension, Unit } from '@tumen/database/generated/client/client.ts';
import type { RowReader } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';

export const unitRows: RowReader<Unit> = {
  typeName: 'Unit',
  read: ({ client }, keys, selection) => client.unit.findMany({ ...selection, where: { code: { in: keys } } }),
  keyOf: ({ code }) => code,
};

/** Codes of the units of `dimensions` (all when null), in their order. */
export async function listUnits({ client }: Context, dimensions: Dimension[] | null): Promise<{ key: string }[]> {
  const units = await client.unit.findMany({
    where: dimensions === null ? {} : { dimension: { in: dimensions } },
    orderBy: { code: 'asc' },
    select: { code: true },
  });
  return units.map(({ code }) => ({ key: code }));
}
