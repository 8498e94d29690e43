import type { Data } from './data.ts';
import { type PlanContext, planData } from './plan.ts';
import { type ReadContext, readPlanned } from './read.ts';
import type { DataRequest } from './request.ts';
import { shapeData, shapeProblem } from './shape.ts';
import { transformReadings } from './transform.ts';
import { UnsupportedTransformError } from './unsupported-transform-error.ts';

/**
 * Loads the values of a series as they were asked for. When this series cannot give them, the answer has no values and
 * says why in `problem`.
 *
 * @param key of a series that exists
 */
export async function loadData(context: PlanContext & ReadContext, key: string, request: DataRequest): Promise<Data> {
  const plan = planData(context, key, request);
  if (plan.problem !== null) return shapeProblem(plan, plan.problem);
  const readings = await readPlanned(context, plan);
  try {
    return shapeData(plan, readings, transformReadings(plan, readings));
  } catch (error) {
    if (!(error instanceof UnsupportedTransformError)) throw error;
    return shapeProblem(plan, error);
  }
}
