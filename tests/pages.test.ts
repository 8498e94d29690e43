import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';

// A page is right when all pages together are the whole list, in its order, from either end. The cursors are taken
// as they come; a page size that divides nothing evenly finds mistakes at the seams.

interface Page {
  totalCount: number;
  edges: { cursor: string; node: Record<string, unknown> }[];
  nodes: Record<string, unknown>[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

interface Listing {
  /** The query around a connection; `$` stands for its paging arguments. */
  query: string;
  /** Where the connection is in the answer. */
  at: readonly string[];
  /** What tells its nodes apart. */
  key: string;
}

const CONNECTION = (key: string) =>
  `{ totalCount edges { cursor node { ${key} } } nodes { ${key} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;

async function pageOf({ query, at, key }: Listing, paging: string): Promise<Page> {
  const answer = await ask<Record<string, unknown>>(query.replace('$', paging).replace('CONNECTION', CONNECTION(key)));
  const found = at.reduce<unknown>((within, name) => (within as Record<string, unknown>)[name], answer);
  // `at` leads to a connection asked for as CONNECTION asks.
  return found as Page;
}

const rootList = (field: string, args: string, key: string): Listing => ({
  query: `{ ${field}(${args} $) CONNECTION }`,
  at: [field],
  key,
});

async function forward(listing: Listing, size: number): Promise<Page[]> {
  const pages: Page[] = [];
  for (let after = ''; ; ) {
    const page = await pageOf(listing, `first: ${size}${after}`);
    pages.push(page);
    if (!page.pageInfo.hasNextPage) return pages;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}

async function backward(listing: Listing, size: number): Promise<Page[]> {
  const pages: Page[] = [];
  for (let before = ''; ; ) {
    const page = await pageOf(listing, `last: ${size}${before}`);
    pages.unshift(page);
    if (!page.pageInfo.hasPreviousPage) return pages;
    before = `, before: "${page.pageInfo.startCursor}"`;
  }
}

const keysOf = (pages: readonly Page[], key: string) =>
  pages.flatMap(({ nodes }) => nodes.map((node) => String(node[key])));

/** All that a connection promises, for one listing. */
async function expectPages(listing: Listing, size: number): Promise<void> {
  const [there, back] = await Promise.all([forward(listing, size), backward(listing, size)]);
  const whole = keysOf(await forward(listing, 100), listing.key);
  const total = there[0]?.totalCount ?? 0;
  expect(whole.length).toBe(total);
  expect(new Set(whole).size, 'no record twice').toBe(total);
  expect(keysOf(there, listing.key), 'forward').toEqual(whole);
  expect(keysOf(back, listing.key), 'backward').toEqual(whole);
  expect(there.map((page) => page.pageInfo.hasPreviousPage)).toEqual(there.map((_, index) => index > 0));
  expect(back.map((page) => page.pageInfo.hasNextPage)).toEqual(back.map((_, index) => index < back.length - 1));
  for (const page of [...there, ...back]) {
    expect(page.totalCount).toBe(total);
    expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
  }
}

describe('all pages together are the whole list, forward and backward', () => {
  const order = (...rules: string[]) => `orderBy: [${rules.map((rule) => `{ ${rule} }`).join(', ')}]`;
  test.each<[string, Listing, number]>([
    ['policies by slug', rootList('policies', '', 'slug'), 17],
    // Undated policies have no day to be ordered by.
    ['policies by date', rootList('policies', order('field: ADOPTED_ON'), 'slug'), 17],
    ['policies by date, newest first', rootList('policies', order('field: ADOPTED_ON, direction: DESC'), 'slug'), 17],
    [
      'policies by kind and title',
      rootList('policies', order('field: KIND', 'field: TITLE, direction: DESC'), 'slug'),
      13,
    ],
    ['series by key', rootList('seriesList', '', 'key'), 83],
    // Many series share an indicator, a region or a source: the key decides.
    ['series by indicator', rootList('seriesList', order('field: INDICATOR, direction: DESC'), 'key'), 83],
    ['series by source and region', rootList('seriesList', order('field: SOURCE', 'field: REGION'), 'key'), 83],
    ['regions by slug', rootList('regions', '', 'slug'), 41],
    ['regions by kind', rootList('regions', order('field: KIND, direction: DESC'), 'slug'), 41],
    // Running data sets have no date of publication.
    ['sources by date', rootList('sources', order('field: PUBLISHED'), 'slug'), 37],
    ['sources by date, newest first', rootList('sources', order('field: PUBLISHED, direction: DESC'), 'slug'), 37],
    ['measures by first day', rootList('measures', order('field: STARTS_ON'), 'slug'), 43],
    ['findings by first day', rootList('findings', order('field: STARTS_ON, direction: DESC'), 'slug'), 7],
    ['commodities by name', rootList('commodities', order('field: NAME'), 'code'), 29],
    ['indicators by topic', rootList('indicators', order('field: TOPIC'), 'code'), 43],
    ['units', rootList('units', '', 'code'), 11],
    ['discrepancies', rootList('discrepancies', '', 'slug'), 19],
    ['the timeline', rootList('timeline', '', 'title kind period'), 71],
  ])('%s', async (_, listing, size) => {
    if (listing.at[0] === 'timeline') return expectTimeline(listing, size);
    await expectPages(listing, size);
  });

  test.each<[string, Listing, number]>([
    [
      'series of a region',
      { query: '{ region(slug: "dprk") { series($) CONNECTION } }', at: ['region', 'series'], key: 'key' },
      67,
    ],
    [
      'series that a region reports or is the other side of',
      { query: '{ region(slug: "dprk") { series(as: EITHER, $) CONNECTION } }', at: ['region', 'series'], key: 'key' },
      97,
    ],
    [
      'policies of a region, inherited ones among them',
      {
        query:
          '{ region(slug: "rason") { policies(scope: INHERITED, orderBy: [{ field: ADOPTED_ON }], $) CONNECTION } }',
        at: ['region', 'policies'],
        key: 'slug',
      },
      13,
    ],
    [
      'observations of a series',
      {
        query: '{ series(key: "A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp") { observations($) CONNECTION } }',
        at: ['series', 'observations'],
        key: 'id',
      },
      7,
    ],
    [
      'observations of a monthly series, some with several vintages',
      {
        query:
          '{ series(key: "M.merchandise-imports.china.dprk._T.USD_E6.china-customs") { observations($) CONNECTION } }',
        at: ['series', 'observations'],
        key: 'id',
      },
      11,
    ],
    [
      'citations of a source',
      {
        query: '{ source(slug: "nkr-essay-2019") { citations($) CONNECTION } }',
        at: ['source', 'citations'],
        key: 'id',
      },
      23,
    ],
    [
      'children of a region',
      { query: '{ region(slug: "dprk") { children($) CONNECTION } }', at: ['region', 'children'], key: 'slug' },
      3,
    ],
  ])('%s', async (_, listing, size) => {
    await expectPages(listing, size);
  });
});

/** Entries of the timeline have no id: one day can hold the same title twice, so cursors tell them apart. */
async function expectTimeline(listing: Listing, size: number): Promise<void> {
  const [there, back] = await Promise.all([forward(listing, size), backward(listing, size)]);
  const cursors = (pages: readonly Page[]) => pages.flatMap(({ edges }) => edges.map(({ cursor }) => cursor));
  const whole = cursors(await forward(listing, 100));
  expect(whole.length).toBe(there[0]?.totalCount);
  expect(new Set(whole).size, 'no entry twice').toBe(whole.length);
  expect(cursors(there), 'forward').toEqual(whole);
  expect(cursors(back), 'backward').toEqual(whole);
}

describe('order', () => {
  test('newest first is the reverse of oldest first for those with a date, and the undated come last ascending', async () => {
    const { up, down } = await ask<Record<'up' | 'down', { nodes: { slug: string; adoptedOn: string }[] }>>(`{
      up: policies(first: 100, orderBy: [{ field: ADOPTED_ON }]) { nodes { slug adoptedOn } }
      down: policies(last: 100, orderBy: [{ field: ADOPTED_ON, direction: DESC }]) { nodes { slug adoptedOn } }
    }`);
    const dates = up.nodes.map(({ adoptedOn }) => adoptedOn);
    const firstUndated = dates.findIndex((date) => date.startsWith('..'));
    if (firstUndated !== -1) expect(dates.slice(firstUndated).every((date) => date.startsWith('..'))).toBe(true);
    const years = dates.filter((date) => /^\d/.test(date)).map((date) => date.slice(0, 4));
    expect(years).toEqual([...years].sort());
    const yearsDown = down.nodes.map(({ adoptedOn }) => adoptedOn.slice(0, 4)).filter((year) => /^\d/.test(year));
    expect(yearsDown).toEqual([...yearsDown].sort().reverse());
  });

  test('observations are oldest first, and `last` gives the newest in the same order', async () => {
    const { series } = await ask<{ series: Record<'all' | 'newest', { nodes: { startsOn: string }[] }> }>(`{
      series(key: "A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp") {
        all: observations(first: 100) { nodes { startsOn } }
        newest: observations(last: 3) { nodes { startsOn } }
      }
    }`);
    const days = series.all.nodes.map(({ startsOn }) => startsOn);
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual([...days].sort());
    expect(series.newest.nodes.map(({ startsOn }) => startsOn)).toEqual(days.slice(-3));
  });

  test('a page of none counts all the same', async () => {
    const { policies } = await ask<{ policies: { totalCount: number; nodes: unknown[] } }>(
      '{ policies(first: 0) { totalCount nodes { slug } pageInfo { hasNextPage } } }',
    );
    expect(policies).toEqual({ totalCount: policies.totalCount, nodes: [], pageInfo: { hasNextPage: true } });
    expect(policies.totalCount).toBeGreaterThan(30);
  });

  test('without a size a page holds 20', async () => {
    const { regions } = await ask<{ regions: { nodes: unknown[] } }>('{ regions { nodes { slug } } }');
    expect(regions.nodes).toHaveLength(20);
  });
});

test('pages of nested connections belong each to its own parent', async () => {
  const { regions } = await ask<NestedAnswer>(`{
    regions(first: 100, filter: { hasSeries: true }) {
      nodes { slug series(first: 3) { totalCount nodes { region { slug } } pageInfo { hasNextPage } } }
    }
  }`);
  expect(regions.nodes.length).toBeGreaterThan(10);
  for (const { slug, series } of regions.nodes) {
    expect(series.nodes.map(({ region }) => region.slug)).toEqual(series.nodes.map(() => slug));
    expect(series.nodes.length).toBe(Math.min(3, series.totalCount));
    expect(series.pageInfo.hasNextPage).toBe(series.totalCount > 3);
  }
});

interface NestedAnswer {
  regions: {
    nodes: {
      slug: string;
      series: { totalCount: number; nodes: { region: { slug: string } }[]; pageInfo: { hasNextPage: boolean } };
    }[];
  };
}
