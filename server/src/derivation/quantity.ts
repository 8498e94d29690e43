import { Decimal } from 'decimal.js';
import type { Formula } from './formula.ts';

/** What a unit measures: base units by their power, such as tonnes to 1 and persons to -1, and how many of them it is. */
export interface Quantity {
  /** Powers other than 0, by code of the base unit. */
  powers: ReadonlyMap<string, number>;
  factor: Decimal;
}

/** What is needed to know of a unit. */
export interface UnitRow {
  code: string;
  dimension: string;
  base_unit: string | null;
  base_factor: string | null;
}

const HUNDREDTH = new Decimal('0.01');

/**
 * What a unit measures. A ratio is a plain number: 1 % is 0.01. `kg/{person}` is kilograms over persons when both are units.
 * A unit without a base measures itself alone, so that money of two price bases never meets.
 */
export function quantityOf(code: string, units: ReadonlyMap<string, UnitRow>): Quantity {
  const unit = units.get(code);
  if (unit?.base_unit != null && unit.base_factor !== null) {
    const factor = new Decimal(unit.base_factor);
    if (unit.dimension === 'RATIO') return { powers: new Map(), factor: factor.times(HUNDREDTH) };
    return { powers: new Map([[unit.base_unit, 1]]), factor };
  }
  const [over, under, ...rest] = code.split('/');
  if (over && under && rest.length === 0 && units.has(over) && units.has(under)) {
    return combined(quantityOf(over, units), quantityOf(under, units), -1);
  }
  return { powers: new Map([[code, 1]]), factor: new Decimal(1) };
}

function combined(one: Quantity, other: Quantity, sign: 1 | -1): Quantity {
  const powers = new Map(one.powers);
  for (const [base, power] of other.powers) {
    const together = (powers.get(base) ?? 0) + sign * power;
    if (together === 0) powers.delete(base);
    else powers.set(base, together);
  }
  return { powers, factor: sign === 1 ? one.factor.times(other.factor) : one.factor.dividedBy(other.factor) };
}

/** Whether two quantities measure the same, so that values can be added. */
export function agree(one: Pick<Quantity, 'powers'>, other: Pick<Quantity, 'powers'>): boolean {
  return (
    one.powers.size === other.powers.size && [...one.powers].every(([base, power]) => other.powers.get(base) === power)
  );
}

/** `t¹·{person}⁻¹`, for messages. */
export function describeQuantity({ powers }: Pick<Quantity, 'powers'>): string {
  if (powers.size === 0) return 'a plain number';
  return [...powers].map(([base, power]) => (power === 1 ? base : `${base}^${power}`)).join(' · ');
}

/** What a formula measures, or why it has no meaning, in a sentence. */
export function measuredBy(formula: Formula, of: (name: string) => Quantity): Quantity | { whyNot: string } {
  switch (formula.kind) {
    case 'number':
      return { powers: new Map(), factor: new Decimal(1) };
    case 'name':
      return of(formula.name);
    case 'negative':
      return measuredBy(formula.of, of);
    case 'operation': {
      const [left, right] = [measuredBy(formula.left, of), measuredBy(formula.right, of)];
      if ('whyNot' in left) return left;
      if ('whyNot' in right) return right;
      if (formula.operator === '*') return combined(left, right, 1);
      if (formula.operator === '/') return combined(left, right, -1);
      if (agree(left, right)) return left;
      return {
        whyNot: `"${formula.operator}" stands between ${describeQuantity(left)} and ${describeQuantity(right)}, which do not add up`,
      };
    }
  }
}
