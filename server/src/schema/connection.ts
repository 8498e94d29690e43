import type { ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { batch } from './batch.ts';
import { type Builder, builder } from './builder.ts';
import type { Context } from './context.ts';
import {
  DEFAULT_PAGE_SIZE,
  encodeCursor,
  type PageArguments,
  type PageRequest,
  parsePageArguments,
  slicePage,
} from './page.ts';
import { nodeSelection, type RowSelection } from './row-selection.ts';
import { selects } from './selects.ts';

type Types = Builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

export interface Edge<Row, Listed extends { key: string }> {
  cursor: string;
  node: Row;
  /** What the listing knew of the node, for fields of the edge. */
  listed: Listed;
}

/** One page of a Relay connection. */
export interface Page<Row, Listed extends { key: string } = { key: string }> {
  totalCount: number;
  edges: Edge<Row, Listed>[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

type EdgeFields<Row, Listed extends { key: string }> = (
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Edge<Row, Listed>>,
) => Record<string, PothosEdgeField>;
type PothosEdgeField = ReturnType<PothosSchemaTypes.ObjectFieldBuilder<Types, object>['string']>;

/**
 * Defines `<name>Connection` and `<name>Edge` over a node type.
 *
 * @param plural what the connection holds, in words for its descriptions: "policies".
 * @param edgeFields further fields of the edge, from what the listing knew.
 */
export function defineConnection<Row, Listed extends { key: string } = { key: string }>(
  name: string,
  node: ObjectRef<Types, Row>,
  plural: string,
  edgeFields?: EdgeFields<Row, Listed>,
) {
  const edge = builder.objectRef<Edge<Row, Listed>>(`${name}Edge`).implement({
    description: `One of the ${plural}, with its place in the connection.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Opaque place of this edge, for `after` and `before`.' }),
      node: t.field({
        type: node,
        description: `The record itself, one of the ${plural}.`,
        complexity: 0,
        // The shape of Row is what `node` resolves; Pothos cannot see that through the generic.
        resolve: (parent) => parent.node as never,
      }),
      ...edgeFields?.(t),
    }),
  });
  return builder.objectRef<Page<Row, Listed>>(`${name}Connection`).implement({
    description: `A page of ${plural}, as the Relay cursor specification has it.`,
    fields: (t) => ({
      totalCount: t.exposeInt('totalCount', {
        description: `How many ${plural} there are in all pages together, under the same arguments.`,
      }),
      edges: t.field({
        type: [edge],
        description: `The ${plural} of this page with their cursors, at most 100.`,
        complexity: { field: 0, multiplier: 1 },
        resolve: (page) => page.edges,
      }),
      nodes: t.field({
        type: [node],
        description: `The ${plural} of this page without their cursors, at most 100.`,
        complexity: { field: 0, multiplier: 1 },
        resolve: (page) => page.edges.map((each) => each.node) as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where this page begins and ends, and whether there is more.',
        complexity: 0,
        resolve: (page) => page.pageInfo,
      }),
    }),
  });
}

/** Cost of a connection field: the nodes of its page, and what each of them holds. */
export function connectionCost(args: PageArguments): { field: number; multiplier: number } {
  const size = Math.max(1, args.first ?? args.last ?? DEFAULT_PAGE_SIZE);
  return { field: size, multiplier: size };
}

/** How the rows of one node type are read by key. */
export interface RowReader<Row> {
  /** The Prisma model; null for rows that are put together from several. */
  typeName: string | null;
  read: (context: Context, keys: string[], selection: RowSelection) => Promise<readonly Row[]>;
  keyOf: (row: Row) => string;
}

export interface ConnectionRequest<Parent, Row, Listed extends { key: string }> {
  parent: Parent;
  parentKey: (parent: Parent) => string;
  args: PageArguments;
  context: Context;
  info: GraphQLResolveInfo;
  /** The ordered children of every parent, by `parentKey`: keys only, in one statement. */
  list: (parents: readonly Parent[], page: PageRequest) => Promise<ReadonlyMap<string, readonly Listed[]>>;
  rows: RowReader<Row>;
}

/**
 * Resolves a connection for all of its parents in two statements: one lists the keys, one reads the rows of the
 * asked pages with everything selected beneath them. A count alone takes the first only.
 */
export function resolveConnection<Parent, Row, Listed extends { key: string }>(
  request: ConnectionRequest<Parent, Row, Listed>,
): Promise<Page<Row, Listed>> {
  const { parent, parentKey, args, context, info, list, rows } = request;
  const selection = rows.typeName === null ? {} : nodeSelection(context, info, rows.typeName);
  return batch(context.batches, info, parent, parentKey, async (parents) => {
    const pageRequest = parsePageArguments(args);
    const listed = await list(parents, pageRequest);
    const slices = parents.map((each) => {
      const children = listed.get(parentKey(each)) ?? [];
      return { total: children.length, ...slicePage(children, pageRequest) };
    });
    const keys = new Set(slices.flatMap(({ items }) => items.map(({ key }) => key)));
    const found = new Map<string, Row>();
    if (keys.size > 0 && selects(info, ['nodes', 'edges'])) {
      for (const row of await rows.read(context, [...keys], selection)) found.set(rows.keyOf(row), row);
    }
    return slices.map(({ items, total, hasNextPage, hasPreviousPage }) => {
      const cursors = items.map(({ key }) => encodeCursor(key));
      return {
        totalCount: total,
        edges: items.flatMap((item, position) => {
          const node = found.get(item.key);
          return node === undefined ? [] : [{ cursor: cursors[position] ?? '', node, listed: item }];
        }),
        pageInfo: {
          hasNextPage,
          hasPreviousPage,
          startCursor: cursors[0] ?? null,
          endCursor: cursors.at(-1) ?? null,
        },
      };
    });
  });
}

const ROOT = {};

/** `parent`, `parentKey` and `list` of a connection at the root of the query. */
export function fromRoot<Listed extends { key: string }>(list: () => Promise<readonly Listed[]>) {
  return {
    parent: ROOT,
    parentKey: () => '',
    list: async () => new Map([['', await list()]]),
  };
}
