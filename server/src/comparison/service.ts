import { isCoarser } from '../period/ordinal.ts';
import type { Context } from '../schema/context.ts';
import type { SeriesFacts } from '../series/catalogue.ts';
import type { Data } from '../series-data/data.ts';
import type { DataRequest } from '../series-data/request.ts';
import { loadData } from '../series-data/service.ts';
import { type Aligned, type Axis, alignTo, unionOf } from './alignment.ts';
import { type Asymmetry, areMirrors, asymmetryOf, isImport } from './mirror.ts';
import { type Spread, spreadOf } from './spread.ts';

/** One of the compared series on the common axis. */
export interface ComparedSeries extends Aligned {
  key: string;
  data: Data;
  /** Why it is no part of the spread; null when it is. */
  apartBecause: string | null;
}

/** Two compared series that tell the same flow from its two ends. */
export interface MirrorPair extends Asymmetry {
  imports: string;
  exports: string;
}

export interface Comparison extends Axis {
  series: ComparedSeries[];
  spread: Spread;
  mirrors: MirrorPair[];
  /** Symbol of what minimum, maximum and range are stated in; null when no two series share one. */
  unitSymbol: string | null;
}

const MOST_PAIRS = 100;

/** Compares series on one axis. All of their values are read by one statement. */
export async function compareSeries(
  context: Context,
  keys: readonly string[],
  request: DataRequest,
): Promise<Comparison> {
  const facts = keys.map((key) => factsOf(context, key));
  const frequency = request.frequency ?? commonFrequency(facts);
  const all = await Promise.all(
    facts.map((each) => {
      const unit = request.unit ?? commonUnit(context, facts, each);
      // Intervals keep their own periods, unless a frequency was asked for.
      const own = request.frequency === null && each.frequency === 'IRREGULAR' ? null : frequency;
      return loadData(context, each.key, { ...request, frequency: own, unit });
    }),
  );
  const axis = unionOf(all);
  const symbol = all.find(({ problem }) => problem === null)?.method.unitSymbol ?? null;
  const series = all.map((data, position): ComparedSeries => {
    const key = keys[position] ?? '';
    return { key, data, ...alignTo(axis.periods, data), apartBecause: whyApart(data, symbol) };
  });
  const together = series.filter(({ apartBecause }) => apartBecause === null);
  return {
    ...axis,
    series,
    spread: spreadOf(
      together.map(({ values }) => values),
      axis.periods.length,
    ),
    mirrors: mirrorsAmong(facts, series),
    unitSymbol: together.length > 1 ? symbol : null,
  };
}

function factsOf({ catalogue }: Context, key: string): SeriesFacts {
  const facts = catalogue.get(key);
  if (facts === undefined) throw new Error(`The series ${key} is not in the catalogue.`);
  return facts;
}

/** The coarsest frequency of the regular series; null when there is none. */
function commonFrequency(facts: readonly SeriesFacts[]): SeriesFacts['frequency'] | null {
  let coarsest: Exclude<SeriesFacts['frequency'], 'IRREGULAR'> | null = null;
  for (const { frequency } of facts) {
    if (frequency === 'IRREGULAR') continue;
    if (coarsest === null || isCoarser(frequency, coarsest)) coarsest = frequency;
  }
  return coarsest;
}

/** The unit of the first series where it can be had by definition, else the series' own. */
function commonUnit({ units }: Context, facts: readonly SeriesFacts[], { unit }: SeriesFacts): string | null {
  const wanted = facts[0]?.unit;
  if (wanted === undefined || wanted === unit) return null;
  return 'whyNot' in units.conversion(unit, wanted, [], null) ? null : wanted;
}

function whyApart({ problem, method }: Data, symbol: string | null): string | null {
  if (problem !== null) return problem.message;
  if (method.unitSymbol === symbol) return null;
  return `It is stated in ${method.unitSymbol}, which does not convert into ${symbol}.`;
}

function mirrorsAmong(facts: readonly SeriesFacts[], series: readonly ComparedSeries[]): MirrorPair[] {
  const pairs: MirrorPair[] = [];
  for (const [position, one] of facts.entries()) {
    for (const [offset, other] of facts.slice(position + 1).entries()) {
      const [first, second] = [series[position], series[position + 1 + offset]];
      if (!areMirrors(one, other) || first === undefined || second === undefined) continue;
      if (first.data.method.unitSymbol !== second.data.method.unitSymbol) continue;
      const [imports, exports] = isImport(one) ? [first, second] : [second, first];
      pairs.push({ imports: imports.key, exports: exports.key, ...asymmetryOf(imports.values, exports.values) });
    }
  }
  return pairs.slice(0, MOST_PAIRS);
}

/** Keys of the series that tell the same flow from its other end. */
export function mirrorsOf(context: Context, key: string): string[] {
  const facts = factsOf(context, key);
  return [...context.catalogue.all()].filter((each) => areMirrors(facts, each)).map((each) => each.key);
}

/** Keys of the series of other publishers for the same thing, in whatever unit. */
export function alternativesOf(context: Context, key: string): string[] {
  const facts = factsOf(context, key);
  return [...context.catalogue.all()].flatMap((each) => {
    const same =
      each.indicator === facts.indicator &&
      each.region === facts.region &&
      each.counterpart === facts.counterpart &&
      each.commodity === facts.commodity &&
      each.frequency === facts.frequency &&
      each.cumulative === facts.cumulative;
    return same && each.key !== key ? [each.key] : [];
  });
}
