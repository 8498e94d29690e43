import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { collectDatasetValues } from './dataset-values.ts';
import { checkQuery } from './differential-check.ts';
import { overHttp, withGraphqlJs } from './executions.ts';
import { nextPage } from './next-page.ts';
import { randomQuery } from './random-query.ts';
import { startRunningService } from './running-service.ts';
import { seededRandom } from './seeded-random.ts';
import { smallestQuery } from './smallest-query.ts';

// Random queries beyond those of the tests: `pnpm fuzz --seed 1 --count 5000`. Each query has a seed of its own, counted
// up from the first, so that a failing one is repeated with `--seed <its seed> --count 1`.

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    count: { type: 'string', default: '1000' },
    /** How many fields of each query are asked alone. */
    lone: { type: 'string', default: '8' },
    /** Stop after so many queries that fail. */
    failures: { type: 'string', default: '5' },
  },
});
const first = Number(options.seed);
const count = Number(options.count);

const schema = buildSchema(readFileSync(fileURLToPath(import.meta.resolve('@tumen/server/schema.graphql')), 'utf8'));
const service = await startRunningService();
try {
  const executions = { tested: overHttp(service.url), reference: withGraphqlJs(service) };
  const values = await collectDatasetValues(executions.tested);
  let queries = 0;
  let withErrors = 0;
  const messages = new Map<string, number>();
  let failures = 0;
  for (let seed = first; seed < first + count && failures < Number(options.failures); seed += 1) {
    const random = seededRandom(seed);
    let query = randomQuery(schema, values, random);
    // A page, and the pages after and before it.
    for (let turn = 0; turn < 3; turn += 1) {
      queries += 1;
      const { answer, wrong } = await checkQuery(executions, query, { most: Number(options.lone), random });
      if (answer.errors) withErrors += 1;
      for (const { message } of answer.errors ?? []) messages.set(message, (messages.get(message) ?? 0) + 1);
      if (wrong !== null) {
        failures += 1;
        const smallest = await smallestQuery(
          schema,
          query,
          async (tried) => (await checkQuery(executions, tried)).wrong !== null,
        );
        const { wrong: still } = await checkQuery(executions, smallest);
        console.error(`Seed ${seed}\n${still ?? wrong}\n${smallest.text}\n${JSON.stringify(smallest.variables)}\n`);
        break;
      }
      const turned = nextPage(schema, query, answer, random);
      if (turned === null) break;
      query = turned;
    }
  }
  console.log(
    `${queries} queries from seed ${first} on, ${withErrors} of them answered with errors: ${failures} wrong.`,
  );
  // What the service refuses most: a generator that asks for it too often tests little else.
  for (const [message, times] of [...messages].sort(([, a], [, b]) => b - a).slice(0, 10))
    console.log(`${String(times).padStart(6)} × ${message}`);
  if (failures > 0) process.exitCode = 1;
} finally {
  await service.close();
}
