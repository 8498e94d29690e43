import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { load, requestOnce } from './client.ts';

/** Answers every request with these bytes, cut into pieces of one length. */
async function serve(answer: string, pieceLength: number): Promise<number> {
  const server = createServer((socket) => {
    socket.setNoDelay(true).on('error', () => undefined);
    socket.on('data', async () => {
      for (let at = 0; at < answer.length; at += pieceLength) {
        socket.write(answer.slice(at, at + pieceLength));
        await turn();
      }
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  // A server that listens on a TCP port has this kind of address.
  return (server.address() as AddressInfo).port;
}

const LENGTH = 'HTTP/1.1 200 OK\r\nContent-Length: 11\r\nETag: "a:b"\r\n\r\nhello world';
const CHUNKED = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nhello \r\n5\r\nworld\r\n0\r\n\r\n';
const REQUEST = { method: 'GET', path: '/' } as const;

for (const pieceLength of [1, 7, 1_000]) {
  test.each([
    ['a stated length', LENGTH],
    ['chunks', CHUNKED],
  ])(`reads %s that comes in pieces of ${pieceLength}`, async (_, bytes) => {
    const answer = await requestOnce(await serve(bytes, pieceLength), REQUEST);
    expect(answer.body.toString()).toBe('hello world');
    expect(answer.status).toBe(200);
  });
}

test('reads headers by their names in lower case', async () => {
  const { headers } = await requestOnce(await serve(LENGTH, 1_000), REQUEST);
  expect(headers.get('etag')).toBe('"a:b"');
});

test('counts answers one after another on kept connections', async () => {
  const port = await serve(CHUNKED, 5);
  const { requests, p50 } = await load(port, REQUEST, { connections: 2, seconds: 0.05 });
  expect(requests).toBeGreaterThan(2);
  expect(p50).toBeGreaterThan(0);
});

test('refuses an answer with another status', async () => {
  const port = await serve('HTTP/1.1 304 Not Modified\r\n\r\n', 1_000);
  await expect(load(port, REQUEST, { connections: 1, seconds: 0.01 })).rejects.toThrow('304 Not Modified');
  expect(await load(port, REQUEST, { connections: 1, seconds: 0.01, status: 304 })).toBeDefined();
});
