import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dropDatabase } from '../postgres/drop-database.ts';
import { openTemporaryServer, type TemporaryServer } from '../temporary-server.ts';
import { migrate } from './migrate.ts';
import { type Migration, readMigrations } from './migrations.ts';

let server: TemporaryServer;

beforeAll(async () => {
  server = await openTemporaryServer();
});

afterAll(async () => {
  await server?.release();
});

/** Lends a new database, made with the options given, and drops it afterwards. */
async function withDatabase(
  options: string,
  work: (database: { url: string; pool: pg.Pool }) => Promise<void>,
): Promise<void> {
  const name = `tumen_test_${process.pid}_${crypto.randomUUID().slice(0, 8)}`;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 ${options}`);
  const url = server.urlOf(name);
  const pool = new pg.Pool({ connectionString: url });
  try {
    await work({ url, pool });
  } finally {
    await pool.end();
    await dropDatabase(admin, name);
    await admin.end();
  }
}

/** Everything that is in the database: what a refusal must not change. */
async function contents(pool: pg.Pool): Promise<unknown> {
  const { rows } = await pool.query(
    `SELECT relname, relkind FROM pg_class WHERE relnamespace = 'public'::regnamespace
     UNION ALL SELECT extname, 'extension' FROM pg_extension ORDER BY 1`,
  );
  return rows;
}

async function expectRefused(
  database: { url: string; pool: pg.Pool },
  problem: string,
  message: string,
  migrations = readMigrations(),
): Promise<void> {
  const before = await contents(database.pool);
  await expect(migrate(database, undefined, migrations)).rejects.toMatchObject({
    problem,
    message: expect.stringContaining(message),
  });
  expect(await contents(database.pool)).toEqual(before);
}

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: '' };
}

describe('an empty database', () => {
  test('gets all migrations, recorded where prisma migrate looks, and nothing the second time', async () => {
    await withDatabase('', async (database) => {
      const names = readMigrations().map(({ name }) => name);
      expect(await migrate(database)).toEqual(names);
      const { rows } = await database.pool.query(
        'SELECT migration_name, checksum, applied_steps_count FROM _prisma_migrations WHERE finished_at IS NOT NULL',
      );
      expect(rows).toEqual(
        readMigrations().map(({ name, checksum }) => ({ migration_name: name, checksum, applied_steps_count: 1 })),
      );
      expect(await migrate(database)).toEqual([]);
    });
  });

  test('is migrated once by services that start together', async () => {
    await withDatabase('', async (database) => {
      const applied = await Promise.all([migrate(database), migrate(database), migrate(database)]);
      expect(applied.map(({ length }) => length).sort()).toEqual([0, 0, readMigrations().length]);
    });
  });

  test('keeps nothing of a migration that fails, and is not migrated again until somebody looked', async () => {
    await withDatabase('', async (database) => {
      const broken = [
        migration(
          '1_broken',
          `CREATE TABLE half (id INT); CREATE FUNCTION f() RETURNS INT LANGUAGE sql RETURN 1/0::int; SELECT f();`,
        ),
      ];
      await expect(migrate(database, undefined, broken)).rejects.toMatchObject({
        problem: 'FAILED_MIGRATION',
        message: expect.stringContaining('division by zero'),
      });
      expect((await database.pool.query(`SELECT to_regclass('half') AS half`)).rows).toEqual([{ half: null }]);
      await expectRefused(database, 'FAILED_MIGRATION', '1_broken failed on this database', broken);
    });
  });
});

describe('refused and left as it is', () => {
  test('a database that is newer', async () => {
    await withDatabase('', async (database) => {
      await migrate(database);
      await database.pool.query(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
         VALUES ('1', 'x', '29991231000000_later', now(), 1)`,
      );
      await expectRefused(database, 'NEWER_DATABASE', '29991231000000_later');
    });
  });

  test('a database whose migration was edited since', async () => {
    await withDatabase('', async (database) => {
      await migrate(database);
      const edited = readMigrations().map((each) => ({ ...each, sql: `${each.sql}-- edited`, checksum: 'other' }));
      await expectRefused(database, 'EDITED_MIGRATION', 'was edited after it was applied', edited);
    });
  });

  test('a database of another program', async () => {
    await withDatabase('', async (database) => {
      await database.pool.query('CREATE TABLE invoice (id INT); CREATE VIEW paid AS SELECT * FROM invoice');
      await expectRefused(database, 'FOREIGN_DATABASE', 'did not make (invoice, paid)');
    });
  });

  test('a database that another program made with Prisma', async () => {
    await withDatabase('', async (database) => {
      await migrate(database, undefined, [migration('1_shop', 'CREATE TABLE invoice (id INT)')]);
      await expectRefused(database, 'FOREIGN_DATABASE', '1_shop');
    });
  });

  test('a database that is not in UTF-8', async () => {
    await withDatabase(`ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'`, async (database) => {
      await expectRefused(database, 'UNFIT_SERVER', 'encoded in SQL_ASCII');
    });
  });

  test('a database that finds no Hangul', async () => {
    await withDatabase(`ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'`, async (database) => {
      await expectRefused(database, 'UNFIT_SERVER', 'LC_CTYPE does not know Hangul');
    });
  });

  test('a server older than PostgreSQL 18', async () => {
    await withDatabase('', async ({ url, pool }) => {
      // Stands before PostgreSQL's own function in the search path, and answers like PostgreSQL 17.
      await pool.query(
        `CREATE SCHEMA older;
         CREATE FUNCTION older.current_setting(text) RETURNS text LANGUAGE sql RETURN
           CASE $1 WHEN 'server_version_num' THEN '170005' ELSE pg_catalog.current_setting($1) END`,
      );
      const older = new pg.Pool({ connectionString: url, options: '-c search_path=older,pg_catalog,public' });
      try {
        await expectRefused({ url, pool: older }, 'UNFIT_SERVER', 'PostgreSQL 17; Tumen needs 18');
      } finally {
        await older.end();
      }
    });
  });
});
