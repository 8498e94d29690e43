import type { Pool } from 'pg';
import { Problem } from '../problem/problem.ts';
import { nearest } from './nearest.ts';
import { Tree } from './tree.ts';

/** The kinds of name that a filter can mention. */
export type NameKind = 'region' | 'commodity' | 'indicator' | 'policy' | 'source' | 'unit';

const ACCEPTED: Readonly<Record<NameKind, string>> = {
  region: 'The slug of a region, as `regions` lists them.',
  commodity: 'The code of a commodity, as `commodities` lists them.',
  indicator: 'The code of an indicator, as `indicators` lists them.',
  policy: 'The slug of a policy, as `policies` lists them.',
  source: 'The slug of a source, as `sources` lists them.',
  unit: 'The code of a unit, as `units` lists them.',
};

interface NameRow {
  kind: NameKind;
  code: string;
  parent: string | null;
}

/**
 * Every slug and code of one dataset version, with the trees of regions and commodities: what filters are checked
 * against and resolved with, without a statement each.
 */
export class Vocabulary {
  readonly #trees: ReadonlyMap<NameKind, Tree>;

  constructor(rows: readonly NameRow[]) {
    const parents = new Map<NameKind, Map<string, string | null>>();
    for (const { kind, code, parent } of rows) {
      const ofKind = parents.get(kind) ?? new Map<string, string | null>();
      ofKind.set(code, parent);
      parents.set(kind, ofKind);
    }
    this.#trees = new Map([...parents].map(([kind, ofKind]) => [kind, new Tree(ofKind)]));
  }

  /** The names of one kind; of regions and commodities with their tree, of the rest without parents. */
  tree(kind: NameKind): Tree {
    return this.#trees.get(kind) ?? new Tree(new Map());
  }

  /** Throws a problem with `didYouMean` when one of `names` is not a known name of that kind. */
  assertKnown(kind: NameKind, names: readonly string[], argument: string): void {
    const tree = this.tree(kind);
    for (const name of names) {
      if (tree.has(name)) continue;
      const near = nearest(name, tree.codes());
      throw new Problem(
        'BAD_USER_INPUT',
        `"${name}" is not a known ${kind}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
        {
          argument,
          accepted: ACCEPTED[kind],
          ...(near === undefined ? {} : { didYouMean: near }),
        },
      );
    }
  }
}

const NAMES = `
  SELECT 'region' AS kind, slug AS code, parent FROM region
  UNION ALL SELECT 'commodity', code, parent FROM commodity
  UNION ALL SELECT 'indicator', code, NULL FROM indicator
  UNION ALL SELECT 'policy', slug, NULL FROM policy
  UNION ALL SELECT 'source', slug, NULL FROM source
  UNION ALL SELECT 'unit', code, NULL FROM unit`;

/** Reads the vocabulary in one statement. */
export async function readVocabulary(pool: Pool): Promise<Vocabulary> {
  const { rows } = await pool.query<NameRow>(NAMES);
  return new Vocabulary(rows);
}
