import { runStatement } from '../rows/statement.ts';
import { batchAcross } from '../schema/batch.ts';
import type { Context } from '../schema/context.ts';
import type { SeriesFacts } from '../series/catalogue.ts';
import type { Data } from '../series-data/data.ts';
import type { DataRequest } from '../series-data/request.ts';
import { PLAIN_REQUEST } from '../series-data/request.ts';
import { loadData } from '../series-data/service.ts';
import { type Assessment, assess, placesOf, type Settings, withoutNumbers } from './assess.ts';
import { type Assumption, assumptionsOf } from './assumptions.ts';
import type { Place } from './window.ts';

/** A first value on a new basis within the windows. */
export interface KnownBreak {
  period: string;
  reason: string | null;
  /** Key of the series that breaks: the one that was asked for, or one of goods that it holds. */
  series: string;
}

/** A policy that begins within the windows. */
interface DatedPolicy {
  slug: string;
  day: string;
}

/** What a policy or measure is compared around. */
export interface Beginning {
  /** Slug of the policy, whose own dates are no other change. */
  policy: string;
  /** The date as the source gives it; null when it gives none. */
  period: string | null;
  /** First day of it, as YYYY-MM-DD. */
  day: string | null;
}

export interface Impact extends Assessment {
  series: string;
  settings: Settings;
  beginning: Beginning;
  data: Data;
  breaks: KnownBreak[];
  others: DatedPolicy[];
  assumptions: Assumption[];
}

const MOST_RELATED = 50;

/** Compares a series before and after a policy or measure began. */
export async function assessImpact(
  context: Context,
  key: string,
  request: DataRequest,
  beginning: Beginning,
  settings: Settings,
): Promise<Impact> {
  const facts = context.catalogue.get(key);
  if (facts === undefined) throw new Error(`The series ${key} is not in the catalogue.`);
  const related = seriesOfContainedGoods(context, facts);
  const [data, policies, ...contained] = await Promise.all([
    loadData(context, key, request),
    readDatedPolicies(context),
    ...related.map(({ key: each }) => loadData(context, each, { ...PLAIN_REQUEST, asOf: request.asOf })),
  ]);
  const assessment = assessed(data, beginning, settings);
  const places = [...assessment.before.places, ...assessment.after.places];
  const days = daysOf(data, places);
  const breaks = days === null ? [] : [data, ...contained].flatMap((each) => breaksWithin(each, days));
  const others =
    days === null
      ? []
      : policies.filter(({ slug, day }) => slug !== beginning.policy && day >= days.from && day <= days.to);
  const assumptions = assumptionsOf({
    others: others.length,
    breaks: breaks.map(({ period, series }) => (series === key ? period : `${period} in ${series}`)),
    missing: places.filter(({ value }) => value === null).length,
    lags: assessment.estimate?.lags ?? settings.lags ?? 0,
    seasonal: data.method.frequency !== 'A',
  });
  return { ...assessment, series: key, settings, beginning, data, breaks, others, assumptions };
}

function assessed(data: Data, { day }: Beginning, settings: Settings): Assessment {
  const { frequency } = data.method;
  if (data.problem !== null) return withoutNumbers('SERIES_PROBLEM', data.problem.message, settings);
  if (day === null) {
    return withoutNumbers('UNDATED', 'No source gives the day on which it began: name a date with `on`.', settings);
  }
  if (frequency === 'IRREGULAR') {
    return withoutNumbers(
      'IRREGULAR',
      'The series holds intervals of any length: it needs `frequency`, or another series.',
      settings,
    );
  }
  return assess(data, frequency, day, settings);
}

/** Series of the same data set and region whose goods lie within those of this one: a break in rice is one in cereals. */
function seriesOfContainedGoods({ catalogue, vocabulary }: Context, facts: SeriesFacts): SeriesFacts[] {
  const tree = vocabulary.tree('commodity');
  if (!tree.has(facts.commodity)) return [];
  const contained = new Set(tree.descendants(facts.commodity));
  const found: SeriesFacts[] = [];
  for (const each of catalogue.all()) {
    if (each.source !== facts.source || each.region !== facts.region || each.frequency !== facts.frequency) continue;
    if (each.key !== facts.key && contained.has(each.commodity)) found.push(each);
  }
  return found.slice(0, MOST_RELATED);
}

function daysOf({ periods, startsOn, endsOn }: Data, places: readonly Place[]): { from: string; to: string } | null {
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  const [from, to] = [startsOn[periods.indexOf(first.period)], endsOn[periods.indexOf(last.period)]];
  return from == null || to == null ? null : { from, to };
}

function breaksWithin(
  { series, periods, startsOn, flags, reasons }: Data,
  days: { from: string; to: string },
): KnownBreak[] {
  return periods.flatMap((period, position) => {
    const day = startsOn[position];
    if (flags[position] !== 'BREAK' || day == null || day < days.from || day > days.to) return [];
    return [{ period, reason: reasons[position] ?? null, series }];
  });
}

/** Every policy with a day on which it began, in one statement for a request. */
function readDatedPolicies(context: Context): Promise<DatedPolicy[]> {
  return batchAcross(
    context.batches,
    'dated policies',
    'all',
    (all) => all,
    async (wanted) => {
      const rows = await runStatement<DatedPolicy>(
        context.pool,
        `SELECT slug, coalesce(in_force_from, adopted_from)::text AS day FROM policy
         WHERE coalesce(in_force_from, adopted_from) IS NOT NULL ORDER BY 2, 1`,
        [],
      );
      return wanted.map(() => rows);
    },
  );
}

/** Columns of the estimate: the periods of both windows that have a value. */
export function linesOf({ before, after, estimate, data }: Impact) {
  if (estimate === null || data.method.frequency === 'IRREGULAR') return null;
  const byPlace = new Map(placesOf(data, data.method.frequency).map((each) => [each.place, each.period]));
  const values = [...before.values, ...after.values];
  return {
    periods: values.map(({ place }) => byPlace.get(place) ?? ''),
    values: values.map(({ value }) => value),
    fitted: estimate.fitted,
    counterfactual: estimate.counterfactual,
  };
}
