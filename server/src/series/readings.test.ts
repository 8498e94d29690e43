import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageRequest } from '../rows/page.ts';
import { readColumns } from '../series-data/columns.ts';
import {
  countReadings,
  type ReadingScope,
  readCoverage,
  readLatest,
  readLatestOfIndicators,
  readReadings,
} from './readings.ts';

const NOW: ReadingScope = { asOf: null, from: null, before: null };
const FIRST_PAGE: PageRequest = { size: 20, fromEnd: false, afterKey: null, beforeKey: null };

const FRAME = `
  INSERT INTO source (slug, kind, title) VALUES ('source', 'DATASET', 'Source');
  INSERT INTO unit (code, name, symbol, description, dimension) VALUES ('t', 'tonne', 't', 'Metric ton', 'MASS');
  INSERT INTO region (slug, name, kind, description) VALUES ('dprk', 'DPRK', 'ECONOMY', 'An economy');
  INSERT INTO indicator (code, name, description, topic, measure, aggregation, basis)
    SELECT 'i' || n, 'Indicator', 'An indicator', 'TRADE', 'FLOW', 'SUM', 'None' FROM generate_series(1, 100) AS n;
  INSERT INTO series (key, frequency, indicator, region, counterpart_part, commodity_part, unit, dataset)
    SELECT f || '.i' || n || '.dprk._Z._Z.t.source', f, 'i' || n, 'dprk', '_Z', '_Z', 't', 'source'
    FROM generate_series(1, 100) AS n CROSS JOIN unnest('{D,IRREGULAR}'::"Frequency"[]) AS f;`;

const COUNTED = 'SELECT count_observations(ARRAY(SELECT key FROM series))';

/** The newest reading is a forecast, the one before is missing; every tenth series has three vintages of each period. */
const READINGS = `
  INSERT INTO observation (id, series, period, starts_on, ends_before, precision, value, decimals, status, known_from, known_until, known_basis)
  SELECT gen_random_uuid(), 'D.i' || n || '.dprk._Z._Z.t.source', day::text, day, day + 1, 'DAY', CASE WHEN nth <> 2 THEN nth END, 0,
         (CASE nth WHEN 1 THEN 'FORECAST' WHEN 2 THEN 'MISSING' ELSE 'NORMAL' END)::"ObservationStatus",
         '2030-01-01'::date + vintage, CASE WHEN vintage < vintages THEN '2030-01-01'::date + vintage + 1 END, 'EDITION'
  FROM generate_series(1, 100) AS n
  CROSS JOIN LATERAL (SELECT CASE n % 10 WHEN 0 THEN 3 ELSE 1 END AS vintages) v
  CROSS JOIN LATERAL generate_series(1, vintages) AS vintage
  CROSS JOIN LATERAL (SELECT nth, '2020-01-01'::date - nth AS day FROM generate_series(1, 2000 / vintages) AS nth) d`;

const DAILY = 'D.i1.dprk._Z._Z.t.source';
const REVISED = 'D.i10.dprk._Z._Z.t.source';

let database: Database;

