import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseQuery } from './query.ts';
import { rankRecords, SEARCHED_KINDS } from './ranking.ts';
import { MAXIMUM_SERIES, RANKING_STATEMENT } from './ranking-statement.ts';

const FEW = 500;
const MANY = 20_000;

/** Names that share their words, so that a common word stands in the title of every series. */
const NAMES = `
  INSERT INTO search_text (kind, ref, text, system, language, weight, folded)
  SELECT kind, ref, text, 'name', 'en', 1, fold(text)
  FROM (
    SELECT 'Indicator' AS kind, 'indicator-' || n AS ref, 'Price of trade in goods g' || n AS text FROM generate_series(0, 49) n
    UNION ALL SELECT 'Commodity', 'HS:' || n, 'Coal sort c' || n FROM generate_series(0, 19) n
    UNION ALL SELECT 'Region', 'region-' || n, 'DPRK county r' || n || ' 리' FROM generate_series(0, 19) n
  ) names`;

/** The first $1 of many series, with a unit each. Region 0 reports half of them. */
const SERIES = `
  INSERT INTO series (key, frequency, indicator, region, counterpart_part, counterpart, commodity_part, commodity, unit, dataset)
  SELECT concat_ws('.', 'A', indicator, region, counterpart, commodity, unit, 'source'),
    'A', indicator, region, counterpart, counterpart, commodity, commodity, unit, 'source'
  FROM (
    SELECT 'indicator-' || n % 50 AS indicator, 'region-' || CASE n % 2 WHEN 0 THEN 0 ELSE n / 50 % 20 END AS region,
      'region-' || n / 100 % 20 AS counterpart, 'HS:' || n / 1000 % 20 AS commodity, 'unit' || n AS unit
    FROM generate_series(0, $1 - 1) n
  ) parts
  ON CONFLICT DO NOTHING`;

/** Texts that match a lot, or are costly to take apart. */
const TEXTS = [
  'd',
  'pr',
  'dprk',
  'trade',
  'price',
  'prise',
  '리',
  'trade dprk',
  'coal price dprk county',
  'price trade goods coal sort dprk county 리',
  'x'.repeat(500),
  'prices of trades in coal of dprk countries and '.repeat(10),
];

const TITLED = TEXTS.map((text) => [text.length > 60 ? `${text.slice(0, 60)}…` : text, text] as const);

interface PlanNode {
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

let database: Database;

async function generateSeries(count: number): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    // The parts have names alone, and the series no citations.
    await client.query('SET LOCAL session_replication_role = replica');
    await client.query(SERIES, [count]);
    await client.query('COMMIT');
    await client.query('ANALYZE series, search_text');
  } finally {
    client.release(true);
  }
}

/** How many rows, or entries of an index, a search reads of a table. */
async function rowsRead(text: string, table: 'series' | 'search_text'): Promise<number> {
  const { folded, joined, words } = parseQuery(text.slice(0, 500));
  const { rows } = await database.pool.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${RANKING_STATEMENT}`,
    [folded, joined, words, SEARCHED_KINDS],
  );
  const count = (node: PlanNode): number => {
    const isOfTable = node['Relation Name'] === table || node['Index Name']?.startsWith(`${table}_`) === true;
    const each =
      node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
    const own = isOfTable ? each * node['Actual Loops'] : 0;
    return (node.Plans ?? []).reduce((sum, child) => sum + count(child), own);
  };
  return Math.round(rows.reduce((sum, row) => sum + count(row['QUERY PLAN'][0].Plan), 0));
}

beforeAll(async () => {
  database = await createTemporaryDatabase();
  await database.pool.query(NAMES);
  await generateSeries(FEW);
}, 120_000);
afterAll(() => database.close());

describe('with forty times as many series', () => {
  const textsReadOfFew = new Map<string, number>();
  beforeAll(async () => {
    for (const text of TEXTS) textsReadOfFew.set(text, await rowsRead(text, 'search_text'));
    await generateSeries(MANY);
  }, 120_000);

  // Each series that is ranked is read at most twice: in the first turn of its part, and passed over in the second.
  it.each(TITLED)('%s reads at most twice as many series as are ranked', async (_title, text) => {
    expect(await rowsRead(text, 'series')).toBeLessThanOrEqual(2 * MAXIMUM_SERIES);
  });

  it.each(TITLED)('%s reads no more texts, but for the names of the series that are ranked', async (_title, text) => {
    const allowed = (textsReadOfFew.get(text) ?? 0) + 4 * MAXIMUM_SERIES;
    expect(await rowsRead(text, 'search_text')).toBeLessThanOrEqual(allowed);
  });

  it('finds the series that have both words, though thousands have either', async () => {
    const hits = await rankRecords(database.pool, parseQuery('goods g17 county r13'), ['Series']);
    expect(hits[0]?.text).toMatch(/^Price of trade in goods g17 .*DPRK county r13 /);
  });

  it('ranks at most so many series as it says', async () => {
    expect(await rankRecords(database.pool, parseQuery('trade'), ['Series'])).toHaveLength(MAXIMUM_SERIES);
  });
});
