import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { createTemporaryDatabase } from './temporary-database.ts';

// Each test writes to the small correct dataset below in a transaction that is rolled back, and names the constraint
// that PostgreSQL refuses it by.

const SERIES = 'A.exports.china.dprk._T.t.customs';
const OBSERVATION = '00000000-0000-4000-8000-000000000001';
const GAP = '00000000-0000-4000-8000-000000000002';
const RELATION = '00000000-0000-4000-8000-000000000003';

const DATASET = `
  INSERT INTO source (slug, kind, title) VALUES ('customs', 'DATASET', 'Customs'), ('essay', 'ESSAY', 'Essay');
  INSERT INTO unit (code, name, symbol, description, dimension) VALUES
    ('t', 'tonne', 't', 'Metric ton', 'MASS'), ('[bbl_us]', 'barrel', 'bbl', 'Oil barrel', 'VOLUME');
  INSERT INTO commodity (code, scheme, notation, name) VALUES
    ('HS:27', 'HS', '27', 'Fuels'), ('HS:2710', 'HS', '2710', 'Refined oil');
  INSERT INTO region (slug, name, kind, description) VALUES
    ('dprk', 'DPRK', 'ECONOMY', 'An economy'), ('china', 'China', 'ECONOMY', 'An economy'),
    ('partners', 'Partners', 'GROUP', 'A group');
  INSERT INTO region_member VALUES ('partners', 'china');
  INSERT INTO indicator (code, name, description, topic, measure, aggregation, basis)
    VALUES ('exports', 'Exports', 'Goods sold', 'TRADE', 'FLOW', 'SUM', 'f.o.b.');
  INSERT INTO series (key, frequency, indicator, region, counterpart_part, counterpart, commodity_part, unit, dataset)
    VALUES ('${SERIES}', 'A', 'exports', 'china', 'dprk', 'dprk', '_T', 't', 'customs');
  INSERT INTO observation (id, series, period, starts_on, ends_before, precision, value, decimals, known_from, known_basis)
    VALUES ('${OBSERVATION}', '${SERIES}', '2017', '2017-01-01', '2018-01-01', 'YEAR', 12.5, 1, '2018-03-01', 'RELEASED');
  INSERT INTO gap (id, series, period, starts_on, precision, kind, reason)
    VALUES ('${GAP}', '${SERIES}', '2018/..', '2018-01-01', 'INTERVAL', 'PUBLICATION_STOPPED', 'No longer published');
  INSERT INTO policy (slug, kind, title, issuer, adopted_on, adopted_from, adopted_before, summary) VALUES
    ('res-1', 'UN_RESOLUTION', 'Resolution 1', 'Council', '2017', '2017-01-01', '2018-01-01', 'Caps oil'),
    ('res-2', 'UN_RESOLUTION', 'Resolution 2', 'Council', '2018', '2018-01-01', '2019-01-01', 'Bans coal');
  INSERT INTO policy_relation (id, from_policy, kind, to_policy) VALUES ('${RELATION}', 'res-2', 'STRENGTHENS', 'res-1');
  INSERT INTO measure (slug, policy, kind, description, status) VALUES
    ('oil-cap', 'res-1', 'CAP', 'Caps refined oil', 'IN_FORCE'), ('coal-ban', 'res-2', 'BAN', 'Bans coal', 'IN_FORCE');
  INSERT INTO cap (measure, rule, window_kind) VALUES ('oil-cap', 'SINGLE', 'CALENDAR_YEAR');
  INSERT INTO cap_limit VALUES ('oil-cap', '[bbl_us]', 500000);
  INSERT INTO effect (slug, policy, indicator, region, direction, statement)
    VALUES ('less-coal', 'res-2', 'exports', 'dprk', 'DOWN', 'Exports fell');
  INSERT INTO finding (slug, statement, period, precision, topics) VALUES ('taxis', 'There are taxis', '..', 'UNKNOWN', '{}');
  INSERT INTO discrepancy (slug, field, published_text, reason, observation)
    VALUES ('misprint', 'value', '125', 'A point is missing', '${OBSERVATION}');
  INSERT INTO citation (id, source, position, observation, gap, policy, measure, effect, policy_relation, finding, discrepancy) VALUES
    (gen_random_uuid(), 'customs', 0, '${OBSERVATION}', null, null, null, null, null, null, null),
    (gen_random_uuid(), 'customs', 0, null, '${GAP}', null, null, null, null, null, null),
    (gen_random_uuid(), 'essay', 0, null, null, 'res-1', null, null, null, null, null),
    (gen_random_uuid(), 'essay', 0, null, null, 'res-2', null, null, null, null, null),
    (gen_random_uuid(), 'essay', 0, null, null, null, 'oil-cap', null, null, null, null),
    (gen_random_uuid(), 'essay', 0, null, null, null, 'coal-ban', null, null, null, null),
    (gen_random_uuid(), 'essay', 0, null, null, null, null, 'less-coal', null, null, null),
    (gen_random_uuid(), 'essay', 0, null, null, null, null, null, '${RELATION}', null, null),
    (gen_random_uuid(), 'essay', 0, null, null, null, null, null, null, 'taxis', null),
    (gen_random_uuid(), 'essay', 0, null, null, null, null, null, null, null, 'misprint');`;