async function fill(statements: readonly string[]): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    for (const statement of statements) await client.query(statement);
    await client.query('COMMIT');
  } finally {
    client.release(true);
  }
}

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** What PostgreSQL did for the one statement that `work` sends. */
async function planOf(work: (pool: Pool) => Promise<unknown>): Promise<Plan[]> {
  let plan: Plan | undefined;
  const explaining = {
    query: async (statement: string | { text: string; values: unknown[] }, parameters: unknown[] = []) => {
      const { text, values } = typeof statement === 'string' ? { text: statement, values: parameters } : statement;
      const { rows } = await database.pool.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
        `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
        values,
      );
      plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
      return { rows: [] };
    },
  };
  await work(explaining as unknown as Pool); // of a pool the functions use `query` alone
  const nodes = (node: Plan): Plan[] => [node, ...(node.Plans ?? []).flatMap(nodes)];
  if (plan === undefined) throw new Error('No statement was sent.');
  return nodes(plan);
}

const rowsOf = (node: Plan) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];

/** Rows of `observation` that were read, by the index they were found in; null for those found in none. */
function readFrom(plan: readonly Plan[]): Record<string, number> {
  const read: Record<string, number> = {};
  for (const node of plan) {
    if (node['Relation Name'] !== 'observation') continue;
    const index = node['Index Name'] ?? node['Node Type'];
    read[index] = (read[index] ?? 0) + rowsOf(node);
  }
  return read;
}

/** The most rows that any one sort sorted. */
function mostSorted(plan: readonly Plan[]): number {
  return Math.max(0, ...plan.filter((node) => node['Node Type'].includes('Sort')).map(rowsOf));
}

describe('among 200,000 observations', () => {
  beforeAll(async () => {
    database = await createTemporaryDatabase();
    // Made-up readings need no citation: the checks are passed by.
    await fill(['SET LOCAL session_replication_role = replica', FRAME, READINGS, COUNTED]);
    await database.pool.query('VACUUM ANALYZE observation, series, gap');
  }, 300_000);
  afterAll(() => database.close());

  const nth = async (series: string, position: number) => {
    const { rows } = await database.pool.query<{ id: string }>(
      `SELECT id FROM observation WHERE series = $1 AND known_until IS NULL ORDER BY starts_on LIMIT 1 OFFSET $2`,
      [series, position],
    );
    return rows[0]?.id ?? null;
  };

  test.each([
    ['the first page', DAILY, NOW, FIRST_PAGE],
    ['the last page', DAILY, NOW, { ...FIRST_PAGE, fromEnd: true }],
    ['the first page of a revised series', REVISED, NOW, FIRST_PAGE],
    ['the last page of a revised series', REVISED, NOW, { ...FIRST_PAGE, fromEnd: true }],
    ['a page as of a day', REVISED, { ...NOW, asOf: '2030-01-02' }, FIRST_PAGE],
    ['a page from a day on', DAILY, { ...NOW, from: new Date('2019-01-01') }, FIRST_PAGE],
    ['the last page before a day', DAILY, { ...NOW, before: new Date('2018-01-01') }, { ...FIRST_PAGE, fromEnd: true }],
  ])('%s reads one row more than it holds', async (_what, series, scope, page) => {
    const plan = await planOf((pool) => readReadings(pool, [series], scope, page, ['value']));
    expect(readFrom(plan)).toEqual({ observation_in_order: 21 });
    expect(mostSorted(plan)).toBeLessThanOrEqual(21);
  });

  test.each([
    ['after', DAILY, false],
    ['before', DAILY, true],
    ['after', REVISED, false],
    ['before', REVISED, true],
  ])('a page %s a cursor of %s reads one row more than it holds, and the cursor', async (_side, series, fromEnd) => {
    const cursor = await nth(series, 300);
    const page = { ...FIRST_PAGE, fromEnd, ...(fromEnd ? { beforeKey: cursor } : { afterKey: cursor }) };
    const plan = await planOf((pool) => readReadings(pool, [series], NOW, page, ['value']));
    expect(readFrom(plan)).toEqual({ observation_pkey: 1, observation_in_order: 21 });
    expect(mostSorted(plan)).toBeLessThanOrEqual(21);
  });

  test('pages of many series read one row more than they hold, each', async () => {
    const keys = Array.from({ length: 50 }, (_, at) => `D.i${at + 1}.dprk._Z._Z.t.source`);
    const plan = await planOf((pool) =>
      readReadings(pool, keys, NOW, { ...FIRST_PAGE, size: 11, fromEnd: true }, ['value']),
    );
    expect(readFrom(plan)).toEqual({ observation_in_order: 50 * 12 });
  });

  test.each([
    ['now', null],
    ['as of a day', '2030-01-02'],
  ])('the latest of each series %s reads one row of each', async (_when, asOf) => {
    const plan = await planOf((pool) => readLatest(pool, [DAILY, REVISED], asOf, ['value']));
    expect(readFrom(plan)).toEqual({ observation_latest: 2 });
    expect(mostSorted(plan)).toBe(0);
  });

  test('the latest of an indicator reads one row of each of its series', async () => {
    const plan = await planOf((pool) => readLatestOfIndicators(pool, ['i1', 'i10'], 'dprk', null, ['value']));
    expect(readFrom(plan)).toEqual({ observation_latest: 2 });
  });

  test('how many there are, and what they cover, reads none', async () => {
    expect(readFrom(await planOf((pool) => countReadings(pool, [DAILY], NOW)))).toEqual({});
    expect(readFrom(await planOf((pool) => readCoverage(pool, [DAILY], null)))).toEqual({});
  });

  test('a count of a range reads the range', async () => {
    const plan = await planOf((pool) => countReadings(pool, [DAILY], { ...NOW, from: new Date('2019-12-02') }));
    expect(readFrom(plan)).toEqual({ observation_in_order: 30 });
  });

  test('columns of a range read the range and its nearest neighbours', async () => {
    const range = { series: DAILY, asOf: null, from: '2019-01-01', before: '2019-01-31' };
    const plan = await planOf((pool) => readColumns(pool, [range]));
    expect(readFrom(plan)).toEqual({ observation_in_order: 32 + 2 });
    expect(mostSorted(plan)).toBeLessThanOrEqual(32);
  });

  test('columns of a whole series are read in order', async () => {
    const plan = await planOf((pool) => readColumns(pool, [{ series: DAILY, asOf: null, from: null, before: null }]));
    expect(readFrom(plan)).toEqual({ observation_in_order: 2000 });
    expect(mostSorted(plan)).toBe(0);
  });
});

/** A made-up reading of an irregular series: ends of periods may be open, and vintages of a period do not overlap. */
interface Reading {
  id: string;
  period: string;
  starts_on: string | null;
  ends_before: string | null;
  value: number | null;
  status: string;
  known_from: string | null;
  known_until: string | null;
}

const IRREGULAR = 'IRREGULAR.i1.dprk._Z._Z.t.source';
const day = (at: number) => `2001-01-${String(at).padStart(2, '0')}`;
const anyDay = fc.option(fc.integer({ min: 1, max: 12 }), { nil: null });

/** Periods with one to three vintages each, told by the days on which they change. */
const readings = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      start: anyDay,
      length: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
      changes: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
      isWithdrawn: fc.boolean(),
      status: fc.constantFrom('NORMAL', 'FORECAST', 'MISSING'),
    }),
    { selector: ({ name }) => name, maxLength: 8 },
  )
  .map((periods) => {
    let count = 0;
    return periods.flatMap(({ name, start, length, changes, isWithdrawn, status }): Reading[] => {
      const days = changes.toSorted((one, other) => one - other).map(day);
      const ends = isWithdrawn ? days : [...days, null];
      return ends.map((known_until, nth) => {
        count += 1;
        return {
          id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
          period: name,
          starts_on: start === null ? null : day(start),
          ends_before: length === null ? null : day((start ?? 1) + length),
          value: status === 'MISSING' ? null : count,
          status,
          known_from: ends[nth - 1] ?? null,
          known_until,
        };
      });
    });
  });

const scopes = fc.record({
  asOf: fc.option(fc.integer({ min: 1, max: 21 }).map(day), { nil: null }),
  from: fc.option(
    fc.integer({ min: 1, max: 12 }).map((at) => new Date(day(at))),
    { nil: null },
  ),
  before: fc.option(
    fc.integer({ min: 1, max: 20 }).map((at) => new Date(day(at))),
    { nil: null },
  ),
});

/** The readings that count, in their order, as a reader of the documentation would work it out. */
function counted(all: readonly Reading[], { asOf, from, before }: ReadingScope): Reading[] {
  const iso = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  const [first, end] = [iso(from), iso(before)];
  const rank = ({ starts_on, ends_before, period }: Reading) => `${starts_on ?? ' '} ${ends_before ?? '~'} ${period}`;
  return all
    .filter(({ known_from, known_until }) =>
      asOf === null ? known_until === null : (known_from ?? '') <= asOf && (known_until ?? '~') > asOf,
    )
    .filter(({ starts_on }) => first === null || (starts_on !== null && starts_on >= first))
    .filter(({ ends_before }) => end === null || (ends_before !== null && ends_before <= end))
    .toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

describe('readings of any series', () => {
  beforeAll(async () => {
    database = await createTemporaryDatabase();
    await fill([FRAME]);
  }, 120_000);
  afterAll(() => database.close());

  /** Stores the readings by the ordinary way, with a citation each. */
  async function store(all: readonly Reading[]): Promise<void> {
    await fill([
      'DELETE FROM citation; DELETE FROM observation',
      ...all.map(
        ({ id, period, starts_on, ends_before, value, status, known_from, known_until }) =>
          `INSERT INTO observation (id, series, period, starts_on, ends_before, precision, value, decimals, status, known_from, known_until, known_basis)
           VALUES ('${id}', '${IRREGULAR}', '${period}', ${literal(starts_on)}, ${literal(ends_before)}, 'INTERVAL', ${value ?? 'NULL'}, 0, '${status}', ${literal(known_from)}, ${literal(known_until)}, 'EDITION');
           INSERT INTO citation (id, source, position, observation) VALUES (gen_random_uuid(), 'source', 0, '${id}')`,
      ),
    ]);
  }
  const literal = (text: string | null) => (text === null ? 'NULL' : `'${text}'`);
  const RUNS = { numRuns: 40, seed: 20_261_127 };

  test('are paged in their order, from both ends and from every cursor', async () => {
    await fc.assert(
      fc.asyncProperty(readings, scopes, fc.integer({ min: 0, max: 3 }), async (all, scope, size) => {
        await store(all);
        const expected = counted(all, scope).map(({ id }) => id);
        const page = async (request: Partial<PageRequest>) => {
          const asked = { ...FIRST_PAGE, size, ...request };
          const [rows = []] = await readReadings(database.pool, [IRREGULAR], scope, asked, []);
          const ids = rows.map(({ id }) => id);
          return asked.fromEnd ? ids.reverse() : ids;
        };
        expect(await page({})).toEqual(expected.slice(0, size + 1));
        expect(await page({ fromEnd: true })).toEqual(expected.slice(-(size + 1)));
        for (const [at, id] of expected.entries()) {
          expect(await page({ afterKey: id })).toEqual(expected.slice(at + 1).slice(0, size + 1));
          expect(await page({ beforeKey: id, fromEnd: true })).toEqual(expected.slice(0, at).slice(-(size + 1)));
        }
      }),
      RUNS,
    );
  }, 300_000);

  test('are counted, covered and told the latest of alike, whether the series keeps it or not', async () => {
    await fc.assert(
      fc.asyncProperty(readings, scopes, async (all, scope) => {
        await store(all);
        const [total] = await countReadings(database.pool, [IRREGULAR], scope);
        expect(total).toBe(counted(all, scope).length);

        const values = counted(all, { ...NOW, asOf: scope.asOf }).filter(({ value }) => value !== null);
        const newest = (candidates: readonly Reading[]) =>
          candidates.toSorted((one, other) => (endRank(one) > endRank(other) ? -1 : 1))[0];
        const endRank = ({ ends_before, starts_on, period }: Reading) =>
          `${ends_before ?? ' '} ${starts_on ?? ' '} ${period}`;
        const latest = newest(values.filter(({ status }) => status !== 'FORECAST'));
        const [found] = await readLatest(database.pool, [IRREGULAR], scope.asOf, []);
        expect(found?.id).toBe(latest?.id);

        const [coverage] = await readCoverage(database.pool, [IRREGULAR], scope.asOf);
        const ended = values.filter(({ ends_before }) => ends_before !== null);
        expect(coverage).toMatchObject({
          count: values.length,
          from: values.find(({ starts_on }) => starts_on !== null)?.period ?? null,
        });
        expect(ended.find(({ period }) => period === coverage?.to)?.ends_before ?? null).toBe(
          newest(ended)?.ends_before ?? null,
        );
      }),
      RUNS,
    );
  }, 300_000);
});
