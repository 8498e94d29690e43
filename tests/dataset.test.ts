import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { all, type Connection } from './every-page.ts';

// What the reference dataset promises, counted through the API alone.

interface SeriesRow {
  key: string;
  indicator: { topic: string };
  counterpart: object | null;
  commodity: object | null;
  coverage: { count: number };
  source: { slug: string; kind: string; publisher: string | null; edition: string | null };
}

describe('series', () => {
  let series: SeriesRow[];

  beforeAll(async () => {
    series = await all<SeriesRow>(
      'seriesList',
      'key indicator { topic } counterpart { slug } commodity { code } coverage { count } source { slug kind publisher edition }',
    );
  });

  test('at least 150, of at least 80 indicators', async () => {
    const { indicators } = await ask<{ indicators: { totalCount: number } }>('{ indicators { totalCount } }');
    expect(series.length).toBeGreaterThanOrEqual(150);
    expect(indicators.totalCount).toBeGreaterThanOrEqual(80);
  });

  test('at least 100 with 20 observations or more', () => {
    expect(series.filter(({ coverage }) => coverage.count >= 20).length).toBeGreaterThanOrEqual(100);
  });

  test('at least 25 with a counterpart or a commodity', () => {
    expect(series.filter((each) => each.counterpart !== null || each.commodity !== null).length).toBeGreaterThanOrEqual(
      25,
    );
  });

  test.each(TOPICS())('five or more about %s', (topic) => {
    expect(series.filter(({ indicator }) => indicator.topic === topic).length).toBeGreaterThanOrEqual(5);
  });

  test('over decades', async () => {
    const { seriesList } = await ask<{ seriesList: { nodes: { coverage: { from: string; to: string } }[] } }>(`{
      seriesList(first: 100, filter: { frequency: [A], hasObservations: true }) { nodes { coverage { from to } } }
    }`);
    const spans = seriesList.nodes.map(
      ({ coverage }) => Number(coverage.to.slice(0, 4)) - Number(coverage.from.slice(0, 4)),
    );
    expect(spans.filter((years) => years >= 20).length).toBeGreaterThan(30);
  });

  test('each belongs to a data set with its publisher', () => {
    const wanting = series.filter(({ source }) => source.kind !== 'DATASET' || source.publisher === null);
    expect(wanting.map(({ key }) => key).join('\n')).toBe('');
  });
});

/** The ten topics that the dataset promises. */
function TOPICS(): string[] {
  return [
    ...['POPULATION', 'OUTPUT', 'TRADE', 'ENERGY', 'FOOD_AND_AGRICULTURE'],
    ...['INDUSTRY_AND_MINERALS', 'ENVIRONMENT', 'MILITARY', 'SOCIETY', 'PRICES'],
  ];
}

