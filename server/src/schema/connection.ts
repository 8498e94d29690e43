import type { ObjectRef } from '@pothos/core';
import { batched } from '../execution/batched.ts';
import type { Selection } from '../execution/selection.ts';
import type { Problem } from '../problem/problem.ts';
import type { ModelName, Row } from '../rows/model.ts';
import { DEFAULT_PAGE_SIZE, encodeCursor, type Page, type PageArguments, parsePageArguments } from '../rows/page.ts';
import type { ChildrenRequest } from '../rows/read-children.ts';
import { readPages } from '../rows/read-pages.ts';
import type { RowQuery } from '../rows/row-query.ts';
import { type Builder, builder } from './builder.ts';
import type { Context } from './context.ts';

type Types = Builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

/** A page that knows something more of each of its rows, for fields of the edges. */
export interface ExtendedPage<Node, Extra> extends Page<Node> {
  extras?: readonly Extra[];
}

/** A record of a page with its cursor. */
interface Edge<Node, Extra> {
  cursor: string;
  node: Node;
  extra: Extra;
}

type EdgeFields<Node, Extra> = (
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Edge<Node, Extra>>,
) => Record<string, ReturnType<PothosSchemaTypes.ObjectFieldBuilder<Types, object>['string']>>;

/**
 * Defines `<name>Connection` and `<name>Edge` over a node type.
 *
 * @param plural what the connection holds, in words for its descriptions: "policies".
 * @param edgeFields further fields of the edge.
 */
export function defineConnection<Node, Extra = undefined>(
  name: string,
  node: ObjectRef<Types, Node>,
  plural: string,
  edgeFields?: EdgeFields<Node, Extra>,
) {
  const edge = builder.objectRef<Edge<Node, Extra>>(`${name}Edge`).implement({
    description: `One of the ${plural}, with its place in the connection.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Opaque place of this edge, for `after` and `before`.' }),
      node: t.field({
        type: node,
        description: `The record itself, one of the ${plural}.`,
        complexity: 0,
        // The shape of Node is what `node` resolves; Pothos cannot see that through the generic.
        resolve: (parent) => parent.node as never,
      }),
      ...edgeFields?.(t),
    }),
  });
  return builder.objectRef<ExtendedPage<Node, Extra>>(`${name}Connection`).implement({
    description: `A page of ${plural}, as the Relay cursor specification has it.`,
    fields: (t) => ({
      totalCount: t.exposeInt('totalCount', {
        description: `How many ${plural} there are in all pages together, under the same arguments.`,
      }),
      edges: t.field({
        type: [edge],
        description: `The ${plural} of this page with their cursors, at most 100.`,
        complexity: { field: 0, multiplier: 1 },
        resolve: (page) =>
          page.rows.map((row, position) => ({
            cursor: encodeCursor(page.keys[position] ?? ''),
            node: row,
            // A connection whose edges have further fields gives its pages extras.
            extra: page.extras?.[position] as Extra,
          })),
      }),
      nodes: t.field({
        type: [node],
        description: `The ${plural} of this page without their cursors, at most 100.`,
        complexity: { field: 0, multiplier: 1 },
        resolve: (page) => page.rows as never, // as for `node` above
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where this page begins and ends, and whether there is more.',
        complexity: 0,
        resolve: ({ keys, hasNextPage, hasPreviousPage }) => {
          const [first] = keys;
          const last = keys.at(-1);
          return {
            hasNextPage,
            hasPreviousPage,
            startCursor: first === undefined ? null : encodeCursor(first),
            endCursor: last === undefined ? null : encodeCursor(last),
          };
        },
      }),
    }),
  });
}

/** Cost of a connection field: the nodes of its page, and what each of them holds. */
export function connectionCost(args: PageArguments): { field: number; multiplier: number } {
  const size = Math.max(1, args.first ?? args.last ?? DEFAULT_PAGE_SIZE);
  return { field: size, multiplier: size };
}

/** What is selected beneath the nodes of a connection. */
export function nodesOf(selection: Selection): Selection {
  return selection.child('nodes').and(selection.child('edges').child('node'));
}

/** Whether the rows of a connection are asked for, and not their number alone. */
export function selectsRows(selection: Selection): boolean {
  return selection.selects('nodes') || selection.selects('edges') || selection.selects('pageInfo');
}

/**
 * The `resolve` of a connection: one statement reads the rows of the pages of all parents, and another one counts where
 * `totalCount` is selected.
 *
 * @param keysOf the keys of a parent that PARENT_KEYS stands for in the query
 */
export function connection<Model extends ModelName, Parent, Args extends PageArguments>(
  model: Model,
  keysOf: (parent: Parent, args: Args, context: Context) => readonly string[],
  queryOf: (args: Args, context: Context) => RowQuery<Model>,
) {
  return batched<Parent, Args, Context, Page<Row<Model>>>((parents, args, context, selection) =>
    readConnections(
      context,
      { model, parents: parents.map((parent) => keysOf(parent, args, context)), ...queryOf(args, context) },
      args,
      selection,
    ),
  );
}

/** Reads the pages of a connection for all of its parents, with what is selected of them. */
export function readConnections<Model extends ModelName>(
  context: Context,
  request: ChildrenRequest<Model>,
  args: PageArguments,
  selection: Selection,
): Promise<(Page<Row<Model>> | Problem)[]> {
  return readPages(context, request, parsePageArguments(args), {
    columns: nodesOf(selection).columns(request.model),
    rows: selectsRows(selection),
    totalCount: selection.selects('totalCount'),
  });
}

/** The `resolve` of a connection at the root of the query. */
export function rootConnection<Model extends ModelName, Args extends PageArguments>(
  model: Model,
  queryOf: (args: Args, context: Context) => RowQuery<Model>,
) {
  return connection<Model, unknown, Args>(model, () => [''], queryOf);
}
