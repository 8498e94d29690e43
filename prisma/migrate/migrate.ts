import pg from 'pg';
import { DatabaseError } from '../database-error.ts';
import { withSchemaEngine } from './engine.ts';
import { requireFitServer } from './fitness.ts';
import { missingMigrations } from './history.ts';
import { MIGRATION_LOCK } from './lock.ts';
import { asMigrationList, type Migration, readMigrations } from './migrations.ts';

/**
 * Brings the database up to date with our migrations and records them where `prisma migrate` looks. The schema engine is
 * loaded only when a migration is missing. Of several services that start at once one migrates, the others wait for it.
 *
 * @returns the names of the migrations applied now
 * @throws {DatabaseError} when the database is unfit, foreign, newer or broken: then nothing in it has been altered
 */
export async function migrate(
  database: { url: string; pool: pg.Pool },
  log: (line: string) => void = () => undefined,
  ours: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  await requireFitServer(database.pool);
  if ((await missingMigrations(database.pool, ours)).length === 0) return [];
  const lock = new pg.Client({ connectionString: database.url, application_name: 'tumen migration' });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const missing = await missingMigrations(lock, ours);
    if (missing.length === 0) return [];
    log(`Applying ${missing.map(({ name }) => name).join(', ')}`);
    return await apply(database.url, ours);
  } finally {
    await lock.end();
  }
}

async function apply(url: string, ours: readonly Migration[]): Promise<string[]> {
  try {
    const { appliedMigrationNames } = await withSchemaEngine(url, undefined, (engine) =>
      engine.applyMigrations({
        migrationsList: asMigrationList(ours),
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    return appliedMigrationNames;
  } catch (cause) {
    throw new DatabaseError(
      'FAILED_MIGRATION',
      `A migration failed; it left nothing behind.\n${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
  }
}