let database: Database;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  await database.pool.query(DATASET);
});

afterAll(async () => {
  await database?.close();
});

/** What is refused when the statements are committed: the name of the constraint, or PostgreSQL's code; null for nothing. */
async function refusal(statements: string): Promise<string | null> {
  const client = await database.pool.connect();
  try {
    await client.query(`BEGIN; ${statements}; SET CONSTRAINTS ALL IMMEDIATE`);
    return null;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return error.constraint ?? error.code ?? null;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

/** A second reading of the observation above, with its citation. */
function secondReading(values: Partial<Record<string, string>>): string {
  const row = {
    id: `'00000000-0000-4000-8000-000000000009'`,
    series: `'${SERIES}'`,
    period: `'2016'`,
    starts_on: `'2016-01-01'`,
    ends_before: `'2017-01-01'`,
    precision: `'YEAR'`,
    value: '1',
    decimals: '0',
    known_from: `'2018-03-01'`,
    known_basis: `'RELEASED'`,
    ...values,
  };
  return `INSERT INTO observation (${Object.keys(row).join()}) VALUES (${Object.values(row).join()});
          INSERT INTO citation (id, source, position, observation) VALUES (gen_random_uuid(), 'customs', 0, ${row.id})`;
}

function expectRefused(promises: [promise: string, statements: string, constraint: string][]): void {
  test.each(promises)('%s', async (_promise, statements, constraint) => {
    expect(await refusal(statements)).toBe(constraint);
  });
}

function expectAccepted(permissions: [permission: string, statements: string][]): void {
  test.each(permissions)('%s', async (_permission, statements) => {
    expect(await refusal(statements)).toBeNull();
  });
}

describe('a period of a series', () => {
  expectAccepted([
    ['has a reading for each period', secondReading({})],
    [
      'has a later reading after the first was replaced',
      `UPDATE observation SET known_until = '2019-03-01'; ${secondReading({ period: `'2017'`, starts_on: `'2017-01-01'`, ends_before: `'2018-01-01'`, known_from: `'2019-03-01'` })}`,
    ],
    ['has a forecast before it comes', secondReading({ known_from: `'2015-01-01'`, status: `'FORECAST'` })],
    ['has a reading that is missing', secondReading({ value: 'NULL', status: `'MISSING'` })],
  ]);
  expectRefused([
    [
      'never has two readings at a time',
      secondReading({
        period: `'2017'`,
        starts_on: `'2017-01-01'`,
        ends_before: `'2018-01-01'`,
        known_from: `'2019-03-01'`,
      }),
      'observation_vintages_do_not_overlap',
    ],
    [
      'is known for a day at least',
      `UPDATE observation SET known_until = known_from`,
      'observation_known_until_is_later',
    ],
    [
      'is not unknown before it is known',
      `UPDATE observation SET known_until = '2018-01-01'`,
      'observation_known_until_is_later',
    ],
    ['ends after it starts', secondReading({ ends_before: `'2016-01-01'` }), 'observation_ends_after_its_start'],
    ['has its days', secondReading({ starts_on: 'NULL' }), 'observation_period_has_days'],
    ['has the form of the frequency', secondReading({ precision: `'MONTH'` }), 'observation_period_fits_frequency'],
    [
      'keeps the form when the frequency changes',
      `UPDATE series SET frequency = 'M', key = overlay(key placing 'M' from 1)`,
      'observation_period_fits_frequency',
    ],
    [
      'is a forecast before its year',
      secondReading({ known_from: `'2015-12-31'` }),
      'observation_of_a_later_year_is_a_forecast',
    ],
    ['has no gap that ends before it starts', `UPDATE gap SET ends_before = '2017-01-01'`, 'gap_ends_after_its_start'],
    [
      'has one gap',
      `INSERT INTO gap SELECT gen_random_uuid(), series, period, starts_on, ends_before, precision, kind, reason FROM gap`,
      'gap_series_period_key',
    ],
  ]);
});

describe('a value', () => {
  expectRefused([
    ['is there unless it is missing', secondReading({ value: 'NULL' }), 'observation_without_value_is_missing'],
    ['is not there when it is missing', secondReading({ status: `'MISSING'` }), 'observation_without_value_is_missing'],
    ['is a number', secondReading({ value: `'NaN'` }), 'observation_is_finite'],
    ['is finite', secondReading({ value: `'Infinity'` }), 'observation_is_finite'],
    ['has no negative decimals', secondReading({ decimals: '-1' }), 'observation_decimals_are_few'],
    ['has 20 decimals at most', secondReading({ decimals: '21' }), 'observation_decimals_are_few'],
    ['has bounds in order', secondReading({ lower: '3', upper: '2' }), 'observation_lies_within_its_bounds'],
    ['lies within its bounds', secondReading({ lower: '2', upper: '3' }), 'observation_lies_within_its_bounds'],
    [
      'is the lower bound of what is more',
      secondReading({ qualifier: `'MORE_THAN'`, lower: '0' }),
      'observation_bounds_agree_with_qualifier',
    ],
    [
      'is the upper bound of what is less',
      secondReading({ qualifier: `'AT_MOST'`, upper: '2' }),
      'observation_bounds_agree_with_qualifier',
    ],
  ]);
});

describe('a citation', () => {
  expectAccepted([
    ['goes together with its subject', `DELETE FROM discrepancy; DELETE FROM citation WHERE discrepancy IS NOT NULL`],
    ['may be replaced', `UPDATE citation SET source = 'essay' WHERE observation IS NOT NULL`],
    [
      'may support a region',
      `INSERT INTO citation (id, source, position, region) VALUES (gen_random_uuid(), 'essay', 0, 'dprk')`,
    ],
  ]);
  test.each(['observation', 'gap', 'policy', 'measure', 'effect', 'policy_relation', 'finding', 'discrepancy'])(
    'is kept as the last one of a %s',
    async (subject) => {
      expect(await refusal(`DELETE FROM citation WHERE ${subject} IS NOT NULL`)).toBe('citation_was_not_the_last');
    },
  );
  test.each([
    ['observation', secondReading({}).split(';')[0] ?? ''],
    [
      'gap',
      `INSERT INTO gap VALUES (gen_random_uuid(), '${SERIES}', '2013', '2013-01-01', '2014-01-01', 'YEAR', 'NOT_REPORTED', 'None')`,
    ],
    [
      'policy',
      `INSERT INTO policy (slug, kind, title, issuer, adopted_on, summary) VALUES ('res-3', 'SUMMIT', 'A', 'B', '2019', 'C')`,
    ],
    ['policy_relation', `INSERT INTO policy_relation VALUES (gen_random_uuid(), 'res-2', 'AMENDS', 'res-1')`],
    [
      'measure',
      `INSERT INTO measure (slug, policy, kind, description, status) VALUES ('x', 'res-1', 'BAN', 'X', 'IN_FORCE')`,
    ],
    ['effect', `INSERT INTO effect VALUES ('x', 'res-1', 'exports', 'dprk', 'UP', 'X')`],
    ['finding', `INSERT INTO finding (slug, statement, period, precision) VALUES ('x', 'X', '..', 'UNKNOWN')`],
    [
      'discrepancy',
      `INSERT INTO discrepancy (slug, field, published_text, reason, policy) VALUES ('x', 'title', 'X', 'Y', 'res-1')`,
    ],
  ])('is there for every %s', async (subject, insert) => {
    expect(await refusal(insert)).toBe(`${subject}_has_a_citation`);
  });
  expectRefused([
    [
      'supports one record',
      `UPDATE citation SET policy = 'res-1' WHERE observation IS NOT NULL`,
      'citation_has_one_subject',
    ],
    ['supports something', `UPDATE citation SET observation = NULL`, 'citation_has_one_subject'],
    [
      'is not moved away as the last one',
      `UPDATE citation SET observation = NULL, region = 'dprk' WHERE observation IS NOT NULL`,
      'citation_was_not_the_last',
    ],
    ['points to a source', `UPDATE citation SET source = 'nowhere'`, 'citation_source_fkey'],
    ['is not truncated', 'TRUNCATE citation', 'citation_is_not_truncated'],
  ]);
});

describe('a discrepancy and a statement', () => {
  expectRefused([
    ['belongs to one record', `UPDATE discrepancy SET policy = 'res-1'`, 'discrepancy_has_one_subject'],
    ['belongs to some record', `UPDATE discrepancy SET observation = NULL`, 'discrepancy_has_one_subject'],
    [
      'keeps its record',
      `DELETE FROM citation WHERE observation IS NOT NULL; DELETE FROM observation`,
      'discrepancy_observation_fkey',
    ],
    ['has finite values', `UPDATE discrepancy SET corrected_value = 'NaN'`, 'discrepancy_is_finite'],
    [
      'is resolved to one record',
      `INSERT INTO source_statement (source, number, summary, policy, measure) VALUES ('essay', 1, 'X', 'res-1', 'oil-cap')`,
      'source_statement_has_one_subject',
    ],
    [
      'is resolved',
      `INSERT INTO source_statement (source, number, summary) VALUES ('essay', 1, 'X')`,
      'source_statement_has_one_subject',
    ],
    [
      'is numbered from one',
      `INSERT INTO source_statement (source, number, summary, policy) VALUES ('essay', 0, 'X', 'res-1')`,
      'source_statement_number_is_counted',
    ],
  ]);
});

describe('a cap', () => {
  expectAccepted([
    [
      'has several limits under a rule for several',
      `UPDATE cap SET rule = 'WHICHEVER_LOWER'; INSERT INTO cap_limit VALUES ('oil-cap', 't', 60000)`,
    ],
    [
      'goes when its measure becomes another',
      `DELETE FROM cap_limit; DELETE FROM cap; UPDATE measure SET kind = 'BAN'`,
    ],
  ]);
  expectRefused([
    ['has a limit', 'DELETE FROM cap_limit', 'cap_limits_are_whole'],
    [
      'has one limit under the rule SINGLE',
      `INSERT INTO cap_limit VALUES ('oil-cap', 't', 60000)`,
      'cap_limits_are_whole',
    ],
    ['has several limits under any other rule', `UPDATE cap SET rule = 'ALTERNATIVE_UNITS'`, 'cap_is_whole'],
    ['is there for a measure of the kind CAP', `DELETE FROM cap_limit; DELETE FROM cap`, 'cap_limits_are_whole'],
    [
      'is there for a measure of the kind ALLOWANCE',
      `UPDATE measure SET kind = 'ALLOWANCE' WHERE slug = 'coal-ban'`,
      'measure_has_its_cap',
    ],
    ['is there for no other measure', `UPDATE measure SET kind = 'BAN'`, 'measure_has_its_cap'],
    ['of zero is a ban', `UPDATE cap_limit SET amount = 0`, 'cap_limit_amount_is_positive'],
    ['is finite', `UPDATE cap_limit SET amount = 'Infinity'`, 'cap_limit_amount_is_positive'],
    ['has a unit', `UPDATE cap_limit SET unit = NULL`, '23502'],
    ['is not truncated', 'TRUNCATE cap_limit', 'cap_limit_is_not_truncated'],
  ]);
});

describe('a measure and a policy', () => {
  expectAccepted([
    [
      'is superseded once it ended',
      `UPDATE measure SET status = 'ENDED', superseded_by = 'coal-ban' WHERE slug = 'oil-cap'`,
    ],
  ]);
  expectRefused([
    [
      'does not supersede itself',
      `UPDATE measure SET status = 'ENDED', superseded_by = slug`,
      'measure_does_not_supersede_itself',
    ],
    [
      'is not superseded while in force',
      `UPDATE measure SET superseded_by = 'coal-ban' WHERE slug = 'oil-cap'`,
      'measure_in_force_is_not_superseded',
    ],
    [
      'does not supersede itself by way of another',
      `UPDATE measure SET status = 'ENDED', superseded_by = CASE slug WHEN 'oil-cap' THEN 'coal-ban' ELSE 'oil-cap' END`,
      'measure_supersession_has_no_circle',
    ],
    [
      'ends after it starts',
      `UPDATE measure SET applies_from = '2018', starts_on = '2018-01-01', applies_to = '2017', ends_before = '2018-01-01'`,
      'measure_ends_after_its_start',
    ],
    ['has days of a period', `UPDATE measure SET starts_on = '2018-01-01'`, 'measure_days_come_from_periods'],
    ['relates to another', `UPDATE policy_relation SET to_policy = from_policy`, 'policy_relation_joins_two_policies'],
    [
      'was adopted before it was ended',
      `UPDATE policy SET adopted_before = adopted_from`,
      'policy_adoption_ends_after_its_start',
    ],
    ['has a title', `UPDATE policy SET title = ' Resolution'`, 'policy_title_is_written'],
  ]);
});

describe('a series', () => {
  expectRefused([
    ['is keyed by its parts', `UPDATE series SET unit = '[bbl_us]'`, 'series_key_is_its_parts'],
    ['has the counterpart of its key', `UPDATE series SET counterpart = NULL`, 'series_counterpart_is_its_part'],
    ['has the commodity of its key', `UPDATE series SET commodity = 'HS:27'`, 'series_commodity_is_its_part'],
    [
      'comes from a data set',
      `UPDATE series SET dataset = 'essay', key = 'A.exports.china.dprk._T.t.essay'`,
      'series_comes_from_a_dataset',
    ],
    ['keeps its data set', `UPDATE source SET kind = 'BOOK' WHERE slug = 'customs'`, 'source_with_series_is_a_dataset'],
    ['is irregular when it is cumulative', `UPDATE series SET cumulative = true`, 'series_cumulative_is_irregular'],
    [
      'has an indicator',
      `DELETE FROM effect; DELETE FROM citation WHERE effect IS NOT NULL; DELETE FROM indicator`,
      'series_indicator_fkey',
    ],
  ]);
});

describe('a region', () => {
  expectRefused([
    ['has a whole point', `UPDATE region SET latitude = 40`, 'region_point_is_whole'],
    ['lies on earth', `UPDATE region SET latitude = 91, longitude = 0`, 'region_point_is_on_earth'],
    [
      'says what its point is only with a point',
      `UPDATE region SET point_basis = 'city centre'`,
      'region_point_basis_has_a_point',
    ],
    ['has a code of ISO 3166', `UPDATE region SET iso_code = 'prk' WHERE slug = 'dprk'`, 'region_iso_code_is_iso_3166'],
    ['has three digits of M49', `UPDATE region SET m49 = '48' WHERE slug = 'dprk'`, 'region_m49_has_three_digits'],
    ['is not its own parent', `UPDATE region SET parent = slug WHERE slug = 'dprk'`, 'region_is_not_its_parent'],
    [
      'is not above itself',
      `UPDATE region SET parent = CASE slug WHEN 'dprk' THEN 'china' ELSE 'dprk' END WHERE slug <> 'partners'`,
      'region_tree_has_no_circle',
    ],
    [
      'has members only as a group',
      `INSERT INTO region_member VALUES ('dprk', 'china')`,
      'region_member_belongs_to_a_group',
    ],
    ['stays a group while it has members', `UPDATE region SET kind = 'ECONOMY'`, 'region_with_members_is_a_group'],
    [
      'is not a member of itself',
      `INSERT INTO region_member VALUES ('partners', 'partners')`,
      'region_member_is_not_its_group',
    ],
    [
      'has a slug',
      `INSERT INTO region (slug, name, kind, description) VALUES ('North_Korea', 'X', 'CITY', 'Y')`,
      'region_slug_is_a_slug',
    ],
    ['has a name', `UPDATE region SET name = ''`, 'region_name_is_written'],
  ]);
});

describe('units, factors and commodities', () => {
  expectRefused([
    ['have a whole base', `UPDATE unit SET base_factor = 1000`, 'unit_base_is_whole'],
    [
      'have a positive factor to their base',
      `UPDATE unit SET base_unit = 't', base_factor = 0`,
      'unit_base_factor_is_positive',
    ],
    ['are one of themselves', `UPDATE unit SET base_unit = code, base_factor = 2`, 'unit_is_one_of_itself'],
    ['have a currency of three capitals', `UPDATE unit SET currency = 'usd'`, 'unit_currency_is_a_code'],
    [
      'convert by a positive factor',
      `INSERT INTO conversion_factor (slug, from_unit, to_unit, factor, source) VALUES ('x', 't', '[bbl_us]', -7.5, 'essay')`,
      'conversion_factor_is_positive',
    ],
    [
      'are coded by scheme and notation',
      `UPDATE commodity SET notation = '2709' WHERE code = 'HS:2710'`,
      'commodity_code_is_scheme_and_notation',
    ],
    [
      'are not above themselves',
      `UPDATE commodity SET parent = CASE code WHEN 'HS:27' THEN 'HS:2710' ELSE 'HS:27' END`,
      'commodity_tree_has_no_circle',
    ],
  ]);
});

test('keys are sorted byte by byte, so that pages are the same on every server', async () => {
  const { rows } = await database.pool.query<{ table_column: string }>(
    `SELECT attrelid::regclass || '.' || attname AS table_column
     FROM pg_constraint CROSS JOIN LATERAL unnest(conkey) AS key (number)
     JOIN pg_attribute ON attrelid = conrelid AND attnum = key.number
     JOIN pg_class ON pg_class.oid = attrelid
     WHERE contype IN ('p', 'f') AND relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'
       AND atttypid = 'text'::regtype AND attcollation <> '"C"'::regcollation`,
  );
  expect(rows).toEqual([]);
});

test('references are checked at commit, so that tables may be written in any order', async () => {
  const { rows } = await database.pool.query<{ conname: string }>(
    `SELECT conname FROM pg_constraint WHERE contype = 'f' AND NOT (condeferred AND confdeltype = 'a')`,
  );
  expect(rows).toEqual([]);
});

test('20,000 observations with a citation each are written within seconds', async () => {
  const client = await database.pool.connect();
  const started = performance.now();
  try {
    await client.query(`BEGIN;
      INSERT INTO observation (id, series, period, starts_on, ends_before, precision, value, decimals, known_from, known_until, known_basis)
      SELECT gen_random_uuid(), '${SERIES}', year::text, make_date(year, 1, 1), make_date(year + 1, 1, 1), 'YEAR', year, 0,
             '2017-01-01'::date + vintage, '2017-01-01'::date + vintage + 1, 'EDITION'
      FROM generate_series(1817, 2016) AS year, generate_series(1, 100) AS vintage;
      INSERT INTO citation (id, source, position, observation)
      SELECT gen_random_uuid(), 'customs', 0, id FROM observation WHERE id <> '${OBSERVATION}';
      SET CONSTRAINTS ALL IMMEDIATE`);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
  expect(performance.now() - started).toBeLessThan(15_000);
});
