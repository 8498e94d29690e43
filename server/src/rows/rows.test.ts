import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATASET_FOLDER } from '../dataset/folder.ts';
import { loadDataset } from '../dataset/load.ts';
import { PARENT_KEYS } from './condition.ts';
import type { OrderBy, Where } from './model.ts';
import { encodeCursor, parsePageArguments } from './page.ts';
import { type RowSource, readByKey } from './read-by-key.ts';
import { countChildren, readChildren } from './read-children.ts';
import { readPages } from './read-pages.ts';
import { ReferenceRows } from './reference-rows.ts';

// What is read here is compared with what Prisma's client finds for the same conditions and orders.

let database: Database;
let source: RowSource;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  await loadDataset(database, { folder: DATASET_FOLDER });
  source = { pool: database.pool, references: await ReferenceRows.read(database.pool), pendingReads: new Map() };
}, 120_000);
afterAll(() => database?.close());

const ROOT = [['']];

describe('a condition means what it means to Prisma', () => {
  const day = new Date('2018-06-01');
  const measures: [what: string, where: Where<'Measure'>][] = [
    ['nothing', {}],
    ['a value', { kind: 'BAN' }],
    ['null', { endsBefore: null }],
    ['not null', { endsBefore: { not: null } }],
    ['another value than one', { status: { not: 'NEVER_APPLIED' } }],
    ['one of some values', { kind: { in: ['BAN', 'CAP'] } }],
    ['none of some values', { kind: { notIn: ['BAN', 'CAP'] } }],
    ['one of no values', { kind: { in: [] } }],
    ['a range', { startsOn: { gte: new Date('2017-01-01'), lt: new Date('2018-01-01') } }],
    ['a text, whatever its case', { description: { contains: 'COAL', mode: 'insensitive' } }],
    ['all of several', { AND: [{ kind: 'BAN' }, { startsOn: { lte: day } }] }],
    ['one of several', { OR: [{ startsOn: { lte: day } }, { startsOn: null, policy: { adoptedFrom: { lte: day } } }] }],
    ['one of none', { OR: [] }],
    ['not', { NOT: { kind: 'BAN' } }],
    ['a related record', { policy: { kind: 'UN_RESOLUTION' } }],
    ['some related records', { commodities: { some: { commodityCode: { in: ['HS:2701', 'HS:2710'] } } } }],
    ['no related records', { regions: { none: {} } }],
    ['records of records', { policy: { regions: { some: { regionSlug: 'dprk' } } } }],
  ];

  test.each(measures)('%s', async (_what, where) => {
    const [rows = []] = await readChildren(source, { model: 'Measure', parents: ROOT, where, orderBy: [] }, 1_000, []);
    const expected = await database.client.measure.findMany({ where, orderBy: { slug: 'asc' } });
    expect(rows.map(({ slug }) => slug)).toEqual(expected.map(({ slug }) => slug));
    expect(await countChildren(source, { model: 'Measure', parents: ROOT, where })).toEqual([expected.length]);
  });

  test('one of a list of values', async () => {
    const where: Where<'Finding'> = { topics: { hasSome: ['TOURISM', 'PRICES'] } };
    const [rows = []] = await readChildren(source, { model: 'Finding', parents: ROOT, where, orderBy: [] }, 500, null);
    const expected = await database.client.finding.findMany({ where, orderBy: { slug: 'asc' } });
    expect(expected.length).toBeGreaterThan(0);
    expect(rows.map(({ slug, topics }) => ({ slug, topics }))).toEqual(
      expected.map(({ slug, topics }) => ({ slug, topics })),
    );
  });

  test('a wildcard of LIKE is a character like any other', async () => {
    const where: Where<'Measure'> = { description: { contains: '%' } };
    const [rows = []] = await readChildren(source, { model: 'Measure', parents: ROOT, where, orderBy: [] }, 500, null);
    expect(rows.every(({ description }) => description.includes('%'))).toBe(true);
  });

  test('an operator that is not known is refused', async () => {
    const where: Where<'Measure'> = { slug: { endsWith: 'cap' } };
    const read = readChildren(source, { model: 'Measure', parents: ROOT, where, orderBy: [] }, 500, null);
    await expect(read).rejects.toThrow('The operator endsWith is not supported.');
  });
});

test('a row holds what Prisma gives, with numbers for decimals', async () => {
  const [factor] = await database.client.conversionFactor.findMany({ take: 1 });
  if (factor === undefined) throw new Error('There are conversion factors.');
  const [row] = await readByKey(source, 'ConversionFactor', [factor.slug], null);
  expect(row).toEqual({ ...factor, factor: Number(factor.factor) });
});

