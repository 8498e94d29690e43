import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLog } from '../log/log.ts';
import { CurrentDataset } from './current.ts';
import { loadDataset } from './load.ts';
import { announceLoad } from './load-announcement.ts';
import { TINY_ROWS, tinyDataset } from './tiny-dataset.ts';

let database: Database;
let dataset: CurrentDataset;

async function load(round: number): Promise<string> {
  const gaps = (TINY_ROWS['gaps.csv'] ?? []).map((row) => row.replace('by item', `by item ${round}`));
  await using tiny = await tinyDataset({ 'gaps.csv': gaps });
  return (await loadDataset(database, { folder: tiny.folder })).version;
}

beforeEach(async () => {
  database = await createTemporaryDatabase();
  await load(0);
  dataset = await CurrentDataset.open(database, createLog('silent'));
});

afterEach(async () => {
  vi.restoreAllMocks();
  dataset?.close();
  await database?.close();
});

const confirmed = () => vi.waitFor(() => expect(dataset.isConfirmed).toBe(true), { timeout: 30_000 });

describe('the current dataset', () => {
  test('is never believed to be the newest when a newer one has been loaded', { timeout: 60_000 }, async () => {
    expect(dataset.isConfirmed).toBe(true);
    for (let round = 1; round <= 5; round++) {
      const version = await load(round);
      // In the same breath as the load ends: no notice can have come between.
      expect(dataset.isConfirmed && dataset.current.version !== version).toBe(false);
      await confirmed();
      expect(dataset.current.version).toBe(version);
    }
  });

  test('is believed again when a load that announced itself came to nothing', { timeout: 60_000 }, async () => {
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await announceLoad(database.pool, client);
    expect(dataset.isConfirmed).toBe(false);
    expect(await dataset.answer(({ version }) => version)).toBe(dataset.current.version);
    await client.query('ROLLBACK');
    client.release();
    await confirmed();
  });

  test('gives an answer anew when its version changed before its end', { timeout: 60_000 }, async () => {
    const seen: string[] = [];
    let newest = '';
    const answer = await dataset.answer(async ({ version }) => {
      seen.push(version);
      if (seen.length === 1) newest = await load(1);
      return version;
    });
    expect(answer).toBe(newest);
    expect(seen).toHaveLength(2);
    // Also when the version that it began with has come back.
    const attempts: number[] = [];
    await dataset.answer(async () => {
      attempts.push(attempts.length);
      if (attempts.length > 1) return;
      await load(2);
      await load(1);
    });
    expect(attempts).toHaveLength(2);
  });

  test('costs an answer no statement while it is confirmed', async () => {
    const query = vi.spyOn(pg.Client.prototype, 'query');
    expect(await dataset.answer(({ version }) => version)).toBe(dataset.current.version);
    expect(query).not.toHaveBeenCalled();
  });

  test('is confirmed by one statement at a time, which concurrent callers share', async () => {
    const { version } = dataset.current;
    const query = vi.spyOn(database.pool, 'query');
    const answers = await Promise.all([
      ...Array.from({ length: 20 }, () => dataset.confirmVersion(version)),
      dataset.confirmVersion('another'),
    ]);
    expect(answers).toEqual([...Array(20).fill(true), false]);
    expect(query).toHaveBeenCalledTimes(2);
    await load(1);
    expect(await dataset.confirmVersion(version)).toBe(false);
  });

  test('is asked for while nobody listens, and followed again', { timeout: 60_000 }, async () => {
    const before = dataset.current.version;
    await database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query LIKE '%pg_try_advisory_lock_shared%' AND pid <> pg_backend_pid()`,
    );
    await vi.waitFor(() => expect(dataset.isConfirmed).toBe(false), { timeout: 30_000 });
    const version = await load(1);
    expect(version).not.toBe(before);
    expect(await dataset.answer((reading) => reading.version)).toBe(version);
    await confirmed();
    expect(dataset.current.version).toBe(version);
  });
});
