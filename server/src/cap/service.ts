import type { Context } from '../schema/context.ts';
import type { SeriesFacts } from '../series/catalogue.ts';
import type { Data } from '../series-data/data.ts';
import { PLAIN_REQUEST } from '../series-data/request.ts';
import { loadData } from '../series-data/service.ts';
import type { Point } from '../transformation/point.ts';
import { type Account, accountOf, type CapWindow, type Reports, type Total, totalsOf } from './tracking.ts';

/** A total as a share of a limit. */
export interface Share {
  /** Slug of the cited factor; null when none was needed. */
  citedFactor: string | null;
  /** What the total was multiplied with. */
  factor: number;
  /** The total in the unit of the limit. */
  amount: number;
  /** In per cent of the limit. */
  share: number;
}

/** One limit of a cap. */
export interface Limit {
  amount: number;
  unit: string;
}

/** A limit with what is known of it through the newest month. */
export interface LimitStanding {
  limit: Limit;
  total: Total;
  shares: Share[];
}

export interface CapTracking {
  window: CapWindow;
  accounts: Account[];
  totals: Total[];
  standings: LimitStanding[];
  asOf: string | null;
}

/** What is tracked. */
export interface TrackedCap {
  limits: readonly Limit[];
  /** Keys of the series that count under it. */
  series: readonly string[];
  /** Slug of the factor that is printed with it. */
  printedFactor: string | null;
}

/** Where the party that is sanctioned stands; the other side of a series is the one that reports. */
const SANCTIONED = 'dprk';

/** What has been reported under a cap within a window. All values are read by one statement. */
export async function trackCap(
  context: Context,
  cap: TrackedCap,
  window: CapWindow,
  asOf: string | null,
): Promise<CapTracking> {
  const facts = cap.series.flatMap((key) => context.catalogue.get(key) ?? []);
  const data = await Promise.all(facts.map(({ key }) => loadData(context, key, { ...PLAIN_REQUEST, asOf })));
  const accounts = reportsOf(context, facts, data).map((reports) => accountOf(reports, window));
  const totals = [...Map.groupBy(accounts, ({ unit }) => unit).values()].flatMap(totalsOf);
  const goods = [
    ...new Set(
      facts.flatMap(({ commodity }) => [commodity, ...context.vocabulary.tree('commodity').ancestors(commodity)]),
    ),
  ];
  const standings = cap.limits.flatMap((limit) => standingsOf(context, cap, limit, totals, goods));
  return { window, accounts, totals, standings, asOf };
}

/** The points of all series by reporter and unit, those of single suppliers first. */
function reportsOf(
  { vocabulary, catalogue }: Context,
  facts: readonly SeriesFacts[],
  data: readonly Data[],
): Reports[] {
  const groups = new Map<string, Reports>();
  for (const [at, { key, region, counterpart, unit }] of facts.entries()) {
    const other = region === SANCTIONED ? counterpart : region;
    const reporter = vocabulary.tree('region').has(other) ? other : null;
    const name = `${reporter} ${unit}`;
    const reports = groups.get(name) ?? {
      reporter,
      group: reporter !== null && catalogue.isGroup(reporter),
      unit,
      series: [],
      points: [],
    };
    reports.series.push(key);
    reports.points.push(...pointsOf(data[at]));
    groups.set(name, reports);
  }
  const rank = ({ reporter, group }: Reports) => (reporter === null ? 2 : group ? 1 : 0);
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}

function pointsOf(data: Data | undefined): Point[] {
  if (data === undefined) return [];
  return data.periods.map((period, at) => ({
    period,
    startsOn: data.startsOn[at] ?? null,
    endsOn: data.endsOn[at] ?? null,
    value: data.values[at] ?? null,
    flag: data.flags[at] ?? 'MISSING',
    reason: data.reasons[at] ?? null,
    qualifier: data.qualifiers[at] ?? 'EXACT',
    coverage: data.coverage[at] ?? 0,
  }));
}

/** The newest total of each unit that converts into that of the limit, with a share for each way to convert it. */
function standingsOf(
  { units }: Context,
  { printedFactor }: TrackedCap,
  limit: Limit,
  totals: readonly Total[],
  goods: readonly string[],
): LimitStanding[] {
  return [...Map.groupBy(totals, ({ unit }) => unit).values()].flatMap((ofUnit): LimitStanding[] => {
    const total = ofUnit.at(-1);
    if (total === undefined) return [];
    const conversions = units.conversions(total.unit, limit.unit, goods);
    if (conversions.length === 0) return [];
    const printedFirst = conversions.toSorted(
      (one, other) => Number(other.citedFactor === printedFactor) - Number(one.citedFactor === printedFactor),
    );
    const shares = printedFirst.map(({ citedFactor, factor }) => {
      const amount = total.value * factor;
      return { citedFactor, factor, amount, share: (100 * amount) / limit.amount };
    });
    return [{ limit, total, shares }];
  });
}