test('children belong to their parents, in order, up to the limit', async () => {
  const parents = ['unscr-2375', 'unscr-2397', 'nowhere'];
  const lists = await readChildren(
    source,
    {
      model: 'Measure',
      parents: parents.map((slug) => [slug]),
      where: { policySlug: { in: PARENT_KEYS } },
      orderBy: [{ startsOn: { sort: 'asc', nulls: 'last' } }],
    },
    3,
    ['policySlug'],
  );
  const expected = await Promise.all(
    parents.map((policySlug) =>
      database.client.measure.findMany({
        where: { policySlug },
        orderBy: [{ startsOn: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
        take: 3,
        select: { slug: true, policySlug: true },
      }),
    ),
  );
  const named = (list: readonly { slug: string; policySlug: string }[]) =>
    list.map(({ slug, policySlug }) => ({ slug, policySlug }));
  expect(lists.map(named)).toEqual(expected);
});

describe('pages', () => {
  const orders: [what: string, orderBy: OrderBy<'Series'>[]][] = [
    ['the key', []],
    ['a column from its end', [{ sourceSlug: 'desc' }]],
    ['a column that may be null', [{ counterpartSlug: 'asc' }]],
    ['a column that may be null, from its end', [{ commodityCode: 'desc' }]],
    ['a column of a related record', [{ indicator: { name: 'asc' } }, { sourceSlug: 'desc' }]],
  ];
  const PAGE = 70;

  test.each(orders)('one after another are the whole list, by %s, from both ends', async (_what, orderBy) => {
    const where: Where<'Series'> = { regionSlug: { in: PARENT_KEYS } };
    const request = { model: 'Series' as const, parents: [['dprk', 'china']], where, orderBy };
    const expected = await database.client.series.findMany({
      where: { regionSlug: { in: ['dprk', 'china'] } },
      orderBy: [...orderBy, { key: 'asc' }],
      select: { key: true },
    });
    const whole = expected.map(({ key }) => key);
    const parts = { columns: [], rows: true, totalCount: true };

    const forwards: string[] = [];
    for (let more = true, after: string | null = null; more; after = encodeCursor(forwards.at(-1) ?? '')) {
      const [page] = await readPages(source, request, parsePageArguments({ first: PAGE, after }), parts);
      if (page === undefined || page instanceof Error) throw page ?? new Error('There is a page.');
      expect(page.totalCount).toBe(whole.length);
      expect(page.hasPreviousPage).toBe(after !== null);
      forwards.push(...page.keys);
      more = page.hasNextPage;
    }
    expect(forwards).toEqual(whole);

    const backwards: string[] = [];
    for (let more = true, before: string | null = null; more; before = encodeCursor(backwards[0] ?? '')) {
      const [page] = await readPages(source, request, parsePageArguments({ last: PAGE, before }), parts);
      if (page === undefined || page instanceof Error) throw page ?? new Error('There is a page.');
      backwards.unshift(...page.keys);
      more = page.hasPreviousPage;
    }
    expect(backwards).toEqual(whole);
  });

  test('a cursor of another list is refused for the parent whose list it is not in', async () => {
    const request = {
      model: 'Series' as const,
      parents: [['dprk'], ['china']],
      where: { regionSlug: { in: PARENT_KEYS } },
      orderBy: [],
    };
    const first = await database.client.series.findFirstOrThrow({ where: { regionSlug: 'china' } });
    const page = parsePageArguments({ first: 1, after: encodeCursor(first.key) });
    const [ofDprk, ofChina] = await readPages(source, request, page, { columns: [], rows: true, totalCount: false });
    expect(ofDprk).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'after' } });
    expect(ofChina).toMatchObject({ hasPreviousPage: true });
  });
});

test('reads by key in one task are one statement, whatever columns each wants', async () => {
  const statements: string[] = [];
  const counting: RowSource = {
    ...source,
    pendingReads: new Map(),
    pool: new Proxy(database.pool, {
      get: (pool, name) =>
        name === 'query'
          ? (statement: { text: string }) => {
              statements.push(statement.text);
              return pool.query(statement);
            }
          : Reflect.get(pool, name),
    }),
  };
  const [titles, kinds, none] = await Promise.all([
    readByKey(counting, 'Policy', ['unscr-2397', null], ['title']),
    readByKey(counting, 'Policy', ['unscr-2375', 'unscr-2397'], ['kind']),
    readByKey(counting, 'Policy', ['nowhere'], []),
  ]);
  expect(titles.map((row) => row?.title)).toEqual(['Resolution 2397 (2017)', undefined]);
  expect(kinds.map((row) => row?.kind)).toEqual(['UN_RESOLUTION', 'UN_RESOLUTION']);
  expect(none).toEqual([null]);
  expect(statements).toHaveLength(1);
});

test('reference rows take no statement', () => {
  // A promise would mean that the database was asked.
  expect(readByKey(source, 'Region', ['rason', 'atlantis'], ['name'])).toEqual([
    expect.objectContaining({ name: 'Rason' }),
    null,
  ]);
});
