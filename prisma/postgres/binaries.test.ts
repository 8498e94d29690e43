import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverAccount } from './account.ts';
import { findBinaries, locatePackage } from './binaries.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tumen-test-'));
  chmodSync(folder, 0o755);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("binaries under a closed folder are staged once where the server's user can run them", () => {
  const { native, version } = locatePackage();
  const closed = join(folder, 'home');
  mkdirSync(closed, { mode: 0o700 });
  cpSync(native, join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
  const source = { native: join(closed, 'native'), version };
  const account = serverAccount(null);

  const found = findBinaries(account, folder, source);

  if (account === null) {
    expect(found.postgres).toBe(join(closed, 'native', 'bin', 'postgres'));
    expect(readdirSync(folder)).toEqual(['home']);
    return;
  }
  const staged = join(folder, `postgresql-${version}`);
  expect(found.postgres).toBe(join(staged, 'bin', 'postgres'));
  expect(readdirSync(folder).sort()).toEqual(['home', `postgresql-${version}`]);
  const { ino } = statSync(found.postgres);
  expect(statSync(findBinaries(account, folder, source).postgres).ino).toBe(ino);
});
