import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoadProgress, loadDataset } from './load.ts';
import { TINY_ROWS, type TinyFiles, tinyDataset } from './tiny-dataset.ts';

let database: Database;

beforeEach(async () => {
  database = await createTemporaryDatabase();
}, 120_000);
afterEach(() => database.close());

async function load(changes: TinyFiles = {}, options: { force?: boolean; signal?: AbortSignal } = {}) {
  await using tiny = await tinyDataset(changes);
  return await loadDataset(database, { folder: tiny.folder, ...options });
}

async function rowsOf<Row extends object>(sql: string): Promise<Row[]> {
  const { rows } = await database.pool.query<Row>(sql);
  return rows;
}

/** When each observation was recorded, by its period and value. */
async function recordedAt(): Promise<Record<string, string>> {
  const rows = await rowsOf<{ name: string; at: string }>(
    `SELECT period || ' ' || value AS name, recorded_at::text AS at FROM observation ORDER BY 1`,
  );
  return Object.fromEntries(rows.map(({ name, at }) => [name, at]));
}

const [observation2016, observation2016Revised, observation2017 = ''] = TINY_ROWS['observations.csv'] ?? [];
const revised: TinyFiles = {
  'observations.csv': [observation2016 ?? '', observation2016Revised ?? '', observation2017.replace('400.5', '400.75')],
};

