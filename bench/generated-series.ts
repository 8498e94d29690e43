import type { Pool } from 'pg';

/** A series that no publisher states, for measuring alone. */
export const BENCH_SERIES = 'D.exchange-rate-market.pyongyang._Z._Z.KPW/USD.world-bank-wdi';
export const POINTS = 10_000;

/** Stores a daily series of 10,000 made-up values, the same in each run. */
export async function generateSeries(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    // The values have no citations, which the constraints of real data demand.
    await client.query('SET LOCAL session_replication_role = replica');
    await client.query(
      `INSERT INTO series (key, frequency, indicator, region, counterpart_part, commodity_part, unit, dataset)
       VALUES ($1, 'D', 'exchange-rate-market', 'pyongyang', '_Z', '_Z', 'KPW/USD', 'world-bank-wdi')`,
      [BENCH_SERIES],
    );
    await client.query(
      `INSERT INTO observation (id, series, period, starts_on, ends_before, precision, value, decimals, known_basis)
       SELECT gen_random_uuid(), $1, day::text, day, day + 1, 'DAY', round((8000 + 500 * sin(n / 90.0))::numeric, 2), 2, 'EDITION'
       FROM (SELECT n, date '1990-01-01' + n AS day FROM generate_series(0, $2 - 1) AS n) days`,
      [BENCH_SERIES, POINTS],
    );
    await client.query('SELECT count_observations(ARRAY[$1])', [BENCH_SERIES]);
    await client.query('COMMIT');
    await client.query('ANALYZE observation, series');
  } finally {
    client.release(true);
  }
}
