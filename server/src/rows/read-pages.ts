import type { Problem } from '../problem/problem.ts';
import { columnOf, keyFieldOf, type ModelName, quoted, type Row, tableOf } from './model.ts';
import { afterCondition, type OrderTerm, orderTerms, reversed } from './order.ts';
import { foreignCursor, type Page, type PageRequest, pageOf } from './page.ts';
import { keyOf, type RowSource } from './read-by-key.ts';
import { type ChildrenRequest, countChildren, runChildren, writeChildren } from './read-children.ts';
import { Parameters, runStatement } from './statement.ts';

/** What of a page is wanted. */
export interface PageParts {
  /** Fields to read beside the key; all when null. */
  columns: readonly string[] | null;
  rows: boolean;
  totalCount: boolean;
}

/**
 * Reads a page of rows of each parent: one statement for the rows, which reads no more of a parent than its page and
 * one row, one for the counts, and one that makes sure of the cursors, each where it is needed.
 *
 * @returns a page for each parent; a problem for one whose list does not hold the record of a cursor
 */
export async function readPages<Model extends ModelName>(
  source: RowSource,
  request: ChildrenRequest<Model>,
  page: PageRequest,
  parts: PageParts,
): Promise<(Page<Row<Model>> | Problem)[]> {
  if (request.parents.length === 0) return [];
  assertKey(request.model, page.afterKey, 'after');
  assertKey(request.model, page.beforeKey, 'before');
  const [pages, counts, after, before] = await Promise.all([
    parts.rows ? readRows(source, request, page, parts.columns) : null,
    parts.totalCount ? countChildren(source, request) : null,
    page.afterKey === null ? null : readHolders(source, request, page.afterKey),
    page.beforeKey === null ? null : readHolders(source, request, page.beforeKey),
  ]);
  return request.parents.map((_, position) => {
    if (after?.[position] === false) return foreignCursor('after');
    if (before?.[position] === false) return foreignCursor('before');
    const found = pages?.[position] ?? [];
    return pageOf(found, page, (row) => keyOf(request.model, row), counts?.[position] ?? 0);
  });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A cursor of another connection may hold what PostgreSQL does not take for a key of this model. */
function assertKey(model: ModelName, key: string | null, argument: 'after' | 'before'): void {
  const type = tableOf(model).columns[keyFieldOf(model)]?.type;
  if (key !== null && type === 'uuid' && !UUID.test(key)) throw foreignCursor(argument);
}

function readRows<Model extends ModelName>(
  source: RowSource,
  request: ChildrenRequest<Model>,
  page: PageRequest,
  columns: readonly string[] | null,
): Promise<Row<Model>[][]> {
  const parameters = new Parameters();
  const sql = writeChildren(request, parameters);
  const terms = orderTerms(request.model, request.orderBy, 't');
  const within = [
    sql.condition,
    ...(page.afterKey === null ? [] : [beyond(request.model, terms, page.afterKey, parameters)]),
    ...(page.beforeKey === null ? [] : [beyond(request.model, reversed(terms), page.beforeKey, parameters)]),
  ];
  return runChildren(
    source,
    request,
    { parents: sql.parents, condition: within.join(' AND ') },
    page.fromEnd ? reversed(terms) : terms,
    parameters.add(page.size + 1, 'integer'),
    parameters,
    columns,
  );
}

/** The condition that a row comes after the record of a cursor. */
function beyond(model: ModelName, terms: readonly OrderTerm[], key: string, parameters: Parameters): string {
  const keyField = keyFieldOf(model);
  const { name, columns } = tableOf(model);
  const placeholder = parameters.add(key, columns[keyField]?.type ?? 'text');
  // Terms are written for `t`, which is the record of the cursor within each of these.
  const values = terms.map(
    ({ expression }) =>
      `(SELECT ${expression} FROM ${quoted(name)} t WHERE ${columnOf(model, keyField, 't')} = ${placeholder})`,
  );
  return afterCondition(terms, values);
}

/** Whether the list of each parent holds a record. */
async function readHolders<Model extends ModelName>(
  { pool }: RowSource,
  request: ChildrenRequest<Model>,
  key: string,
): Promise<boolean[]> {
  const parameters = new Parameters();
  const sql = writeChildren(request, parameters);
  const keyField = keyFieldOf(request.model);
  const { name, columns } = tableOf(request.model);
  const placeholder = parameters.add(key, columns[keyField]?.type ?? 'text');
  const text = `SELECT EXISTS (
      SELECT FROM ${quoted(name)} t WHERE ${columnOf(request.model, keyField, 't')} = ${placeholder} AND ${sql.condition}
    ) AS held FROM ${sql.parents} ORDER BY p.place`;
  const rows = await runStatement<{ held: boolean }>(pool, text, parameters.values);
  return rows.map(({ held }) => held);
}
