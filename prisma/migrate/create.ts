import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openTemporaryServer } from '../temporary-server.ts';
import { findDrift } from './check.ts';
import { MIGRATIONS_FOLDER, readMigrations } from './migrations.ts';

/**
 * Writes a migration that brings the others up to schema.prisma. What Prisma cannot say is added to it by hand.
 *
 * @param title lower-case words joined by `_`
 * @returns the migration's file, or null when there is nothing to do
 */
export async function createMigration(
  url: string,
  title: string,
  now: Date,
  folder = MIGRATIONS_FOLDER,
): Promise<string | null> {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(title)) {
    throw new RangeError(
      `"${title}" is not a migration's title: give lower-case words joined by "_", as in "price_index".`,
    );
  }
  const sql = await findDrift(url, readMigrations(folder));
  if (sql === '') return null;
  const time = now.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const migration = join(folder, `${time}_${title}`);
  mkdirSync(migration, { recursive: true });
  writeFileSync(join(migration, 'migration.sql'), `${sql}\n`);
  return join(migration, 'migration.sql');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const server = await openTemporaryServer();
  try {
    const file = await createMigration(server.url, process.argv[2] ?? '', new Date());
    console.log(file ?? 'schema.prisma and the migrations agree: there is nothing to migrate.');
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await server.release();
  }
}
