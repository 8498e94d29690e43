import { runStatement } from '../rows/statement.ts';
import { batchAcross } from '../schema/batch.ts';
import type { Context } from '../schema/context.ts';
import type { PolicyDate } from './vega-lite-spec.ts';

/** A dated policy with what it is about. */
interface LinkedPolicy extends PolicyDate {
  /** Indicators that a source says it moved. */
  indicators: string[];
  /** Goods that its measures name. */
  commodities: string[];
}

/** The most policies that a chart shows unasked. */
const MOST_UNASKED = 20;

const POLICIES = `
  SELECT p.slug, p.title, coalesce(p.in_force_from, p.adopted_from)::text AS day,
         ARRAY(SELECT DISTINCT e.indicator FROM effect e WHERE e.policy = p.slug) AS indicators,
         ARRAY(SELECT DISTINCT c.commodity FROM measure m JOIN measure_commodity c ON c.measure = m.slug
               WHERE m.policy = p.slug) AS commodities
  FROM policy p
  WHERE coalesce(p.in_force_from, p.adopted_from) IS NOT NULL
  ORDER BY 3, 1`;

/** Every dated policy with its links, in one statement for a request. */
function readPolicies(context: Context): Promise<LinkedPolicy[]> {
  return batchAcross(
    context.batches,
    'policies for charts',
    'all',
    (all) => all,
    async (wanted) => {
      const rows = await runStatement<LinkedPolicy>(context.pool, POLICIES, []);
      return wanted.map(() => rows);
    },
  );
}

/**
 * The policies to draw into the chart of a series: those that are named, or else those of which a source says that they
 * moved its indicator, and those with measures on its goods or on what these lie in, at most 20.
 */
export async function policiesFor(
  context: Context,
  key: string,
  named: readonly string[] | null,
): Promise<PolicyDate[]> {
  const policies = await readPolicies(context);
  if (named !== null) return policies.filter(({ slug }) => named.includes(slug));
  const facts = context.catalogue.get(key);
  if (facts === undefined) return [];
  const goods = new Set([facts.commodity, ...context.vocabulary.tree('commodity').ancestors(facts.commodity)]);
  const moved = policies.filter(({ indicators }) => indicators.includes(facts.indicator));
  const bound = policies.filter(
    (policy) => !moved.includes(policy) && policy.commodities.some((each) => goods.has(each)),
  );
  return [...moved, ...bound].slice(0, MOST_UNASKED).toSorted((one, other) => (one.day < other.day ? -1 : 1));
}
