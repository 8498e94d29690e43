import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeSocketFolder } from './socket-folder.ts';

const LONG = `/srv/${'long/'.repeat(20)}postgres`;

let temporary: string;

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'tumen-test-'));
});

afterEach(() => {
  rmSync(temporary, { recursive: true, force: true });
});

function place(path: string): string {
  return placeSocketFolder({ path, stagingFolder: '/srv', account: null }, temporary);
}

test('the socket lies in the cluster where its path is short enough', () => {
  expect(place('/srv/postgres')).toBe('/srv/postgres');
});

test('a long path has a short private folder of its own, the same each time', () => {
  const short = place(LONG);
  expect(short.startsWith(join(temporary, 'tumen-'))).toBe(true);
  expect(statSync(short).mode & 0o777).toBe(0o700);
  expect(place(LONG)).toBe(short);
  expect(place(`${LONG}-other`)).not.toBe(short);
});

test('a folder of that name that is open to others is not used', () => {
  const short = place(LONG);
  rmSync(short, { recursive: true });
  mkdirSync(short);
  chmodSync(short, 0o777);
  expect(() => place(LONG)).toThrow(`${short} is not a private folder`);
});
