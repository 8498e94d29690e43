import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from '../database-error.ts';
import { type Account, canReach, serverAccount } from './account.ts';

/** Where the service's own cluster lies, and where binaries are staged when they have to be. */
export interface DataFolder {
  path: string;
  stagingFolder: string;
  account: Account | null;
}

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** The kept cluster of this clone, unless TUMEN_DATA names another folder. */
export function defaultDataFolder(): string {
  return resolve(process.env['TUMEN_DATA'] || join(REPOSITORY, '.tumen', 'postgres'));
}

/**
 * The folder to use for the cluster asked for. It is `requested` itself unless the user that PostgreSQL runs as cannot
 * reach it (started by root under a folder of mode 700): then a folder of the system that stands for it, the same each time.
 */
export function placeDataFolder(
  requested: string,
  substitutes: readonly string[] = ['/var/lib/tumen', join(tmpdir(), 'tumen')],
): DataFolder {
  const path = resolve(requested);
  mkdirSync(dirname(path), { recursive: true });
  const account = serverAccount(ownerOf(path));
  if (account === null || canReach(account, realpathSync(dirname(path)))) {
    return { path, stagingFolder: dirname(path), account };
  }
  const stand = `${basename(path)}-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`;
  for (const substitute of substitutes) {
    try {
      mkdirSync(substitute, { recursive: true, mode: 0o755 });
    } catch {
      continue;
    }
    // Under a shared temporary folder somebody else could have made it first.
    if (statSync(substitute).uid === 0 && canReach(account, realpathSync(substitute))) {
      return { path: join(substitute, stand), stagingFolder: substitute, account };
    }
  }
  throw new DatabaseError(
    'UNREACHABLE',
    `PostgreSQL does not run as root, and the user it would run as (id ${account.uid}) cannot reach ${path}. Set TUMEN_DATA to a folder that user can reach.`,
  );
}

function ownerOf(path: string): Account | null {
  if (!existsSync(path)) return null;
  const { uid, gid } = statSync(path);
  return { uid, gid };
}
