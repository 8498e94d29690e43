import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { parseQuery } from './query.ts';
import { rankRecords, type SearchedKind } from './ranking.ts';

const TEXTS: [kind: SearchedKind, ref: string, system: string, text: string, weight: number][] = [
  ['Region', 'rason', 'name', 'Rason', 1],
  ['Region', 'rason', 'HANGUL', '라선', 1],
  ['Region', 'rason', 'HANGUL', '나선', 1],
  ['Region', 'rason', 'MCCUNE_REISCHAUER', 'Rasŏn', 1],
  ['Region', 'rason', 'HISTORICAL', 'Rajin-Sonbong', 1],
  ['Region', 'rason', 'isoCode', 'KP-13', 1],
  ['Region', 'rason-sez', 'name', 'Rason Economic and Trade Zone', 1],
  ['Region', 'rajin', 'name', 'Rajin', 1],
  ['Region', 'rajin', 'REVISED', 'Najin', 1],
  ['Region', 'wonsan', 'name', 'Wonsan', 1],
  ['Region', 'sinuiju', 'name', 'Sinuiju', 1],
  ['Region', 'sinuiju', 'MISSPELLING', 'Shinuiju', 1],
  ['Region', 'ryomyong-street', 'name', 'Ryomyong Street', 1],
  ['Region', 'ryomyong-street', 'HANGUL', '려명거리', 1],
  ['Region', 'china', 'name', 'China', 1],
  ['Policy', 'unscr-2397', 'title', 'Resolution 2397 (2017)', 1],
  ['Policy', 'unscr-2371', 'summary', 'Bans coal, which ends the yearly cap on coal.', 0.6],
  ['Measure', 'unscr-2321-coal-cap', 'slug', 'unscr 2321 coal cap', 0.9],
  ['Measure', 'unscr-2321-coal-cap', 'kind', 'cap un resolution sanctions', 0.5],
  ['Measure', 'unscr-2397-crude-oil-cap', 'slug', 'unscr 2397 crude oil cap', 0.9],
  ['Measure', 'unscr-2397-crude-oil-cap', 'kind', 'cap un resolution sanctions', 0.5],
  ['Indicator', 'rainfall', 'name', 'Sea', 1],
  ['Commodity', 'TUMEN:sea', 'name', 'Sea', 1],
  ['Commodity', 'TUMEN:squid', 'name', 'Squid', 0.9],
  ['Commodity', 'HS:2701', 'name', 'Coal', 0.9],
  ['Finding', 'squid-boats', 'statement', 'Boats gather for squid.', 0.6],
  ['Series', 'A.merchandise-imports.china', 'title', 'Merchandise imports China', 0.8],
];

let database: Database;
beforeAll(async () => {
  database = await createTemporaryDatabase();
  await database.client.searchText.createMany({
    data: TEXTS.map(([kind, ref, system, text, weight]) => ({
      ...{ kind, ref, system, text, weight },
      language: null,
      folded: fold(text),
    })),
  });
}, 120_000);
afterAll(() => database.close());

const search = (text: string, kinds?: SearchedKind[]) => rankRecords(database.pool, parseQuery(text), kinds);

describe('a place is found', () => {
  it.each([
    ['by its name in the North', '라선', 'rason'],
    ['by its name in the South', '나선', 'rason'],
    ['by another romanisation, with accents or without', 'Rasŏn', 'rason'],
    ['by a former name', 'Rajin-Sonbong', 'rason'],
    ['by that name in two words', 'rajin sonbong', 'rason'],
    ['by its code', 'kp-13', 'rason'],
    ['by a misspelling that sources use', 'Shinuiju', 'sinuiju'],
    ['by one that nobody wrote down', 'rasson', 'rason'],
    ['by a wrong vowel', 'Wonson', 'wonsan'],
    ['by the beginning of its name', 'Ryomyong', 'ryomyong-street'],
    ['by its name in Hangul', '려명거리', 'ryomyong-street'],
    ['before those that a name of it only resembles', 'Najin', 'rajin'],
  ])('%s', async (_how, text, ref) => {
    expect((await search(text))[0]).toMatchObject({ kind: 'Region', ref });
  });
});

it('finds a record once, with the text that matches best', async () => {
  const hits = await search('라선');
  expect(hits.filter(({ ref }) => ref === 'rason')).toEqual([
    { kind: 'Region', ref: 'rason', score: 1, text: '라선', system: 'HANGUL', language: null },
  ]);
});

it('puts what holds every word before what holds one', async () => {
  const hits = await search('coal cap');
  expect(hits[0]).toMatchObject({ ref: 'unscr-2321-coal-cap', text: 'unscr 2321 coal cap' });
  expect((await search('China imports'))[0]).toMatchObject({ kind: 'Series' });
});

it('lets words stand in several texts of one record', async () => {
  expect((await search('sanctions on coal'))[0]).toMatchObject({ ref: 'unscr-2321-coal-cap' });
});

it('puts a name before a mention', async () => {
  expect((await search('2397')).map(({ ref }) => ref)).toEqual(['unscr-2397', 'unscr-2397-crude-oil-cap']);
  expect((await search('squid')).map(({ ref }) => ref)).toEqual(['TUMEN:squid', 'squid-boats']);
});

it('finds a plural by its singular', async () => {
  expect((await search('squids'))[0]).toMatchObject({ ref: 'TUMEN:squid' });
});

it('puts an indicator before goods of the same name', async () => {
  expect((await search('sea')).map(({ kind }) => kind)).toEqual(['Indicator', 'Commodity']);
});

it('looks for the asked kinds alone', async () => {
  expect((await search('squid', ['Finding'])).map(({ ref }) => ref)).toEqual(['squid-boats']);
});

it('finds one letter where a name begins', async () => {
  expect((await search('s')).map(({ ref }) => ref)).toContain('sinuiju');
});

it('scores above 0 and at most 1', async () => {
  for (const text of ['rason', 'coal', 'cap', 'sinuju', 'trade zone']) {
    for (const { score } of await search(text)) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  }
});

it.each(['?!…', '---', 'xyzzyq'])('finds nothing for %s', async (text) => {
  expect(await search(text)).toEqual([]);
});
