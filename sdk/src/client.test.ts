import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from './client.ts';
import type { TypedDocument } from './document.ts';
import { GraphQLRequestError, TumenError } from './errors.ts';
import { graphql } from './graphql.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server on this machine that answers as `listener` does; its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, 'listening');
  // A server listening on a TCP port has this kind of address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

const answering =
  (body: unknown, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'r1' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

const document: TypedDocument<{ region: { name: string } | null }, { slug: string }> = graphql(
  'query Name($slug: String!) { region(slug: $slug) { name } }',
);

async function failure(url: string, options = {}): Promise<TumenError> {
  const error: unknown = await createClient({ url })
    .request(document, { slug: 'rason' }, options)
    .catch((reason: unknown) => reason);
  if (error instanceof TumenError) return error;
  throw new Error('The request did not fail.');
}

describe('a request', () => {
  test('asks by the hash of its document, and sends the document only to a service that does not know it', async () => {
    const asked: { method: string | undefined; parameters: Record<string, string>; body: string }[] = [];
    const url = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const parameters = Object.fromEntries(new URL(request.url ?? '', 'http://x').searchParams);
      asked.push({ method: request.method, parameters, body });
      if (asked.length > 1) answering({ data: { region: { name: 'Rason' } } })(request, response);
      else
        answering({ errors: [{ message: 'No.', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }, 404)(
          request,
          response,
        );
    });
    const client = createClient({ url });
    await expect(client.request(document, { slug: 'rason' })).resolves.toEqual({ region: { name: 'Rason' } });
    await client.request(document, { slug: 'rason' });
    const sha256Hash = createHash('sha256').update(String(document)).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const [first, second, third] = asked;
    expect(first).toMatchObject({
      method: 'GET',
      parameters: { operationName: 'Name', variables: '{"slug":"rason"}' },
    });
    expect(JSON.parse(first?.parameters['extensions'] ?? '')).toEqual(extensions);
    expect(second).toMatchObject({ method: 'POST' });
    expect(JSON.parse(second?.body ?? '')).toEqual({
      query: String(document),
      variables: { slug: 'rason' },
      extensions,
      operationName: 'Name',
    });
    expect(third).toMatchObject({ method: 'GET' });
  });

  test('sends the headers of the client and of the call', async () => {
    const seen: unknown[] = [];
    const url = await serve((request, response) => {
      seen.push(request.headers['authorization'], request.headers['x-call']);
      answering({ data: { region: null } })(request, response);
    });
    await createClient({ url, headers: { authorization: 'Bearer one' } }).request(
      document,
      { slug: 'x' },
      { headers: { 'x-call': 'two' } },
    );
    expect(seen).toEqual(['Bearer one', 'two']);
  });
});

describe('an answer with errors', () => {
  const partial = {
    data: { region: null },
    errors: [{ message: 'Not now.', path: ['region'], extensions: { code: 'INTERNAL' } }],
  };

  test('is thrown with what the service could give', async () => {
    const error = await failure(await serve(answering(partial)));
    expect(error).toBeInstanceOf(GraphQLRequestError);
    expect(error).toMatchObject({
      code: 'GRAPHQL',
      operation: 'Name',
      requestId: 'r1',
      status: 200,
      data: { region: null },
      errors: partial.errors,
    });
  });

  test('is given whole by requestResult', async () => {
    const url = await serve(answering(partial));
    await expect(createClient({ url }).requestResult(document, { slug: 'x' })).resolves.toEqual({
      ...partial,
      extensions: {},
    });
  });
});

describe('a request without an answer fails with', () => {
  test('NETWORK also for an address that is relative to a page', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const asked = createClient({ url: '/graphql', fetch, retry: false }).request(document, { slug: 'rason' });
    await expect(asked).rejects.toMatchObject({
      code: 'NETWORK',
      message: expect.stringContaining('/graphql could not'),
    });
  });

  test('NETWORK when nobody listens', async () => {
    const url = await serve(answering({}));
    for (const close of closing.splice(0)) close();
    expect(await failure(url)).toMatchObject({ code: 'NETWORK', operation: 'Name', status: null });
  });

  test('HTTP when a page of errors comes instead', async () => {
    expect(await failure(await serve(answering('<h1>Bad gateway</h1>', 502)))).toMatchObject({
      code: 'HTTP',
      status: 502,
      requestId: 'r1',
    });
  });

  test('PROTOCOL when the answer is not one of GraphQL', async () => {
    expect(await failure(await serve(answering('<h1>Welcome</h1>')))).toMatchObject({ code: 'PROTOCOL', status: 200 });
  });

  test('NETWORK when the connection breaks in the middle', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"data":');
      response.destroy();
    });
    expect(await failure(url)).toMatchObject({ code: 'NETWORK' });
  });

  test('TIMEOUT when it takes too long', async () => {
    expect(await failure(await serve(() => undefined), { timeout: 20 })).toMatchObject({
      code: 'TIMEOUT',
      message: 'No answer within 20 ms.',
    });
  });

  test('ABORTED when the caller gives up', async () => {
    const controller = new AbortController();
    const failed = failure(await serve(() => controller.abort()), { signal: controller.signal });
    expect(await failed).toMatchObject({ code: 'ABORTED' });
  });
});
