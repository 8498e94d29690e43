import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createClient } from '@tumen/sdk/client';
import { DatasetDocument } from '@tumen/sdk/operations';
import { Client, fetchExchange } from '@urql/core';
import { GraphQLClient } from 'graphql-request';

// What a call of the SDK and of its peers costs beside a bare fetch and JSON.parse of the same bytes: call by call in random
// turn, so that all meet the same machine, which a library that runs one task after the other does not offer.

const ALLOWED = 1.05;
const SIZES = [
  { path: '/1kB', rounds: 4_000 },
  { path: '/500kB', rounds: 400 },
];
const HEADERS = { accept: 'application/graphql-response+json, application/json;q=0.9' };

/** Ways to ask the same, each with everything that it does when nothing is said. */
function waysTo(url: string): Record<string, () => Promise<unknown>> {
  const sdk = createClient({ url });
  const graphqlRequest = new GraphQLClient(url);
  const urql = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
  const text = String(DatasetDocument);
  return {
    'a bare fetch': async () => JSON.parse(await (await fetch(url, { headers: HEADERS })).text()),
    // What every call needs that can be given up: a time limit and a signal.
    'a fetch that can be given up': async () => {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 30_000);
      try {
        return JSON.parse(await (await fetch(url, { headers: HEADERS, signal: controller.signal })).text());
      } finally {
        clearTimeout(timer);
      }
    },
    'the SDK': () => sdk.request(DatasetDocument),
    'graphql-request': () => graphqlRequest.request(text),
    '@urql/core': () => urql.query(text, {}, { requestPolicy: 'network-only' }).toPromise(),
  };
}

async function timed(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

const median = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

const server = fork(join(import.meta.dirname, 'static-answers.ts'));
try {
  const [port] = await once(server, 'message');
  for (const { path, rounds } of SIZES) {
    const ways = Object.entries(waysTo(`http://127.0.0.1:${port}${path}`));
    const times = new Map<string, number[]>(ways.map(([name]) => [name, []]));
    for (let round = 0; round < rounds * 1.25; round += 1) {
      // Any may go first, as what comes second pays for the garbage of what came before.
      for (const [name, call] of ways.toSorted(() => Math.random() - 0.5)) {
        const time = await timed(call);
        // The first fifth warms up.
        if (round >= rounds / 4) times.get(name)?.push(time);
      }
    }
    const bare = median(times.get('a bare fetch') ?? []);
    console.log(`${path.slice(1)}: a bare fetch takes ${bare.toFixed(3)} ms.`);
    for (const [name, each] of times) console.log(`  ${(median(each) / bare).toFixed(3)} ${name}`);
    if (!(median(times.get('the SDK') ?? []) / bare <= ALLOWED)) {
      console.log(`  The SDK is to cost at most ${ALLOWED} times a bare fetch.`);
      process.exitCode = 1;
    }
  }
} finally {
  server.kill();
}
