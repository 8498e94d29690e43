import type { Pool } from 'pg';
import { afterCondition, type OrderTerm, orderList, reversed } from '../rows/order.ts';
import { foreignCursor, type Page, type PageRequest, pageOf } from '../rows/page.ts';
import type { RecordKey } from '../rows/record-key.ts';
import { Parameters, runStatement } from '../rows/statement.ts';
import { dayRange } from '../schema/condition.ts';
import type { Context } from '../schema/context.ts';

export type TimelineKindName =
  | 'POLICY_ADOPTED'
  | 'POLICY_IN_FORCE'
  | 'POLICY_ENDED'
  | 'MEASURE_STARTS'
  | 'MEASURE_ENDS'
  | 'MEASURE_DEADLINE'
  | 'FINDING';

export interface TimelineRow {
  kind: TimelineKindName;
  /** Slug of the policy, measure or finding. */
  slug: string;
  period: string;
  /** First day of the period, by which entries are ordered. */
  startsOn: string;
  title: string;
}

interface TimelineFilter {
  period?: { from?: string | null | undefined; to?: string | null | undefined } | null | undefined;
  kind?: TimelineKindName[] | null | undefined;
  region?: string[] | null | undefined;
}

/** Every dated point, in one place: policies by adoption, coming into force and end; measures; dated findings. */
const ENTRIES = `
  SELECT 'POLICY_ADOPTED' AS kind, p.slug, p.slug AS policy, p.adopted_from AS day, p.adopted_on AS period, p.title FROM policy p
  UNION ALL SELECT 'POLICY_IN_FORCE', p.slug, p.slug, p.in_force_from, p.in_force_on, p.title FROM policy p
  UNION ALL SELECT 'POLICY_ENDED', p.slug, p.slug, p.ended_before - 1, p.ended_on, p.title FROM policy p
  UNION ALL SELECT 'MEASURE_STARTS', m.slug, m.policy, m.starts_on, m.applies_from, m.description FROM measure m WHERE m.status <> 'NEVER_APPLIED'
  UNION ALL SELECT 'MEASURE_ENDS', m.slug, m.policy, m.ends_before - 1, m.applies_to, m.description FROM measure m WHERE m.status <> 'NEVER_APPLIED'
  UNION ALL SELECT 'MEASURE_DEADLINE', m.slug, m.policy, m.deadline_from, m.deadline, m.description FROM measure m
  UNION ALL SELECT 'FINDING', f.slug, NULL, f.starts_on, f.period, f.statement FROM finding f`;

/** A WITH clause that makes `entries` of the entries that pass a filter. */
function entriesOf({ period, kind, region }: TimelineFilter, parameters: Parameters): string {
  const { from, before } = dayRange(period ?? {}, 'period');
  const day = (date: Date) => parameters.add(date.toISOString().slice(0, 10), 'date');
  const conditions = ['e.day IS NOT NULL', 'e.period IS NOT NULL'];
  if (from !== null) conditions.push(`e.day >= ${day(from)}`);
  if (before !== null) conditions.push(`e.day < ${day(before)}`);
  if (kind != null) conditions.push(`e.kind = ANY(${parameters.add(kind, 'text[]')})`);
  if (region != null) {
    const regions = `ANY(${parameters.add(region, 'text[]')})`;
    conditions.push(`(
      EXISTS (SELECT FROM policy_region r WHERE r.policy = e.policy AND r.region = ${regions})
      OR EXISTS (SELECT FROM measure_region r WHERE r.measure = e.slug AND r.region = ${regions})
      OR (e.kind = 'FINDING' AND EXISTS (SELECT FROM finding_region r WHERE r.finding = e.slug AND r.region = ${regions})))`);
  }
  return `WITH entries AS (SELECT e.* FROM (${ENTRIES}) e WHERE ${conditions.join(' AND ')})`;
}

