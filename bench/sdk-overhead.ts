import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '@tumen/sdk/client';
import { DatasetDocument } from '@tumen/sdk/operations';
import { Bench } from 'tinybench';

// What a call of the SDK costs beside a bare fetch and JSON.parse of the same bytes, one after the other within one run.

const ALLOWED = 1.05;
const ROUNDS = { iterations: 1_500, time: 0, warmupIterations: 300, warmupTime: 0 };

/** An answer of about so many bytes. */
function answerOf(bytes: number): string {
  const row = { table: 'observations', rows: 10_080 };
  const counts = Array.from({ length: Math.max(1, Math.round((bytes - 120) / JSON.stringify(row).length)) }, () => row);
  return JSON.stringify({ data: { dataset: { version: 'f'.repeat(64), loadedAt: '2026-11-24T00:00:00.000Z', counts } } });
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
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

try {
  for (const [path, body] of bodies) {
    const url = origin + path;
    const client = createClient({ url });
    const headers = { accept: 'application/graphql-response+json, application/json;q=0.9' };
    const iterations = body.length > 100_000 ? 400 : ROUNDS.iterations;
    const bench = new Bench({ ...ROUNDS, iterations })
      .add('bare', async () => JSON.parse(await (await fetch(url, { headers })).text()))
      .add('SDK', () => client.request(DatasetDocument));
    const ratios: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      await bench.run();
      const [bare, sdk] = bench.tasks.map(({ result }) => (result.state === 'completed' ? result.latency.p50 : Number.NaN));
      ratios.push((sdk ?? Number.NaN) / (bare ?? Number.NaN));
    }
    ratios.sort((one, other) => one - other);
    const median = ratios[2] ?? Number.NaN;
    console.log(`${body.length.toLocaleString('en')} bytes: the SDK costs ${median.toFixed(3)} times a bare fetch (${ratios.map((ratio) => ratio.toFixed(3)).join(', ')}); ${ALLOWED} is allowed.`);
    if (!(median <= ALLOWED)) process.exitCode = 1;
  }
} finally {
  server.close();
  server.closeAllConnections();
}
