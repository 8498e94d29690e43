import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ask } from './ask.ts';
import { type ServiceInstance, startInstance } from './service-instance.ts';

// What an answer costs the database must not grow with its rows. The service runs in this process, so that every
// statement that leaves through node-postgres, Prisma's among them, can be counted.

let database: Database;
let instance: ServiceInstance;
const statements: string[] = [];

/** Of the connection, not of the question. */
const HOUSEKEEPING = /^\s*(BEGIN|COMMIT|ROLLBACK|LISTEN|DEALLOCATE|SET|SELECT 1\b)/i;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  await loadDataset(database, { folder: DATASET_FOLDER });
  instance = await startInstance(database);
  const query = pg.Client.prototype.query;
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...parameters: unknown[]) {
    const text = textOf(parameters[0]);
    if (!HOUSEKEEPING.test(text)) statements.push(text);
    return Reflect.apply(query, this, parameters);
  });
});

afterAll(async () => {
  vi.restoreAllMocks();
  await instance?.close();
  await database?.close();
});

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  return typeof statement === 'object' && statement !== null && 'text' in statement ? String(statement.text) : '';
}

interface Counted {
  data: unknown;
  statements: string[];
}

async function counted<Data = unknown>(query: string): Promise<Counted & { data: Data }> {
  statements.length = 0;
  const data = await ask<Data>(query, {}, instance.url);
  return { data, statements: [...statements] };
}

const told = ({ statements: sent }: Counted) =>
  sent.map((text) => text.replaceAll(/\s+/g, ' ').slice(0, 160)).join('\n');

/** Asserts that a query takes as many statements for many rows as for few, and no more than `most`. */
async function expectConstant(
  queryFor: (size: number) => string,
  few: number,
  many: number,
  most: number,
): Promise<void> {
  const small = await counted(queryFor(few));
  const large = await counted(queryFor(many));
  expect(small.statements.length, 'the statements are seen').toBeGreaterThan(0);
  expect(JSON.stringify(large.data).length, 'many rows are more').toBeGreaterThan(JSON.stringify(small.data).length);
  expect(large.statements.length, `for ${few}:\n${told(small)}\n\nfor ${many}:\n${told(large)}`).toBe(
    small.statements.length,
  );
  expect(large.statements.length, told(large)).toBeLessThanOrEqual(most);
}

describe('policies → measures and indicators → series → 12 newest observations with source', () => {
  const walk = (first: number) => `{
    policies(first: ${first}, orderBy: [{ field: ADOPTED_ON, direction: DESC }]) {
      nodes {
        slug title kind adoptedOn
        measures { kind description status from to }
        indicators(first: 5) {
          nodes {
            code name
            series(first: 5) {
              nodes {
                key title unit { code } source { slug publisher }
                observations(last: 12) {
                  nodes { period value status citations { role locator source { slug title publisher } } }
                }
              }
            }
          }
        }
      }
    }
  }`;

  test('takes at most 8 statements, for 10 policies as for all', async () => {
    await expectConstant(walk, 10, 100, 8);
  });
});

describe('the same holds for', () => {
  /**
   * `few` is enough for the smaller answer to hold a record of each kind that the larger one has: where there is nothing
   * to read, no statement is sent.
   */
  const cases: [name: string, queryFor: (size: number) => string, few: number, most: number][] = [
    [
      'regions with their policies, however they reach them',
      (first) =>
        `{ regions(first: ${first}) { nodes { slug policies(scope: INHERITED, first: 5) { edges { reach node { slug title } } } } } }`,
      10,
      6,
    ],
    [
      'findings with the sources of their citations',
      (first) =>
        `{ findings(first: ${first}) { nodes { statement regions { slug } citations { role source { slug title } } } } }`,
      10,
      6,
    ],
    [
      'two aliases of one field with different arguments',
      (first) => `{
        regions(first: ${first}, filter: { hasSeries: true }, orderBy: [{ field: KIND }]) {
          nodes {
            reported: series(first: 3) { nodes { key latest { period value } } }
            mirrored: series(first: 3, as: COUNTERPART) { nodes { key latest { period value } } }
          }
        }
      }`,
      30,
      12,
    ],
    [
      'series with coverage, gaps, columns and their newest reading',
      (first) => `{
        seriesList(first: ${first}) {
          nodes {
            key title coverage { from to count gaps } gaps { period reason citations { source { slug } } }
            latest { period value display sentence } data(last: 5) { periods values }
          }
        }
      }`,
      10,
      10,
    ],
    [
      'policies with what moved when they began',
      (first) => `{
        policies(first: ${first}, orderBy: [{ field: ADOPTED_ON }]) {
          nodes {
            slug
            impact(series: "M.merchandise-imports.china.dprk._T.USD_E6.china-customs") {
              summary estimate { levelChange { value } } breaks { period series { key } } otherPolicies { slug } method { unit { code } }
            }
          }
        }
      }`,
      30,
      12,
    ],
    [
      'series with their charts, relatives and formulas',
      (first) => `{
        seriesList(first: ${first}, orderBy: [{ field: SOURCE, direction: DESC }]) {
          nodes {
            key mirrors { key } alternatives { key title } derivation { formula inputs { name series { key } } } derivedSeries { key }
            diff(from: "2010-01-01") { revised } data(last: 5) { vegaLite method { unit { code } conversion { multiplier } } }
          }
        }
      }`,
      60,
      24,
    ],
    [
      'measures with their caps, goods and what they replace',
      (first) => `{
        measures(first: ${first}, orderBy: [{ field: SLUG, direction: DESC }]) {
          nodes {
            slug policy { slug } supersededBy { slug } supersedes { slug } commodities { commodity { code name } }
            cap { limits { amount unit { code } } conversionFactor { factor } } citations { source { slug } }
          }
        }
      }`,
      30,
      12,
    ],
    [
      'sources with what they support',
      (first) => `{
        sources(first: ${first}) {
          nodes { slug citations(first: 3) { totalCount nodes { subject { __typename ... on Observation { period value series { key } } ... on Finding { statement } } } } }
        }
      }`,
      80,
      14,
    ],
    [
      'regions with their names, parents and children',
      (first) =>
        `{ regions(first: ${first}, filter: { kind: { in: [PROVINCE, CAPITAL_CITY, SPECIAL_CITY] } }) { nodes { slug names { text } parent { slug } ancestors { slug } children(first: 3) { nodes { slug } } } } }`,
      5,
      10,
    ],
    [
      'the timeline with its records',
      (first) =>
        `{ timeline(first: ${first}) { nodes { kind title subject { ... on Policy { slug } ... on Measure { slug policy { slug } } ... on Finding { slug } } } } }`,
      70,
      8,
    ],
  ];

  test.each(cases)('%s', async (_, queryFor, few, most) => {
    await expectConstant(queryFor, few, 100, most);
  });
});

