import type { Aggregation, Frequency, Measurement } from '@tumen/database/generated/client/enums.ts';
import type { Pool } from 'pg';
import { Problem } from '../problem/problem.ts';
import { nearest } from '../vocabulary/nearest.ts';

/** What a series is, without its values. */
export interface SeriesFacts {
  key: string;
  frequency: Frequency;
  indicator: string;
  measure: Measurement;
  aggregation: Aggregation;
  region: string;
  /** Slug of a region; `_T` or `_Z` as in the key. */
  counterpart: string;
  /** Code of a commodity; `_T` or `_Z` as in the key. */
  commodity: string;
  unit: string;
  source: string;
  cumulative: boolean;
  /** How many of its readings that count now have a value and are no forecast. */
  values: number;
}

/** What every series of one dataset version is, in memory: relations between series need no statement. */
export class Catalogue {
  readonly #series: ReadonlyMap<string, SeriesFacts>;
  readonly #groups: ReadonlySet<string>;

  /** @param groups slugs of regions that stand for several others together */
  constructor(series: readonly SeriesFacts[], groups: readonly string[]) {
    this.#series = new Map(series.map((each) => [each.key, each]));
    this.#groups = new Set(groups);
  }

  /** Whether a region stands for several others together, so that nothing of it is added to what is theirs. */
  isGroup(region: string): boolean {
    return this.#groups.has(region);
  }

  get(key: string): SeriesFacts | undefined {
    return this.#series.get(key);
  }

  all(): Iterable<SeriesFacts> {
    return this.#series.values();
  }

  /** Throws a problem with `didYouMean` when one of `keys` is no series. */
  assertKnown(keys: readonly string[], argument: string): void {
    for (const key of keys) {
      if (this.#series.has(key)) continue;
      const near = nearest(key, this.#series.keys());
      throw new Problem(
        'BAD_USER_INPUT',
        `"${key}" is not the key of a series.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
        {
          argument,
          accepted: 'The key of a series, as `seriesList` lists them.',
          ...(near === undefined ? {} : { didYouMean: near }),
        },
      );
    }
  }

  /** The annual population series of a region that has the most values, by key among equals. */
  populationOf(region: string): SeriesFacts | undefined {
    let best: SeriesFacts | undefined;
    for (const each of this.#series.values()) {
      if (each.indicator !== 'population' || each.region !== region || each.frequency !== 'A') continue;
      if (best === undefined || each.values > best.values || (each.values === best.values && each.key < best.key)) {
        best = each;
      }
    }
    return best;
  }
}

const SERIES = `
  SELECT s.key, s.frequency, s.indicator, i.measure, i.aggregation, s.region, s.counterpart_part AS counterpart,
         s.commodity_part AS commodity, s.unit, s.dataset AS source, s.cumulative,
         s.value_count - s.forecast_count AS values
  FROM series s
  JOIN indicator i ON i.code = s.indicator
  ORDER BY s.key COLLATE "C"`;

/** Reads what every series is, in two statements. */
export async function readCatalogue(pool: Pool): Promise<Catalogue> {
  const [series, groups] = await Promise.all([
    pool.query<SeriesFacts>(SERIES),
    pool.query<{ slug: string }>("SELECT slug FROM region WHERE kind = 'GROUP'"),
  ]);
  return new Catalogue(
    series.rows,
    groups.rows.map(({ slug }) => slug),
  );
}
