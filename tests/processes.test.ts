import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { openDatabase } from '@tumen/database/database.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import { TINY_ROWS, tinyDataset } from '@tumen/server/dataset/tiny-dataset.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LogLine, type ServiceProcess, startService, temporaryFolder } from './service-process.ts';

let folder: ReturnType<typeof temporaryFolder>;
let tiny: Awaited<ReturnType<typeof tinyDataset>>;
const cluster = () => join(folder.path, 'postgres');

/** Starts a service with two workers on the folder that the tests of this file share. */
function start(environment: Readonly<Record<string, string>> = {}): ServiceProcess {
  return startService({ TUMEN_DATA: cluster(), TUMEN_DATASET: tiny.folder, TUMEN_PROCESSES: '2', ...environment });
}

beforeAll(async () => {
  folder = temporaryFolder();
  tiny = await tinyDataset();
});

afterAll(async () => {
  folder?.remove();
  await tiny?.[Symbol.asyncDispose]();
});

interface Answered {
  /** The worker that answered, by its number in the log. */
  worker: unknown;
  version: string;
}

/** Asks on a connection of its own, so that the workers take turns. */
async function askOnce(service: ServiceProcess, url: string): Promise<Answered> {
  const requestId = crypto.randomUUID();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': requestId, connection: 'close' },
    body: JSON.stringify({ query: '{ dataset { version } region(slug: "rason") { name } }' }),
  });
  const answer: unknown = await response.json();
  expect(answer).toMatchObject({ data: { region: { name: 'Rason' } } });
  const { worker } = await service.line((line) => line['requestId'] === requestId);
  // The line above says so.
  return { worker, version: (answer as { data: { dataset: { version: string } } }).data.dataset.version };
}

/** Asks until each of two workers has answered. */
async function askBoth(service: ServiceProcess, url: string): Promise<Map<unknown, string>> {
  const answers = new Map<unknown, string>();
  while (answers.size < 2) {
    const { worker, version } = await askOnce(service, url);
    answers.set(worker, version);
  }
  return answers;
}

const isListening = ({ msg }: LogLine) => msg === 'A worker listens.';
const listeningLines = ({ lines }: ServiceProcess) => lines.filter(isListening);
const pidOf = (line: LogLine | undefined) => Number(line?.['pid']);
const numberOf = (line: LogLine | undefined) => line?.['worker'];

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// One service, one test after the other.
describe('two workers', { timeout: 180_000 }, () => {
  let service: ServiceProcess;
  let url: string;

  beforeAll(async () => {
    service = start();
    url = await service.ready();
  });

  afterAll(() => service?.stop());

  test('answer behind one address, from data that was loaded once', async () => {
    expect([...(await askBoth(service, url)).keys()].sort()).toEqual([1, 2]);
    const told = service.lines.map(({ msg }) => msg);
    expect(told.filter((msg) => msg.startsWith('Tumen answers at'))).toHaveLength(1);
    expect(service.lines.filter((line) => line['changed'] !== undefined)).toHaveLength(1);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  test('hear of a new dataset before its load is over', async () => {
    const before = new Set((await askBoth(service, url)).values());
    expect(before.size).toBe(1);
    const database = await openDatabase({ dataFolder: cluster() });
    try {
      for (let round = 1; round <= 5; round++) {
        const gaps = (TINY_ROWS['gaps.csv'] ?? []).map((row) => row.replace('by item', `by item ${round}`));
        await using changed = await tinyDataset({ 'gaps.csv': gaps });
        const { version } = await loadDataset(database, { folder: changed.folder });
        // Not eventually: the next answer of either worker is from the new version.
        expect([...(await askBoth(service, url)).values()]).toEqual([version, version]);
      }
    } finally {
      await database.close();
    }
  });

  test('are replaced when they die, while the other answers', async () => {
    const [victim, other] = listeningLines(service);
    process.kill(pidOf(victim), 'SIGKILL');
    const ended = await service.line((line) => line.msg === 'A worker ended; it is replaced.');
    expect(ended).toMatchObject({ worker: numberOf(victim), pid: pidOf(victim), code: null, signal: 'SIGKILL' });
    // The primary knows that it is gone, so that every request is answered.
    expect((await askOnce(service, url)).worker).toBe(numberOf(other));
    const next = await service.line((line) => isListening(line) && line['worker'] === 3);
    expect([...(await askBoth(service, url)).keys()].sort()).toEqual([numberOf(other), numberOf(next)].sort());

    // An interrupt at the terminal reaches every process: a worker leaves it to the primary. SIGTERM is meant for it.
    process.kill(pidOf(next), 'SIGINT');
    process.kill(pidOf(other), 'SIGTERM');
    const asked = await service.line((line) => line.msg === ended.msg && line['worker'] === numberOf(other));
    expect(asked).toMatchObject({ code: 0, signal: null });
    const last = await service.line((line) => isListening(line) && line['worker'] === 4);
    expect([...(await askBoth(service, url)).keys()].sort()).toEqual([numberOf(next), numberOf(last)].sort());
  });

  test('end with PostgreSQL at SIGTERM, after their open answers', async () => {
    const pids = listeningLines(service).map(pidOf);
    expect(pids.filter(isRunning)).toHaveLength(2);
    expect(existsSync(join(cluster(), 'postmaster.pid'))).toBe(true);
    const open = Array.from({ length: 6 }, () =>
      fetch(`${url}/graphql?query={regions{nodes{name}}}`).then((response) => response.json()),
    );
    // One of them is answered: the others are being answered when the signal comes.
    await service.line((line) => line['method'] === 'GET' && line['path'] === '/graphql');
    service.signal('SIGTERM');
    for (const answer of await Promise.all(open)) expect(answer).toHaveProperty('data.regions.nodes');
    expect(await service.ended).toEqual({ code: 0, signal: null });
    expect(pids.filter(isRunning)).toEqual([]);
    expect(existsSync(join(cluster(), 'postmaster.pid'))).toBe(false);
    expect(service.errors()).toBe('');
  });
});

describe('what several processes cannot do they say', () => {
  test('when the port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const address = holder.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      const service = start({ PORT: String(port) });
      expect((await service.ended).code).toBe(1);
      expect(service.lines.at(-1)).toMatchObject({ level: 60 });
      expect(service.lines.at(-1)?.msg).toMatch(new RegExp(`${port}.*PORT`, 's'));
    } finally {
      holder.close();
    }
  });

  test('when one worker after the other dies at its start', async () => {
    const dying = 'import cluster from "node:cluster"; if (cluster.isWorker) process.exit(3);';
    const service = start({ NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(dying)}` });
    expect((await service.ended).code).toBe(1);
    expect(service.lines.at(-1)).toMatchObject({
      level: 60,
      msg: expect.stringContaining('ended before it listened'),
    });
    expect(service.lines.filter((line) => line['code'] === 3).length).toBeGreaterThan(2);
    expect(existsSync(join(cluster(), 'postmaster.pid'))).toBe(false);
  });

  test.each([
    [{ TUMEN_PROCESSES: 'many' }, /TUMEN_PROCESSES is "many".*1 to 256, or "auto"/],
    [{ TUMEN_POOL: '500' }, /TUMEN_POOL=500.*max_connections/],
  ])('when it is told %o', async (environment, message) => {
    const service = start(environment);
    expect((await service.ended).code).toBe(1);
    expect(service.lines.at(-1)?.msg).toMatch(message);
  });
});
