import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { type AuditResult, auditServer } from 'graphql-http';
import { describe, expect, inject, test } from 'vitest';

const serviceUrl = inject('serviceUrl');
const endpoint = `${serviceUrl}/graphql`;
const SERIES = 'A.merchandise-export-quantity.china.dprk.HS:2709.kt.gta';
const QUERY = '{ region(slug: "rason") { name } }';
const RASON = { data: { region: { name: 'Rason' } } };

const getUrl = (parameters: Readonly<Record<string, string>>) => `${endpoint}?${new URLSearchParams(parameters)}`;

function post(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

describe('the GraphQL over HTTP specification', () => {
  test("graphql-http's 61 audits pass", async () => {
    const results: AuditResult[] = await auditServer({ url: endpoint });
    const failed = results.filter(({ status }) => status !== 'ok');
    expect(failed.map(({ id, name, status }) => `${id} ${status}: ${name}`).join('\n')).toBe('');
    expect(results).toHaveLength(61);
  });
});

describe('GET', () => {
  test('answers a query with variables, and says how long the answer may be kept', async () => {
    const query = 'query ($slug: String!) { region(slug: $slug) { name } }';
    const response = await fetch(getUrl({ query, variables: '{"slug":"rason"}' }));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
    expect(response.headers.get('vary')?.toLowerCase()).toContain('accept');
    expect(await response.json()).toMatchObject(RASON);
  });

  test('refuses a mutation', async () => {
    const response = await fetch(getUrl({ query: 'mutation { anything }' }), {
      headers: { accept: 'application/json' },
    });
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('gives an entity tag, and 304 to who has it', async () => {
    const first = await fetch(getUrl({ query: QUERY }));
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    const second = await fetch(getUrl({ query: QUERY }), { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
    expect(second.headers.get('etag')).toBe(etag);
    expect(second.headers.get('access-control-allow-origin')).toBe('*');
    expect(await second.text()).toBe('');
    // A cache between may have weakened the tag or know several.
    for (const known of [`W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await fetch(getUrl({ query: QUERY }), { headers: { 'if-none-match': known } });
      expect.soft(response.status, known).toBe(304);
    }
    const other = await fetch(getUrl({ query: QUERY }), { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  test('another query has another tag, and an error has none', async () => {
    const [rason, wonsan, failed] = await Promise.all([
      fetch(getUrl({ query: QUERY })),
      fetch(getUrl({ query: '{ region(slug: "wonsan") { name } }' })),
      fetch(getUrl({ query: '{ regions(first: 101) { totalCount } }' })),
    ]);
    expect(rason.headers.get('etag')).not.toBe(wonsan.headers.get('etag'));
    expect(failed.headers.get('etag')).toBeNull();
  });
});

describe('POST', () => {
  test.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(QUERY)}`],
    ['text/plain', JSON.stringify({ query: QUERY })],
    [
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: QUERY })}\r\n--x--\r\n`,
    ],
  ])('refuses what a page of another origin could send unasked: %s', async (type, body) => {
    const response = await fetch(endpoint, { method: 'POST', headers: { 'content-type': type }, body });
    expect([400, 415]).toContain(response.status);
    expect(await response.text()).not.toContain('"Rason"');
  });

  test('refuses a body that is no JSON', async () => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ "query": ',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
  });

  test('accepts the application/graphql-response+json of the specification', async () => {
    const response = await post({ query: QUERY }, { accept: 'application/graphql-response+json' });
    expect(response.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
    expect(await response.json()).toMatchObject(RASON);
  });
});

describe('persisted operations', () => {
  const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
  /** A query that no other run has sent. */
  const unique = () => `query Fresh_${crypto.randomUUID().replaceAll('-', '')} ${QUERY}`;
  const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

  test('by POST: unknown at first, then known by its hash alone', async () => {
    const query = unique();
    const extensions = persisted(hashOf(query));
    expect(await (await post({ extensions })).json()).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(await (await post({ query, extensions })).json()).toMatchObject(RASON);
    expect(await (await post({ extensions })).json()).toMatchObject(RASON);
  });

  test('by GET: the answer of a hash can be kept like any other', async () => {
    const query = unique();
    const extensions = JSON.stringify(persisted(hashOf(query)));
    const miss = await fetch(getUrl({ extensions }), { headers: { accept: 'application/json' } });
    expect(await miss.json()).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound' }] });
    expect(miss.status).toBe(200);
    expect(miss.headers.get('etag')).toBeNull();
    expect(miss.headers.get('cache-control')).toBe('no-store');
    expect(await (await fetch(getUrl({ query, extensions }))).json()).toMatchObject(RASON);
    const hit = await fetch(getUrl({ extensions }));
    expect(hit.headers.get('etag')).not.toBeNull();
    expect(await hit.json()).toMatchObject(RASON);
  });

  test('a hash that is not that of the query is refused', async () => {
    const answer = await (await post({ query: unique(), extensions: persisted(hashOf('other')) })).json();
    expect(answer).toMatchObject({ errors: [{ extensions: { requestId: expect.any(String) } }] });
    expect(answer).not.toHaveProperty('data.region');
  });
});

describe('every answer', () => {
  test('may be read by any page', async () => {
    const preflight = await fetch(endpoint, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.ok).toBe(true);
    expect(['*', 'https://example.org']).toContain(preflight.headers.get('access-control-allow-origin'));
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).toMatch(/content-type|\*/);
    const response = await post({ query: QUERY }, { origin: 'https://example.org' });
    expect(['*', 'https://example.org']).toContain(response.headers.get('access-control-allow-origin'));
    expect(response.headers.get('access-control-allow-credentials')).not.toBe('true');
    expect(response.headers.get('access-control-expose-headers')?.toLowerCase()).toContain('x-request-id');
  });

  test('carries the request id that it was given, or one of its own', async () => {
    const given = await post({ query: '{ nothing }' }, { 'x-request-id': 'chart-42.a_b' });
    expect(given.headers.get('x-request-id')).toBe('chart-42.a_b');
    expect(await given.json()).toMatchObject({ errors: [{ extensions: { requestId: 'chart-42.a_b' } }] });
    // What is unfit for a log is not echoed.
    const unfit = await post({ query: QUERY }, { 'x-request-id': 'a b<script>' });
    expect(unfit.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const own = await fetch(`${serviceUrl}/health/live`);
    expect(own.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('health', () => {
  test.each(['/health/live', '/health/ready'])('%s', async (path) => {
    const response = await fetch(serviceUrl + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toHaveProperty('status');
  });
});

describe('a series as a file', () => {
  const fileUrl = (form: 'csv' | 'json', key = SERIES) => `${serviceUrl}/series/${encodeURIComponent(key)}.${form}`;

  test('as CSV, gaps and their reasons included', async () => {
    const response = await fetch(fileUrl('csv'));
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.csv"$/);
    const rows = parse(await response.text(), { columns: true });
    expect(rows).toEqual([
      expect.objectContaining({
        period: '2013',
        starts_on: '2013-01-01',
        ends_on: '2013-12-31',
        value: '578',
        status: 'NORMAL',
        unit: 'kt',
        source: 'gta',
      }),
      expect.objectContaining({
        period: '2014/..',
        value: '',
        status: 'MISSING',
        note: expect.stringContaining('after 2013'),
      }),
    ]);
  });

  test('as JSON, columns of equal length with unit and source', async () => {
    const response = await fetch(fileUrl('json'));
    expect(await response.json()).toMatchObject({
      key: SERIES,
      unit: { code: 'kt' },
      source: { slug: 'gta' },
      periods: ['2013', '2014/..'],
      values: [578, null],
    });
  });

  test.each(['csv', 'json'] as const)('as %s with the version of the data as entity tag', async (form) => {
    const first = await fetch(fileUrl(form));
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    const second = await fetch(fileUrl(form), { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('every character of a key survives its way into an address', async () => {
    for (const key of [
      'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp',
      'A.census-population.rason._Z._Z.{person}.dprk-census-2008',
    ]) {
      const response = await fetch(fileUrl('json', key));
      expect(await response.json()).toMatchObject({ key });
    }
  });

  test('an unknown key is told so, with where the keys are', async () => {
    const response = await fetch(fileUrl('csv', 'A.nothing'));
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: expect.stringMatching(/no series "A\.nothing".*seriesList/) });
  });
});

describe('elsewhere', () => {
  test('an unknown path says where the API is', async () => {
    const response = await fetch(`${serviceUrl}/api`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/graphql');
  });

  test('the root leads to GraphiQL', async () => {
    const response = await fetch(`${serviceUrl}/`, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
  });

  test.each(['/%', '/../../package.json', '/series/%E0%A4%A.csv', '/graphql/../../etc/passwd'])(
    '%s is no fault of ours',
    async (path) => {
      const response = await fetch(serviceUrl + path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    },
  );
});