describe('evidence', () => {
  test('every observation has a citation, and every gap a reason', async () => {
    interface Row {
      key: string;
      gaps: { reason: string; citations: object[] }[];
      observations: Connection<{ id: string; citations: object[] }>;
    }
    const selection = (after: string) =>
      `key gaps { reason citations { locator } } observations(first: 100${after}) { totalCount nodes { id citations { locator } } pageInfo { hasNextPage endCursor } }`;
    let observations = 0;
    let gaps = 0;
    let rows = await all<Row>('seriesList', selection(''));
    for (const row of rows) {
      for (const gap of row.gaps) {
        gaps += 1;
        expect.soft(gap.reason.length, row.key).toBeGreaterThan(10);
        expect.soft(gap.citations.length, row.key).toBeGreaterThan(0);
      }
    }
    while (rows.length > 0) {
      for (const row of rows) {
        observations += row.observations.nodes.length;
        const bare = row.observations.nodes.filter(({ citations }) => citations.length === 0);
        expect.soft(bare, row.key).toEqual([]);
      }
      const longer = rows.filter((row) => row.observations.pageInfo.hasNextPage);
      rows = await Promise.all(
        longer.map(async ({ key, observations: { pageInfo } }) => {
          const answer = await ask<{ series: Row }>(
            `query ($key: String!) { series(key: $key) { ${selection(`, after: "${pageInfo.endCursor}"`)} } }`,
            { key },
          );
          return answer.series;
        }),
      );
    }
    expect(observations).toBeGreaterThan(5_000);
    expect(gaps).toBeGreaterThan(20);
  });

  test.each(['policies', 'measures', 'findings', 'discrepancies'])('each of the %s has a citation', async (field) => {
    const rows = await all<{ slug: string; citations: object[] }>(field, 'slug citations { locator }');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  test('each effect and each relation of a policy has a citation', async () => {
    interface Row {
      slug: string;
      relations: { citations: object[] }[];
      effects: { nodes: { citations: object[] }[] };
    }
    const rows = await all<Row>(
      'policies',
      'slug relations { citations { locator } } effects(first: 20) { nodes { citations { locator } } }',
    );
    const claims = rows.flatMap(({ relations, effects }) => [...relations, ...effects.nodes]);
    expect(claims.length).toBeGreaterThan(20);
    expect(claims.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  test('the dataset counts itself', async () => {
    const { dataset } = await ask<{ dataset: { version: string; counts: { table: string; rows: number }[] } }>(
      '{ dataset { version loadedAt counts { table rows } } }',
    );
    expect(dataset.version).toMatch(/^[0-9a-f]{64}$/);
    const rows = Object.fromEntries(dataset.counts.map(({ table, rows }) => [table, rows]));
    const { seriesList, policies } = await ask<Record<'seriesList' | 'policies', { totalCount: number }>>(
      '{ seriesList { totalCount } policies { totalCount } }',
    );
    expect(rows['series']).toBe(seriesList.totalCount);
    expect(rows['policies']).toBe(policies.totalCount);
  });
});

describe('places', () => {
  test.each(['ECONOMY', 'PROVINCE', 'CAPITAL_CITY', 'SPECIAL_CITY', 'CITY', 'SPECIAL_ECONOMIC_ZONE'])(
    'every %s has a point on the map, within the world',
    async (kind) => {
      const regions = await all<{ slug: string; location: { latitude: number; longitude: number } | null }>(
        'regions',
        'slug location { latitude longitude }',
        `filter: { kind: { in: [${kind}] } }`,
      );
      expect(regions.length).toBeGreaterThan(0);
      expect(
        regions
          .filter(({ location }) => location === null)
          .map(({ slug }) => slug)
          .join(', '),
      ).toBe('');
      for (const { slug, location } of regions) {
        expect.soft(Math.abs(location?.latitude ?? 0), slug).toBeLessThanOrEqual(90);
        expect.soft(Math.abs(location?.longitude ?? 0), slug).toBeLessThanOrEqual(180);
      }
    },
  );

  test('every point in the DPRK lies in the DPRK', async () => {
    const regions = await all<{ slug: string; kind: string; location: { latitude: number; longitude: number } | null }>(
      'regions',
      'slug kind location { latitude longitude }',
      'filter: { within: ["dprk"] }',
    );
    const placed = regions.filter(({ location }) => location !== null);
    expect(placed.length).toBeGreaterThan(30);
    for (const { slug, location } of placed) {
      expect.soft(location?.latitude, slug).toBeGreaterThan(37.5);
      expect.soft(location?.latitude, slug).toBeLessThan(43.1);
      expect.soft(location?.longitude, slug).toBeGreaterThan(124);
      expect.soft(location?.longitude, slug).toBeLessThan(131);
    }
  });

  test('the nine provinces with their codes of ISO 3166-2 and their names in Hangul', async () => {
    const provinces = await all<{ slug: string; isoCode: string | null; names: { text: string }[] }>(
      'regions',
      'slug isoCode names(system: [HANGUL]) { text }',
      'filter: { kind: { in: [PROVINCE] }, within: ["dprk"] }',
    );
    expect(provinces).toHaveLength(9);
    for (const { slug, isoCode, names } of provinces) {
      expect.soft(isoCode, slug).toMatch(/^KP-\d\d$/);
      expect.soft(names.length, slug).toBeGreaterThan(0);
    }
  });

  test('economies have an outline', async () => {
    const { region } = await ask<{ region: { isoCode: string; m49: string; outline: { type: string } } }>(
      '{ region(slug: "dprk") { isoCode m49 outline } }',
    );
    expect(region).toMatchObject({ isoCode: 'KP', m49: '408', outline: { type: expect.stringMatching(/Polygon$/) } });
  });

  test('names that no source confirms serve search alone', async () => {
    const { region, search } = await ask<{
      region: { names: { text: string }[] };
      search: { nodes: { node: { slug: string } }[] };
    }>(`{
      region(slug: "rason") { names { text system } }
      search(text: "Rasŏn", first: 1) { nodes { node { ... on Region { slug } } } }
    }`);
    expect(region.names.map(({ text }) => text)).toEqual(expect.arrayContaining(['라선', '나선']));
    expect(search.nodes[0]?.node.slug).toBe('rason');
  });
});