describe('loadDataset', () => {
  it('stores every table, and a version that counts their rows', async () => {
    const { changed, version } = await load();
    expect(changed).toBe(true);
    const [newest] = await rowsOf<{ version: string; counts: Record<string, number> }>('SELECT * FROM dataset_version');
    expect(newest).toMatchObject({ version, counts: { observations: 3, measures: 2, regions: 4 } });
    expect(await rowsOf('SELECT unit, amount::text FROM cap_limit ORDER BY unit')).toEqual([
      { unit: 'USD', amount: '400870018' },
      { unit: 't', amount: '7500000' },
    ]);
    expect(
      await rowsOf(`SELECT period, starts_on::text, ends_before::text, value::text, decimals, qualifier, known_basis
                    FROM observation WHERE period = '2017'`),
    ).toEqual([
      {
        period: '2017',
        starts_on: '2017-01-01',
        ends_before: '2018-01-01',
        value: '400.5',
        decimals: 1,
        qualifier: 'ABOUT',
        known_basis: 'RELEASED',
      },
    ]);
    expect(
      await rowsOf(`SELECT role, source, locator FROM citation JOIN observation ON observation.id = citation.observation
                    WHERE value = 1187.0 ORDER BY position`),
    ).toEqual([
      { role: 'ORIGIN', source: 'china-customs', locator: null },
      { role: 'CARRIED_BY', source: 'essay', locator: 'p. 2' },
    ]);
    expect(
      await rowsOf(`SELECT number, value::text, gap.period, measure FROM source_statement
                    LEFT JOIN observation ON observation.id = observation LEFT JOIN gap ON gap.id = gap ORDER BY number`),
    ).toEqual([
      { number: 1, value: '1187.0', period: null, measure: null },
      { number: 2, value: null, period: '2018/..', measure: null },
      { number: 3, value: null, period: null, measure: 'coal-ban' },
    ]);
  });

  it('fills the texts of the search with every name of a region, folded', async () => {
    await load();
    expect(
      await rowsOf(`SELECT text, system, folded FROM search_text WHERE ref = 'rason' ORDER BY text COLLATE "C"`),
    ).toEqual([
      { text: 'KP-13', system: 'isoCode', folded: 'kp13' },
      { text: 'Rason', system: 'name', folded: 'rason' },
      { text: 'Rasson', system: 'MISSPELLING', folded: 'rasson' },
      { text: '나선', system: 'HANGUL', folded: '나선'.normalize('NFD') },
      { text: '라선', system: 'HANGUL', folded: '라선'.normalize('NFD') },
    ]);
    const kinds = await rowsOf<{ kind: string }>('SELECT DISTINCT kind FROM search_text ORDER BY kind');
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'Commodity',
      'Finding',
      'Indicator',
      'Measure',
      'Policy',
      'Region',
      'Source',
    ]);
  });

  it('counts the series that a name is a part of', async () => {
    await load();
    expect(await rowsOf(`SELECT ref, series FROM search_text WHERE series > 0 ORDER BY ref`)).toEqual([
      { ref: 'HS:2701', series: 1 },
      { ref: 'china', series: 1 },
      { ref: 'dprk', series: 1 },
      { ref: 'merchandise-imports', series: 1 },
    ]);
  });

  it('recognises an unchanged dataset and stores nothing', async () => {
    const first = await load();
    expect(await load()).toEqual({ changed: false, version: first.version });
    expect(await rowsOf('SELECT FROM dataset_version')).toHaveLength(1);
  });

  it('keeps what has not changed as it was recorded, also when the load is forced', async () => {
    await load();
    const before = await recordedAt();
    expect(await load({}, { force: true })).toMatchObject({ changed: true });
    expect(await recordedAt()).toEqual(before);

    await load(revised);
    const after = await recordedAt();
    expect(Object.keys(after)).toEqual(['2016 1180.9', '2016 1187.0', '2017 400.75']);
    expect(after['2016 1187.0']).toBe(before['2016 1187.0']);
    expect(after['2017 400.75']).not.toBe(before['2017 400.5']);
  });

  it('removes what the files no longer hold, with its citations', async () => {
    await load();
    await load({ 'effects.csv': [] });
    expect(await rowsOf('SELECT FROM effect')).toEqual([]);
    expect(await rowsOf('SELECT FROM citation WHERE effect IS NOT NULL')).toEqual([]);
  });

  it('lets two regions exchange a code that is unique', async () => {
    await load();
    const regions = TINY_ROWS['regions.csv'] ?? [];
    const exchanged = regions.map((row) =>
      row.replace(/,(156|408),/, (_, code) => (code === '156' ? ',408,' : ',156,')),
    );
    await load({ 'regions.csv': exchanged });
    expect(await rowsOf('SELECT slug, m49 FROM region WHERE m49 IS NOT NULL ORDER BY slug')).toEqual([
      { slug: 'china', m49: '408' },
      { slug: 'dprk', m49: '156' },
    ]);
  });

  it('tells where the mistake is, and leaves the database as it was', async () => {
    await load();
    const before = await recordedAt();
    const spoilt = { ...revised, 'gaps.csv': ['A.none,2018,NOT_REPORTED,No report.,essay'] };
    await expect(load(spoilt)).rejects.toThrow('gaps.csv:2 column series: "A.none" is not a series key');
    expect(await recordedAt()).toEqual(before);
    expect(await rowsOf('SELECT FROM dataset_version')).toHaveLength(1);
  });

  it('rolls back what a constraint of the database refuses', async () => {
    await load();
    await database.pool.query(`ALTER TABLE observation ADD CONSTRAINT "few" CHECK (value <> 400.75)`);
    const before = await recordedAt();
    await expect(load(revised)).rejects.toThrow(/observation: PostgreSQL refuses it \(few\)/);
    expect(await recordedAt()).toEqual(before);
  });

  it('rolls back when it is aborted half way', async () => {
    await using tiny = await tinyDataset();
    const aborting = new AbortController();
    const seen: LoadProgress[] = [];
    const loading = loadDataset(database, {
      folder: tiny.folder,
      signal: aborting.signal,
      onProgress: (progress) => {
        seen.push(progress);
        if (progress.table === 'observation') aborting.abort(new Error('Enough.'));
      },
    });
    await expect(loading).rejects.toThrow('Enough.');
    expect(seen.at(-1)).toEqual({ phase: 'storing', table: 'observation', rows: 3, total: 3 });
    expect(await rowsOf('SELECT FROM source')).toEqual([]);
  });

  it('is done once when several instances start together, and all hear of it', async () => {
    await using tiny = await tinyDataset();
    const listener = await database.pool.connect();
    const heard: (string | undefined)[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload));
    await listener.query('LISTEN tumen_dataset');
    const loaded = await Promise.all([1, 2, 3].map(() => loadDataset(database, { folder: tiny.folder })));
    await listener.query('SELECT');
    listener.release(true);
    expect(loaded.filter(({ changed }) => changed)).toHaveLength(1);
    expect(heard).toEqual([loaded[0]?.version]);
  });
});
