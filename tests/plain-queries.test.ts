import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { schema } from '@tumen/server/contract/schema.ts';
import { CurrentDataset, type Reading } from '@tumen/server/dataset/current.ts';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import { executeBreadthFirst } from '@tumen/server/execution/execute.ts';
import { createDownloadHandler } from '@tumen/server/http/download.ts';
import { OperationStore } from '@tumen/server/http/prepared-operation.ts';
import { createContext } from '@tumen/server/http/request-context.ts';
import { type RunningServer, startServer } from '@tumen/server/http/server.ts';
import { createYogaHandler } from '@tumen/server/http/yoga-handler.ts';
import { createLog } from '@tumen/server/log/log.ts';
import { seriesDownloads } from '@tumen/server/series-data/series-downloads.ts';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Plain queries are answered without Yoga. Nobody must be able to tell: the same requests go to the service, with and
// without its memory of answers, and to Yoga alone.

const REQUEST_ID = 'plain-1';

let database: Database;
let dataset: CurrentDataset;
let servers: RunningServer[] = [];
let yogaAlone: Server;
let urls: string[] = [];

beforeAll(async () => {
  database = await createTemporaryDatabase();
  await loadDataset(database, { folder: DATASET_FOLDER });
  const log = createLog('silent');
  dataset = await CurrentDataset.open(database, log);
  const contextOf = (reading: Reading, requestId: string) =>
    createContext(reading, { requestId, datasetVersions: () => dataset.follow(null, AbortSignal.timeout(60_000)) });
  const start = (answerCacheBytes: number) =>
    startServer({
      database,
      dataset,
      log,
      graphiql: Promise.resolve(''),
      download: createDownloadHandler(seriesDownloads(dataset)),
      answerCacheBytes,
      host: '127.0.0.1',
      port: 0,
    });
  servers = [await start(0), await start(10_000_000)];
  const yoga = createYogaHandler({
    execute: (args, requestId) =>
      dataset.answer((reading) => executeBreadthFirst({ ...args, contextValue: contextOf(reading, requestId) })),
    operations: new OperationStore(schema),
    contextOf: (requestId) => contextOf(dataset.startReading(), requestId),
    eventId: () => dataset.current.version,
    log,
  });
  yogaAlone = createServer((request, response) => yoga(request, response, REQUEST_ID));
  await new Promise<void>((resolve) => yogaAlone.listen(0, '127.0.0.1', resolve));
  // A server that listens on a TCP port has this kind of address.
  const { port } = yogaAlone.address() as AddressInfo;
  urls = [...servers.map(({ url }) => url), `http://127.0.0.1:${port}`];
});

afterAll(async () => {
  for (const server of servers) await server.close();
  yogaAlone?.closeAllConnections();
  yogaAlone?.close();
  dataset?.close();
  await database?.close();
});

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  search?: string;
}

const RASON = '{ region(slug: "rason") { name names { text language } } }';
const BY_SLUG =
  'query BySlug($slug: String!, $first: Int) { region(slug: $slug) { name series(first: $first) { nodes { key } } } }';
const TWO = 'query One { region(slug: "rason") { name } } query Two { region(slug: "wonsan") { name } }';
const COSTLY = `{ regions(first: 100) { nodes { series(first: 100) { nodes { observations(first: 100) { nodes { citations { source { citations(first: 100) { nodes { note } } } } } } } } } } }`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

const posted = (body: unknown): Asked => ({ body: JSON.stringify(body) });
const got = (parameters: Record<string, string>): Asked => ({
  method: 'GET',
  search: `?${new URLSearchParams(parameters)}`,
});

