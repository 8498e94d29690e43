import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

// Who uses the service's own server is counted by PostgreSQL itself: each user holds a shared advisory lock in the
// database `postgres` for as long as it is there, and whoever takes the lock alone is the last. A user that arrives while
// the last one stops the server waits for the lock, loses its connection with the server, and starts a new one. A killed
// process loses its lock with its connection.
const PRESENCE_LOCK = '7855100318';

/** How long backends of closed connections may take to end, in milliseconds. */
const BACKENDS_END = 500;

/** Joins the users of the server. The connection has to stay open for as long as the server is used. */
export async function enter(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'tumen presence' });
  client.on('error', () => {
    // The server went away; whoever queries it next is told so.
  });
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [PRESENCE_LOCK]);
  } catch (error) {
    await leave(client);
    throw error;
  }
  return client;
}

/** Whether nobody else is connected. If so no one can enter any more, and the server has to be stopped. */
export async function isLast(client: pg.Client): Promise<boolean> {
  try {
    await client.query('SELECT pg_advisory_unlock_shared($1)', [PRESENCE_LOCK]);
    const { rows } = await client.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [
      PRESENCE_LOCK,
    ]);
    if (rows[0]?.alone !== true) return false;
    const deadline = Date.now() + BACKENDS_END;
    while (await hasOtherClients(client)) {
      if (Date.now() > deadline) return false;
      await delay(5);
    }
    return true;
  } catch {
    return false; // the server is gone or going
  }
}

export async function leave(client: pg.Client): Promise<void> {
  await client.end().catch(() => undefined);
}

async function hasOtherClients(client: pg.Client): Promise<boolean> {
  // A newcomer that waits for the lock is about to start its own server.
  const { rows } = await client.query<{ others: boolean }>(
    `SELECT EXISTS (
       SELECT FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND application_name <> 'tumen presence'
     ) AS others`,
  );
  return rows[0]?.others === true;
}
