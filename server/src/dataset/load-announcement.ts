import { setTimeout as delay } from 'node:timers/promises';
import type { ClientBase, Pool } from 'pg';

// An instance that listens holds a shared advisory lock on the primary. It may then believe, without a statement, that
// the version it knows is the newest: a load commits only under the exclusive lock. Before that the load announces
// itself, and each instance that hears it gives its lock up and asks the server from then on, until it knows the new version.

/** Tells that a load is about to commit. */
export const ANNOUNCEMENT_CHANNEL = 'tumen_load';

const CERTAINTY_LOCK = '7855100322';

/** How long a load waits for instances that do not answer, in milliseconds. */
const PATIENCE = 5_000;
const TRY_INTERVAL = 5;
const ANNOUNCE_INTERVAL = 100;

/**
 * Waits until every instance of the service knows that the transaction of `client` is about to commit. An instance
 * that does not answer in time is not waited for: it may then give old answers until it hears of the new version.
 */
export async function announceLoad(pool: Pool, client: ClientBase, signal?: AbortSignal): Promise<void> {
  const startedAt = Date.now();
  let announcedAt = 0;
  while (!(await tryLock(client)) && Date.now() - startedAt < PATIENCE) {
    signal?.throwIfAborted();
    if (Date.now() - announcedAt >= ANNOUNCE_INTERVAL) {
      announcedAt = Date.now();
      // In a transaction of its own: what the load's transaction notifies is told when it commits.
      await pool.query(`SELECT pg_notify('${ANNOUNCEMENT_CHANNEL}', '')`);
    }
    await delay(TRY_INTERVAL);
  }
}

async function tryLock(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS locked', [
    CERTAINTY_LOCK,
  ]);
  return rows[0]?.locked === true;
}

/** Keeps loads from committing unannounced. False while one is about to commit. */
export async function holdCertainty(listener: ClientBase): Promise<boolean> {
  const { rows } = await listener.query<{ held: boolean }>('SELECT pg_try_advisory_lock_shared($1) AS held', [
    CERTAINTY_LOCK,
  ]);
  return rows[0]?.held === true;
}

/** Lets loads commit, however often certainty was held. */
export async function releaseCertainty(listener: ClientBase): Promise<void> {
  await listener.query('SELECT pg_advisory_unlock_all()');
}
