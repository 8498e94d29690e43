import type { Aggregation } from '@tumen/database/generated/client/enums.ts';
import { isCoarser, ordinalOf, PERIODS_PER_YEAR, placesWithin, type RegularFrequency } from '../period/ordinal.ts';
import { batchAcross } from '../schema/batch.ts';
import type { Context } from '../schema/context.ts';
import { aggregate, aggregateIntervals } from '../transformation/aggregation.ts';
import { completeAxis, type Days, intervalAxis } from '../transformation/axis.ts';
import { difference, product } from '../transformation/decimal.ts';
import type { Point, PointFlag } from '../transformation/point.ts';
import {
  comparedWith,
  compoundAnnualRate,
  index,
  indexBase,
  logarithm,
  logChange,
  movingAverage,
  percentChange,
  pointwise,
  previousPeriod,
  previousYear,
  ratio,
  type Sequence,
  yearToDate,
  zScore,
} from '../transformation/transforms.ts';
import type { Conversion } from '../unit/units.ts';
import type { SeriesFacts } from './catalogue.ts';
import { type Columns, type ColumnsRequest, readColumns } from './columns.ts';
import type { Data, ProblemCode } from './data.ts';
import { type DataRequest, MAXIMUM_POINTS } from './data-request.ts';
import { type Method, symbolAfter } from './method.ts';
import type { TransformName } from './transform-kinds.ts';

/** What reading values needs of a request. */
export type DataContext = Pick<Context, 'pool' | 'batches' | 'vocabulary' | 'catalogue' | 'units'>;

/** Thrown on the way to say why a series cannot give what was asked; told as `data.problem`. */
class Impossible extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The values of a series as they were asked for. What is impossible for this series is told as its `problem`.
 *
 * All series that are asked for in one turn of the event loop, anywhere in a request, are read by one statement.
 *
 * @param key of a series that exists
 */
export async function loadData(context: DataContext, key: string, request: DataRequest): Promise<Data> {
  const facts = factsOf(context, key);
  const plan = planOf(context, facts, request);
  const method = methodOf(context, facts, request, plan);
  try {
    const problem = plan.problem;
    if (problem !== null) throw problem;
    const [columns, reference] = await Promise.all([
      read(context, facts.key, request.asOf, narrowing(request, plan)),
      plan.reference === null ? null : read(context, plan.reference.key, request.asOf, null),
    ]);
    return dataOf(facts, request, method, pointsOf(facts, request, plan, columns, reference), columns);
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    return { series: key, ...NO_POINTS, available: 0, method, problem: { code: error.code, message: error.message } };
  }
}

function factsOf({ catalogue }: DataContext, key: string): SeriesFacts {
  const facts = catalogue.get(key);
  if (facts === undefined) throw new Error(`The series ${key} is not in the catalogue.`);
  return facts;
}

const NO_POINTS = {
  periods: [],
  startsOn: [],
  endsOn: [],
  values: [],
  flags: [],
  reasons: [],
  qualifiers: [],
  coverage: [],
};

/** What is to be done, decided before anything is read. */
interface Plan {
  problem: Impossible | null;
  conversion: Conversion | null;
  /** The series to divide by, and how its values become comparable. */
  reference: SeriesFacts | null;
  referenceConversion: Conversion | null;
}

/** Transforms that look at one value alone, for which the readings of the asked range are enough. */
const ALONE: readonly TransformName[] = ['LEVEL', 'LOG'];
/** Transforms that need a period before, which intervals of any length do not have. */
const NEEDS_AXIS: readonly TransformName[] = [
  'CHANGE',
  'PERCENT_CHANGE',
  'COMPOUND_ANNUAL_RATE',
  'LOG_CHANGE',
  'CUMULATIVE_YEAR_TO_DATE',
  'MOVING_AVERAGE',
  'Z_SCORE',
];

function planOf(context: DataContext, facts: SeriesFacts, request: DataRequest): Plan {
  const plan: Plan = { problem: null, conversion: null, reference: null, referenceConversion: null };
  try {
    plan.conversion = request.unit === null ? null : conversionOf(context, facts, request.unit, request.factor);
    plan.reference = referenceOf(context, facts, request);
    if (plan.reference !== null) plan.referenceConversion = referenceConversion(context, facts, plan, request);
    refuseWhatMakesNoSense(facts, request);
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    plan.problem = error;
  }
  return plan;
}

