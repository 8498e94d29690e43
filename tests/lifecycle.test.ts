import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import { DatasetError } from '@tumen/server/dataset/problems.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { type ServiceProcess, startService, temporaryFolder } from './service-process.ts';

let folder: ReturnType<typeof temporaryFolder>;
const started: ServiceProcess[] = [];

/** Starts a service on the folder that the tests of this file share, one after another. */
function start(environment: Readonly<Record<string, string>> = {}): ServiceProcess {
  const service = startService({ TUMEN_DATA: join(folder.path, 'postgres'), ...environment });
  started.push(service);
  return service;
}

const said = ({ lines }: ServiceProcess) => lines.map(({ msg }) => msg).join('\n');
const rason = (url: string) => ask('{ region(slug: "rason") { name } }', {}, url);
const RASON = { region: { name: 'Rason' } };

beforeAll(() => {
  folder = temporaryFolder();
});

afterEach(async () => {
  // Only what a failed test left running.
  await Promise.all(started.splice(0).map((service) => service.stop()));
});

afterAll(() => folder?.remove());

describe('the service', () => {
  test('makes its database, loads its data with progress, and says where it answers', async () => {
    const service = start();
    expect(await rason(await service.ready())).toEqual(RASON);
    expect(said(service)).toMatch(/Making a PostgreSQL cluster in .*postgres/);
    expect(said(service)).toMatch(/Applying \d+_/);
    expect(service.lines.some((line) => line['table'] === 'observation' && Number(line['rows']) > 0)).toBe(true);
    expect(await service.stop()).toEqual({ code: 0, signal: null });
  });

  test('neither migrates nor loads again when it is started a second time', async () => {
    const service = start();
    expect(await rason(await service.ready())).toEqual(RASON);
    expect(said(service)).not.toMatch(/Applying|Loading|Making/);
    expect(service.lines.find((line) => line['changed'] !== undefined)).toMatchObject({ changed: false });
    expect(await service.stop()).toEqual({ code: 0, signal: null });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('at %s finishes what it answers, and exits with 0', async (signal) => {
    const service = start();
    const url = await service.ready();
    const answers = Promise.all(
      Array.from({ length: 5 }, () =>
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ seriesList(first: 100) { nodes { title data { values } } } }' }),
        }).then((response) => response.json()),
      ),
    );
    // The first of them is being answered once it costs the service time; then the signal comes.
    await service.line((line) => line.msg === 'request');
    service.signal(signal);
    for (const answer of await answers) expect(answer).toHaveProperty('data.seriesList.nodes.99');
    expect(await service.ended).toEqual({ code: 0, signal: null });
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });

  test('starts again after it was killed, on the PostgreSQL that outlived it', async () => {
    const killed = start();
    await killed.ready();
    killed.signal('SIGKILL');
    expect(await killed.ended).toEqual({ code: null, signal: 'SIGKILL' });

    const next = start();
    expect(await rason(await next.ready())).toEqual(RASON);
    expect(said(next)).toMatch(/Joined PostgreSQL|Started PostgreSQL/);
    expect(said(next)).not.toMatch(/Applying|Loading|Making/);
    expect(await next.stop()).toEqual({ code: 0, signal: null });
  });

  test('shares its folder with a second one, and either may end first', async () => {
    const one = start();
    const oneUrl = await one.ready();
    const other = start();
    const otherUrl = await other.ready();
    expect(said(other)).toContain('Joined PostgreSQL');
    expect(await Promise.all([rason(oneUrl), rason(otherUrl)])).toEqual([RASON, RASON]);
    expect(await one.stop()).toEqual({ code: 0, signal: null });
    expect(await rason(otherUrl)).toEqual(RASON);
    expect(await other.stop()).toEqual({ code: 0, signal: null });
  });

  test('two at once on a new folder make one database', async () => {
    const fresh = temporaryFolder();
    try {
      const environment = { TUMEN_DATA: join(fresh.path, 'postgres') };
      const services = [start(environment), start(environment)];
      const urls = await Promise.all(services.map((service) => service.ready()));
      expect(await Promise.all(urls.map(rason))).toEqual([RASON, RASON]);
      const loads = services
        .flatMap(({ lines }) => lines.map((line) => line['changed']))
        .filter((each) => each !== undefined);
      expect(loads.sort()).toEqual([false, true]);
      for (const service of services) expect(await service.stop()).toEqual({ code: 0, signal: null });
    } finally {
      await Promise.all(started.splice(0).map((service) => service.stop()));
      fresh.remove();
    }
  });
});

