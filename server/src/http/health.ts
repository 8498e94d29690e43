import type { ServerResponse } from 'node:http';
import type { Pool } from 'pg';

/** `/health/live`: the process answers. `/health/ready`: the database does, too. Returns whether the path was one of them. */
export function answerHealth(path: string, pool: Pool, response: ServerResponse): boolean {
  if (path === '/health/live') {
    send(response, 200, { status: 'live' });
    return true;
  }
  if (path !== '/health/ready') return false;
  pool.query('SELECT 1').then(
    () => send(response, 200, { status: 'ready' }),
    () => send(response, 503, { status: 'unavailable', reason: 'The database does not answer.' }),
  );
  return true;
}

function send(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}
