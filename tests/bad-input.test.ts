import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, post, refusal, type Variables } from './ask.ts';
import { killPostgres } from './killed-postgres.ts';
import { type ServiceProcess, startService, temporaryFolder } from './service-process.ts';

const SERIES = 'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp';

/** A global id as the service makes them, of a record that may not exist. */
const idOf = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64');

describe('an unknown name', () => {
  test('is null in a look-up, and no error', async () => {
    expect(
      await ask(`{
        indicator(code: "nothing") { code } region(slug: "nowhere") { slug } commodity(code: "HS:00") { code }
        policy(slug: "nothing") { slug } measure(slug: "nothing") { slug } finding(slug: "nothing") { slug }
        source(slug: "nothing") { slug } series(key: "nothing") { key } unit(code: "nothing") { code }
      }`),
    ).toEqual({
      ...{ indicator: null, region: null, commodity: null, policy: null, measure: null, finding: null },
      ...{ source: null, series: null, unit: null },
    });
  });

  test.each(['Region', 'Policy', 'Series', 'Unit', 'Commodity', 'Effect', 'Discrepancy'])(
    'is null as the id of a %s that does not exist',
    async (type) => {
      const id = idOf(type, 'nothing');
      expect(await ask('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id })).toEqual({
        node: null,
        nodes: [null],
      });
    },
  );

  test('is null as the id of an observation that does not exist', async () => {
    const id = idOf('Observation', '00000000-0000-0000-0000-000000000000');
    expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  test.each([
    ['policies', 'region', 'dprkk', 'dprk'],
    ['policies', 'commodity', 'HS:27100', 'HS:2710'],
    ['policies', 'indicator', 'cereal-productoin', 'cereal-production'],
    ['measures', 'policy', 'unscr2397', 'unscr-2397'],
    ['measures', 'commodity', 'HS2710', 'HS:2710'],
    ['seriesList', 'indicator', 'gdp-growht', 'gdp-growth'],
    ['seriesList', 'region', 'rasn', 'rason'],
    ['seriesList', 'counterpart', 'chian', 'china'],
    ['seriesList', 'source', 'faostat-qlc', 'faostat-qcl'],
    ['seriesList', 'unit', 'USDE6', 'USD_E6'],
    ['findings', 'region', 'wonsann', 'wonsan'],
    ['indicators', 'source', 'bok-dprk-gpd', 'bok-dprk-gdp'],
    ['regions', 'within', 'dprkk', 'dprk'],
  ])('in %s(filter: { %s: "%s" }) is an error that offers %s', async (field, filter, value, didYouMean) => {
    const error = await refusal(`{ ${field}(filter: { ${filter}: ["${value}"] }) { totalCount } }`);
    expect(error.message).toContain(value);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: `filter.${filter}`, didYouMean });
    expect(error.extensions.accepted).toBeTruthy();
  });
});

describe('malformed input gives a typed error that names the argument and what is accepted', () => {
  const malformed: [name: string, argument: string, query: string, variables?: Variables][] = [
    ['a page of 101', 'first', '{ regions(first: 101) { totalCount } }'],
    ['a page of -1', 'first', '{ regions(first: -1) { totalCount } }'],
    ['a last page of 101', 'last', '{ regions(last: 101) { totalCount } }'],
    ['a page with two ends', 'last', '{ regions(first: 1, last: 1) { totalCount } }'],
    ['a page that is no number', 'first', '{ regions(first: "ten") { totalCount } }'],
    ['a nested page of 101', 'first', '{ region(slug: "dprk") { series(first: 101) { totalCount } } }'],
    ['a cursor', 'after', '{ regions(after: "garbage") { totalCount } }'],
    ['a cursor backward', 'before', '{ regions(last: 5, before: "garbage") { totalCount } }'],
    ['a cursor of another list', 'after', '{ regions(after: "Y3Vyc29yOm5vd2hlcmU") { totalCount } }'],
    ['an id', 'id', '{ node(id: "garbage") { id } }'],
    ['an id in a list', 'ids', '{ nodes(ids: ["garbage"]) { id } }'],
    ['an id of a type without ids', 'id', `{ node(id: "${idOf('Query', 'x')}") { id } }`],
    ['101 ids', 'ids', '{ nodes(ids: $ids) { id } }', { ids: Array(101).fill(idOf('Region', 'dprk')) }],
    ['a day', 'filter.activeOn', '{ measures(filter: { activeOn: "2018-02-30" }) { totalCount } }'],
    ['a word for a day', 'filter.activeOn', '{ measures(filter: { activeOn: "today" }) { totalCount } }'],
    ['a period', 'filter.adoptedOn.from', '{ policies(filter: { adoptedOn: { from: "20x" } }) { totalCount } }'],
    [
      'a range backward',
      'filter.adoptedOn',
      '{ policies(filter: { adoptedOn: { from: "2018", to: "2016" } }) { totalCount } }',
    ],
    ['a timeline backward', 'period', '{ timeline(period: { from: "2019", to: "2018" }) { totalCount } }'],
    ['a filter', 'filter.colour', '{ policies(filter: { colour: "red" }) { totalCount } }'],
    ['an enum value', 'filter.kind.in', '{ policies(filter: { kind: { in: [UN_RESOLUTIONS] } }) { totalCount } }'],
    ['an order', 'orderBy.field', '{ policies(orderBy: [{ field: COLOUR }]) { totalCount } }'],
    ['no points', 'last', `{ series(key: "${SERIES}") { data(last: 0) { periods } } }`],
    ['too many points', 'last', `{ series(key: "${SERIES}") { data(last: 10001) { periods } } }`],
    ['a language', 'locale', `{ series(key: "${SERIES}") { latest { display(locale: "!!") } } }`],
    ['a text for which a number stands', 'slug', '{ region(slug: 5) { slug } }'],
  ];

  test.each(malformed)('%s', async (_, argument, query, variables) => {
    const error = await refusal(variables === undefined ? query : `query ($ids: [ID!]!) ${query}`, variables);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(error.extensions.accepted, JSON.stringify(error)).toBeTruthy();
    expect(error.extensions.requestId).toMatch(/^[\w.-]+$/);
    expect(error.message).not.toBe('');
  });

  test.each([
    ['data', `{ series(key: "${SERIES}") { data(from: "2018", to: "2010") { periods } } }`],
    ['observations', `{ series(key: "${SERIES}") { observations(from: "2018", to: "2010") { totalCount } } }`],
  ])('%s from later than to', async (_, query) => {
    const error = await refusal(query);
    expect(error.message).toMatch(/2018.*after.*2010/);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: expect.stringContaining('from') });
    expect(error.extensions.accepted).toBeTruthy();
  });
});

