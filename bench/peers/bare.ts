import { createServer } from 'node:http';
import { announce } from './announce.ts';
import { BARE_STATEMENTS } from './bare-statements.ts';
import { createPeerPool } from './peer-pool.ts';

// What Node.js and PostgreSQL take for the same answers: no GraphQL, one prepared statement that builds the whole answer.

const pool = createPeerPool();
const server = createServer(async (request, response) => {
  const name = (request.url ?? '').slice(1);
  const statement = BARE_STATEMENTS[name];
  if (statement === undefined) return void response.writeHead(404).end();
  try {
    request.resume();
    const { rows } = await pool.query<{ answer: string }>({ name, ...statement });
    const body = Buffer.from(rows[0]?.answer ?? '');
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.byteLength })
      .end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
announce(server);
