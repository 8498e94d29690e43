import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canReach, serverAccount } from './account.ts';
import { defaultDataFolder, placeDataFolder } from './data-folder.ts';
import { openOwnServer } from './own-server.ts';

const NOBODY = { uid: 65534, gid: 65534 };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tumen-test-'));
  chmodSync(folder, 0o755);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A clone under a home folder that is closed to others, and what the system would offer instead. */
function closedClone(): { requested: string; substitute: string } {
  mkdirSync(join(folder, 'home', 'clone'), { recursive: true });
  chmodSync(join(folder, 'home'), 0o700);
  return { requested: join(folder, 'home', 'clone', '.tumen', 'postgres'), substitute: join(folder, 'var') };
}

test('the kept cluster lies in the repository, or where TUMEN_DATA says', () => {
  vi.stubEnv('TUMEN_DATA', '');
  expect(defaultDataFolder()).toMatch(/[\\/]\.tumen[\\/]postgres$/);
  vi.stubEnv('TUMEN_DATA', folder);
  expect(defaultDataFolder()).toBe(folder);
});

test('an open folder is used as it is, by root with another user for the server', () => {
  const placed = placeDataFolder(join(folder, 'cluster'), []);
  expect(placed.path).toBe(join(folder, 'cluster'));
  if (process.getuid?.() === 0) expect(placed.account?.uid).toBeGreaterThan(0);
  else expect(placed.account).toBeNull();
});

test('a folder that the server cannot reach has a substitute, the same each time', () => {
  const { requested, substitute } = closedClone();
  const placed = placeDataFolder(requested, [substitute]);
  if (process.getuid?.() === 0) {
    expect(placed.path).toMatch(new RegExp(`^${substitute}/postgres-[0-9a-f]{12}$`));
    expect(placed.stagingFolder).toBe(substitute);
  } else {
    expect(placed.path).toBe(requested);
  }
  expect(placeDataFolder(requested, [substitute])).toEqual(placed);
});

test('a substitute that the server cannot reach either is no substitute', () => {
  const { requested } = closedClone();
  const place = () => placeDataFolder(requested, [join(folder, 'home', 'var')]);
  if (process.getuid?.() === 0) expect(place).toThrow(`cannot reach ${requested}. Set TUMEN_DATA`);
  else expect(place().path).toBe(requested);
});

test('the server starts from a closed folder', async () => {
  const { requested, substitute } = closedClone();
  const lines: string[] = [];
  const server = await openOwnServer({
    dataFolder: requested,
    substitutes: [substitute],
    log: (line) => lines.push(line),
    durable: false,
  });
  expect(await server.release()).toBe('stopped');
  expect(lines.join('\n')).toContain(`Started PostgreSQL in ${server.dataFolder}`);
  expect(server.dataFolder.startsWith(process.getuid?.() === 0 ? substitute : requested)).toBe(true);
});

test('a user reaches a folder when every folder above lets it pass', () => {
  mkdirSync(join(folder, 'closed', 'open'), { recursive: true });
  expect(canReach(NOBODY, join(folder, 'closed', 'open'))).toBe(true);
  chmodSync(join(folder, 'closed'), 0o700);
  expect(canReach(NOBODY, join(folder, 'closed', 'open'))).toBe(false);
});

test('root runs the server as the owner of the cluster, else as nobody; anybody else as themselves', () => {
  const owner = { uid: 1234, gid: 1234 };
  if (process.getuid?.() === 0) {
    expect(serverAccount(owner)).toEqual(owner);
    expect(serverAccount({ uid: 0, gid: 0 })).toEqual(serverAccount(null));
    expect(() => serverAccount(null, '/dev/null')).toThrow('no user "nobody"');
  } else {
    expect(serverAccount(owner)).toBeNull();
  }
});