describe('malformed variables name the place in them', () => {
  const malformed: [name: string, argument: string, query: string, variables: Variables][] = [
    ['a day', 'd', 'query ($d: Date!) { measures(filter: { activeOn: $d }) { totalCount } }', { d: '2018-13-01' }],
    [
      'a period deep in a filter',
      'f.adoptedOn.from',
      'query ($f: PolicyFilter) { policies(filter: $f) { totalCount } }',
      { f: { adoptedOn: { from: '20x' } } },
    ],
    [
      'an enum value',
      'k[0]',
      'query ($k: [PolicyKind!]) { policies(filter: { kind: { in: $k } }) { totalCount } }',
      { k: ['UN_RESOLUTIONS'] },
    ],
    ['a number for a text', 's', 'query ($s: String!) { region(slug: $s) { slug } }', { s: 5 }],
    ['a text for a number', 'n', 'query ($n: Int) { regions(first: $n) { totalCount } }', { n: 'ten' }],
    ['nothing where something is required', 's', 'query ($s: String!) { region(slug: $s) { slug } }', {}],
  ];

  test.each(malformed)('%s', async (_, argument, query, variables) => {
    const error = await refusal(query, variables);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(error.extensions.requestId).toMatch(/^[\w.-]+$/);
  });

  test('an enum value comes with those that are accepted', async () => {
    const error = await refusal('query ($k: [PolicyKind!]) { policies(filter: { kind: { in: $k } }) { totalCount } }', {
      k: ['UN_RESOLUTIONS'],
    });
    expect(error.extensions).toMatchObject({
      didYouMean: 'UN_RESOLUTION',
      accepted: expect.arrayContaining(['UN_RESOLUTION', 'SUMMIT']),
    });
  });
});

describe('a document that GraphQL refuses', () => {
  test('an unknown field offers the nearest one', async () => {
    const { message, extensions } = await refusal('{ region(slug: "dprk") { nam } }');
    expect(message).toContain('"nam"');
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', didYouMean: 'name' });
  });

  test('a missing argument is named', async () => {
    const { extensions } = await refusal('{ region { name } }');
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'slug' });
  });

  test('an unfinished query says where it ends', async () => {
    const { message, extensions } = await refusal('{ regions {');
    expect(message).toContain('Syntax Error');
    expect(extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a query that costs too much says how much, and what to do', async () => {
    const answer = await post(`{
      regions(first: 100) { nodes { series(first: 100) { nodes { observations(first: 100) { nodes { citations { source { slug } } } } } } } }
    }`);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'TOO_COSTLY',
      accepted: expect.stringContaining('first'),
    });
    const cost = answer.extensions?.cost;
    expect(cost?.requested).toBeGreaterThan(cost?.maximum ?? Number.POSITIVE_INFINITY);
  });

  test('any other answer says what it cost', async () => {
    const { extensions } = await post('{ regions(first: 100) { nodes { slug } } }');
    expect(extensions?.cost?.requested).toBeGreaterThanOrEqual(100);
    expect(extensions?.cost?.maximum).toBeGreaterThan(extensions?.cost?.requested ?? Number.POSITIVE_INFINITY);
  });
});

describe('a fault of ours', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let service: ServiceProcess;
  let url: string;

  beforeAll(async () => {
    folder = temporaryFolder();
    service = startService({ TUMEN_DATA: join(folder.path, 'postgres') });
    url = await service.ready();
  });

  afterAll(async () => {
    await service?.stop();
    folder?.remove();
  });

  test('is masked, with an id by which the log has it', async () => {
    const before = await ask<{ policy: { title: string } }>('{ policy(slug: "unscr-2397") { title } }', {}, url);
    expect(before.policy.title).toContain('2397');
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);

    await killPostgres(join(folder.path, 'postgres'));

    // Another query than before, whose answer would come from memory.
    const { data, errors } = await post<{ policy: null }>('{ policy(slug: "unscr-2397") { summary } }', {}, url);
    expect(data?.policy ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(errors)).not.toMatch(/prisma|postgres|connect|socket|stack/i);

    const requestId = errors?.[0]?.extensions.requestId;
    const logged = await service.line((line) => line.level === 50 && line['requestId'] === requestId);
    expect(JSON.stringify(logged['err'])).toMatch(/connect|database|terminat|reach/i);

    // The process lives, and says that it cannot serve.
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await fetch(`${url}/health/ready`)).status).toBe(503);
  });
});
