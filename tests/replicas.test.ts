import { join } from 'node:path';
import { connectDatabase, type Database, openDatabase } from '@tumen/database/database.ts';
import { type OwnServer, openOwnServer } from '@tumen/database/postgres/own-server.ts';
import { openTemporaryStandby } from '@tumen/database/temporary-standby.ts';
import { CurrentDataset } from '@tumen/server/dataset/current.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import { TINY_ROWS, type TinyFiles, tinyDataset } from '@tumen/server/dataset/tiny-dataset.ts';
import { createDownloadHandler } from '@tumen/server/http/download.ts';
import { startServer } from '@tumen/server/http/server.ts';
import { createLog } from '@tumen/server/log/log.ts';
import { seriesDownloads } from '@tumen/server/series-data/series-downloads.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ask, post } from './ask.ts';
import { killPostgres } from './killed-postgres.ts';
import { temporaryFolder } from './service-process.ts';

// A primary and a streaming replica of it, with three instances of the service in this process: one waits for the
// replica as long as it takes, one not at all, and one knows nothing of it.

interface Instance {
  url: string;
  database: Database;
  /** What it logged. */
  told: string[];
  close(): Promise<void>;
}

const READS_REPLICA = 'Reading from replicas.';
const READS_PRIMARY = 'Reading from the primary: no replica has the dataset version.';

let folder: ReturnType<typeof temporaryFolder>;
let primary: OwnServer;
let standby: OwnServer;
let database: Database;
let patient: Instance;
let impatient: Instance;
let onPrimary: Instance;
const standbyFolder = () => join(folder.path, 'standby');

async function startInstance(replicaUrls: readonly string[], replicaWaitMs: number): Promise<Instance> {
  const log = createLog('silent');
  const told: string[] = [];
  for (const level of ['info', 'warn'] as const) {
    vi.spyOn(log, level).mockImplementation((...parameters: unknown[]) => void told.push(String(parameters.at(-1))));
  }
  const own = connectDatabase(primary.urlOf('tumen'), { replicaUrls, connections: 4 });
  const dataset = await CurrentDataset.open(own, log, { replicaWaitMs });
  const server = await startServer({
    database: own,
    dataset,
    log,
    graphiql: Promise.resolve(''),
    download: createDownloadHandler(seriesDownloads(dataset)),
    host: '127.0.0.1',
    port: 0,
  });
  const close = async () => {
    await server.close();
    dataset.close();
    await own.close();
  };
  return { url: server.url, database: own, told, close };
}

const timesSaid = ({ told }: Instance, message: string) => told.filter((line) => line === message).length;

/** Resolves when the instance has said `message` for the `nth` time. */
const says = (instance: Instance, message: string, nth = 1) =>
  vi.waitFor(() => expect(timesSaid(instance, message)).toBeGreaterThanOrEqual(nth), { timeout: 60_000 });

/** A dataset in which several tables say the number of the round. */
const roundFiles = (round: number): TinyFiles =>
  Object.fromEntries(
    (
      [
        ['gaps.csv', /by item/g, `by item in round ${round}`],
        ['regions.csv', /A special city/g, `A special city in round ${round}`],
        ['indicators.csv', /Customs values/g, `Customs values in round ${round}`],
        ['findings.csv', /were seen/g, `were seen in round ${round}`],
        ['policies.csv', /Caps coal/g, `Caps coal in round ${round}`],
      ] as const
    ).map(([file, words, others]) => [file, (TINY_ROWS[file] ?? []).map((row) => row.replaceAll(words, others))]),
  );

/** Loads the dataset of a round and gives its version. */
async function load(round: number): Promise<string> {
  await using tiny = await tinyDataset(roundFiles(round));
  return (await loadDataset(database, { folder: tiny.folder })).version;
}

const QUERY = `{
  dataset { version }
  region(slug: "rason") { description }
  indicator(code: "merchandise-imports") { description }
  findings(first: 1) { nodes { statement policies { summary } } }
  policy(slug: "unscr-2321") { summary }
  seriesList(first: 1) { nodes { gaps { reason } indicator { description } } }
}`;

/** The version that an answer names, and the rounds that its rows come from. */
function roundsOf(answer: object): { version: string; rounds: number[] } {
  // As the query asks for it.
  const { dataset } = answer as { dataset: { version: string } };
  const rounds = [...JSON.stringify(answer).matchAll(/in round (\d+)/g)].map(([, round]) => Number(round));
  return { version: dataset.version, rounds: [...new Set(rounds)] };
}

const answerOf = async ({ url }: Instance) => roundsOf(await ask<object>(QUERY, {}, url));

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const pauseReplay = () => query(standby.urlOf('tumen'), 'SELECT pg_wal_replay_pause()');
const resumeReplay = () => query(standby.urlOf('tumen'), 'SELECT pg_wal_replay_resume()');

