import type { Selection } from '../execution/selection.ts';
import { badInput } from '../problem/problem.ts';
import type { Row } from '../rows/model.ts';
import { type Page, type PageArguments, parsePageArguments } from '../rows/page.ts';
import { dayRange } from '../schema/condition.ts';
import { nodesOf, selectsRows } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import { countReadings, readReadings } from './readings.ts';

interface ReadingArguments extends PageArguments {
  from?: string | null | undefined;
  to?: string | null | undefined;
  asOf?: string | null | undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function checkKey(key: string | null, argument: 'after' | 'before'): void {
  if (key === null || UUID.test(key)) return;
  throw badInput(argument, 'The cursor belongs to another connection.', 'A cursor read from `observations`.');
}

/**
 * A page of readings for every series of the answer: one statement reads the rows, and one more counts where a total is
 * asked for.
 */
export async function readObservationPages(
  context: Context,
  series: readonly string[],
  args: ReadingArguments,
  selection: Selection,
): Promise<Page<Row<'Observation'>>[]> {
  const page = parsePageArguments(args);
  checkKey(page.afterKey, 'after');
  checkKey(page.beforeKey, 'before');
  const scope = { ...dayRange(args, ''), asOf: args.asOf ?? null };
  const columns = nodesOf(selection).columns('Observation');
  const [readings, totals] = await Promise.all([
    selectsRows(selection) ? readReadings(context.pool, series, scope, page, columns) : null,
    selection.selects('totalCount') ? countReadings(context.pool, series, scope) : null,
  ]);
  return series.map((_, position) => {
    const found = readings?.[position] ?? [];
    const more = found.length > page.size;
    const rows = found.slice(0, page.size);
    if (page.fromEnd) rows.reverse();
    return {
      rows,
      keys: rows.map(({ id }) => id),
      totalCount: totals?.[position] ?? 0,
      hasNextPage: page.fromEnd ? page.beforeKey !== null : more,
      hasPreviousPage: page.fromEnd ? more : page.afterKey !== null,
    };
  });
}
