import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '@tumen/database/database.ts';
import type { CurrentDataset } from '../dataset/current.ts';
import type { Log } from '../log/log.ts';
import type { DownloadHandler } from './download.ts';
import { createGraphiqlHandler } from './graphiql.ts';
import { createGraphqlHandler } from './graphql.ts';
import { answerHealth } from './health.ts';
import { requestIdOf } from './request-id.ts';

/** How long open answers may take to finish once the server closes, in milliseconds. */
const DRAIN_TIME = 1_000;

export interface ServerOptions {
  database: Database;
  dataset: CurrentDataset;
  log: Log;
  /** Folder of the built GraphiQL page. */
  graphiql: Promise<string>;
  /** Answers downloads; the service gives it what can be downloaded. */
  download: DownloadHandler;
  host: string;
  port: number;
}

export interface RunningServer {
  url: string;
  /** Takes no more requests, lets open ones finish for a second, then ends them. */
  close(): Promise<void>;
}

/** Listens for requests; resolves once it does. */
export async function startServer({
  database,
  dataset,
  log,
  graphiql,
  download,
  host,
  port,
}: ServerOptions): Promise<RunningServer> {
  const closing = new AbortController();
  const answerGraphql = createGraphqlHandler(database, dataset, log, closing.signal);
  const answerGraphiql = createGraphiqlHandler({ folder: graphiql });

  const server = createServer((request, response) => {
    const requestId = requestIdOf(request);
    response.setHeader('x-request-id', requestId);
    logWhenDone(log, request, response, requestId);
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const fail = (error: unknown) => {
      log.error({ requestId, err: error }, 'A fault of ours, masked in the answer.');
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: 'Something went wrong on our side.', requestId }));
    };
    try {
      if (answerHealth(path, database.pool, response)) return;
      if (answerGraphiql(request, response)) return;
      if (download(path, request, response, fail)) return;
      if (path === '/graphql') return answerGraphql(request, response, requestId);
      if (path === '/') return void response.writeHead(302, { location: '/graphql' }).end();
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: `There is nothing at ${path}. The API is at /graphql.`, requestId }));
    } catch (error) {
      fail(error);
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  // A server listening on a TCP port has this kind of address.
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Subscriptions would go on for ever.
      closing.abort();
      server.closeIdleConnections();
      const drained = setTimeout(() => server.closeAllConnections(), DRAIN_TIME);
      await closed;
      clearTimeout(drained);
    },
  };
}

function logWhenDone(log: Log, request: IncomingMessage, response: ServerResponse, requestId: string): void {
  const startedAt = performance.now();
  response.once('close', () => {
    const { method, url } = request;
    const milliseconds = Math.round((performance.now() - startedAt) * 10) / 10;
    const path = (url ?? '').split('?', 1)[0];
    log.info({ requestId, method, path, status: response.statusCode, milliseconds }, 'request');
  });
}
