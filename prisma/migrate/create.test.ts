import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTemporaryServer, type TemporaryServer } from '../temporary-server.ts';
import { findDrift } from './check.ts';
import { createMigration } from './create.ts';
import { readMigrations } from './migrations.ts';

let server: TemporaryServer;
let folder: string;

beforeAll(async () => {
  server = await openTemporaryServer();
});

afterAll(async () => {
  await server?.release();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tumen-test-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('schema.prisma and the migrations agree', async () => {
  expect(await findDrift(server.url)).toBe('');
});

test('drift is told as the SQL that would mend it, and no shadow database stays behind', async () => {
  const [first] = readMigrations();
  const lacking = [{ name: '1_lacking', sql: `${first?.sql}\nALTER TABLE gap DROP COLUMN reason;`, checksum: '' }];
  expect(await findDrift(server.url, lacking)).toContain('ADD COLUMN     "reason" TEXT NOT NULL');
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const { rows } = await admin.query(`SELECT datname FROM pg_database WHERE datname LIKE 'tumen_shadow_%'`);
  await admin.end();
  expect(rows).toEqual([]);
});

test('a migration is written for what the folder lacks, and only then', async () => {
  const now = new Date('2026-12-01T08:30:00Z');
  const file = await createMigration(server.url, 'first_tables', now, folder);
  expect(file).toBe(join(folder, '20261201083000_first_tables', 'migration.sql'));
  expect(readMigrations(folder)[0]?.sql).toContain('CREATE TABLE "observation"');
  expect(await createMigration(server.url, 'more_tables', now)).toBeNull();
});

test.each(['', 'Price Index', 'price-index', '../escape'])('"%s" is no title', async (title) => {
  await expect(createMigration(server.url, title, new Date(), folder)).rejects.toThrow(
    'give lower-case words joined by "_"',
  );
  expect(readdirSync(folder)).toEqual([]);
});