test('a search takes one statement, and one for each kind of record that it finds', async () => {
  const answer = await counted<{ search: { nodes: { node: { __typename: string } }[] } }>(
    '{ search(text: "coal", first: 100) { nodes { score matched { text } node { __typename ... on Measure { policy { slug } } ... on Series { title } } } } }',
  );
  const kinds = new Set(answer.data.search.nodes.map(({ node }) => node.__typename));
  expect(kinds.size).toBeGreaterThan(3);
  expect(answer.statements.length, told(answer)).toBeLessThanOrEqual(1 + kinds.size);
});

test('a record by its slug takes two statements at most', async () => {
  const answer = await counted('{ region(slug: "rason") { name parent { name } names { text } } }');
  expect(answer.statements.length, told(answer)).toBeLessThanOrEqual(2);
});

test('a count takes one statement', async () => {
  const answer = await counted('{ policies { totalCount } }');
  expect(answer.statements.length, told(answer)).toBe(1);
});

describe('the values of 50 series, each transformed in its own way', () => {
  const TRANSFORMS = ['LEVEL', 'CHANGE', 'PERCENT_CHANGE_YEAR_AGO', 'Z_SCORE', 'PER_CAPITA'];

  test('are read by one statement, whether they are listed or asked for one by one', async () => {
    const list = await counted<{ seriesList: { nodes: { key: string }[] } }>(
      '{ seriesList(first: 50, filter: { region: ["dprk"], frequency: [A] }) { nodes { key data(transform: PER_CAPITA) { values problem { code } } } } }',
    );
    const keys = list.data.seriesList.nodes.map(({ key }) => key);
    expect(keys).toHaveLength(50);
    const aliases = keys.map((key, position) => {
      const transform = TRANSFORMS[position % TRANSFORMS.length];
      return `s${position}: series(key: ${JSON.stringify(key)}) { data(transform: ${transform}) { values flags reasons } }`;
    });
    const single = await counted(`{ ${aliases.join('\n')} }`);
    for (const answer of [list, single]) {
      expect(answer.statements.filter(readsValues), told(answer)).toHaveLength(1);
    }
  });
});

function readsValues(statement: string): boolean {
  return /\bobservation\b/.test(statement);
}

test('a comparison of any number of series takes one statement for their values', async () => {
  const { data } = await counted<{ seriesList: { nodes: { key: string }[] } }>(
    '{ seriesList(first: 50, filter: { region: ["dprk"], frequency: [A] }) { nodes { key } } }',
  );
  const keys = data.seriesList.nodes.map(({ key }) => key);
  for (const size of [2, 50]) {
    const series = JSON.stringify(keys.slice(0, size));
    const answer = await counted(
      `{ compare(series: ${series}) { periods series { values series { title } } spread { range } } }`,
    );
    expect(answer.statements.filter(readsValues), told(answer)).toHaveLength(1);
    expect(answer.statements.length, told(answer)).toBeLessThanOrEqual(10);
  }
});

test('cap tracking takes one statement for all reports', async () => {
  const answer = await counted(
    '{ measure(slug: "unscr-2397-refined-petroleum-cap") { cap { tracking(window: "2018") { summary reporters { region { slug } unit { code } } limits { shares { factor source } } } } } }',
  );
  expect(answer.statements.filter(readsValues), told(answer)).toHaveLength(1);
  expect(answer.statements.length, told(answer)).toBeLessThanOrEqual(12);
});
