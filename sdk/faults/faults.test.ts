import { afterEach, describe, expect, test } from 'vitest';
import { answerCache } from '../src/cache.ts';
import { type Client, type ClientOptions, createClient, type RequestOptions } from '../src/client.ts';
import {
  AbortedError,
  type AnyTumenError,
  GraphQLRequestError,
  HTTPError,
  isTumenError,
  NetworkError,
  ProtocolError,
  RateLimitedError,
  TimeoutError,
  type TumenErrorCode,
} from '../src/errors.ts';
import { graphql } from '../src/graphql.ts';
import { iterate } from '../src/iterate.ts';
import { answer, type MisbehavingServer, type Misbehaviour, misbehave } from './misbehaving-server.ts';
import { watchForRemains } from './remains.ts';

// What a client makes of a service that does not do as it should. Waits are short here; their defaults are not.

const document = graphql('query Name($slug: String!) { region(slug: $slug) { name } }');
const well = { data: { region: { name: 'Rason' } } };
const QUICK = { delay: 5, maximumDelay: 20 };

let server: MisbehavingServer | undefined;
watchForRemains();
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function client(misbehaviour: Misbehaviour, options: Partial<ClientOptions> = {}): Promise<Client> {
  server = await misbehave(misbehaviour);
  return createClient({ url: server.url, retry: QUICK, ...options });
}

const asking = (asked: Client, options: RequestOptions = {}) => asked.request(document, { slug: 'rason' }, options);

const CLASSES = {
  ABORTED: AbortedError,
  GRAPHQL: GraphQLRequestError,
  HTTP: HTTPError,
  NETWORK: NetworkError,
  PROTOCOL: ProtocolError,
  RATE_LIMITED: RateLimitedError,
  TIMEOUT: TimeoutError,
} satisfies Record<TumenErrorCode, unknown>;

async function failure(call: Promise<unknown>): Promise<AnyTumenError> {
  const thrown: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (isTumenError(thrown)) {
    expect(thrown).toBeInstanceOf(CLASSES[thrown.code]);
    // Logs show the name.
    expect(thrown.name).toBe(CLASSES[thrown.code].name);
    return thrown;
  }
  throw new Error('The call did not fail with an error of the client.', { cause: thrown });
}

describe('each fault ends in its documented error', () => {
  const cases: [
    fault: string,
    misbehaviour: Misbehaviour,
    code: TumenErrorCode,
    status: number | null,
    requests: number,
  ][] = [
    ['never answers', () => undefined, 'TIMEOUT', null, 1],
    ['drops the connection before the answer', (response) => void response.destroy(), 'NETWORK', null, 3],
    [
      'drops the connection in the middle of the body',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        response.write('{"data":', () => response.destroy());
      },
      'NETWORK',
      null,
      3,
    ],
    ['ends the JSON too early', (response) => answer(response, '{"data":{"region"'), 'PROTOCOL', 200, 1],
    [
      'sends a page of errors',
      (response) => answer(response, '<h1>Oops</h1>', 500, { 'content-type': 'text/html' }),
      'HTTP',
      500,
      1,
    ],
    [
      'sends a page of welcome',
      (response) => answer(response, '<h1>Hello</h1>', 200, { 'content-type': 'text/html' }),
      'PROTOCOL',
      200,
      1,
    ],
    [
      'sends the right bytes as plain text',
      (response) => answer(response, well, 200, { 'content-type': 'text/plain' }),
      'PROTOCOL',
      200,
      1,
    ],
    ['sends JSON that is no answer of GraphQL', (response) => answer(response, ['hello']), 'PROTOCOL', 200, 1],
    ['sends null', (response) => answer(response, 'null'), 'PROTOCOL', 200, 1],
    [
      'answers 200 with errors only',
      (response) => answer(response, { errors: [{ message: 'No.' }] }),
      'GRAPHQL',
      200,
      1,
    ],
    [
      'refuses with an answer of GraphQL',
      (response) => answer(response, { errors: [{ message: 'No.' }] }, 400),
      'GRAPHQL',
      400,
      1,
    ],
    ['is never ready', (response) => answer(response, 'busy', 503), 'HTTP', 503, 3],
    ['is behind a gateway that fails', (response) => answer(response, '<h1>Bad gateway</h1>', 502), 'HTTP', 502, 3],
    ['limits the rate', (response) => answer(response, '', 429, { 'retry-after': '3600' }), 'RATE_LIMITED', 429, 1],
    ['redirects in a circle', (response) => answer(response, '', 302, { location: '/graphql' }), 'NETWORK', null, -1],
    [
      'sends slow bytes',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const drip = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(drip));
      },
      'TIMEOUT',
      null,
      1,
    ],
  ];

  test.each(cases)('a service that %s', async (_fault, misbehaviour, code, status, requests) => {
    const asked = await client(misbehaviour);
    // Long enough for the request to arrive on a busy machine.
    const timeout = 250;
    const start = performance.now();
    const error = await failure(asking(asked, { timeout: code === 'TIMEOUT' ? timeout : 20_000 }));
    const took = performance.now() - start;
    expect(error).toMatchObject({ code, status, operation: 'Name', requestId: status === null ? null : 'r1' });
    if (requests > 0) expect(server?.seen).toHaveLength(requests);
    // At the time limit, and otherwise after at most two short waits: in either case long before this.
    expect(took).toBeLessThan(2_000);
    // Timers count whole milliseconds.
    if (code === 'TIMEOUT') expect(took).toBeGreaterThanOrEqual(timeout - 1);
  });
});

