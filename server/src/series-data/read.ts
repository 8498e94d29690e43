import { batchAcross } from '../schema/batch.ts';
import type { Context } from '../schema/context.ts';
import { type Columns, type ColumnsRequest, readColumns } from './columns.ts';
import { dayText } from './day-text.ts';
import type { Plan } from './plan.ts';
import type { TransformName } from './transform-name.ts';

/** What reading values needs of a request. */
export type ReadContext = Pick<Context, 'pool' | 'batches'>;

/** What was read for one plan. */
export interface Readings {
  columns: Columns;
  /** Those of the series to divide by; null without one. */
  reference: Columns | null;
}

/** Transforms that look at one value alone: the readings of the asked range are enough for them. */
const POINTWISE_TRANSFORMS: readonly TransformName[] = ['LEVEL', 'LOG'];

/**
 * Reads the values that a plan needs. All series that are asked for in one turn of the event loop, anywhere in a
 * request, are read by one statement.
 */
export async function readPlanned(context: ReadContext, plan: Plan): Promise<Readings> {
  const { facts, request, reference } = plan;
  const [columns, referenceColumns] = await Promise.all([
    read(context, { series: facts.key, asOf: request.asOf, ...rangeOf(plan) }),
    reference === null ? null : read(context, { series: reference.key, asOf: request.asOf, ...WHOLE_SERIES }),
  ]);
  return { columns, reference: referenceColumns };
}

const WHOLE_SERIES = { from: null, before: null };

/** The range to read: all of the series where values outside of the asked range matter. */
function rangeOf({ request, reference }: Plan): Pick<ColumnsRequest, 'from' | 'before'> {
  const { transform, frequency, from, before, asOf } = request;
  const isPointwise = POINTWISE_TRANSFORMS.includes(transform);
  if (!isPointwise || frequency !== null || reference !== null || asOf !== null) return WHOLE_SERIES;
  return { from: from === null ? null : dayText(from), before: before === null ? null : dayText(before) };
}

function read(context: ReadContext, wanted: ColumnsRequest): Promise<Columns> {
  return batchAcross(
    context.batches,
    'series columns',
    wanted,
    (each) => JSON.stringify(each),
    (all) => readColumns(context.pool, all),
  );
}
