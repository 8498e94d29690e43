import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breadthQueries } from './breadth-queries.ts';
import { collectDatasetValues, type DatasetValues } from './dataset-values.ts';
import { checkQuery, type Executions } from './differential-check.ts';
import { overHttp, type Query, withGraphqlJs } from './executions.ts';
import { nextPage } from './next-page.ts';
import { randomQuery } from './random-query.ts';
import { type RunningService, startRunningService } from './running-service.ts';
import { seededRandom } from './seeded-random.ts';

// The answer to a query is the same however its fields stand together: every value equals that of the same field asked
// alone, and the whole equals what graphql-js, the reference implementation, makes of it. `pnpm fuzz` asks with other
// seeds, and takes a failing query apart.

const QUERIES = 500;
const FIRST_SEED = 20_180_101;
/** How many fields of each random query are asked alone; the reference answers all of them. */
const LONE_FIELDS = 5;

/** Only ends what hangs. */
const LIMIT_MS = 600_000;

const schema = buildSchema(readFileSync(fileURLToPath(import.meta.resolve('@tumen/server/schema.graphql')), 'utf8'));
let service: RunningService;
let executions: Executions;
let values: DatasetValues;

beforeAll(async () => {
  service = await startRunningService();
  executions = { tested: overHttp(service.url), reference: withGraphqlJs(service) };
  values = await collectDatasetValues(executions.tested);
});

afterAll(() => service?.close());

const told = (seed: number, wrong: string | null, { text, variables }: Query) =>
  wrong === null ? null : `Seed ${seed}: ${wrong}\n${text}\n${JSON.stringify(variables)}`;

test(
  `${QUERIES} random queries are answered as their fields are alone`,
  async () => {
    const wrong: string[] = [];
    let queries = 0;
    let withErrors = 0;
    for (let seed = FIRST_SEED; queries < QUERIES; seed += 1) {
      const random = seededRandom(seed);
      let query: Query | null = randomQuery(schema, values, random);
      // A page, and the pages after and before it.
      for (let turn = 0; turn < 3 && query !== null && queries < QUERIES; turn += 1) {
        queries += 1;
        const checked = await checkQuery(executions, query, { most: LONE_FIELDS, random });
        if (checked.answer.errors) withErrors += 1;
        const complaint = told(seed, checked.wrong, query);
        if (complaint !== null) wrong.push(complaint);
        query = nextPage(schema, query, checked.answer, random);
      }
    }
    expect(wrong).toEqual([]);
    // Answers that are errors for the most part would prove nothing.
    expect(withErrors).toBeLessThan(QUERIES / 4);
  },
  LIMIT_MS,
);

test(
  'all fields of every type at once are answered as they are alone',
  async () => {
    const random = seededRandom(FIRST_SEED);
    const wrong: string[] = [];
    for (const query of breadthQueries(schema, values, random)) {
      const checked = await checkQuery(executions, query, { most: 40, random });
      const complaint = told(FIRST_SEED, checked.wrong, query);
      if (complaint !== null) wrong.push(complaint);
    }
    expect(wrong).toEqual([]);
  },
  LIMIT_MS,
);
