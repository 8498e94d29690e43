import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createClient } from '@tumen/sdk/client';
import { DatasetDocument } from '@tumen/sdk/operations';

// What a call of the SDK costs beside a bare fetch and JSON.parse of the same bytes: call by call in turn, so that both meet
// the same machine, which a library that runs one task after the other does not offer.

const ALLOWED = 1.05;
const SIZES = [
  { path: '/1kB', rounds: 4_000 },
  { path: '/500kB', rounds: 400 },
];

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
    const url = `http://127.0.0.1:${port}${path}`;
    const client = createClient({ url });
    const headers = { accept: 'application/graphql-response+json, application/json;q=0.9' };
    const bare = async () => JSON.parse(await (await fetch(url, { headers })).text());
    const sdk = () => client.request(DatasetDocument);
    const times = { bare: [] as number[], sdk: [] as number[] };
    for (let round = 0; round < rounds * 1.25; round += 1) {
      // Either may go first, as what comes second pays for the garbage of what came before.
      const order = (['bare', 'sdk'] as const).toSorted(() => Math.random() - 0.5);
      for (const each of order) {
        const time = await timed(each === 'bare' ? bare : sdk);
        // The first fifth warms up.
        if (round >= rounds / 4) times[each].push(time);
      }
    }
    const ratio = median(times.sdk) / median(times.bare);
    const told = [median(times.bare), median(times.sdk)].map((time) => time.toFixed(3)).join(' and ');
    console.log(
      `${path.slice(1)}: ${told} ms, the SDK costs ${ratio.toFixed(3)} times a bare fetch; ${ALLOWED} is wanted.`,
    );
    if (!(ratio <= ALLOWED)) process.exitCode = 1;
  }
} finally {
  server.kill();
}