/** The order of time: by day, kind and slug. */
function orderOf(latestFirst: boolean): readonly OrderTerm[] {
  const term = (expression: string, descending: boolean) => ({
    expression,
    descending,
    nullsFirst: descending,
    nullable: false,
  });
  return [term('e.day', latestFirst), term('e.kind', false), term('e.slug COLLATE "C"', false)];
}

/** The key of an entry, which its cursor holds. */
const keyOf = ({ kind, slug }: TimelineRow) => `${kind} ${slug}`;
const KEY = `e.kind || ' ' || e.slug`;

/**
 * One page of the entries that pass a filter, in the order of time: one statement reads the rows, one counts where a
 * total is asked for, and one makes sure of each cursor.
 *
 * @throws {Problem} for an unknown region, and for a cursor of an entry that is not in the list
 */
export async function readTimeline(
  { pool, vocabulary }: Context,
  filter: TimelineFilter,
  latestFirst: boolean,
  page: PageRequest,
  parts: { rows: boolean; totalCount: boolean },
): Promise<Page<TimelineRow>> {
  vocabulary.assertKnown('region', filter.region ?? [], 'region');
  const [found, totalCount] = await Promise.all([
    parts.rows ? readEntries(pool, filter, orderOf(latestFirst), page) : [],
    parts.totalCount ? countEntries(pool, filter, null) : 0,
    assertHeld(pool, filter, page.afterKey, 'after'),
    assertHeld(pool, filter, page.beforeKey, 'before'),
  ]);
  return pageOf(found, page, keyOf, totalCount);
}

function readEntries(
  pool: Pool,
  filter: TimelineFilter,
  terms: readonly OrderTerm[],
  { size, fromEnd, afterKey, beforeKey }: PageRequest,
): Promise<TimelineRow[]> {
  const parameters = new Parameters();
  const entries = entriesOf(filter, parameters);
  const beyond = (order: readonly OrderTerm[], key: string) => {
    const placeholder = parameters.add(key, 'text');
    const values = order.map(({ expression }) => `(SELECT ${expression} FROM entries e WHERE ${KEY} = ${placeholder})`);
    return afterCondition(order, values);
  };
  const conditions = [
    afterKey === null ? 'TRUE' : beyond(terms, afterKey),
    beforeKey === null ? 'TRUE' : beyond(reversed(terms), beforeKey),
  ];
  const text = `${entries}
    SELECT e.kind, e.slug, e.period, e.day::text AS "startsOn", e.title FROM entries e
    WHERE ${conditions.join(' AND ')}
    ORDER BY ${orderList(fromEnd ? reversed(terms) : terms)} LIMIT ${parameters.add(size + 1, 'integer')}`;
  return runStatement<TimelineRow>(pool, text, parameters.values);
}

/** How many entries pass a filter; of one key alone unless it is null. */
async function countEntries(pool: Pool, filter: TimelineFilter, key: string | null): Promise<number> {
  const parameters = new Parameters();
  const entries = entriesOf(filter, parameters);
  const condition = key === null ? 'TRUE' : `${KEY} = ${parameters.add(key, 'text')}`;
  const [row] = await runStatement<{ count: number }>(
    pool,
    `${entries} SELECT count(*)::integer AS count FROM entries e WHERE ${condition}`,
    parameters.values,
  );
  return row?.count ?? 0;
}

async function assertHeld(
  pool: Pool,
  filter: TimelineFilter,
  key: string | null,
  argument: 'after' | 'before',
): Promise<void> {
  if (key !== null && (await countEntries(pool, filter, key)) === 0) throw foreignCursor(argument);
}

/** The record that an entry is about. */
export function subjectOf({ kind, slug }: TimelineRow): RecordKey<'Policy' | 'Measure' | 'Finding'> {
  if (kind === 'FINDING') return { model: 'Finding', key: slug };
  return { model: kind.startsWith('POLICY') ? 'Policy' : 'Measure', key: slug };
}
