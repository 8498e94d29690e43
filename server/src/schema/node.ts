import { batched } from '../execution/batched.ts';
import { badInput } from '../problem/problem.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { recordKeyOf } from './global-id.ts';
import { readMixed } from './records.ts';

/** How many records `nodes` fetches at once. */
const MAXIMUM_IDS = 100;

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Fetch any record by its Relay global id. Null when no such record exists in this dataset version.',
    args: { id: t.arg.id({ required: true, description: 'Relay global id, as read from an `id` field.' }) },
    resolve: batched(async (parents, { id }, context: Context, selection) => {
      const key = recordKeyOf(String(id), 'id');
      return readMixed(
        context,
        parents.map(() => key),
        selection,
      );
    }),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'Fetch up to 100 records by their Relay global ids, in the order given; null where none exists.',
    args: {
      ids: t.arg.idList({ required: true, description: 'Relay global ids, as read from `id` fields; at most 100.' }),
    },
    complexity: ({ ids }) => ({ field: ids.length, multiplier: ids.length }),
    resolve: batched(async (parents, { ids }, context: Context, selection) => {
      if (ids.length > MAXIMUM_IDS) {
        throw badInput('ids', `ids: ${ids.length} are too many.`, `At most ${MAXIMUM_IDS} global ids.`);
      }
      const keys = ids.map((id) => recordKeyOf(String(id), 'ids'));
      return Promise.all(parents.map(() => readMixed(context, keys, selection)));
    }),
  }),
}));
