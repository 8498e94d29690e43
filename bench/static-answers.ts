import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// Answers of two sizes from memory, in a process of its own, so that what is measured is the client alone.

/** An answer of about so many bytes. */
function answerOf(bytes: number): string {
  const row = { table: 'observations', rows: 10_080 };
  const counts = Array.from({ length: Math.max(1, Math.round((bytes - 120) / JSON.stringify(row).length)) }, () => row);
  return JSON.stringify({
    data: { dataset: { version: 'f'.repeat(64), loadedAt: '2026-11-24T00:00:00.000Z', counts } },
  });
}

const bodies = new Map([
  ['/1kB', answerOf(1_000)],
  ['/500kB', answerOf(500_000)],
]);
const server = createServer((request, response) => {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  response.setHeader('content-type', 'application/graphql-response+json').end(bodies.get(path));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
// A server that listens on a TCP port has this kind of address.
process.send?.((server.address() as AddressInfo).port);
