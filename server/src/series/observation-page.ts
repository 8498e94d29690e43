import type { Observation, Series } from '@tumen/database/generated/client/client.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../problem/problem.ts';
import { batch } from '../schema/batch.ts';
import { dayRange } from '../schema/condition.ts';
import type { Page } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import { encodeCursor, type PageArguments, parsePageArguments } from '../schema/page.ts';
import { nodeSelection } from '../schema/row-selection.ts';
import { selects } from '../schema/selects.ts';
import { countReadings, type ListedReading, listReadings } from './readings.ts';

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
 * A page of readings for every series of the answer: one statement lists ids, one reads the rows, and one more
 * counts where a total is asked for. A series can be long, so its keys are never listed whole.
 */
export function resolveReadings(
  series: Series,
  args: ReadingArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Page<Observation, ListedReading>> {
  const page = parsePageArguments(args);
  checkKey(page.afterKey, 'after');
  checkKey(page.beforeKey, 'before');
  const selection = nodeSelection(context, info, 'Observation');
  const scope = { ...dayRange(args, ''), asOf: args.asOf ?? null };
  return batch(
    context.batches,
    info,
    series,
    ({ key }) => key,
    async (all) => {
      const keys = all.map(({ key }) => key);
      const [listed, totals] = await Promise.all([
        listReadings(context.pool, keys, scope, page),
        selects(info, ['totalCount']) ? countReadings(context.pool, keys, scope) : new Map<string, number>(),
      ]);
      const pages = keys.map((key) => {
        const found = listed.get(key) ?? [];
        const more = found.length > page.size;
        return { items: page.fromEnd ? found.slice(-page.size || found.length) : found.slice(0, page.size), more };
      });
      const ids = pages.flatMap(({ items }) => items.map(({ key }) => key));
      const rows =
        ids.length > 0 && selects(info, ['nodes', 'edges'])
          ? await context.client.observation.findMany({ ...selection, where: { id: { in: ids } } })
          : [];
      const byId = new Map(rows.map((row) => [row.id, row]));
      return pages.map(({ items, more }, position) => ({
        totalCount: totals.get(keys[position] ?? '') ?? 0,
        edges: items.flatMap((listed) => {
          const node = byId.get(listed.key);
          return node === undefined ? [] : [{ cursor: encodeCursor(listed.key), node, listed }];
        }),
        pageInfo: {
          hasNextPage: page.fromEnd ? page.beforeKey !== null : more,
          hasPreviousPage: page.fromEnd ? more : page.afterKey !== null,
          startCursor: items[0] ? encodeCursor(items[0].key) : null,
          endCursor: items.at(-1) ? encodeCursor(items.at(-1)?.key ?? '') : null,
        },
      }));
    },
  );
}