/** The goods of a series and what they lie in. */
function goodsOf({ vocabulary }: DataContext, { commodity }: SeriesFacts): string[] {
  const tree = vocabulary.tree('commodity');
  return tree.has(commodity) ? [commodity, ...tree.ancestors(commodity)] : [];
}

function conversionOf(context: DataContext, facts: SeriesFacts, unit: string, factor: string | null): Conversion {
  const conversion = context.units.conversion(facts.unit, unit, goodsOf(context, facts), factor);
  if ('whyNot' in conversion) throw new Impossible('NOT_CONVERTIBLE', conversion.whyNot);
  return conversion;
}

function referenceOf(
  { catalogue }: DataContext,
  facts: SeriesFacts,
  { transform, of }: DataRequest,
): SeriesFacts | null {
  if (of !== null) return catalogue.get(of) ?? null;
  if (transform !== 'PER_CAPITA') return null;
  const population = catalogue.populationOf(facts.region);
  if (population !== undefined) return population;
  throw new Impossible('NO_POPULATION', `There is no annual population of ${facts.region}: name a series with \`of\`.`);
}

function referenceConversion(
  context: DataContext,
  facts: SeriesFacts,
  { reference, conversion }: Plan,
  { transform, frequency }: DataRequest,
): Conversion | null {
  if (reference === null) return null;
  if (transform === 'PER_CAPITA') {
    if (reference.frequency !== 'A') throw new Impossible('NOT_APPLICABLE', `${reference.key} is not annual.`);
    return conversionOf(context, reference, '{person}', null);
  }
  const wanted = frequency ?? facts.frequency;
  const fits =
    reference.frequency === wanted ||
    (wanted !== 'IRREGULAR' && reference.frequency !== 'IRREGULAR' && isCoarser(wanted, reference.frequency));
  if (!fits) {
    throw new Impossible(
      'FREQUENCY_TOO_FINE',
      `${reference.key} has the frequency ${reference.frequency}: it gives no value for each period of the frequency ${wanted}.`,
    );
  }
  return conversionOf(context, reference, conversion?.to ?? facts.unit, null);
}

function refuseWhatMakesNoSense(facts: SeriesFacts, { transform, frequency, aggregation }: DataRequest): void {
  const target = frequency ?? facts.frequency;
  if (frequency !== null && frequency !== facts.frequency) {
    if (facts.frequency !== 'IRREGULAR' && !(frequency !== 'IRREGULAR' && isCoarser(frequency, facts.frequency))) {
      throw new Impossible(
        'FREQUENCY_TOO_FINE',
        `The series has the frequency ${facts.frequency}: nobody published values for each period of the frequency ${frequency}.`,
      );
    }
    if (facts.cumulative && aggregation === 'SUM') {
      throw new Impossible(
        'NOT_ADDITIVE',
        'Its values run from the start of the year: their sum would count months several times.',
      );
    }
  }
  if (target === 'IRREGULAR' && NEEDS_AXIS.includes(transform)) {
    throw new Impossible(
      'NOT_APPLICABLE',
      `The series holds intervals of any length, which have no period before: ${transform} needs \`frequency\` or a regular series.`,
    );
  }
  if (transform === 'CUMULATIVE_YEAR_TO_DATE' && facts.aggregation !== 'SUM') {
    throw new Impossible('NOT_ADDITIVE', `${facts.indicator} is a ${facts.measure}: its periods do not add up.`);
  }
}

function methodOf(context: DataContext, facts: SeriesFacts, request: DataRequest, plan: Plan): Method {
  const { transform, frequency, aggregation, base, window, asOf } = request;
  const unit = plan.conversion?.to ?? facts.unit;
  const brought = frequency !== null && frequency !== facts.frequency;
  return {
    transform,
    frequency: frequency ?? facts.frequency,
    aggregation: brought ? { from: facts.frequency, rule: ruleOf(facts, aggregation) } : null,
    unit,
    unitSymbol: symbolAfter(transform, context.units.get(unit).symbol, base?.text ?? null),
    conversion: plan.conversion,
    base: base?.text ?? null,
    window,
    reference: plan.reference?.key ?? null,
    asOf,
  };
}

/** Year-to-date figures never add up, whatever their indicator does. */
function ruleOf(facts: SeriesFacts, asked: Aggregation | null): Aggregation {
  return asked ?? (facts.cumulative ? 'LAST' : facts.aggregation);
}

const dayText = (date: Date): string => date.toISOString().slice(0, 10);

