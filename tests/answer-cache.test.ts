import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServiceInstance, startInstance } from './service-instance.ts';

// Two instances that keep answers, over one database.

const ROUNDS = 60;
const ANSWER_CACHE_BYTES = 4_000_000;

let database: Database;
let instances: ServiceInstance[] = [];

beforeAll(async () => {
  database = await createTemporaryDatabase();
  await loadDataset(database, { folder: DATASET_FOLDER });
  instances = [await startInstance(database, ANSWER_CACHE_BYTES), await startInstance(database, ANSWER_CACHE_BYTES)];
});

afterAll(async () => {
  for (const instance of instances) await instance.close();
  await database?.close();
});

const urlOf = (nth: number) => `${instances[nth % instances.length]?.url}/graphql`;

/** A query that no other test asks, so that it is not known yet. */
let asked = 0;
const fresh = (fields: string) => {
  asked += 1;
  return `query Fresh${asked} { ${fields} }`;
};

const get = (query: string, headers: Record<string, string> = {}, nth = 0) =>
  fetch(`${urlOf(nth)}?${new URLSearchParams({ query })}`, { headers });
const post = (query: string, headers: Record<string, string> = {}) =>
  fetch(urlOf(0), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

const LONG = 'regions(first: 30) { nodes { slug name kind } }';

describe('a kept answer', () => {
  test('is the first one, with a request id of its own', async () => {
    const query = fresh('region(slug: "rason") { name }');
    const [first, ...later] = [
      await get(query, { 'x-request-id': 'a' }),
      await get(query, { 'x-request-id': 'b' }),
      await post(query, { 'x-request-id': 'c' }),
      await post(query, { 'x-request-id': 'd' }),
    ];
    const text = await first?.text();
    expect(JSON.parse(text ?? '')).toEqual({
      data: { region: { name: 'Rason' } },
      extensions: { cost: { requested: expect.any(Number), maximum: 1_000_000 } },
    });
    for (const [nth, response] of later.entries()) {
      expect(response.headers.get('x-request-id')).toBe('bcd'[nth]);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('tumen-schema-version')).toBe(first?.headers.get('tumen-schema-version'));
      expect(await response.text()).toBe(text);
    }
  });

  test.each(['br', 'gzip', 'zstd'])(
    'is sent as %s to who takes it, and the same is told by its entity tag',
    async (coding) => {
      const query = fresh(LONG);
      const plain = await get(query, { 'accept-encoding': 'identity' });
      const text = await plain.text();
      expect(plain.headers.get('content-encoding')).toBeNull();
      for (let time = 0; time < 3; time += 1) {
        const coded = await get(query, { 'accept-encoding': coding });
        expect(coded.headers.get('content-encoding')).toBe(coding);
        expect(coded.headers.get('vary')).toBe('Accept, Accept-Encoding');
        expect(Number(coded.headers.get('content-length'))).toBeLessThan(text.length / 2);
        expect(coded.headers.get('etag')).not.toBe(plain.headers.get('etag'));
        expect(await coded.text()).toBe(text);
        const again = await get(query, {
          'accept-encoding': coding,
          'if-none-match': coded.headers.get('etag') ?? '',
        });
        expect(again.status).toBe(304);
        const other = await get(query, {
          'accept-encoding': 'identity',
          'if-none-match': coded.headers.get('etag') ?? '',
        });
        expect(other.status).toBe(200);
      }
    },
  );

  test('goes to each media type under its own name', async () => {
    const query = fresh('region(slug: "rason") { name }');
    for (const accept of ['application/json', 'application/graphql-response+json', 'application/json']) {
      const response = await get(query, { accept });
      expect(response.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
    }
  });

  test('is not an error: each has the id of its request', async () => {
    const query = fresh('regions(first: 101) { totalCount }');
    for (const id of ['first', 'second']) {
      const answer = await (await post(query, { 'x-request-id': id })).json();
      expect(answer).toMatchObject({ errors: [{ extensions: { requestId: id } }] });
    }
  });

  test('is not that of other variables', async () => {
    const query = 'query Named($slug: String!) { region(slug: $slug) { name } }';
    for (const [slug, name] of [
      ['rason', 'Rason'],
      ['wonsan', 'Wonsan'],
      ['rason', 'Rason'],
    ]) {
      const search = new URLSearchParams({ query, variables: JSON.stringify({ slug }) });
      expect(await (await fetch(`${urlOf(0)}?${search}`)).json()).toMatchObject({ data: { region: { name } } });
    }
  });

  test('reaches all who ask at once, though one of them goes away', async () => {
    const query = fresh('policies(first: 20) { nodes { title measures { description } } }');
    const leaving = new AbortController();
    const left = fetch(`${urlOf(0)}?${new URLSearchParams({ query })}`, { signal: leaving.signal });
    const others = Array.from({ length: 5 }, () => get(query));
    setImmediate(() => leaving.abort());
    await expect(left).rejects.toThrow();
    const texts = await Promise.all(others.map(async (other) => (await other).text()));
    expect(new Set(texts).size).toBe(1);
    expect(JSON.parse(texts[0] ?? '')).not.toHaveProperty('errors');
  });
});

describe('a body', () => {
  test('that is longer than a mebibyte is refused, also when it does not say its length', async () => {
    const chunk = new Uint8Array(65_536).fill(32);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length;
        controller.enqueue(chunk);
        if (sent > 50_000_000) controller.close();
      },
    });
    const headers = { 'content-type': 'application/json' };
    // Node wants `duplex` for a body that is a stream; the types of the browser, which these are, do not have it.
    const init = { method: 'POST', headers, body, duplex: 'half' };
    const answered = await fetch(urlOf(0), init).then(
      ({ status }) => status,
      // The server hangs up on who goes on sending.
      () => 413,
    );
    expect(answered).toBe(413);
    expect(sent).toBeLessThan(20_000_000);
  });
});

describe('when the version changes', () => {
  const QUERY = '{ dataset { version } region(slug: "rason") { name } }';
  const VERSIONS = ['a'.repeat(64), 'b'.repeat(64)];

  interface Seen {
    version: string;
    name: string;
  }

  /** What a load does, in a moment: data and version change in one transaction, which tells all instances. */
  async function load(version: string): Promise<void> {
    const client = await database.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(`UPDATE region SET name = $1 WHERE slug = 'rason'`, [`Rason of ${version}`]);
      await client.query(`INSERT INTO dataset_version (version, counts) VALUES ($1, '{}')`, [version]);
      await client.query(`SELECT pg_notify('tumen_dataset', $1)`, [version]);
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }

  /** Resolves once both instances have had the notice of a version. */
  async function settled(version: string): Promise<void> {
    const known = () => instances.every(({ dataset }) => dataset.isConfirmed && dataset.current.version === version);
    while (!known()) await new Promise((resolve) => setTimeout(resolve, 2));
  }

  async function ask(nth: number): Promise<Seen> {
    const { data } = await (await get(QUERY, {}, nth)).json();
    return { version: data.dataset.version, name: data.region.name };
  }

  test('nothing older is given once an instance knows it, over many rounds of alternating versions', async () => {
    let isLoading = true;
    const clients = [0, 1].map(async (nth) => {
      while (isLoading) await ask(nth);
    });
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        const version = VERSIONS[round % VERSIONS.length] ?? '';
        await load(version);
        await settled(version);
        const seen = await Promise.all(Array.from({ length: 10 }, (_, nth) => ask(nth)));
        for (const each of seen) expect(each, `round ${round}`).toEqual({ version, name: `Rason of ${version}` });
      }
    } finally {
      isLoading = false;
      await Promise.all(clients);
    }
  });
});