describe('Retry-After', () => {
  /** Limits the rate once, asking for a wait in the form that `header` gives. */
  const once429 =
    (header: () => string): Misbehaviour =>
    (response, nth) =>
      nth === 1 ? answer(response, '', 429, { 'retry-after': header() }) : answer(response, well);

  test.each([
    ['in seconds', () => '1', 1_000],
    // A date has no milliseconds: two seconds from now is one to two.
    ['as a date', () => new Date(Date.now() + 2_000).toUTCString(), 1_000],
  ])('%s is waited for', async (_form, header, least) => {
    const asked = await client(once429(header));
    await expect(asking(asked)).resolves.toEqual(well.data);
    const [first, second] = server?.seen ?? [];
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(least - 50);
  });

  test('of more than the caller allows fails at once, and says when', async () => {
    const asked = await client(once429(() => '5'));
    const error = await failure(asking(asked, { retry: { ...QUICK, maximumRetryAfter: 4_999 } }));
    expect(error).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 5_000, status: 429 });
    expect(server?.seen).toHaveLength(1);
  });

  test('that cannot be read is as good as none', async () => {
    const asked = await client(once429(() => 'soon'));
    await expect(asking(asked)).resolves.toEqual(well.data);
  });

  test('ends with the time limit of the call', async () => {
    const asked = await client(once429(() => '30'));
    expect(await failure(asking(asked, { timeout: 50 }))).toMatchObject({ code: 'TIMEOUT' });
  });
});

