import type { Aggregation } from '@tumen/database/generated/client/enums.ts';
import { isCoarser } from '../period/ordinal.ts';
import type { Context } from '../schema/context.ts';
import type { SeriesFacts } from '../series/catalogue.ts';
import type { Conversion } from '../unit/units.ts';
import { type Method, symbolAfter } from './method.ts';
import type { DataRequest } from './request.ts';
import type { TransformName } from './transform-name.ts';
import { UnsupportedTransformError } from './unsupported-transform-error.ts';

/** What planning needs of a request: names, units and facts that are kept in memory. */
export type PlanContext = Pick<Context, 'vocabulary' | 'catalogue' | 'units'>;

/** How the values of a series will be computed, decided before any of them is read. */
export interface Plan {
  facts: SeriesFacts;
  request: DataRequest;
  /** Set when the series cannot give what was asked; nothing is read then. */
  problem: UnsupportedTransformError | null;
  conversion: Conversion | null;
  /** The series to divide by. */
  reference: SeriesFacts | null;
  /** How the values of `reference` become comparable. */
  referenceConversion: Conversion | null;
  method: Method;
}

/** Transforms that need a period before, which an interval of any length does not have. */
const NEEDS_AXIS: readonly TransformName[] = [
  'CHANGE',
  'PERCENT_CHANGE',
  'COMPOUND_ANNUAL_RATE',
  'LOG_CHANGE',
  'CUMULATIVE_YEAR_TO_DATE',
  'MOVING_AVERAGE',
  'Z_SCORE',
];

/**
 * Decides how the values of a series are computed.
 *
 * @param key of a series that exists
 */
export function planData(context: PlanContext, key: string, request: DataRequest): Plan {
  const facts = context.catalogue.get(key);
  if (facts === undefined) throw new Error(`The series ${key} is not in the catalogue.`);
  const steps: PlannedSteps = { problem: null, conversion: null, reference: null, referenceConversion: null };
  try {
    steps.conversion = request.unit === null ? null : conversionOf(context, facts, request.unit, request.factor);
    steps.reference = referenceOf(context, facts, request);
    if (steps.reference !== null) steps.referenceConversion = referenceConversion(context, facts, steps, request);
    assertSupported(facts, request);
  } catch (error) {
    if (!(error instanceof UnsupportedTransformError)) throw error;
    steps.problem = error;
  }
  return { facts, request, ...steps, method: methodOf(context, facts, request, steps) };
}

type PlannedSteps = Pick<Plan, 'problem' | 'conversion' | 'reference' | 'referenceConversion'>;

/** The goods of a series and what they lie in. */
function goodsOf({ vocabulary }: PlanContext, { commodity }: SeriesFacts): string[] {
  const tree = vocabulary.tree('commodity');
  return tree.has(commodity) ? [commodity, ...tree.ancestors(commodity)] : [];
}

function conversionOf(context: PlanContext, facts: SeriesFacts, unit: string, factor: string | null): Conversion {
  const conversion = context.units.conversion(facts.unit, unit, goodsOf(context, facts), factor);
  if ('whyNot' in conversion) throw new UnsupportedTransformError('NOT_CONVERTIBLE', conversion.whyNot);
  return conversion;
}

function referenceOf(
  { catalogue }: PlanContext,
  facts: SeriesFacts,
  { transform, of }: DataRequest,
): SeriesFacts | null {
  if (of !== null) return catalogue.get(of) ?? null;
  if (transform !== 'PER_CAPITA') return null;
  const population = catalogue.populationOf(facts.region);
  if (population !== undefined) return population;
  throw new UnsupportedTransformError(
    'NO_POPULATION',
    `There is no annual population of ${facts.region}: name a series with \`of\`.`,
  );
}

function referenceConversion(
  context: PlanContext,
  facts: SeriesFacts,
  { reference, conversion }: PlannedSteps,
  { transform, frequency }: DataRequest,
): Conversion | null {
  if (reference === null) return null;
  if (transform === 'PER_CAPITA') {
    if (reference.frequency !== 'A')
      throw new UnsupportedTransformError('NOT_APPLICABLE', `${reference.key} is not annual.`);
    return conversionOf(context, reference, '{person}', null);
  }
  const wanted = frequency ?? facts.frequency;
  const fits =
    reference.frequency === wanted ||
    (wanted !== 'IRREGULAR' && reference.frequency !== 'IRREGULAR' && isCoarser(wanted, reference.frequency));
  if (!fits) {
    throw new UnsupportedTransformError(
      'FREQUENCY_TOO_FINE',
      `${reference.key} has the frequency ${reference.frequency}: it gives no value for each period of the frequency ${wanted}.`,
    );
  }
  return conversionOf(context, reference, conversion?.to ?? facts.unit, null);
}

/** Throws when the request makes no sense for this series. */
function assertSupported(facts: SeriesFacts, { transform, frequency, aggregation }: DataRequest): void {
  const target = frequency ?? facts.frequency;
  if (frequency !== null && frequency !== facts.frequency) {
    if (facts.frequency !== 'IRREGULAR' && !(frequency !== 'IRREGULAR' && isCoarser(frequency, facts.frequency))) {
      throw new UnsupportedTransformError(
        'FREQUENCY_TOO_FINE',
        `The series has the frequency ${facts.frequency}: nobody published values for each period of the frequency ${frequency}.`,
      );
    }
    if (facts.cumulative && aggregation === 'SUM') {
      throw new UnsupportedTransformError(
        'NOT_ADDITIVE',
        'Its values run from the start of the year: their sum would count months several times.',
      );
    }
  }
  if (target === 'IRREGULAR' && NEEDS_AXIS.includes(transform)) {
    throw new UnsupportedTransformError(
      'NOT_APPLICABLE',
      `The series holds intervals of any length, which have no period before: ${transform} needs \`frequency\` or a regular series.`,
    );
  }
  if (transform === 'CUMULATIVE_YEAR_TO_DATE' && facts.aggregation !== 'SUM') {
    throw new UnsupportedTransformError(
      'NOT_ADDITIVE',
      `${facts.indicator} is a ${facts.measure}: its periods do not add up.`,
    );
  }
}

function methodOf(context: PlanContext, facts: SeriesFacts, request: DataRequest, steps: PlannedSteps): Method {
  const { transform, frequency, aggregation, base, window, asOf } = request;
  const unit = steps.conversion?.to ?? facts.unit;
  const isAggregated = frequency !== null && frequency !== facts.frequency;
  return {
    transform,
    frequency: frequency ?? facts.frequency,
    aggregation: isAggregated ? { from: facts.frequency, rule: ruleOf(facts, aggregation) } : null,
    unit,
    unitSymbol: symbolAfter(transform, context.units.get(unit).symbol, base?.text ?? null),
    conversion: steps.conversion,
    base: base?.text ?? null,
    window,
    reference: steps.reference?.key ?? null,
    asOf,
  };
}

/** How shorter periods make a longer one. Year-to-date figures never add up, whatever their indicator does. */
export function ruleOf(facts: SeriesFacts, asked: Aggregation | null): Aggregation {
  return asked ?? (facts.cumulative ? 'LAST' : facts.aggregation);
}
