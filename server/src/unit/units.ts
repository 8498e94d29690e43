import type { Dimension, PriceBasis } from '@tumen/database/generated/client/enums.ts';
import type { Pool } from 'pg';

/** What converting needs to know of a unit. */
export interface UnitFacts {
  code: string;
  symbol: string;
  dimension: Dimension;
  priceBasis: PriceBasis | null;
  baseYear: number | null;
  /** The unit that all units convertible with this one are stated in; null when nothing converts. */
  baseUnit: string | null;
  /** How many base units one of this unit is; null when nothing converts. */
  baseFactor: number | null;
}

/** A factor across dimensions that a source states for a product. */
export interface FactorFacts {
  slug: string;
  fromUnit: string;
  toUnit: string;
  /** The goods it holds for; null when it holds for any. */
  commodity: string | null;
  /** How many of `toUnit` one `fromUnit` is. */
  factor: number;
}

/** How values of one unit become values of another. */
export interface Conversion {
  from: string;
  to: string;
  /** What a value is multiplied with. */
  factor: number;
  /** Slug of the cited factor; null when both units have the same dimension. */
  citedFactor: string | null;
  /** Slugs of other cited factors that could have been used, in order. */
  alternatives: readonly string[];
}

/** Why values of one unit cannot become values of another, in a sentence. */
export interface Inconvertible {
  whyNot: string;
}

/** The units and cited factors of one dataset version, in memory: what converts needs no statement. */
export class Units {
  readonly #units: ReadonlyMap<string, UnitFacts>;
  readonly #factors: readonly FactorFacts[];

  /** @param factors by slug */
  constructor(units: readonly UnitFacts[], factors: readonly FactorFacts[]) {
    this.#units = new Map(units.map((unit) => [unit.code, unit]));
    this.#factors = factors;
  }

  /** The facts of a unit that is known to exist. */
  get(code: string): UnitFacts {
    const unit = this.#units.get(code);
    if (unit === undefined) throw new Error(`There is no unit ${code}.`);
    return unit;
  }

  factorSlugs(): string[] {
    return this.#factors.map(({ slug }) => slug);
  }

  /**
   * How values in `from` become values in `to`: by definition within a dimension, else through a factor that a source
   * states for the goods or for what they lie in, the first by slug unless `named` says which.
   *
   * @param goods the commodity of the values, then what it lies in; empty when they are not about goods
   */
  conversion(from: string, to: string, goods: readonly string[], named: string | null): Conversion | Inconvertible {
    const direct = this.#within(from, to);
    if (direct !== null && named === null) return { from, to, factor: direct, citedFactor: null, alternatives: [] };
    const fitting = this.#factors.flatMap((each) => {
      if (each.commodity !== null && !goods.includes(each.commodity)) return [];
      const factor = this.#through(from, to, each);
      return factor === null ? [] : [{ slug: each.slug, factor }];
    });
    const chosen = named === null ? fitting[0] : fitting.find(({ slug }) => slug === named);
    if (chosen === undefined) return { whyNot: this.#whyNot(from, to, goods, named) };
    const alternatives = fitting.flatMap(({ slug }) => (slug === chosen.slug ? [] : [slug]));
    return { from, to, factor: chosen.factor, citedFactor: chosen.slug, alternatives };
  }

  /** The conversion by definition, or one for each cited factor that leads there, by slug; empty when none does. */
  conversions(from: string, to: string, goods: readonly string[]): Conversion[] {
    const first = this.conversion(from, to, goods, null);
    if ('whyNot' in first) return [];
    const others = first.alternatives.map((slug) => this.conversion(from, to, goods, slug));
    return [first, ...others.filter((each): each is Conversion => !('whyNot' in each))];
  }

  /** Factor between two units of one base; null when they have none in common. */
  #within(from: string, to: string): number | null {
    if (from === to) return 1;
    const [one, other] = [this.get(from), this.get(to)];
    if (one.baseUnit === null || one.baseUnit !== other.baseUnit) return null;
    if (one.baseFactor === null || other.baseFactor === null) return null;
    return one.baseFactor / other.baseFactor;
  }

  /** Factor by way of a cited one, forwards or backwards; null when it does not lead there. */
  #through(from: string, to: string, { fromUnit, toUnit, factor }: FactorFacts): number | null {
    const [into, outOf] = [this.#within(from, fromUnit), this.#within(toUnit, to)];
    if (into !== null && outOf !== null) return into * factor * outOf;
    const [back, on] = [this.#within(from, toUnit), this.#within(fromUnit, to)];
    return back !== null && on !== null ? (back / factor) * on : null;
  }

  #whyNot(from: string, to: string, goods: readonly string[], named: string | null): string {
    const [one, other] = [this.get(from), this.get(to)];
    if (named !== null)
      return `The factor "${named}" does not lead from ${one.symbol} to ${other.symbol} for these values.`;
    if (one.dimension !== other.dimension) {
      const of = goods[0] === undefined ? 'values that are not about goods' : goods[0];
      return `${one.symbol} (${one.dimension}) does not convert into ${other.symbol} (${other.dimension}): no source states a factor for ${of}.`;
    }
    if (one.priceBasis !== other.priceBasis || one.baseYear !== other.baseYear) {
      return `${one.symbol} does not convert into ${other.symbol}: they are stated at different prices.`;
    }
    return `${one.symbol} does not convert into ${other.symbol}: no factor is known that holds at all times.`;
  }
}

const UNITS = `
  SELECT code, symbol, dimension, price_basis AS "priceBasis", base_year AS "baseYear",
         base_unit AS "baseUnit", base_factor::float8 AS "baseFactor"
  FROM unit`;

const FACTORS = `
  SELECT slug, from_unit AS "fromUnit", to_unit AS "toUnit", commodity, factor::float8 AS factor
  FROM conversion_factor ORDER BY slug COLLATE "C"`;

/** Reads units and factors in two statements. */
export async function readUnits(pool: Pool): Promise<Units> {
  const [units, factors] = await Promise.all([pool.query<UnitFacts>(UNITS), pool.query<FactorFacts>(FACTORS)]);
  return new Units(units.rows, factors.rows);
}
