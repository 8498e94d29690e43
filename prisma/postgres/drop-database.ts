import pg from 'pg';

/** PostgreSQL's code for a database that others are connected to. */
const OBJECT_IN_USE = '55006';

/**
 * Drops a database if it is there. Connections that are closing are waited for, as PostgreSQL does for five seconds by
 * itself; what is connected after that is disconnected. To disconnect at once would end a process whose pool is closing.
 */
export async function dropDatabase(admin: pg.Client, name: string): Promise<void> {
  const identifier = pg.escapeIdentifier(name);
  try {
    await admin.query(`DROP DATABASE IF EXISTS ${identifier}`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === OBJECT_IN_USE)) throw error;
    await admin.query(`DROP DATABASE IF EXISTS ${identifier} WITH (FORCE)`);
  }
}