beforeAll(async () => {
  folder = temporaryFolder();
  primary = await openOwnServer({ dataFolder: join(folder.path, 'primary'), log: () => undefined, durable: false });
  database = await openDatabase({ dataFolder: join(folder.path, 'primary') });
  await load(0);
  standby = await openTemporaryStandby(primary, standbyFolder());
  patient = await startInstance([standby.urlOf('tumen')], 600_000);
  impatient = await startInstance([standby.urlOf('tumen')], 0);
  onPrimary = await startInstance([], 0);
  await Promise.all([patient, impatient].map((instance) => says(instance, READS_REPLICA)));
});

afterAll(async () => {
  for (const instance of [patient, impatient, onPrimary]) await instance?.close();
  await standby?.release();
  await database?.close();
  await primary?.release();
  folder?.remove();
});

describe('a replica', { timeout: 180_000 }, () => {
  test('is asked for what an answer holds, and the primary is not', async () => {
    const [now] = await query<{ now: string }>(primary.urlOf('tumen'), 'SELECT clock_timestamp()::text AS now');
    const answers = await Promise.all(Array.from({ length: 12 }, () => answerOf(patient)));
    expect(answers.map(({ rounds }) => rounds)).toEqual(Array(12).fill([0]));
    const asked = async (server: OwnServer) =>
      (
        await query<{ query: string }>(
          server.urlOf('tumen'),
          `SELECT query FROM pg_stat_activity
           WHERE application_name = 'tumen' AND query_start > '${now?.now}' AND query ~ 'region|finding|policy|gap'`,
        )
      ).length;
    expect(await asked(standby)).toBeGreaterThan(0);
    expect(await asked(primary)).toBe(0);
  });

  test('that is behind is served with the version it has, or left for the primary when it is behind for too long', async () => {
    const before = await answerOf(patient);
    await pauseReplay();
    const version = await load(1);
    expect(version).not.toBe(before.version);
    expect(await answerOf(onPrimary)).toEqual({ version, rounds: [1] });
    expect(await answerOf(patient)).toEqual(before);
    await says(impatient, READS_PRIMARY);
    expect(await answerOf(impatient)).toEqual({ version, rounds: [1] });
    const returned = timesSaid(impatient, READS_REPLICA);

    await resumeReplay();
    await vi.waitFor(async () => expect((await answerOf(patient)).version).toBe(version), { timeout: 60_000 });
    expect(await answerOf(patient)).toEqual({ version, rounds: [1] });
    await says(impatient, READS_REPLICA, returned + 1);
    expect(await answerOf(impatient)).toEqual({ version, rounds: [1] });
    expect(timesSaid(patient, READS_PRIMARY)).toBe(0);
  });

  test('gives no rows of one version under the name of another, nor does the primary, while loads go on', async () => {
    const rounds = new Map<string, number>();
    for (const instance of [onPrimary, patient]) {
      // Whatever was loaded before this test.
      const { version, rounds: seen } = await answerOf(instance);
      expect(seen).toHaveLength(1);
      for (const round of seen) rounds.set(version, round);
    }
    const answers: { version: string; rounds: number[] }[] = [];
    let loading = true;
    const asking = async (instance: Instance) => {
      while (loading) answers.push(await answerOf(instance));
    };
    const askers = [patient, impatient, onPrimary].map(asking);
    try {
      // Versions come back, so that an answer may also begin and end under the same one, with another between.
      for (let nth = 0; nth < 12; nth++) {
        const round = 10 + (nth % 3);
        const version = await load(round);
        rounds.set(version, round);
        // A load is over when every instance that reads from the primary knows of it.
        expect(await answerOf(onPrimary)).toEqual({ version, rounds: [round] });
      }
    } finally {
      loading = false;
      await Promise.all(askers);
    }
    for (const answer of answers) expect(answer.rounds).toEqual([rounds.get(answer.version)]);
    expect(new Set(answers.map(({ version }) => version)).size).toBeGreaterThan(2);
  });

  test('may break down: what is asked meanwhile is answered by the primary', async () => {
    const { version } = await answerOf(onPrimary);
    await vi.waitFor(async () => expect((await answerOf(patient)).version).toBe(version), { timeout: 60_000 });
    let breaking = true;
    const asking = async () => {
      const answers = [];
      while (breaking) answers.push(await post<object>(QUERY, {}, patient.url));
      return answers;
    };
    const askers = [asking(), asking(), asking()];
    try {
      await killPostgres(standbyFolder());
      await says(patient, READS_PRIMARY);
    } finally {
      breaking = false;
    }
    for (const { errors } of (await Promise.all(askers)).flat()) expect(errors).toBeUndefined();
    expect((await answerOf(patient)).version).toBe(version);

    const returned = timesSaid(patient, READS_REPLICA);
    standby = await openOwnServer({ dataFolder: standbyFolder(), log: () => undefined, durable: false });
    await says(patient, READS_REPLICA, returned + 1);
    expect((await answerOf(patient)).version).toBe(version);
  });
});