describe('what it cannot do it says', () => {
  test('when the port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const address = holder.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      const service = start({ PORT: String(port) });
      expect((await service.ended).code).toBe(1);
      const last = service.lines.at(-1);
      expect(last).toMatchObject({ level: 60 });
      expect(last?.msg).toMatch(new RegExp(`${port}.*PORT`, 's'));
      expect(service.errors()).not.toMatch(/^\s+at /m);
    } finally {
      holder.close();
    }
  });

  test.each(['http', '99999'])('when PORT is "%s"', async (port) => {
    const service = start({ PORT: port });
    expect((await service.ended).code).toBe(1);
    expect(service.lines.at(-1)?.msg).toMatch(/PORT.*0 to 65535/s);
  });

  test('when the database cannot be reached', async () => {
    const service = start({ DATABASE_URL: 'postgresql://user:secret@127.0.0.1:1/nothing', TUMEN_DATA: '' });
    expect((await service.ended).code).toBe(1);
    expect(service.lines.at(-1)?.msg).toMatch(/127\.0\.0\.1:1.*DATABASE_URL/s);
    expect(said(service) + service.errors()).not.toContain('secret');
  });
});

describe('a mistake in a data file', () => {
  /** A copy of the dataset that may be spoiled. */
  function copyOfDataset(): { path: string; remove(): void } {
    const copy = temporaryFolder();
    cpSync(DATASET_FOLDER, join(copy.path, 'data'), { recursive: true });
    return { path: join(copy.path, 'data'), remove: copy.remove };
  }

  test('stops the start with its file, row and column, and the data that was there stays', async () => {
    const data = copyOfDataset();
    try {
      const file = join(data.path, 'statements.csv');
      const text = readFileSync(file, 'utf8');
      const line = text.split('\n').findIndex((row) => row.includes('Policy unscr-2375')) + 1;
      writeFileSync(file, text.replace('Policy unscr-2375', 'Policy unscr-2735'));
      const service = start({ TUMEN_DATASET: data.path });
      expect((await service.ended).code).toBe(1);
      const last = service.lines.at(-1);
      expect(last?.msg).toMatch(new RegExp(`statements\\.csv:${line}.*subject.*unscr-2735`, 's'));

      const next = start();
      const url = await next.ready();
      expect(said(next)).not.toContain('Loading');
      expect(await rason(url)).toEqual(RASON);
      expect(await next.stop()).toEqual({ code: 0, signal: null });
    } finally {
      data.remove();
    }
  });

  test.each([
    ['an amount that is no number', 'caps.csv', 'unscr-2321-coal-cap,SINGLE,ONCE,,,many t,,', 'limits'],
    ['a name that nothing has', 'caps.csv', 'nothing-of-that-name,SINGLE,ONCE,,,5 t,,', 'measure'],
    [
      'a word that is not among those accepted',
      'policy-relations.csv',
      'unscr-2397,ENLARGES,unscr-2375,,nkr-essay-2019',
      'kind',
    ],
    ['a row with a cell too few', 'region-members.csv', 'china-and-russia', ''],
  ])('is told with what is accepted, and nothing is stored: %s', async (_, file, row, column) => {
    const database = await createTemporaryDatabase();
    const data = copyOfDataset();
    try {
      const line = readFileSync(join(data.path, file), 'utf8').trimEnd().split('\n').length + 1;
      appendFileSync(join(data.path, file), `${row}\n`);
      const failure: unknown = await loadDataset(database, { folder: data.path }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(DatasetError);
      expect(String(failure)).toContain(`${file}:${line}`);
      expect(String(failure)).toContain(column);
      const { rows } = await database.pool.query<{ stored: boolean }>(
        'SELECT EXISTS (SELECT FROM source) OR EXISTS (SELECT FROM dataset_version) AS stored',
      );
      expect(rows).toEqual([{ stored: false }]);
    } finally {
      data.remove();
      await database.close();
    }
  });
});
