import type { Prisma } from '@tumen/database/generated/client/client.ts';
import type { RowQuery } from '../rows/row-query.ts';
import { enumCondition } from '../schema/condition.ts';
import type { Context } from '../schema/context.ts';
import type { MeasureFilterInput, MeasureOrderInput } from './filter.ts';

/** The codes whose measures cover one of `codes`: themselves and their ancestors. */
export function coveringCodes({ vocabulary }: Context, codes: readonly string[], argument: string): string[] {
  vocabulary.assertKnown('commodity', codes, argument);
  const tree = vocabulary.tree('commodity');
  return codes.flatMap((code) => [code, ...tree.ancestors(code)]);
}

/**
 * The condition that a measure binds on a day. One without a first day of its own begins with its policy; one whose
 * policy is undated too is not known to bind on any day.
 */
export function activeOn(day: string): Prisma.MeasureWhereInput {
  const date = new Date(day);
  return {
    status: { not: 'NEVER_APPLIED' },
    AND: [
      { OR: [{ startsOn: { lte: date } }, { startsOn: null, policy: { adoptedFrom: { lte: date } } }] },
      { OR: [{ endsBefore: null }, { endsBefore: { gt: date } }] },
    ],
  };
}

function measureCondition(context: Context, filter: MeasureFilterInput): Prisma.MeasureWhereInput {
  const { vocabulary } = context;
  vocabulary.assertKnown('policy', filter.policy ?? [], 'filter.policy');
  vocabulary.assertKnown('region', filter.region ?? [], 'filter.region');
  return {
    AND: [
      filter.kind ? { kind: enumCondition(filter.kind) } : {},
      filter.policy ? { policySlug: { in: filter.policy } } : {},
      filter.commodity
        ? {
            commodities: {
              some: { commodityCode: { in: coveringCodes(context, filter.commodity, 'filter.commodity') } },
            },
          }
        : {},
      filter.region
        ? {
            OR: [
              { regions: { some: { regionSlug: { in: filter.region } } } },
              { regions: { none: {} }, policy: { regions: { some: { regionSlug: { in: filter.region } } } } },
            ],
          }
        : {},
      filter.flow ? { flow: { in: filter.flow } } : {},
      filter.status ? { status: { in: filter.status } } : {},
      filter.activeOn ? activeOn(filter.activeOn) : {},
      filter.text ? { description: { contains: filter.text, mode: 'insensitive' } } : {},
    ],
  };
}

function order({ field, direction }: MeasureOrderInput): Prisma.MeasureOrderByWithRelationInput {
  const sort = direction === 'DESC' ? 'desc' : 'asc';
  if (field === 'STARTS_ON') return { startsOn: { sort, nulls: 'last' } };
  return field === 'KIND' ? { kind: sort } : { slug: sort };
}

/**
 * The measures that pass a filter, in order.
 *
 * @throws {Problem} for an unknown name in the filter
 */
export function measureQuery(
  context: Context,
  filter: MeasureFilterInput,
  orderBy: readonly MeasureOrderInput[],
): RowQuery<'Measure'> {
  return { where: measureCondition(context, filter), orderBy: orderBy.map(order) };
}
