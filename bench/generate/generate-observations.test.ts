import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import type { QueryResultRow } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateObservations } from './generate-observations.ts';

const OBSERVATIONS = 500;
const SERIES = 30;
const GENERATED_INTO = ['series', 'observation', 'citation'];

let database: Awaited<ReturnType<typeof createTemporaryDatabase>>;
let indexesBefore: QueryResultRow[];

beforeAll(async () => {
  database = await createTemporaryDatabase();
  await loadDataset(database, { folder: DATASET_FOLDER });
  indexesBefore = await readIndexes();
  await generateObservations(database.pool, { name: 'test', observations: OBSERVATIONS, series: SERIES });
}, 180_000);
afterAll(() => database?.close());

async function rowsOf<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  return (await database.pool.query<Row>(text, values)).rows;
}

/** Indexes and constraints of the tables, as PostgreSQL writes them. */
function readIndexes(): Promise<QueryResultRow[]> {
  return rowsOf(
    `SELECT indexdef AS definition FROM pg_indexes WHERE tablename = ANY ($1)
     UNION ALL
     SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = ANY ($1::text[]::regclass[])
     ORDER BY 1`,
    [GENERATED_INTO],
  );
}

test('makes as many observations and series as asked for', async () => {
  const counts = await rowsOf<{ series: string; observations: number }>(
    `SELECT series, count(*)::int AS observations FROM observation WHERE series LIKE 'W.%' GROUP BY series`,
  );
  expect(counts).toHaveLength(SERIES);
  expect(counts.reduce((sum, { observations }) => sum + observations, 0)).toBe(OBSERVATIONS);
});

test('counts what the series hold, and the series of each name, as a load does', async () => {
  const counted = `SELECT key, observation_count, current_count, value_count, first_period, last_period FROM series ORDER BY key`;
  const before = await rowsOf(counted);
  await rowsOf('SELECT count_observations(ARRAY(SELECT key FROM series))');
  expect(await rowsOf(counted)).toEqual(before);
  const [dprk] = await rowsOf<{ kept: number; held: number }>(
    `SELECT t.series AS kept, (SELECT count(*)::int FROM series WHERE region = 'dprk' OR counterpart = 'dprk') AS held
     FROM search_text t WHERE t.kind = 'Region' AND t.ref = 'dprk' AND t.system = 'name'`,
  );
  expect(dprk?.kept).toBe(dprk?.held);
});

test('leaves the indexes and constraints as they were', async () => {
  expect(await readIndexes()).toEqual(indexesBefore);
});

test('makes rows that every foreign key and trigger accepts', async () => {
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<{ table: string; name: string; definition: string }>(
      `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
       FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY ($1::text[]::regclass[])`,
      [GENERATED_INTO],
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { table, name, definition } of rows)
      await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}", ADD CONSTRAINT "${name}" ${definition}`);
    await client.query(`UPDATE series SET key = key WHERE key LIKE 'W.%'`);
    await client.query(`UPDATE observation SET id = id WHERE series LIKE 'W.%'`);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  } finally {
    client.release(true);
  }
});

test('keeps the version, so that a service which starts does not load the files again', async () => {
  expect(await loadDataset(database, { folder: DATASET_FOLDER })).toMatchObject({ changed: false });
});
