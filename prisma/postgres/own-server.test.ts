import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OwnServer, type OwnServerOptions, openOwnServer } from './own-server.ts';
import { isRunning, readPostmaster } from './postmaster-file.ts';

let folder: string;
let opened: OwnServer[];
let killed: number[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tumen-test-'));
  chmodSync(folder, 0o755);
  opened = [];
  killed = [];
});

afterEach(async () => {
  for (const server of opened) await server.release();
  for (const pid of killed) if (isRunning(pid)) process.kill(pid, 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true });
});

async function open(options: Partial<OwnServerOptions> = {}): Promise<OwnServer> {
  const server = await openOwnServer({
    dataFolder: join(folder, 'cluster'),
    log: () => undefined,
    durable: false,
    ...options,
  });
  opened.push(server);
  return server;
}

async function query<Row extends pg.QueryResultRow>(server: OwnServer, sql: string): Promise<Row> {
  const client = new pg.Client({ connectionString: server.urlOf('postgres') });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(sql);
    if (rows[0] === undefined) throw new Error(`no row: ${sql}`);
    return rows[0];
  } finally {
    await client.end();
  }
}

function postmasterPid(): number {
  const postmaster = readPostmaster(join(folder, 'cluster'));
  if (postmaster === null) throw new Error('no server runs');
  return postmaster.pid;
}

