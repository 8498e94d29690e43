import type { Effect, Prisma } from '@tumen/database/generated/client/client.ts';
import type { RowReader } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';

export const effectRows: RowReader<Effect> = {
  typeName: 'Effect',
  read: ({ client }, keys, selection) => client.effect.findMany({ ...selection, where: { slug: { in: keys } } }),
  keyOf: ({ slug }) => slug,
};

/** The effects within `scope`, by policy, indicator and region, ordered by slug. */
export async function listEffects({ client }: Context, scope: Prisma.EffectWhereInput) {
  const effects = await client.effect.findMany({
    where: scope,
    orderBy: { slug: 'asc' },
    select: { slug: true, policySlug: true, indicatorCode: true, regionSlug: true },
  });
  return effects.map(({ slug, ...parts }) => ({ key: slug, ...parts }));
}
