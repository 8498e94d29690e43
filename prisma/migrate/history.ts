import type pg from 'pg';
import { DatabaseError } from '../database-error.ts';
import type { Migration } from './migrations.ts';

interface AppliedMigration {
  migration_name: string;
  checksum: string;
  finished: boolean;
  logs: string | null;
}

/**
 * The migrations that the database still lacks, oldest first.
 *
 * @throws {DatabaseError} when the database is not one of ours, is newer than we are, or its history is broken
 */
export async function missingMigrations(
  connection: pg.Pool | pg.Client,
  ours: readonly Migration[],
): Promise<Migration[]> {
  const applied = await readHistory(connection);
  if (applied === null) {
    await refuseForeignTables(connection);
    return [...ours];
  }
  const known = new Map(ours.map((migration) => [migration.name, migration]));
  const unknown = applied.filter(({ migration_name }) => !known.has(migration_name)).map((row) => row.migration_name);
  if (unknown.length > 0) {
    throw unknown.length === applied.length
      ? new DatabaseError(
          'FOREIGN_DATABASE',
          `The database was made by another program with Prisma (its migrations: ${unknown.join(', ')}). It was left as it is; give Tumen a database of its own.`,
        )
      : new DatabaseError(
          'NEWER_DATABASE',
          `The database is newer than this version of Tumen, which does not know the migration ${unknown.join(', ')}. It was left as it is; use the newer version, or another database.`,
        );
  }
  for (const { migration_name: name, checksum, finished, logs } of applied) {
    if (!finished) {
      throw new DatabaseError(
        'FAILED_MIGRATION',
        `The migration ${name} failed on this database and stands unresolved${logs === null ? '' : `: ${logs.trim()}`}\nSee whether it left anything behind, then mark it with \`prisma migrate resolve\`.`,
      );
    }
    if (known.get(name)?.checksum !== checksum) {
      throw new DatabaseError(
        'EDITED_MIGRATION',
        `The migration ${name} was edited after it was applied to this database. The database was left as it is; restore the migration, or use a new database: the dataset is loaded anew.`,
      );
    }
  }
  const names = new Set(applied.map((row) => row.migration_name));
  return ours.filter((migration) => !names.has(migration.name));
}

/** Null when no migration was ever recorded. */
async function readHistory(connection: pg.Pool | pg.Client): Promise<AppliedMigration[] | null> {
  const { rows: found } = await connection.query<{ table: string | null }>(
    `SELECT to_regclass('public._prisma_migrations') AS table`,
  );
  if (found[0]?.table === null) return null;
  const { rows } = await connection.query<AppliedMigration>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished, logs
     FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows.length === 0 ? null : rows;
}

async function refuseForeignTables(connection: pg.Pool | pg.Client): Promise<void> {
  const { rows } = await connection.query<{ relname: string }>(
    `SELECT relname FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
       AND relname <> '_prisma_migrations'
       AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e')
     ORDER BY relname LIMIT 4`,
  );
  if (rows.length === 0) return;
  const names = rows.slice(0, 3).map((row) => row.relname);
  throw new DatabaseError(
    'FOREIGN_DATABASE',
    `The database holds tables that Tumen did not make (${names.join(', ')}${rows.length > 3 ? ', …' : ''}). It was left as it is; give Tumen an empty database.`,
  );
}