/** Another process that opens the server and keeps it; resolves when it has it. */
async function openElsewhere(): Promise<ChildProcess> {
  const program = `
    import { openOwnServer } from ${JSON.stringify(new URL('own-server.ts', import.meta.url).href)};
    await openOwnServer({ dataFolder: ${JSON.stringify(join(folder, 'cluster'))}, log: () => {}, durable: false });
    console.log('open');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (status) => reject(new Error(`the other process ended with ${status}`)));
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

describe('a new folder', () => {
  test('gets a cluster in UTF-8 that sorts by code point and knows Hangul', async () => {
    const server = await open();
    expect(server).toMatchObject({ dataFolder: join(folder, 'cluster'), adopted: false });
    await expect(
      query(
        server,
        `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('server_encoding') AS encoding,
                current_setting('TimeZone') AS zone, 'Z' < 'a' AS by_code_point, upper('ŏ') AS upper`,
      ),
    ).resolves.toEqual({ version: 18, encoding: 'UTF8', zone: 'UTC', by_code_point: true, upper: 'Ŏ' });
  });

  test('is closed to other users, and the server does not run as root', async () => {
    const server = await open();
    const { uid, mode } = statSync(server.dataFolder);
    expect(mode & 0o077).toBe(0);
    expect(uid).toBe(
      process.getuid?.() === 0
        ? Number(/^nobody:[^:]*:(\d+)/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[1])
        : process.getuid?.(),
    );
    const status = existsSync('/proc') ? readFileSync(`/proc/${postmasterPid()}/status`, 'utf8') : `Uid:\t${uid}`;
    expect(status).toContain(`Uid:\t${uid}`);
  });

  test('may have a path that is too long for a socket', async () => {
    const server = await open({ dataFolder: join(folder, 'a-folder-with-a-long-name-'.repeat(5), 'cluster') });
    await expect(query(server, 'SELECT 1 AS one')).resolves.toEqual({ one: 1 });
  });

  test('is served by a loopback port with a password where sockets are not private', async () => {
    const server = await open({ transport: 'loopback' });
    expect(server.urlOf('postgres')).toMatch(/^postgresql:\/\/postgres:[\w-]{32}@127\.0\.0\.1:\d+\/postgres$/);
    await expect(query(server, 'SELECT 1 AS one')).resolves.toEqual({ one: 1 });
    const stranger = new pg.Client({ connectionString: server.urlOf('postgres').replace(/:[\w-]{32}@/, ':guess@') });
    await expect(stranger.connect()).rejects.toThrow('password authentication failed');
  });

  test('is served although initdb was killed before', async () => {
    const abandoned = join(folder, 'cluster.initdb-4194305'); // above the largest process id of Linux
    mkdirSync(abandoned);
    writeFileSync(join(abandoned, 'PG_VERSION'), '18\n');
    await open();
    expect(readdirSync(folder)).toEqual(['cluster']);
  });

  test('is made once when two start at once', async () => {
    const [one, two] = await Promise.all([open(), openElsewhere()]);
    await expect(
      query(one, `SELECT count(*)::int FROM pg_stat_activity WHERE application_name = 'tumen presence'`),
    ).resolves.toEqual({ count: 2 });
    await kill(two);
  });
});

describe('a folder with a cluster', () => {
  test('is started again with what it held', async () => {
    const first = await open();
    await query(first, `SELECT 1 AS one FROM lo_create(4242)`);
    expect(await first.release()).toBe('stopped');
    expect(readPostmaster(first.dataFolder)).toBeNull();

    const second = await open();
    expect(second.adopted).toBe(false);
    await expect(query(second, 'SELECT oid::int FROM pg_largeobject_metadata')).resolves.toEqual({ oid: 4242 });
  });

  test('is shared by a second user, and the last one stops the server', async () => {
    const first = await open();
    const second = await open();
    expect(second.adopted).toBe(true);
    expect(await first.release()).toBe('left running');
    await expect(query(second, 'SELECT 1 AS one')).resolves.toEqual({ one: 1 });
    expect(await second.release()).toBe('stopped');
  });

  test('is not stopped under any other client', async () => {
    const server = await open();
    const client = new pg.Client({ connectionString: server.urlOf('postgres') });
    await client.connect();
    killed.push(postmasterPid());
    expect(await server.release()).toBe('left running');
    await expect(client.query('SELECT 1')).resolves.toMatchObject({ rowCount: 1 });
    await client.end();
    expect(await (await open()).release()).toBe('stopped');
  });

  test('is adopted after its service was killed, and then stopped by its new user', async () => {
    const service = await openElsewhere();
    const pid = postmasterPid();
    await kill(service);
    const server = await open();
    expect(server.adopted).toBe(true);
    expect(postmasterPid()).toBe(pid);
    expect(await server.release()).toBe('stopped');
  });

  test('is recovered after the server itself was killed', async () => {
    const server = await open();
    const pid = postmasterPid();
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => readPostmaster(server.dataFolder)).toBeNull();
    expect(existsSync(join(server.dataFolder, 'postmaster.pid'))).toBe(true);
    const again = await open();
    expect(again.adopted).toBe(false);
    await expect(query(again, 'SELECT 1 AS one')).resolves.toEqual({ one: 1 });
  });

  test('is started although the id in postmaster.pid belongs to another program now', async () => {
    const server = await open();
    await server.release();
    const file = join(server.dataFolder, 'postmaster.pid');
    writeFileSync(file, [process.pid, server.dataFolder, 0, 5432, server.dataFolder, '', '', 'ready'].join('\n'));
    const again = await open();
    expect(again.adopted).toBe(false);
  });
});

describe('a folder with something else', () => {
  test('is left as it is', async () => {
    mkdirSync(join(folder, 'cluster'));
    writeFileSync(join(folder, 'cluster', 'thesis.txt'), 'my thesis');
    await expect(open()).rejects.toMatchObject({
      problem: 'FOREIGN_FOLDER',
      message: expect.stringContaining('holds no PostgreSQL cluster'),
    });
    expect(readdirSync(join(folder, 'cluster'))).toEqual(['thesis.txt']);
  });

  test('of another version of PostgreSQL is left as it is', async () => {
    mkdirSync(join(folder, 'cluster'));
    writeFileSync(join(folder, 'cluster', 'PG_VERSION'), '16\n');
    await expect(open()).rejects.toMatchObject({
      problem: 'FOREIGN_FOLDER',
      message: expect.stringContaining('PostgreSQL 16'),
    });
    expect(readdirSync(join(folder, 'cluster'))).toEqual(['PG_VERSION']);
  });
});

test('a server that cannot start says why', async () => {
  const { dataFolder, release } = await open();
  await release();
  writeFileSync(join(dataFolder, 'postgresql.auto.conf'), 'no_such_setting = 1\n');
  await expect(open()).rejects.toMatchObject({
    problem: 'UNREACHABLE',
    message: expect.stringContaining('no_such_setting'),
  });
});
