import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '@tumen/database/database.ts';
import type { CurrentDataset } from '../dataset/current.ts';
import type { Log } from '../log/log.ts';
import type { DownloadHandler } from './download.ts';
import { createGraphiqlHandler } from './graphiql.ts';
import { createGraphqlHandler } from './graphql.ts';
import { answerHealth } from './health.ts';
import { requestIdOf } from './request-id.ts';
import { createRequestLog } from './request-log.ts';

/** How long an idle connection is kept: longer than proxies keep theirs, which would otherwise reuse one as it closes. */
const KEEP_ALIVE_MS = 72_000;
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
  /** Bytes of complete answers that are kept for the next who asks; by default none are. */
  answerCacheBytes?: number;
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
  answerCacheBytes = 0,
  host,
  port,
}: ServerOptions): Promise<RunningServer> {
  const closing = new AbortController();
  const graphql = createGraphqlHandler({
    database,
    dataset,
    log,
    answerCacheBytes,
    closing: closing.signal,
  });
  const answerGraphiql = createGraphiqlHandler({ folder: graphiql });
  const requestLog = createRequestLog(log);

  const server = createServer((request, response) => {
    const requestId = requestIdOf(request);
    const startedAt = performance.now();
    const fail = (error: unknown) => {
      log.error({ requestId, err: error }, 'A fault of ours, masked in the answer.');
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: 'Something went wrong on our side.', requestId }));
    };
    try {
      const path = pathOf(request);
      if (path === '/graphql') {
        const exchange = { request, response, requestId, fail };
        if (request.method === 'GET' && graphql.answerKnownGet(exchange)) {
          requestLog.now(request, response, requestId, startedAt);
          return;
        }
        requestLog.whenDone(request, response, requestId, startedAt);
        // The page is asked for by GET and HEAD. A header that is set ahead makes node:http copy the whole block.
        if (request.method !== 'POST') {
          response.setHeader('x-request-id', requestId);
          if (answerGraphiql(request, response)) return;
        }
        graphql.answer(exchange);
        return;
      }
      requestLog.whenDone(request, response, requestId, startedAt);
      response.setHeader('x-request-id', requestId);
      if (answerHealth(path, database.pool, response)) return;
      if (answerGraphiql(request, response)) return;
      if (download(path, request, response, fail)) return;
      if (path === '/') return void response.writeHead(302, { location: '/graphql' }).end();
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: `There is nothing at ${path}. The API is at /graphql.`, requestId }));
    } catch (error) {
      fail(error);
    }
  });

  server.keepAliveTimeout = KEEP_ALIVE_MS;
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

function pathOf({ url = '/' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}