/** The range to read; null for all, where values outside of the asked range have a say. */
function narrowing(request: DataRequest, { reference }: Plan): Pick<ColumnsRequest, 'from' | 'before'> | null {
  const { transform, frequency, from, before, asOf } = request;
  if (!ALONE.includes(transform) || frequency !== null || reference !== null || asOf !== null) return null;
  return { from: from === null ? null : dayText(from), before: before === null ? null : dayText(before) };
}

function read(
  context: DataContext,
  series: string,
  asOf: string | null,
  range: Pick<ColumnsRequest, 'from' | 'before'> | null,
): Promise<Columns> {
  const wanted: ColumnsRequest = { series, asOf, from: range?.from ?? null, before: range?.before ?? null };
  return batchAcross(
    context.batches,
    'series columns',
    wanted,
    (each) => JSON.stringify(each),
    (all) => readColumns(context.pool, all),
  );
}

function pointsOf(
  facts: SeriesFacts,
  request: DataRequest,
  plan: Plan,
  columns: Columns,
  reference: Columns | null,
): readonly Point[] {
  const days: Days = {
    from: request.from === null ? null : dayText(request.from),
    to: request.before === null ? null : lastDayBefore(request.before),
  };
  const prepared = prepare(facts, request, plan.conversion, columns, days);
  const other =
    plan.reference === null || reference === null
      ? []
      : prepare(
          plan.reference,
          { ...request, ...referenceRequest(plan.reference, request) },
          plan.referenceConversion,
          reference,
          days,
        );
  const points =
    request.transform === 'LEVEL' ? prepared : transformed(sequenceOf(facts, request, prepared), request, other);
  return days.from === null && days.to === null ? points : points.filter((point) => isWithin(point, days));
}

function lastDayBefore(day: Date): string {
  return dayText(new Date(day.getTime() - 86_400_000));
}

/** A population stays annual; a whole is brought to the frequency of the part. */
function referenceRequest(
  reference: SeriesFacts,
  { transform, frequency }: DataRequest,
): Pick<DataRequest, 'frequency' | 'aggregation'> {
  return { frequency: transform === 'PER_CAPITA' ? reference.frequency : frequency, aggregation: null };
}

/** The complete axis of a series, in the asked unit and at the asked frequency. */
function prepare(
  facts: SeriesFacts,
  { frequency, aggregation }: DataRequest,
  conversion: Conversion | null,
  columns: Columns,
  days: Days,
): Point[] {
  const readings = toPoints(columns, conversion?.factor ?? 1);
  const target = frequency ?? facts.frequency;
  if (facts.frequency === 'IRREGULAR') {
    const points = intervalAxis(readings, columns.gaps);
    if (target === 'IRREGULAR') return points;
    const longer = aggregateIntervals(points, target, ruleOf(facts, aggregation), facts.cumulative);
    if ('whyNot' in longer) throw new Impossible('NOT_ADDITIVE', longer.whyNot);
    return longer;
  }
  const points = completeAxis(facts.frequency, readings, columns.gaps, days);
  if (target === 'IRREGULAR' || target === facts.frequency) return points;
  return aggregate(points, facts.frequency, target, ruleOf(facts, aggregation));
}

const READING_WITHOUT_VALUE = 'The publisher gives no value.';

function toPoints(columns: Columns, factor: number): Point[] {
  return columns.periods.map((period, position): Point => {
    const value = columns.values[position] ?? null;
    const converted = value === null ? null : product(value, factor);
    const finite = converted !== null && Number.isFinite(converted);
    const flag: PointFlag = columns.flags[position] ?? 'NORMAL';
    const note = columns.reasons[position] ?? null;
    return {
      period,
      startsOn: columns.startsOn[position] ?? null,
      endsOn: columns.endsOn[position] ?? null,
      value: finite ? converted : null,
      flag: value !== null && !finite ? 'NOT_COMPUTABLE' : flag,
      reason:
        value === null
          ? (note ?? READING_WITHOUT_VALUE)
          : finite
            ? note
            : 'The value is larger than a double can hold.',
      qualifier: columns.qualifiers[position] ?? 'EXACT',
      coverage: finite ? 1 : 0,
    };
  });
}

function sequenceOf(facts: SeriesFacts, { frequency }: DataRequest, points: readonly Point[]): Sequence {
  const target = frequency ?? facts.frequency;
  if (target === 'IRREGULAR') return { frequency: null, points, places: points.map(() => null) };
  const placeOf = ({ startsOn, endsOn }: Point) =>
    startsOn === null || endsOn === null ? null : ordinalOf(target, startsOn);
  return { frequency: target, points, places: points.map(placeOf) };
}

