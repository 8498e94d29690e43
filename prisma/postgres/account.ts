import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseError } from '../database-error.ts';

/** The operating system's user that PostgreSQL runs as. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root: started by root it runs as the owner of an existing cluster, else as `nobody`.
 * Null when the server simply runs as the user who starts it.
 */
export function serverAccount(clusterOwner: Account | null, passwd = '/etc/passwd'): Account | null {
  if (process.getuid?.() !== 0) return null;
  if (clusterOwner !== null && clusterOwner.uid !== 0) return clusterOwner;
  const fields = readFileSync(passwd, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody');
  if (fields === undefined) {
    throw new DatabaseError(
      'UNREACHABLE',
      `PostgreSQL does not run as root, and ${passwd} has no user "nobody" to run it as. Start the service as an ordinary user or set DATABASE_URL.`,
    );
  }
  return { uid: Number(fields[2]), gid: Number(fields[3]) };
}

/** Whether the account may pass through every folder on the way down to `path`, `path` included. */
export function canReach(account: Account, path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const search = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & search) === 0) return false;
    if (dirname(folder) === folder) return true;
  }
}
