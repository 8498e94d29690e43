import { disagreement, disagreementWithAlone } from './disagreement.ts';
import type { Answer, Execution, Query } from './executions.ts';
import { lonePaths } from './lone-path.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The way to answer that is tested, and the one that it is held against. */
export interface Executions {
  tested: Execution;
  reference: Execution;
}

export interface Checked {
  answer: Answer;
  /** What is wrong with the answer, in words; null when nothing is. */
  wrong: string | null;
}

/**
 * Holds the answer to a query against that of the reference, and its values against those of the same fields asked
 * alone.
 *
 * @param lone how many fields to ask alone, chosen at random; all when absent
 */
export async function checkQuery(
  { tested, reference }: Executions,
  query: Query,
  lone?: { most: number; random: SeededRandom },
): Promise<Checked> {
  const [answer, referred] = await Promise.all([tested(query), reference(query)]);
  const apart = disagreement(answer, referred);
  if (apart !== null) return { answer, wrong: `Otherwise than the reference: ${apart}` };
  const paths = lonePaths(query);
  const chosen = lone ? lone.random.sample(paths, lone.most) : paths;
  const found = await Promise.all(
    chosen.map(async (path) => {
      const difference = disagreementWithAlone(answer, await tested(path));
      return difference === null ? null : `Otherwise than alone: ${difference}\nAlone: ${path.text}`;
    }),
  );
  return { answer, wrong: found.find((each) => each !== null) ?? null };
}
