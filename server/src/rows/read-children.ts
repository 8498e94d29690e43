import { ConditionWriter } from './condition.ts';
import { type ModelName, type OrderBy, quoted, type Row, selectList, tableOf, type Where } from './model.ts';
import { type OrderTerm, orderList, orderTerms } from './order.ts';
import { groupByPlace, PLACE, type Placed } from './placed.ts';
import { type RowSource, withKey } from './read-by-key.ts';
import { Parameters, runStatement } from './statement.ts';

/** Rows of one model that belong to each of several parents. */
export interface ChildrenRequest<Model extends ModelName> {
  model: Model;
  /** For each parent the keys that PARENT_KEYS stands for in `where`. */
  parents: readonly (readonly string[])[];
  where: Where<Model>;
  orderBy: readonly OrderBy<Model>[];
}

/** `ChildrenRequest` as SQL: what stands in FROM beside the table, and the condition on the table's rows. */
export interface ChildrenSql {
  /** A relation `p` with one row for each parent: its `place` from 1, and what PARENT_KEYS stands for. */
  parents: string;
  condition: string;
}

/** Writes the parents and the condition of a request, with their values among `parameters`. */
export function writeChildren<Model extends ModelName>(
  { model, parents, where }: Pick<ChildrenRequest<Model>, 'model' | 'parents' | 'where'>,
  parameters: Parameters,
): ChildrenSql {
  const single = parents.every((keys) => keys.length === 1);
  if (single) {
    const values = parameters.add(parents.flat(), 'text[]');
    return {
      parents: `unnest(${values}) WITH ORDINALITY AS p(key, place)`,
      condition: new ConditionWriter(parameters, (type) => `p.key::${type}`).write(model, where, 't'),
    };
  }
  const values = parameters.add(
    parents.map((keys) => JSON.stringify(keys)),
    'jsonb[]',
  );
  return {
    parents: `(SELECT ARRAY(SELECT jsonb_array_elements_text(u.keys)) AS keys, u.place
               FROM unnest(${values}) WITH ORDINALITY AS u(keys, place)) AS p`,
    condition: new ConditionWriter(parameters, (type) => `ANY(p.keys::${type}[])`).write(model, where, 't'),
  };
}

/**
 * Reads the first rows of each parent in one statement, which reads no more rows of a parent than `limit`.
 *
 * @param columns fields to read beside the key; all when null
 * @returns the rows of each parent, in the order of `parents`
 */
export async function readChildren<Model extends ModelName>(
  source: RowSource,
  request: ChildrenRequest<Model>,
  limit: number,
  columns: readonly string[] | null,
): Promise<Row<Model>[][]> {
  if (request.parents.length === 0) return [];
  const parameters = new Parameters();
  const sql = writeChildren(request, parameters);
  const terms = orderTerms(request.model, request.orderBy, 't');
  return runChildren(source, request, sql, terms, parameters.add(limit, 'integer'), parameters, columns);
}

/** Runs the statement that reads up to `limit` rows of each parent. */
export async function runChildren<Model extends ModelName>(
  { pool }: RowSource,
  { model, parents }: Pick<ChildrenRequest<Model>, 'model' | 'parents'>,
  sql: ChildrenSql,
  terms: readonly OrderTerm[],
  limit: string,
  parameters: Parameters,
  columns: readonly string[] | null,
): Promise<Row<Model>[][]> {
  // The nested loop of a lateral join gives the rows of each parent together and in their order.
  const text = `SELECT p.place::integer AS ${PLACE}, c.* FROM ${sql.parents}
    CROSS JOIN LATERAL (
      SELECT ${selectList(model, withKey(model, columns), 't')} FROM ${quoted(tableOf(model).name)} t
      WHERE ${sql.condition} ORDER BY ${orderList(terms)} LIMIT ${limit}
    ) c`;
  return groupByPlace(await runStatement<Placed<Row<Model>>>(pool, text, parameters.values), parents.length);
}

/** Counts the rows of each parent in one statement. */
export async function countChildren<Model extends ModelName>(
  { pool }: RowSource,
  request: Pick<ChildrenRequest<Model>, 'model' | 'parents' | 'where'>,
): Promise<number[]> {
  const parameters = new Parameters();
  const sql = writeChildren(request, parameters);
  const text = `SELECT c.count FROM ${sql.parents}
    CROSS JOIN LATERAL (SELECT count(*)::integer AS count FROM ${quoted(tableOf(request.model).name)} t WHERE ${sql.condition}) c
    ORDER BY p.place`;
  const rows = await runStatement<{ count: number }>(pool, text, parameters.values);
  return rows.map(({ count }) => count);
}
