import type { Pool } from 'pg';

/** A load that has been committed. */
export interface Load {
  /** Grows with each load, also when the same files are loaded again. */
  id: number;
  /** SHA-256 over the loaded files, hexadecimal. */
  version: string;
}

export function isSameLoad(one: Load, other: Load): boolean {
  return one.id === other.id && one.version === other.version;
}

/** The newest load that a server has. Throws when nothing was ever loaded, which the service does before it listens. */
export async function readNewestLoad(pool: Pick<Pool, 'query'>): Promise<Load> {
  const { rows } = await pool.query<Load>({
    name: 'newest_load',
    text: 'SELECT id, version FROM dataset_version ORDER BY id DESC LIMIT 1',
  });
  const [load] = rows;
  if (load === undefined) throw new Error('No dataset has been loaded into this database.');
  return load;
}
