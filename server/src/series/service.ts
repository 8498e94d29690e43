import type { Observation, Prisma, Series } from '@tumen/database/generated/client/client.ts';
import type { RowReader } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import type { RowSelection } from '../schema/row-selection.ts';
import type { SeriesFilterInput, SeriesOrderInput } from './filter.ts';

export const seriesRows: RowReader<Series> = {
  typeName: 'Series',
  read: ({ client }, keys, selection) => client.series.findMany({ ...selection, where: { key: { in: keys } } }),
  keyOf: ({ key }) => key,
};

/** The parts of a series key that relations are grouped by. */
export interface ListedSeries {
  key: string;
  indicatorCode: string;
  regionSlug: string;
  counterpartSlug: string | null;
  commodityCode: string | null;
  unitCode: string;
  sourceSlug: string;
}

function order({ field, direction }: SeriesOrderInput): Prisma.SeriesOrderByWithRelationInput {
  const sort = direction === 'DESC' ? 'desc' : 'asc';
  switch (field) {
    case 'KEY':
      return { key: sort };
    case 'INDICATOR':
      return { indicator: { name: sort } };
    case 'REGION':
      return { region: { name: sort } };
    case 'SOURCE':
      return { sourceSlug: sort };
  }
}

/** The Prisma condition of a filter over series. Throws a problem for an unknown name in it. */
function seriesCondition({ vocabulary }: Context, filter: SeriesFilterInput): Prisma.SeriesWhereInput {
  vocabulary.assertKnown('indicator', filter.indicator ?? [], 'filter.indicator');
  vocabulary.assertKnown('region', filter.region ?? [], 'filter.region');
  vocabulary.assertKnown('region', filter.counterpart ?? [], 'filter.counterpart');
  vocabulary.assertKnown('commodity', filter.commodity ?? [], 'filter.commodity');
  vocabulary.assertKnown('unit', filter.unit ?? [], 'filter.unit');
  vocabulary.assertKnown('source', filter.source ?? [], 'filter.source');
  const commodities = vocabulary.tree('commodity');
  const text = filter.text ? ({ contains: filter.text, mode: 'insensitive' } as const) : null;
  return {
    AND: [
      filter.topic ? { indicator: { topic: { in: filter.topic } } } : {},
      filter.indicator ? { indicatorCode: { in: filter.indicator } } : {},
      filter.region ? { regionSlug: { in: filter.region } } : {},
      filter.counterpart ? { counterpartSlug: { in: filter.counterpart } } : {},
      filter.commodity
        ? { commodityCode: { in: filter.commodity.flatMap((code) => [code, ...commodities.descendants(code)]) } }
        : {},
      filter.unit ? { unitCode: { in: filter.unit } } : {},
      filter.dimension ? { unit: { dimension: { in: filter.dimension } } } : {},
      filter.source ? { sourceSlug: { in: filter.source } } : {},
      filter.frequency ? { frequency: { in: filter.frequency } } : {},
      filter.cumulative == null ? {} : { cumulative: filter.cumulative },
      filter.hasObservations == null ? {} : { observationCount: filter.hasObservations ? { gt: 0 } : 0 },
      text ? { OR: [{ indicator: { name: text } }, { commodity: { name: text } }] } : {},
    ],
  };
}

/** The series within `scope` that pass the filter, in order. */
export function listSeries(
  context: Context,
  filter: SeriesFilterInput,
  orderBy: readonly SeriesOrderInput[],
  scope: Prisma.SeriesWhereInput = {},
): Promise<ListedSeries[]> {
  return context.client.series.findMany({
    where: { AND: [scope, seriesCondition(context, filter)] },
    orderBy: [...orderBy.map(order), { key: 'asc' }],
    select: {
      key: true,
      indicatorCode: true,
      regionSlug: true,
      counterpartSlug: true,
      commodityCode: true,
      unitCode: true,
      sourceSlug: true,
    },
  });
}

export type SeriesRoleName = 'REF_AREA' | 'COUNTERPART' | 'EITHER';

/** The series of each region, by its slug: those it reports, those it is the counterpart of, or both. */
export async function listSeriesOfRegions(
  context: Context,
  regions: readonly { slug: string }[],
  { as, descendants }: { as: SeriesRoleName; descendants: boolean },
  filter: SeriesFilterInput,
  orderBy: readonly SeriesOrderInput[],
): Promise<Map<string, ListedSeries[]>> {
  const tree = context.vocabulary.tree('region');
  const places = new Map(
    regions.map(({ slug }) => [slug, new Set([slug, ...(descendants ? tree.descendants(slug) : [])])]),
  );
  const all = [...new Set([...places.values()].flatMap((each) => [...each]))];
  const roles: Prisma.SeriesWhereInput[] = [];
  if (as !== 'COUNTERPART') roles.push({ regionSlug: { in: all } });
  if (as !== 'REF_AREA') roles.push({ counterpartSlug: { in: all } });
  const series = await listSeries(context, filter, orderBy, { OR: roles });
  return new Map(
    [...places].map(([slug, within]) => [
      slug,
      series.filter(
        ({ regionSlug, counterpartSlug }) =>
          (as !== 'COUNTERPART' && within.has(regionSlug)) ||
          (as !== 'REF_AREA' && counterpartSlug !== null && within.has(counterpartSlug)),
      ),
    ]),
  );
}

/** For each of `observations` every vintage of its period, earliest first, in one statement. */
export async function readRevisions(
  { client }: Context,
  observations: readonly { seriesKey: string; period: string }[],
  selection: RowSelection,
): Promise<Observation[][]> {
  const of = ({ seriesKey, period }: { seriesKey: string; period: string }) => `${seriesKey} ${period}`;
  const vintages = await client.observation.findMany({
    ...selection,
    where: { OR: observations.map(({ seriesKey, period }) => ({ seriesKey, period })) },
    orderBy: [{ knownFrom: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
  });
  const grouped = Map.groupBy(vintages, of);
  return observations.map((observation) => (grouped.get(of(observation)) ?? []).slice(0, 50));
}
