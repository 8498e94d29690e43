import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import {
  createServer,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type Server,
  request as send,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createGraphiqlHandler } from './graphiql.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let parent: string;
let bundle: string;
let server: Server | undefined;

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'graphiql-'));
  bundle = join(parent, 'bundle');
  mkdirSync(join(bundle, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.js'), 'secret');
  writeFileSync(join(bundle, 'index.html'), '<!doctype html><title>Tumen</title>');
  writeFileSync(join(bundle, 'assets/page-1a2b.js'), 'plain script');
  writeFileSync(join(bundle, 'assets/page-1a2b.js.br'), 'brotli script');
  writeFileSync(join(bundle, 'assets/page-1a2b.js.gz'), 'gzipped script');
  writeFileSync(join(bundle, 'assets/font-3c4d.ttf'), 'font');
});

afterAll(() => rmSync(parent, { recursive: true }));
afterEach(() => server?.close());

/** Serves the page; what it leaves to others is answered by "the API". */
async function serve(folder: Promise<string>) {
  const handler = createGraphiqlHandler({ folder });
  const listening = createServer((request, response) => {
    if (!handler(request, response)) response.end('the API');
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo; // A server on a TCP port has no address of another kind.
  return (path: string, headers: OutgoingHttpHeaders = BROWSER, method = 'GET') =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
      // node:http sends the path as it stands, where fetch would take the dots out of it.
      send({ host: '127.0.0.1', port, path, headers, method, agent: false }, async (response) => {
        const body = Buffer.concat(await response.toArray()).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      })
        .on('error', reject)
        .end();
    });
}

describe('the page', () => {
  test('is what a browser gets at /graphql', async () => {
    const ask = await serve(Promise.resolve(bundle));
    const page = await ask('/graphql');
    expect(page.status).toBe(200);
    expect(page.body).toContain('<title>Tumen</title>');
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'Accept, Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
  });

  test('may load nothing from elsewhere', async () => {
    const ask = await serve(Promise.resolve(bundle));
    const policy = String((await ask('/graphql')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src/);
  });

  test('is not sent again to a browser that has it', async () => {
    const ask = await serve(Promise.resolve(bundle));
    const { etag } = (await ask('/graphql')).headers;
    const again = await ask('/graphql', { ...BROWSER, 'if-none-match': String(etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  test.each([
    ['a query in the link', 'GET', '/graphql?query=%7B__typename%7D', BROWSER],
    ['a persisted operation in the link', 'GET', '/graphql?extensions=%7B%7D', BROWSER],
    ['a client that wants JSON', 'GET', '/graphql', { accept: 'application/json' }],
    ['a posted query', 'POST', '/graphql', BROWSER],
    ['another path', 'GET', '/health/live', BROWSER],
    ['a path that is no path', 'GET', '//[', BROWSER],
  ])('leaves %s to others', async (_what, method, path, headers) => {
    const ask = await serve(Promise.resolve(bundle));
    expect((await ask(path, headers, method)).body).toBe('the API');
  });

  test('reloads itself while it is being built, and the API answers', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const ask = await serve(promise);
    const early = await ask('/graphql');
    expect(early).toMatchObject({ status: 503, headers: { 'retry-after': '2', 'cache-control': 'no-store' } });
    expect(early.body).toContain('http-equiv="refresh"');
    expect((await ask('/graphql?query=x')).body).toBe('the API');
    resolve(bundle);
    expect((await ask('/graphql')).status).toBe(200);
  });

  test('says so when it could not be built, and does not reload', async () => {
    const ask = await serve(Promise.reject(new Error('no Vite')));
    const page = await ask('/graphql');
    expect(page.status).toBe(503);
    expect(page.body).toContain('could not be built');
    expect(page.body).not.toContain('refresh');
    expect(page.headers).not.toHaveProperty('retry-after');
  });
});

describe('an asset', () => {
  test('may be kept for good, for its name changes with its content', async () => {
    const ask = await serve(Promise.resolve(bundle));
    const script = await ask('/graphiql/assets/page-1a2b.js', {});
    expect(script).toMatchObject({ status: 200, body: 'plain script' });
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': '12',
    });
    expect((await ask('/graphiql/assets/font-3c4d.ttf')).headers['content-type']).toBe('font/ttf');
  });

  test('comes in the best coding that the browser takes', async () => {
    const ask = await serve(Promise.resolve(bundle));
    const path = '/graphiql/assets/page-1a2b.js';
    const brotli = await ask(path, { 'accept-encoding': 'gzip, br' });
    expect(brotli).toMatchObject({
      body: 'brotli script',
      headers: { 'content-encoding': 'br', vary: 'Accept-Encoding' },
    });
    expect((await ask(path, { 'accept-encoding': 'gzip' })).body).toBe('gzipped script');
    expect((await ask('/graphiql/assets/font-3c4d.ttf', { 'accept-encoding': 'br' })).headers).not.toHaveProperty(
      'content-encoding',
    );
  });

  test('answers HEAD with the headers alone', async () => {
    const ask = await serve(Promise.resolve(bundle));
    expect(await ask('/graphiql/assets/page-1a2b.js', {}, 'HEAD')).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '12' },
    });
  });

  test.each([
    '/graphiql/assets/../../secret.js',
    '/graphiql/assets/%2e%2e/%2e%2e/secret.js',
    '/graphiql/assets/..%2f..%2fsecret.js',
    '/graphiql/assets/..\\..\\secret.js',
    '/graphiql/assets//etc/passwd',
    '/graphiql/assets/page-1a2b.js.br',
    '/graphiql/assets/unknown.js',
    '/graphiql/index.html',
  ])('%s is not one', async (path) => {
    const ask = await serve(Promise.resolve(bundle));
    const { status, body } = await ask(path, { accept: '*/*' });
    expect(body).not.toMatch(/secret|script|root:|doctype/);
    expect([200, 404]).toContain(status);
    if (status === 200) expect(body).toBe('the API');
  });
});
