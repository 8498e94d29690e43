import { readPostmaster } from '@tumen/database/postgres/postmaster-file.ts';
import { ensureGraphiqlBuilt } from '@tumen/server/http/graphiql-bundle.ts';
import { createLog } from '@tumen/server/log/log.ts';
import pg from 'pg';
import { provideBenchDatabase } from '../generate/bench-database.ts';
import { administer, openBenchServer } from '../generate/bench-server.ts';
import { describeCircumstances } from './circumstances.ts';
import { type Comparison, comparePeers } from './compare-peers.ts';
import { comparePrepared } from './compare-prepared.ts';
import { bindProcess, divideCores } from './cores.ts';
import { measureGrowth } from './measure-growth.ts';
import { readOptions } from './options.ts';
import { createPeers, TUMEN } from './peers.ts';
import { drawPlot } from './plot.ts';
import { QUERIES, SEARCH } from './queries.ts';
import { reportOf } from './report.ts';
import { writeReport } from './write-report.ts';

// Tumen beside PostGraphile, Mercurius and a bare server, over the same databases: bench/README.md.

const options = readOptions();
const queries = QUERIES.filter(({ name }) => options.queries.has(name));
const tumenEnvironment = options.logLevel === undefined ? {} : { LOG_LEVEL: options.logLevel };
const peers = createPeers(tumenEnvironment);
// Tumen would build its page beside the first measurements.
await ensureGraphiqlBuilt({ log: createLog('silent') });

const databases = await openBenchServer();
try {
  const urls = new Map<string, string>();
  for (const size of [...options.sizes, ...options.growth])
    urls.set(size.name, await provideBenchDatabase(databases, size));
  const urlOf = (name: string) => urls.get(name) ?? '';

  const cores = divideCores();
  const databasePid = readPostmaster(databases.dataFolder)?.pid ?? Number.NaN;
  if (cores !== null) for (const pid of [process.pid, databasePid]) bindProcess(pid, cores.rest);
  const settings = { ...options, databasePid, cores };

  const comparisons: Comparison[] = [];
  for (const size of queries.length === 0 ? [] : options.sizes)
    comparisons.push(...(await comparePeers({ databases, size, url: urlOf(size.name) }, peers, queries, settings)));

  const [first] = options.sizes;
  const prepared =
    options.queries.has('Q5') && first !== undefined
      ? await comparePrepared(urlOf(first.name), tumenEnvironment, settings)
      : [];

  const tumen = peers.find(({ name }) => name === TUMEN);
  const growth =
    options.growth.length > 0 && tumen !== undefined
      ? await measureGrowth(
          options.growth.map((size) => ({ size, url: urlOf(size.name) })),
          { tumen, queries, withSearch: options.queries.has(SEARCH) },
          tumenEnvironment,
          settings,
        )
      : [];

  const counts = new Map<string, { observations: number; series: number }>();
  for (const [name, url] of urls) counts.set(name, await countRows(url));
  const circumstances = await administer(databases, (admin) => describeCircumstances(admin, options, cores));
  const report = reportOf({ comparisons, prepared, growth, counts, circumstances });
  console.log(report);
  if (options.complete) writeReport(report, await drawPlot({ comparisons, prepared }));
} finally {
  await databases.release();
}

async function countRows(url: string): Promise<{ observations: number; series: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ observations: number; series: number }>(
      `SELECT (SELECT count(*) FROM observation)::int AS observations, (SELECT count(*) FROM series)::int AS series`,
    );
    return rows[0] ?? { observations: Number.NaN, series: Number.NaN };
  } finally {
    await client.end();
  }
}
