import { pathToFileURL } from 'node:url';
import { openTemporaryServer } from '../temporary-server.ts';
import { withSchemaEngine } from './engine.ts';
import { asMigrationList, type Migration, readMigrations } from './migrations.ts';
import { readSchema } from './schema.ts';

/**
 * What schema.prisma has and the migrations do not, or the other way round, as SQL that would mend it. Empty when they
 * agree. The migrations are applied to a shadow database that is dropped again.
 *
 * @param url any database of a server on which databases may be made
 */
export async function findDrift(url: string, migrations: readonly Migration[] = readMigrations()): Promise<string> {
  const schema = readSchema();
  const { stdout } = await withSchemaEngine(url, [[schema.path, schema.content]], (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...asMigrationList(migrations) },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return stdout === null || stdout.trim() === '-- This is an empty migration.' ? '' : stdout.trim();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const server = await openTemporaryServer();
  try {
    const drift = await findDrift(server.url);
    if (drift === '') {
      console.log('schema.prisma and the migrations agree.');
    } else {
      console.error(`The migrations lack this, which \`node prisma/migrate/create.ts <name>\` writes:\n\n${drift}`);
      process.exitCode = 1;
    }
  } finally {
    await server.release();
  }
}
