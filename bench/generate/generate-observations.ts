import type { Pool } from 'pg';
import type { Size } from './size.ts';
import { withoutIndexes } from './without-indexes.ts';

// Weekly series sort behind Tumen's own, which are A to Q with one exception, and indicators that a policy is said to
// move get some only when three series of their own stand before them. So the queries that ask for the first series
// give the same answers at every size, and their times can be compared.
const SERIES = `
  CREATE TEMPORARY TABLE generated ON COMMIT DROP AS
  SELECT row_number() OVER () AS nth, concat_ws('.', 'W', indicator, region, counterpart, '_Z', '%', 'world-bank-wdi') AS key,
         indicator, region, counterpart
  FROM (
    SELECT i.code AS indicator, r.slug AS region, c.slug AS counterpart
    FROM indicator i CROSS JOIN region r JOIN region c ON c.slug <> r.slug AND c.kind = 'ECONOMY'
    WHERE NOT EXISTS (SELECT FROM effect e WHERE e.indicator = i.code)
       OR (SELECT count(*) FROM series s WHERE s.indicator = i.code AND s.key < 'W') >= 3
    ORDER BY md5(concat_ws('.', i.code, r.slug, c.slug))
    LIMIT $1
  ) pick`;

const SERIES_ROWS = `
  INSERT INTO series (key, frequency, indicator, region, counterpart_part, counterpart, commodity_part, unit, dataset)
  SELECT key, 'W', indicator, region, counterpart, counterpart, '_Z', '%', 'world-bank-wdi' FROM generated`;

/** As many weeks for each series, the first of which have one more when they do not share evenly. */
const OBSERVATION_ROWS = `
  INSERT INTO observation (id, series, period, starts_on, ends_before, precision, value, decimals, known_basis)
  SELECT gen_random_uuid(), key, to_char(monday, 'IYYY-"W"IW'), monday, monday + 7, 'WEEK',
         round((100 + 50 * sin(week / 9.0 + nth))::numeric, 2), 2, 'EDITION'
  FROM generated CROSS JOIN LATERAL (
    SELECT week, date '1990-01-01' + 7 * week AS monday
    FROM generate_series(0, $1::int / $2::int - CASE WHEN nth <= $1::int % $2::int THEN 0 ELSE 1 END) AS week
  ) weeks`;

const CITATION_ROWS = `
  INSERT INTO citation (id, source, role, position, observation)
  SELECT gen_random_uuid(), 'world-bank-wdi', 'ORIGIN', 0, o.id FROM observation o JOIN generated g ON g.key = o.series`;

/** As the loader counts the series that each name is a part of: search finds series by these names. */
const SEARCH_COUNTS = `
  UPDATE search_text t SET series = CASE t.kind
    WHEN 'Indicator' THEN (SELECT count(*) FROM series WHERE indicator = t.ref)
    WHEN 'Commodity' THEN (SELECT count(*) FROM series WHERE commodity = t.ref)
    ELSE (SELECT count(*) FROM series WHERE region = t.ref OR counterpart = t.ref) END
  WHERE t.system = 'name' AND t.kind IN ('Indicator', 'Commodity', 'Region')`;

/** As the triggers count the readings of a series, which do not fire here. */
const OBSERVATION_COUNTS = 'SELECT count_observations(ARRAY(SELECT key FROM generated))';

/** The version stays that of the files, or the service would load them again in place of all this when it starts. */
const VERSION_ROW = `
  INSERT INTO dataset_version (version, counts)
  SELECT version, counts || jsonb_build_object('observations', (SELECT count(*) FROM observation), 'series', (SELECT count(*) FROM series))
  FROM dataset_version ORDER BY id DESC LIMIT 1`;

/**
 * Adds series of made-up weekly values, each observation with its citation, to a database that holds Tumen's own
 * dataset. A million observations take about a minute.
 */
export async function generateObservations(pool: Pool, { observations, series }: Size): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    // The rows are right by construction; the checks of foreign keys and citations would look up each of them.
    await client.query('SET LOCAL session_replication_role = replica');
    await client.query(`SET LOCAL maintenance_work_mem = '512MB'`);
    await client.query(SERIES, [series]);
    await client.query(SERIES_ROWS);
    await withoutIndexes(client, ['observation', 'citation'], async () => {
      await client.query(OBSERVATION_ROWS, [observations, series]);
      await client.query(CITATION_ROWS);
    });
    await client.query(OBSERVATION_COUNTS);
    await client.query(SEARCH_COUNTS);
    await client.query(VERSION_ROW);
    await client.query('COMMIT');
  } finally {
    client.release(true);
  }
}