describe('a query', () => {
  test('is sent again until the service is well', async () => {
    const asked = await client((response, nth) => (nth < 3 ? answer(response, 'busy', 503) : answer(response, well)));
    await expect(asking(asked)).resolves.toEqual(well.data);
    expect(server?.seen).toHaveLength(3);
  });

  test('is sent once when told so, by the client or by the call', async () => {
    const asked = await client((response) => answer(response, 'busy', 503));
    expect(await failure(asking(asked, { retry: false }))).toMatchObject({ status: 503 });
    expect(await failure(asking(asked, { retry: { retries: 0 } }))).toMatchObject({ status: 503 });
    expect(server?.seen).toHaveLength(2);
  });

  test('is not repeated any more while most calls of the client fail', async () => {
    const asked = await client((response) => answer(response, 'down', 503));
    for (let call = 0; call < 12; call += 1) await failure(asking(asked));
    // 12 calls of three requests each would be 36.
    expect(server?.seen.length).toBeLessThan(20);
  });

  test('too long for an address is posted, by its hash first', async () => {
    const asked = await client((response) => answer(response, well));
    await asked.request(document, { slug: 'x'.repeat(3_000) });
    expect(server?.seen).toMatchObject([{ method: 'POST' }]);
    expect(server?.seen[0]?.body).not.toContain('query Name');
  });

  test('without values for its variables has one address, however that is written', async () => {
    const asked = await client((response) => answer(response, well));
    const without = graphql('query Without($text: String) { regions(filter: { text: $text }) { totalCount } }');
    await asked.request(without);
    await asked.request(without, {});
    const [first, second] = server?.seen ?? [];
    expect(second?.parameters).toEqual(first?.parameters);
  });

  test('is posted whole to a service that keeps no documents', async () => {
    const refusal = { errors: [{ message: 'No.', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] };
    const asked = await client((response, nth) => answer(response, nth === 1 ? refusal : well));
    await asking(asked);
    await asking(asked);
    expect(server?.seen.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST']);
  });

  test('is asked for with the entity tag of the kept answer', async () => {
    const asked = await client(
      (response, nth) =>
        nth === 1 ? answer(response, well, 200, { etag: '"v1"' }) : void response.writeHead(304).end(),
      { cache: answerCache() },
    );
    await asking(asked);
    await expect(asking(asked)).resolves.toEqual(well.data);
    expect(server?.seen[1]?.headers['if-none-match']).toBe('"v1"');
  });
});

describe('identical queries in flight', () => {
  const slow: Misbehaviour = (response) => void setTimeout(() => answer(response, well), 40);

  test('are one request; other variables or headers are another', async () => {
    const asked = await client(slow);
    await Promise.all([
      asking(asked),
      asking(asked),
      asking(asked, { headers: { 'x-who': 'me' } }),
      asked.request(document, { slug: 'wonsan' }),
    ]);
    expect(server?.seen).toHaveLength(3);
  });

  test('have their own patience: one that gives up leaves the other its answer', async () => {
    const asked = await client(slow);
    const impatient = failure(asking(asked, { timeout: 5 }));
    const patient = asking(asked);
    expect(await impatient).toMatchObject({ code: 'TIMEOUT' });
    await expect(patient).resolves.toEqual(well.data);
    expect(server?.seen).toHaveLength(1);
  });

  test('give the request up when nobody waits any longer', async () => {
    const asked = await client(() => undefined);
    const controller = new AbortController();
    const calls = [failure(asking(asked, { signal: controller.signal })), failure(asking(asked, { timeout: 30 }))];
    controller.abort();
    expect((await Promise.all(calls)).map(({ code }) => code)).toEqual(['ABORTED', 'TIMEOUT']);
    await expect.poll(() => server?.connections()).toBe(0);
  });
});

describe('a mutation', () => {
  // The service has none yet: the text is what counts here.
  const mutation = Object.assign(Object('mutation Change { change }') as object, {}) as Parameters<
    Client['request']
  >[0];

  test('is posted with its document and never repeated unasked', async () => {
    const asked = await client((response) => answer(response, 'busy', 503));
    expect(await failure(asked.request(mutation))).toMatchObject({ code: 'HTTP', operation: 'Change' });
    expect(server?.seen).toMatchObject([
      { method: 'POST', body: '{"query":"mutation Change { change }","operationName":"Change"}' },
    ]);
  });

  test('is repeated with an idempotency key, which is sent each time', async () => {
    const asked = await client((response, nth) => (nth === 1 ? answer(response, '', 503) : answer(response, well)));
    await asked.request(mutation, {}, { idempotencyKey: 'k1' });
    expect(server?.seen.map(({ headers }) => headers['idempotency-key'])).toEqual(['k1', 'k1']);
  });

  test('is not shared', async () => {
    const asked = await client((response) => answer(response, well));
    await Promise.all([asked.request(mutation), asked.request(mutation)]);
    expect(server?.seen).toHaveLength(2);
  });
});

test('hooks see every request and answer, and may set headers', async () => {
  const told: unknown[] = [];
  const asked = await client((response, nth) => (nth === 1 ? answer(response, '', 503) : answer(response, well)), {
    onRequest: (request) => {
      request.headers['authorization'] = `Bearer ${request.attempt}`;
    },
    onResponse: ({ operation, status, requestId, attempt }) => told.push({ operation, status, requestId, attempt }),
  });
  await asking(asked);
  expect(server?.seen.map(({ headers }) => headers['authorization'])).toEqual(['Bearer 1', 'Bearer 2']);
  expect(told).toEqual([
    { operation: 'Name', status: 503, requestId: 'r1', attempt: 1 },
    { operation: 'Name', status: 200, requestId: 'r1', attempt: 2 },
  ]);
});

describe('a page that fails in the middle of an iteration', () => {
  const paged = graphql(
    'query Paged($after: String) { regions(first: 2, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }',
  );
  const page = (nth: number) => ({
    data: {
      regions: {
        nodes: [{ slug: `r${nth}` }],
        pageInfo: { hasNextPage: nth < 3, endCursor: nth < 3 ? `${nth}` : null },
      },
    },
  });
  /** A service of three pages, which does what is said with its nth request. */
  const serving =
    (misbehaviours: Record<number, (response: Parameters<Misbehaviour>[0]) => void>): Misbehaviour =>
    (response, nth, { parameters }) => {
      const { after } = JSON.parse(parameters.get('variables') ?? '{}') as { after?: string };
      (misbehaviours[nth] ?? ((to) => answer(to, page(Number(after ?? 0) + 1))))(response);
    };

  /** The nodes that came, and the code of the error that ended it; null when it came to its end. */
  async function walk(misbehaviour: Misbehaviour, options: Partial<ClientOptions> = {}) {
    const asked = await client(misbehaviour, options);
    const slugs: string[] = [];
    try {
      for await (const { slug } of iterate(asked, paged, {}, { connection: ({ regions }) => regions }))
        slugs.push(slug);
      return { slugs, code: null };
    } catch (error) {
      return { slugs, code: isTumenError(error) ? error.code : error };
    }
  }

  test('and is well when it is asked for again is not noticed', async () => {
    const faults = { 2: (response: Parameters<Misbehaviour>[0]) => answer(response, 'busy', 503) };
    expect(await walk(serving(faults))).toEqual({ slugs: ['r1', 'r2', 'r3'], code: null });
    expect(server?.seen).toHaveLength(4);
  });

  test.each<[string, (response: Parameters<Misbehaviour>[0]) => void, TumenErrorCode]>([
    ['is no answer', (response) => answer(response, '<h1>Oops</h1>', 500), 'HTTP'],
    ['is cut off', (response) => answer(response, '{"data":{"regions"'), 'PROTOCOL'],
    ['breaks', (response) => void response.destroy(), 'NETWORK'],
    ['has errors alone', (response) => answer(response, { errors: [{ message: 'No.' }] }), 'GRAPHQL'],
    ['never comes', () => undefined, 'TIMEOUT'],
  ])('because it %s ends it in its documented error, after the nodes before it', async (_, fault, code) => {
    const { slugs, code: thrown } = await walk(serving({ 2: fault }), { retry: false, timeout: 100 });
    expect({ slugs, thrown }).toEqual({ slugs: ['r1'], thrown: code });
  });
});

describe('a service of another contract', () => {
  test('is warned of once, and answers as far as it can', async () => {
    const told: string[] = [];
    const asked = await client(
      (response) => answer(response, well, 200, { 'tumen-schema-version': '99.0.0+abcdef012345' }),
      { onWarning: (message) => told.push(message) },
    );
    await asking(asked);
    await expect(asking(asked)).resolves.toEqual(well.data);
    expect(told).toEqual([expect.stringContaining('99.0.0+abcdef012345')]);
  });

  test('hears which client asks, unless the caller names another', async () => {
    const asked = await client((response) => answer(response, well), { headers: { 'User-Agent': 'almanac/1' } });
    await asking(asked);
    await asking(createClient({ url: server?.url ?? '' }));
    expect(server?.seen.map(({ headers }) => headers['user-agent'])).toEqual([
      'almanac/1',
      expect.stringMatching(/^tumen-sdk\//),
    ]);
  });
});

test('what a hook throws is the failure of the call, which is not repeated', async () => {
  const asked = await client((response) => answer(response, well), {
    onRequest: () => {
      throw new Error('No token.');
    },
  });
  await expect(asking(asked)).rejects.toThrow('No token.');
  expect(server?.seen).toEqual([]);
});

test('variables that JSON cannot hold fail the call before it is sent', async () => {
  const asked = await client((response) => answer(response, well));
  const circular: { slug?: unknown } = {};
  circular.slug = circular;
  await expect(asked.request(document, circular as never)).rejects.toThrow(TypeError);
  expect(server?.seen).toEqual([]);
});

test('what was aborted before it began sends nothing', async () => {
  const asked = await client((response) => answer(response, well));
  expect(await failure(asking(asked, { signal: AbortSignal.abort() }))).toMatchObject({ code: 'ABORTED' });
  expect(server?.seen).toEqual([]);
});
