import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { CurrentDataset } from '@tumen/server/dataset/current.ts';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import { createDownloadHandler } from '@tumen/server/http/download.ts';
import { startServer } from '@tumen/server/http/server.ts';
import { createLog } from '@tumen/server/log/log.ts';
import { seriesDownloads } from '@tumen/server/series-data/series-downloads.ts';
import { Bench } from 'tinybench';
import { BENCH_SERIES, generateSeries, POINTS } from './generated-series.ts';

// What `Series.data` costs beside one hand-written statement that builds the same JSON: both answer over HTTP from this
// process and the same pool, one after the other within one run. Only ratios mean anything.

/** The most that Series.data may cost, as a multiple of the statement. */
const ALLOWED = 2;
const ROUNDS = { iterations: 60, time: 0, warmupIterations: 15, warmupTime: 0 };

const STATEMENT = `
  SELECT json_build_object('data', json_build_object('series', json_build_object('data', json_build_object(
           'periods', json_agg(period), 'startsOn', json_agg(starts_on), 'endsOn', json_agg(ends_before - 1),
           'values', json_agg(value), 'flags', json_agg(status), 'reasons', json_agg(note)))))::text AS answer
  FROM (SELECT * FROM observation WHERE series = $1 AND known_until IS NULL ORDER BY starts_on) o`;

const FIELDS = '{ periods startsOn endsOn values flags reasons }';

/** Answers every request with what the statement gives. */
async function serveStatement({ pool }: Database): Promise<Server> {
  const server = createServer((_request, response) => {
    pool.query<{ answer: string }>(STATEMENT, [BENCH_SERIES]).then(
      ({ rows }) => response.setHeader('content-type', 'application/json').end(rows[0]?.answer),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function post(url: string, query: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (!response.ok || text.startsWith('{"errors"')) throw new Error(text.slice(0, 500));
  return text;
}

const dataQuery = (key: string, more = '') => `{ series(key: ${JSON.stringify(key)}) { data${more} ${FIELDS} } }`;

const database = await createTemporaryDatabase();
await loadDataset(database, { folder: DATASET_FOLDER });
await generateSeries(database.pool);
const log = createLog('silent');
const dataset = await CurrentDataset.open(database, log);
const service = await startServer({
  database,
  dataset,
  log,
  graphiql: Promise.resolve(''),
  download: createDownloadHandler(seriesDownloads(dataset)),
  host: '127.0.0.1',
  port: 0,
});
const statement = await serveStatement(database);
const graphql = `${service.url}/graphql`;
// A server that listens on a TCP port has this kind of address.
const plain = `http://127.0.0.1:${(statement.address() as AddressInfo).port}/`;
try {
  const [ours, theirs] = [JSON.parse(await post(graphql, dataQuery(BENCH_SERIES))), await (await fetch(plain)).json()];
  const points = ours.data.series.data;
  if (JSON.stringify(points) !== JSON.stringify(theirs.data.series.data)) throw new Error('The answers differ.');
  if (points.values.length !== POINTS) throw new Error(`There are ${points.values.length} points.`);

  const keys = [...dataset.current.catalogue.all()].slice(0, 50).map(({ key }) => key);
  const together = `{ ${keys.map((key, at) => `s${at}: series(key: ${JSON.stringify(key)}) { data(transform: LOG_CHANGE) ${FIELDS} }`).join(' ')} }`;
  const bench = new Bench(ROUNDS)
    .add('one statement', async () => void (await (await fetch(plain)).text()))
    .add('Series.data', () => post(graphql, dataQuery(BENCH_SERIES)))
    .add('Series.data, PERCENT_CHANGE', () => post(graphql, dataQuery(BENCH_SERIES, '(transform: PERCENT_CHANGE)')))
    .add('Series.data, months by mean', () =>
      post(graphql, dataQuery(BENCH_SERIES, '(frequency: M, aggregation: MEAN)')),
    )
    .add('50 series, one request', () => post(graphql, together))
    .add('50 series, 50 requests', () =>
      Promise.all(keys.map((key) => post(graphql, dataQuery(key, '(transform: LOG_CHANGE)')))),
    );
  await bench.run();
  const medians = new Map(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
      return [name, result.latency.p50];
    }),
  );
  const base = medians.get('one statement') ?? Number.NaN;
  console.log(`${POINTS.toLocaleString('en')} points; ${cpus().length} cores, Node ${process.version}`);
  console.table(
    [...medians].map(([name, median]) => ({
      name,
      milliseconds: median.toFixed(1),
      ratio: (median / base).toFixed(2),
    })),
  );
  const ratio = (medians.get('Series.data') ?? Number.NaN) / base;
  console.log(`Series.data costs ${ratio.toFixed(2)} times the statement; ${ALLOWED} is allowed.`);
  if (!(ratio <= ALLOWED)) process.exitCode = 1;
} finally {
  statement.close();
  statement.closeAllConnections();
  await service.close();
  dataset.close();
  await database.close();
}
