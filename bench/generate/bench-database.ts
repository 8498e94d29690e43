import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@tumen/database/database.ts';
import { readMigrations } from '@tumen/database/migrate/migrations.ts';
import { dropDatabase } from '@tumen/database/postgres/drop-database.ts';
import type { OwnServer } from '@tumen/database/postgres/own-server.ts';
import { TABLE_NAMES } from '@tumen/server/dataset/dataset.ts';
import { readDataFiles, versionOf } from '@tumen/server/dataset/files/data-files.ts';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import { Problems } from '@tumen/server/dataset/problems.ts';
import pg from 'pg';
import { generateSeries } from '../generated-series.ts';
import { administer } from './bench-server.ts';
import { generateObservations } from './generate-observations.ts';
import type { Size } from './size.ts';

const PREFIX = 'tumen_bench_';
/** Of a database that an interrupted run left. */
const UNFINISHED = '_unfinished';

/**
 * Connection string of a database that holds Tumen's own dataset, a daily series of 10,000 values and what `size` says.
 * It is made when it is missing and kept for later runs, until the migrations, the dataset or the generator change.
 */
export async function provideBenchDatabase(server: OwnServer, size: Size): Promise<string> {
  const contents = await hashOfContents();
  const name = `${PREFIX}${contents}_${size.name.replace('/', '_')}`;
  const url = server.urlOf(name);
  const unfinished = name + UNFINISHED;
  const present = await administer(server, async (admin) => {
    const { rows } = await admin.query<{ datname: string }>('SELECT datname FROM pg_database');
    const names = rows.map(({ datname }) => datname);
    for (const other of names) {
      const isUseless = !other.startsWith(PREFIX + contents) || other.endsWith(UNFINISHED);
      if (other.startsWith(PREFIX) && isUseless) await dropDatabase(admin, other);
    }
    if (names.includes(name)) return true;
    await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(unfinished)} TEMPLATE template0 ENCODING 'UTF8'`);
    return false;
  });
  if (present) return url;
  console.error(`Making the database "${size.name}" …`);
  await fill(server.urlOf(unfinished), size);
  await administer(server, (admin) =>
    admin.query(`ALTER DATABASE ${pg.escapeIdentifier(unfinished)} RENAME TO ${pg.escapeIdentifier(name)}`),
  );
  return url;
}

async function fill(url: string, size: Size): Promise<void> {
  const database = await openDatabase({ url });
  try {
    await loadDataset(database, { folder: DATASET_FOLDER });
    await generateSeries(database.pool);
    if (size.series > 0) await generateObservations(database.pool, size);
    // What autovacuum does in time: done now, it does not run while something is measured.
    await database.pool.query('VACUUM (ANALYZE)');
  } finally {
    await database.close();
  }
}

async function hashOfContents(): Promise<string> {
  const files = await readDataFiles(DATASET_FOLDER, TABLE_NAMES, new Problems());
  const generators = ['../generated-series.ts', 'generate-observations.ts'].map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  );
  return createHash('sha256')
    .update([versionOf(files), ...readMigrations().map(({ checksum }) => checksum), ...generators].join('\n'))
    .digest('hex')
    .slice(0, 12);
}