function transformed(sequence: Sequence, request: DataRequest, other: readonly Point[]): readonly Point[] {
  const { points, frequency } = sequence;
  switch (request.transform) {
    case 'LEVEL':
      return points;
    case 'LOG':
      return pointwise(points, logarithm);
    case 'CHANGE':
      return comparedWith(sequence, previousPeriod, difference);
    case 'CHANGE_YEAR_AGO':
      return comparedWith(sequence, previousYear, difference);
    case 'PERCENT_CHANGE':
      return comparedWith(sequence, previousPeriod, percentChange);
    case 'PERCENT_CHANGE_YEAR_AGO':
      return comparedWith(sequence, previousYear, percentChange);
    case 'COMPOUND_ANNUAL_RATE':
      return comparedWith(sequence, previousPeriod, compoundAnnualRate(frequency ?? 'A'));
    case 'LOG_CHANGE':
      return comparedWith(sequence, previousPeriod, logChange);
    case 'INDEX':
      return indexed(sequence, request);
    case 'SHARE_OF': {
      const byPeriod = new Map(other.map((point) => [point.period, point]));
      return ratio(points, ({ period }) => byPeriod.get(period) ?? `The whole has no value for ${period}.`, 100);
    }
    case 'PER_CAPITA': {
      const byYear = new Map(other.map((point) => [point.period, point]));
      return ratio(points, (point) => populationFor(point, byYear), 1);
    }
    case 'CUMULATIVE_YEAR_TO_DATE':
      return yearToDate(sequence);
    case 'MOVING_AVERAGE':
      return movingAverage(sequence, request.window ?? 1);
    case 'Z_SCORE':
      return zScore(points);
  }
}

function populationFor({ period, startsOn, endsOn }: Point, byYear: ReadonlyMap<string, Point>): Point | string {
  const year = startsOn?.slice(0, 4);
  if (year === undefined || endsOn?.slice(0, 4) !== year) return `${period} does not lie within one year.`;
  return byYear.get(year) ?? `The population series has no value for ${year}.`;
}

function indexed(sequence: Sequence, { base }: DataRequest): Point[] {
  if (base === null) throw new Error('An index without a base.');
  const found = indexBase(sequence, base, expectedWithin(sequence.frequency, base));
  if ('whyNot' in found) throw new Impossible('UNKNOWN_BASE', found.whyNot);
  return index(sequence.points, found.value, base.text);
}

/** How many periods of a frequency make up a base period; null when it is shorter than one of them. */
function expectedWithin(frequency: RegularFrequency | null, base: { startsOn: string; endsOn: string }): number | null {
  if (frequency === null) return null;
  const { first, last } = placesWithin(frequency, base);
  const days = (Date.parse(base.endsOn) - Date.parse(base.startsOn)) / 86_400_000 + 1;
  const count = last - first + 1;
  return days < 365 / PERIODS_PER_YEAR[frequency] - 3 ? null : count;
}

function isWithin({ startsOn, endsOn }: Point, { from, to }: Days): boolean {
  if (from !== null && (startsOn === null || startsOn < from)) return false;
  return to === null || (endsOn !== null && endsOn <= to);
}

function dataOf(
  facts: SeriesFacts,
  { last, from, before }: DataRequest,
  method: Method,
  all: readonly Point[],
  columns: Columns,
): Data {
  const points = all.slice(-Math.min(last ?? MAXIMUM_POINTS, MAXIMUM_POINTS));
  const ranged = from !== null || before !== null;
  const undated = columns.startsOn.length > 0 && columns.startsOn.every((day) => day === null);
  return {
    series: facts.key,
    periods: points.map(({ period }) => period),
    startsOn: points.map(({ startsOn }) => startsOn),
    endsOn: points.map(({ endsOn }) => endsOn),
    values: points.map(({ value }) => value),
    flags: points.map(({ flag }) => flag),
    reasons: points.map(({ reason }) => reason),
    qualifiers: points.map(({ qualifier }) => qualifier),
    coverage: points.map(({ coverage }) => coverage),
    available: all.length,
    method,
    problem:
      ranged && all.length === 0 && undated
        ? { code: 'UNDATED', message: 'Its values have no date. Ask without `from` and `to` to get them.' }
        : null,
  };
}
