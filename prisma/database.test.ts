import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';
import { createTemporaryDatabase } from './temporary-database.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('without configuration the service has a PostgreSQL of its own, whose folder is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tumen-test-'));
  chmodSync(folder, 0o755); // else PostgreSQL's user could not reach it when root runs the tests
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('TUMEN_DATA', join(folder, 'cluster'));
  const lines: string[] = [];
  try {
    const database = await openDatabase({ log: (line) => lines.push(line) });
    expect(database.own).toEqual({ dataFolder: join(folder, 'cluster') });
    expect(await database.client.source.count()).toBe(0);
    await database.close();
    expect(lines.join('\n')).toContain(`Started PostgreSQL in ${database.own?.dataFolder}`);

    lines.length = 0;
    await (await openDatabase({ log: (line) => lines.push(line) })).close();
    expect(lines).toEqual([`Started PostgreSQL in ${database.own?.dataFolder}`]); // nothing was made or migrated again
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('DATABASE_URL names another server, which is not stopped', async () => {
  const given = await createTemporaryDatabase();
  vi.stubEnv('DATABASE_URL', given.url);
  const database = await openDatabase();
  expect(database).toMatchObject({ url: given.url, own: null });
  await database.close();
  expect(await given.client.source.count()).toBe(0);
  await given.close();
});

test('the client and the pool see the same rows: dates as dates, numbers exactly', async () => {
  const { client, pool, close } = await createTemporaryDatabase();
  const factor = '7.33000000000000000001';
  await client.source.create({
    data: { slug: 'customs', kind: 'DATASET', title: 'Customs', publishedFrom: new Date('2018-03-01') },
  });
  await client.unit.createMany({
    data: [
      { code: 't', name: 'tonne', symbol: 't', description: 'A thousand kilograms', dimension: 'MASS' },
      { code: 'kt', name: 'kilotonne', symbol: 'kt', description: 'A thousand tonnes', dimension: 'MASS' },
    ],
  });
  await client.conversionFactor.create({
    data: { slug: 'x', factor, fromUnitCode: 'kt', toUnitCode: 't', sourceSlug: 'customs' },
  });

  const [source, conversion] = await Promise.all([client.source.findFirst(), client.conversionFactor.findFirst()]);
  expect(source?.publishedFrom).toEqual(new Date('2018-03-01'));
  expect(conversion?.factor.toFixed()).toBe(factor);
  expect((await pool.query('SELECT factor FROM conversion_factor')).rows).toEqual([{ factor }]);
  await close();
});

test('a reference to what is not there is refused by the client too', async () => {
  const { client, close } = await createTemporaryDatabase();
  const orphan = client.conversionFactor.create({
    data: { slug: 'x', factor: 1, fromUnitCode: 'kt', toUnitCode: 't', sourceSlug: 'customs' },
  });
  await expect(orphan).rejects.toMatchObject({ code: 'P2003' });
  await close();
});

test.each([
  ['no connection string', 'localhost', 'not a connection string of PostgreSQL'],
  ['another kind of database', 'mysql://localhost/tumen', 'not a connection string of PostgreSQL'],
  [
    'a server that does not answer',
    'postgresql://user:secret@127.0.0.1:1/tumen',
    'cannot be reached at 127.0.0.1:1/tumen',
  ],
])('%s is refused by name, without its password', async (_what, url, message) => {
  const opening = openDatabase({ url });
  await expect(opening).rejects.toMatchObject({ problem: 'UNREACHABLE', message: expect.stringContaining(message) });
  await expect(opening).rejects.not.toThrow('secret');
});

test('temporary databases do not see each other', async () => {
  const [one, two] = await Promise.all([createTemporaryDatabase(), createTemporaryDatabase()]);
  await one.client.datasetVersion.create({ data: { version: 'a'.repeat(64), counts: {} } });
  expect(await two.client.datasetVersion.count()).toBe(0);
  await Promise.all([one.close(), two.close()]);
});
