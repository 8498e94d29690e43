import pg from 'pg';

/** As many connections as Tumen has. */
export const POOL_SIZE = 20;

/** Connections to the database, with days as text and numbers as numbers. */
export function createPeerPool(): pg.Pool {
  pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
  pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
  return new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: POOL_SIZE });
}
