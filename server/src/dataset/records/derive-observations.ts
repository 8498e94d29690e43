import type { KnownBasis, ObservationStatus } from '@tumen/database/generated/client/enums.ts';
import { Decimal } from 'decimal.js';
import { evaluate, type Formula, parseFormula } from '../../derivation/formula.ts';
import { quantityOf } from '../../derivation/quantity.ts';
import { type JointVintage, jointVintages } from '../../derivation/vintages.ts';
import type { CitationCell } from '../cell/citation.ts';
import type { Dataset } from '../dataset.ts';
import { observationId } from '../identity.ts';
import { seriesKey } from '../tables/series.ts';

type Observation = Dataset['observations'][number];
type Derivation = Dataset['derivations'][number];

/** A computed reading with the ids of those that it was computed from. */
export interface DerivedObservation {
  row: Observation;
  inputs: string[];
}

/** Digits that a quotient is kept with: as many as a double holds. */
const SIGNIFICANT_DIGITS = 15;
const MOST_CITATIONS = 20;

/**
 * The readings of all derived series, computed from those of their inputs: for each period for which every input has a
 * value, one for each stretch of days on which the same readings were public.
 *
 * @param dataset one without problems, so that formulas can be read and nothing depends on itself
 */
export function deriveObservations(dataset: Dataset): DerivedObservation[] {
  const units = new Map(dataset.units.map((unit) => [unit.code, unit]));
  const factors = new Map(dataset.series.map((row) => [seriesKey(row), quantityOf(row.unit, units).factor]));
  const readings = Map.groupBy(dataset.observations, ({ series }) => series);
  const derived: DerivedObservation[] = [];
  for (const derivation of inOrder(dataset.derivations)) {
    const formula = parseFormula(derivation.formula);
    const factorOf = (key: string) => factors.get(key) ?? new Decimal(1);
    const own = observationsOf(derivation, formula, readings, factorOf);
    derived.push(...own);
    readings.set(
      derivation.series,
      own.map(({ row }) => row),
    );
  }
  return derived;
}

/** Derivations so that each stands behind those that it reads. */
function inOrder(derivations: readonly Derivation[]): Derivation[] {
  const bySeries = new Map(derivations.map((each) => [each.series, each]));
  const ordered = new Set<Derivation>();
  const place = (derivation: Derivation) => {
    if (ordered.has(derivation)) return;
    for (const { key } of derivation.inputs) {
      const input = bySeries.get(key);
      if (input !== undefined) place(input);
    }
    ordered.add(derivation);
  };
  for (const derivation of derivations) place(derivation);
  return [...ordered];
}

function observationsOf(
  derivation: Derivation,
  formula: Formula,
  readings: ReadonlyMap<string, readonly Observation[]>,
  factorOf: (key: string) => Decimal,
): DerivedObservation[] {
  const inputs = derivation.inputs.map(({ key }) =>
    Map.groupBy(
      (readings.get(key) ?? []).filter(({ value }) => value !== null),
      ({ period }) => period.text,
    ),
  );
  const [first, ...others] = inputs;
  const periods = [...(first?.keys() ?? [])].filter((period) => others.every((input) => input.has(period)));
  return periods.flatMap((period) =>
    jointVintages(inputs.map((input) => input.get(period) ?? [])).map((vintage) =>
      observationOf(derivation, formula, vintage, factorOf),
    ),
  );
}

function observationOf(
  { series, inputs, at }: Derivation,
  formula: Formula,
  { readings, known_from, known_until }: JointVintage<Observation>,
  factorOf: (key: string) => Decimal,
): DerivedObservation {
  const values = new Map(
    inputs.map(({ name, key }, position) => [name, new Decimal(readings[position]?.value ?? 0).times(factorOf(key))]),
  );
  const result = evaluate(formula, (name) => values.get(name) ?? new Decimal(0));
  const value = result?.dividedBy(factorOf(series)).toSignificantDigits(SIGNIFICANT_DIGITS) ?? null;
  const [first] = readings;
  if (first === undefined) throw new Error(`The derivation of ${series} has no inputs.`);
  const row: Observation = {
    at,
    series,
    period: first.period,
    value: value?.toFixed() ?? null,
    as_printed: null,
    decimals: value === null ? 0 : Math.min(20, value.decimalPlaces()),
    qualifier: readings.every(({ qualifier }) => qualifier === 'EXACT') ? 'EXACT' : 'ABOUT',
    lower: null,
    upper: null,
    status: value === null ? 'MISSING' : weightiest(readings.map(({ status }) => status)),
    reference_date: null,
    known_from,
    known_until,
    known_basis: weakest(readings.map(({ known_basis }) => known_basis)),
    citations: citationsOf(readings),
    note: value === null ? 'Division by zero: an input is 0.' : null,
  };
  return { row, inputs: readings.map((each) => observationId(each.series, each.period.text, each.known_from)) };
}

/** A computed value is an estimate at least: SDMX has derived values under E. */
const STATUSES: readonly ObservationStatus[] = ['BREAK', 'FORECAST', 'LOW_RELIABILITY', 'PROVISIONAL'];

function weightiest(statuses: readonly ObservationStatus[]): ObservationStatus {
  return STATUSES.find((status) => statuses.includes(status)) ?? 'ESTIMATED';
}

function weakest(bases: readonly (KnownBasis | null)[]): KnownBasis {
  if (bases.includes('ATTESTED')) return 'ATTESTED';
  return bases.every((basis) => basis === 'RELEASED') ? 'RELEASED' : 'EDITION';
}

/** The sources of all inputs, each place once. */
function citationsOf(readings: readonly Observation[]): CitationCell[] {
  const found = new Map<string, CitationCell>();
  for (const { source, locator } of readings.flatMap(({ citations }) => citations)) {
    found.set(`${source} ${locator}`, { role: 'INPUT', source, locator });
  }
  return [...found.values()].slice(0, MOST_CITATIONS);
}
