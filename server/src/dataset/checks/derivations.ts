import { FORMULA_ACCEPTED, type Formula, FormulaError, namesIn, parseFormula } from '../../derivation/formula.ts';
import { agree, describeQuantity, measuredBy, quantityOf } from '../../derivation/quantity.ts';
import type { Dataset } from '../dataset.ts';
import type { Problems } from '../problems.ts';
import { seriesKey } from '../tables/series.ts';

type Derivation = Dataset['derivations'][number];

/** Formulas can be read, use what they declare, fit in units and frequency, and none depends on itself. */
export function checkDerivations(dataset: Dataset, problems: Problems): void {
  const published = new Map(dataset.observations.map(({ series, at }) => [series, at]));
  for (const derivation of dataset.derivations) {
    const printed = published.get(derivation.series);
    if (printed !== undefined) {
      problems.add(
        printed,
        'series',
        `"${derivation.series}" is derived, at ${derivation.at.file}:${derivation.at.line}: it has no readings of its own`,
      );
    }
    checkKinds(derivation, dataset, problems);
    const formula = readFormula(derivation, problems);
    if (formula === null) continue;
    if (checkNames(derivation, formula, problems)) checkUnits(derivation, formula, dataset, problems);
  }
  checkCycles(dataset.derivations, problems);
}

function readFormula({ formula, at }: Derivation, problems: Problems): Formula | null {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    problems.add(at, 'formula', `"${formula}" cannot be read (${error.message}); accepted is ${FORMULA_ACCEPTED}`);
    return null;
  }
}

/** Inputs have the frequency of the derived series, and run from the start of the year when it does. */
function checkKinds({ series, inputs, at }: Derivation, dataset: Dataset, problems: Problems): void {
  const rows = new Map(dataset.series.map((row) => [seriesKey(row), row]));
  const own = rows.get(series);
  for (const { name, key } of inputs) {
    const input = rows.get(key);
    if (own === undefined || input === undefined) continue;
    if (input.frequency !== own.frequency) {
      problems.add(
        at,
        'inputs',
        `"${name}" has the frequency ${input.frequency}, but the derived series ${own.frequency}`,
      );
    }
    if (input.cumulative !== own.cumulative) {
      problems.add(
        at,
        'inputs',
        `"${name}" ${input.cumulative ? 'runs' : 'does not run'} from the start of the year, unlike the derived series`,
      );
    }
  }
}

function checkNames({ inputs, at }: Derivation, formula: Formula, problems: Problems): boolean {
  const used = namesIn(formula);
  const declared = new Set(inputs.map(({ name }) => name));
  const unknown = [...used].filter((name) => !declared.has(name));
  const unused = [...declared].filter((name) => !used.has(name));
  for (const name of unknown) {
    problems.add(at, 'formula', `"${name}" is not among the inputs: ${[...declared].join(', ')}`);
  }
  for (const name of unused) problems.add(at, 'inputs', `"${name}" is not used by the formula`);
  return unknown.length === 0 && unused.length === 0;
}

function checkUnits({ series, inputs, at }: Derivation, formula: Formula, dataset: Dataset, problems: Problems): void {
  const units = new Map(dataset.units.map((unit) => [unit.code, unit]));
  const unitOf = new Map(dataset.series.map((row) => [seriesKey(row), row.unit]));
  const keys = new Map(inputs.map(({ name, key }) => [name, key]));
  const measured = measuredBy(formula, (name) => quantityOf(unitOf.get(keys.get(name) ?? '') ?? '', units));
  if ('whyNot' in measured) {
    problems.add(at, 'formula', measured.whyNot);
    return;
  }
  const own = quantityOf(unitOf.get(series) ?? '', units);
  if (agree(measured, own)) return;
  problems.add(
    at,
    'formula',
    `gives ${describeQuantity(measured)}, but the series is stated in ${unitOf.get(series)}, ${describeQuantity(own)}`,
  );
}

function checkCycles(derivations: readonly Derivation[], problems: Problems): void {
  const bySeries = new Map(derivations.map((each) => [each.series, each]));
  const done = new Set<string>();
  const visit = (derivation: Derivation, path: readonly string[]) => {
    const { series, inputs, at } = derivation;
    if (path.includes(series)) {
      problems.add(at, 'inputs', `goes in a circle: ${[...path.slice(path.indexOf(series)), series].join(' → ')}`);
      return;
    }
    if (done.has(series)) return;
    for (const { key } of inputs) {
      const input = bySeries.get(key);
      if (input !== undefined) visit(input, [...path, series]);
    }
    done.add(series);
  };
  for (const derivation of derivations) visit(derivation, []);
}
