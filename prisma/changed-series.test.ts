import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { createTemporaryDatabase } from './temporary-database.ts';

// Observations are checked and counted by series when a transaction commits, whoever writes them.

const SERIES = 'A.exports.dprk._Z._Z.t.customs';

const FRAME = `
  INSERT INTO source (slug, kind, title) VALUES ('customs', 'DATASET', 'Customs');
  INSERT INTO unit (code, name, symbol, description, dimension) VALUES ('t', 'tonne', 't', 'Metric ton', 'MASS');
  INSERT INTO region (slug, name, kind, description) VALUES ('dprk', 'DPRK', 'ECONOMY', 'An economy');
  INSERT INTO indicator (code, name, description, topic, measure, aggregation, basis)
    VALUES ('exports', 'Exports', 'Goods sold', 'TRADE', 'FLOW', 'SUM', 'f.o.b.');
  INSERT INTO series (key, frequency, indicator, region, counterpart_part, commodity_part, unit, dataset)
    VALUES ('${SERIES}', 'A', 'exports', 'dprk', '_Z', '_Z', 't', 'customs');`;

let database: Database;

beforeEach(async () => {
  database = await createTemporaryDatabase();
  await database.pool.query(FRAME);
});
afterEach(() => database.close());

interface Known {
  from?: string;
  until?: string;
}

/** Statements that store a reading of a year with its citation. */
function reading(year: number, { from, until }: Known = {}, value: number | null = 1): string {
  const day = (text: string | undefined) => (text === undefined ? 'NULL' : `'${text}'`);
  const isForecast = from !== undefined && from < String(year);
  const status = value === null ? 'MISSING' : isForecast ? 'FORECAST' : 'NORMAL';
  return `
    WITH stored AS (
      INSERT INTO observation (id, series, period, starts_on, ends_before, precision, value, decimals, status, known_from, known_until, known_basis)
      VALUES (gen_random_uuid(), '${SERIES}', '${year}', '${year}-01-01', '${year + 1}-01-01', 'YEAR', ${value ?? 'NULL'}, 0,
              '${status}', ${day(from)}, ${day(until)}, 'EDITION')
      RETURNING id)
    INSERT INTO citation (id, source, position, observation) SELECT gen_random_uuid(), 'customs', 0, id FROM stored;`;
}

/** What the series keeps of itself. */
async function holds(): Promise<object | undefined> {
  const { rows } = await database.pool.query(
    `SELECT observation_count AS all, current_count AS current, value_count AS values, forecast_count AS forecasts,
            first_period AS first, last_period AS last FROM series`,
  );
  return rows[0];
}

/** The constraint by which PostgreSQL refuses the statements; null when it accepts them. */
async function refusal(statements: string): Promise<string | null> {
  try {
    await database.pool.query(statements);
    return null;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return error.constraint ?? error.code ?? null;
  }
}

test('a series keeps count of its readings as they come, change and go', async () => {
  expect(await holds()).toEqual({ all: 0, current: 0, values: 0, forecasts: 0, first: null, last: null });
  await database.pool.query(
    reading(2015, { until: '2017-01-01' }) +
      reading(2015, { from: '2017-01-01' }) +
      reading(2016, {}, null) +
      reading(2017) +
      reading(2030, { from: '2020-01-01' }),
  );
  expect(await holds()).toEqual({ all: 5, current: 4, values: 3, forecasts: 1, first: '2015', last: '2030' });
  await database.pool.query(`UPDATE observation SET value = 2, status = 'NORMAL' WHERE period = '2016'`);
  expect(await holds()).toMatchObject({ values: 4 });
  await database.pool.query(
    `BEGIN; DELETE FROM citation USING observation o WHERE o.id = observation AND o.period IN ('2015', '2030');
     DELETE FROM observation WHERE period IN ('2015', '2030'); COMMIT`,
  );
  expect(await holds()).toEqual({ all: 2, current: 2, values: 2, forecasts: 0, first: '2016', last: '2017' });
});

test('a series that is replaced by a row with its key is counted again', async () => {
  await database.pool.query(reading(2015));
  await database.pool.query(
    `BEGIN; CREATE TEMPORARY TABLE kept ON COMMIT DROP AS SELECT * FROM series; DELETE FROM series;
     INSERT INTO series (key, frequency, indicator, region, counterpart_part, commodity_part, unit, dataset, note)
     SELECT key, frequency, indicator, region, counterpart_part, commodity_part, unit, dataset, 'Revised' FROM kept; COMMIT`,
  );
  expect(await holds()).toMatchObject({ all: 1, values: 1, first: '2015' });
});

test('vintages may overlap until the transaction commits, and no longer', async () => {
  await database.pool.query(reading(2015));
  const revision = `${reading(2015, { from: '2017-01-01' })}
    UPDATE observation SET known_until = '2017-01-01' WHERE known_from IS NULL`;
  expect(await refusal(`BEGIN; ${revision}; COMMIT`)).toBeNull();
  expect(await holds()).toMatchObject({ all: 2, current: 1 });
  const byOneDay = reading(2015, { from: '2016-12-31', until: '2017-01-01' });
  expect(await refusal(byOneDay)).toBe('observation_vintages_do_not_overlap');
  const fromTheSameDay = reading(2015, { from: '2017-01-01' });
  expect(await refusal(fromTheSameDay)).toBe('observation_vintages_do_not_overlap');
});

test.each(['READ COMMITTED', 'REPEATABLE READ', 'SERIALIZABLE'])(
  'two transactions under %s do not commit vintages that overlap',
  async (level) => {
    const [one, other] = await Promise.all([database.pool.connect(), database.pool.connect()]);
    try {
      for (const client of [one, other]) {
        await client.query(`BEGIN ISOLATION LEVEL ${level}`);
        await client.query('SELECT FROM series'); // takes the snapshot
      }
      await one.query(reading(2015));
      const outcome = other
        .query(reading(2015, { from: '2017-01-01' }))
        .then(() => other.query('COMMIT'))
        .then(
          () => null,
          (error: unknown) => error,
        );
      await one.query('COMMIT');
      expect(await outcome).toBeInstanceOf(pg.DatabaseError);
      expect(await holds()).toMatchObject({ all: 1 });
    } finally {
      one.release(true);
      other.release(true);
    }
  },
);

test('an observation needs a citation when the transaction commits', async () => {
  expect(await refusal(`${reading(2015)} DELETE FROM citation`)).toBe('observation_has_a_citation');
});

test('no note of a series outlives its transaction', async () => {
  await database.pool.query(reading(2015));
  expect((await database.pool.query('SELECT FROM changed_series')).rowCount).toBe(0);
});

test.each(['observation', 'series'])('the table %s is not truncated past the checks', async (table) => {
  expect(await refusal(`TRUNCATE ${table} CASCADE`)).toBe(`${table}_is_not_truncated`);
});

test('whoever writes past the triggers counts with count_observations', async () => {
  await database.pool.query(`BEGIN; SET LOCAL session_replication_role = replica; ${reading(2015)} COMMIT`);
  expect(await holds()).toMatchObject({ all: 0 });
  await database.pool.query('SELECT count_observations(ARRAY(SELECT key FROM series))');
  expect(await holds()).toMatchObject({ all: 1 });
});
