import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';

type Selected = ReturnType<typeof queryFromInfo<undefined, undefined, false>>;

/** What plugin-prisma selects for the rows beneath a field; spread into `findMany`. */
export type RowSelection = { [Clause in keyof Selected]: NonNullable<Selected[Clause]> };

const WHOLE_FIELD: string[][] = [];
const NODES = [['nodes'], ['edges', 'node']];

/** What is selected of the rows of one type at the ends of `paths` beneath a field, whatever stands in between. */
export function selectionAt(
  context: Context,
  info: GraphQLResolveInfo,
  typeName: string,
  paths: string[][],
): RowSelection {
  // Absent clauses are absent, never undefined: exactOptionalPropertyTypes asks for the distinction.
  return queryFromInfo({ context, info, typeName, paths }) as RowSelection;
}

/**
 * What is selected beneath a field that resolves to rows. Every parent of a batch has to ask, even though one answer
 * serves them all: plugin-prisma notes per parent which relations need no statement of their own.
 */
export function rowSelection(context: Context, info: GraphQLResolveInfo, typeName: string): RowSelection {
  return selectionAt(context, info, typeName, WHOLE_FIELD);
}

/** What is selected beneath the nodes of a connection, asked for by every parent likewise. */
export function nodeSelection(context: Context, info: GraphQLResolveInfo, typeName: string): RowSelection {
  return selectionAt(context, info, typeName, NODES);
}