const REQUESTS: Record<string, Asked> = {
  'a query': posted({ query: RASON }),
  'a query by GET': got({ query: RASON }),
  variables: posted({ query: BY_SLUG, variables: { slug: 'rason', first: 2 } }),
  'variables by GET': got({ query: BY_SLUG, variables: '{"slug":"rason","first":2}' }),
  'a variable too many': posted({ query: BY_SLUG, variables: { slug: 'rason', other: 1 } }),
  'null for what has a default': posted({ query: BY_SLUG, variables: { slug: 'rason', first: null } }),
  introspection: posted({ query: getIntrospectionQuery() }),
  'a fragment, an alias, a directive': posted({
    query:
      'query ($on: Boolean!) { a: region(slug: "rason") { ...N } } fragment N on Region { name @include(if: $on) kind }',
    variables: { on: false },
  }),
  'an operation by name': posted({ query: TWO, operationName: 'Two' }),
  'an operation by name, by GET': got({ query: TWO, operationName: 'One' }),
  'a name that no operation has': posted({ query: TWO, operationName: 'Three' }),
  'no name for two operations': posted({ query: TWO }),
  'an empty name': posted({ query: RASON, operationName: '' }),
  'an empty name by GET': got({ query: RASON, operationName: '' }),
  'a name that is no text': posted({ query: RASON, operationName: 1 }),
  'a mistake in a field': posted({ query: '{ regions(first: 101) { totalCount } }' }),
  'a mistake beside what is right': posted({
    query: '{ good: region(slug: "rason") { name } regions(first: 101) { totalCount } }',
  }),
  'a mistake by GET': got({ query: '{ regions(first: 101) { totalCount } }' }),
  'a variable that is wrong': posted({ query: BY_SLUG, variables: { slug: 'rason', first: 'two' } }),
  'a variable that is missing': posted({ query: BY_SLUG, variables: {} }),
  'no variables': posted({ query: BY_SLUG }),
  'a number that JSON cannot say again': {
    body: `{"query":${JSON.stringify(BY_SLUG)},"variables":{"slug":"rason","first":1e400}}`,
  },
  'variables that are a list': posted({ query: BY_SLUG, variables: ['rason'] }),
  'variables that are a text': posted({ query: BY_SLUG, variables: '{"slug":"rason"}' }),
  'variables that are no JSON, by GET': got({ query: BY_SLUG, variables: '{"slug"' }),
  'variables that are a number, by GET': got({ query: BY_SLUG, variables: '1' }),
  'too costly': posted({ query: COSTLY }),
  'too costly by GET': got({ query: COSTLY }),
  'no GraphQL': posted({ query: '{ region(slug: }' }),
  'no GraphQL by GET': got({ query: '{' }),
  'an empty query': posted({ query: '' }),
  'no query': posted({}),
  'no query by GET': { method: 'GET', search: '?query=&operationName=One' },
  'a query that is no text': posted({ query: 1 }),
  'an unknown field': posted({ query: '{ regiom(slug: "rason") { name } }' }),
  'an unknown argument': posted({ query: '{ region(slgu: "rason") { name } }' }),
  'a wrong value': posted({ query: '{ policies(filter: { kind: { in: [UN_RESOLUTIOM] } }) { totalCount } }' }),
  'a mutation': posted({ query: 'mutation { anything }' }),
  'a mutation by GET': got({ query: 'mutation { anything }' }),
  'a body that is no JSON': { body: '{ "query": ' },
  'an empty body': { body: '' },
  null: { body: 'null' },
  'a text': { body: '"{ region }"' },
  'a number': { body: '7' },
  'a batch': posted([{ query: RASON }, { query: RASON }]),
  'an empty batch': posted([]),
  'a parameter that is not known': posted({ query: RASON, id: 7 }),
  'a parameter that is not known and null': posted({ query: RASON, id: null }),
  'extensions that are a list': posted({ query: RASON, extensions: [] }),
  'extensions of another kind': posted({ query: RASON, extensions: { tracing: true } }),
  'extensions that are no JSON, by GET': got({ query: RASON, extensions: '{' }),
  'an unknown hash': posted({ extensions: persisted(sha256('nothing')) }),
  'an unknown hash by GET': got({ extensions: JSON.stringify(persisted(sha256('nothing'))) }),
  'a hash that is not that of the query': posted({ query: RASON, extensions: persisted(sha256('nothing')) }),
  'a query with its hash': posted({ query: RASON, extensions: persisted(sha256(RASON)) }),
  'the hash alone': posted({ extensions: persisted(sha256(RASON)) }),
  'the hash alone, by GET': got({ extensions: JSON.stringify(persisted(sha256(RASON))) }),
  'a hash of another version': posted({ extensions: { persistedQuery: { version: 2, sha256Hash: sha256(RASON) } } }),
  'a query in another script': posted({
    query: '{ search(text: "나선", first: 2) { nodes { node { __typename } } } }',
  }),
  'percent signs that are no escapes': { method: 'GET', search: '?query={__typename}&x=%zz' },
  'plus signs for spaces': { method: 'GET', search: '?query={+region(slug:+"rason")+{+name+}+}' },
  'a parameter twice': { method: 'GET', search: '?query={__typename}&query={a}' },
  'another content type': { headers: { 'content-type': 'text/plain' }, body: '{}' },
  'the content type of a query as text': { headers: { 'content-type': 'application/graphql' }, body: RASON },
  'a charset': {
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ query: RASON }),
  },
  PUT: { method: 'PUT', body: '{}' },
  DELETE: { method: 'DELETE' },
};

const ACCEPTED = {
  'no Accept': undefined,
  'application/json': 'application/json',
  'application/graphql-response+json': 'application/graphql-response+json',
  both: 'application/graphql-response+json, application/json;q=0.9',
  'a browser': 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'nothing that there is': 'image/png',
};

/** Headers that say what the answer is. How long it may be kept is told by the service alone. */
const COMPARED = ['content-type', 'allow', 'accept'];

async function answerOf(
  url: string,
  { method = 'POST', headers = {}, body, search = '' }: Asked,
  accept: string | undefined,
) {
  const response = await fetch(`${url}/graphql${search}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-request-id': REQUEST_ID,
      ...(accept === undefined ? {} : { accept }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const isComplete = response.status === 200 && !text.includes('"errors":[');
  return {
    status: response.status,
    text,
    headers: Object.fromEntries(COMPARED.map((name) => [name, response.headers.get(name)])),
    cacheControl: isComplete ? 'by the service' : response.headers.get('cache-control'),
  };
}

describe.each(Object.entries(ACCEPTED))('with %s', (_, accept) => {
  test.each(Object.entries(REQUESTS))('%s is answered as by Yoga', async (_name, asked) => {
    const [plain = '', remembering = '', yoga = ''] = urls;
    const expected = await answerOf(yoga, asked, accept);
    expect(await answerOf(plain, asked, accept)).toEqual(expected);
    expect(await answerOf(remembering, asked, accept), 'at first').toEqual(expected);
    expect(await answerOf(remembering, asked, accept), 'again').toEqual(expected);
  });
});
