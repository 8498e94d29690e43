import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { CurrentDataset } from '@tumen/server/dataset/current.ts';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import { createDownloadHandler } from '@tumen/server/http/download.ts';
import { startServer } from '@tumen/server/http/server.ts';
import { createLog } from '@tumen/server/log/log.ts';
import { seriesDownloads } from '@tumen/server/series-data/series-downloads.ts';

// One of the servers that cached.ts compares, in a process of its own: `tumen` with its log on, or `bare`, which sends the
// bytes that it is given with as many headers.

/** An answer for the bare server to send. */
export interface Prepared {
  headers: string[];
  notModifiedHeaders: string[];
  etag: string | undefined;
  body: string;
}

async function startTumen(): Promise<string> {
  const database = await createTemporaryDatabase();
  await loadDataset(database, { folder: DATASET_FOLDER });
  const log = createLog('info');
  const dataset = await CurrentDataset.open(database, log);
  const server = await startServer({
    database,
    dataset,
    log,
    graphiql: Promise.resolve(''),
    download: createDownloadHandler(seriesDownloads(dataset)),
    answerCacheBytes: 64_000_000,
    host: '127.0.0.1',
    port: 0,
  });
  process.once('SIGTERM', async () => {
    await server.close();
    dataset.close();
    await database.close();
    process.exit(0);
  });
  return server.url;
}

async function startBare(): Promise<string> {
  let answer: (Prepared & { bytes: Buffer }) | undefined;
  process.on('message', (prepared: Prepared | 'cpu') => {
    if (typeof prepared !== 'object' || !('body' in prepared)) return;
    answer = { ...prepared, bytes: Buffer.from(prepared.body, 'base64') };
    process.send?.('ready');
  });
  const server = createServer((request, response) => {
    if (answer === undefined) throw new Error('There is nothing to send yet.');
    const { headers, notModifiedHeaders, etag, bytes } = answer;
    const send = () => {
      if (etag !== undefined && request.headers['if-none-match'] === etag) {
        response.writeHead(304, notModifiedHeaders).end();
      } else response.writeHead(200, headers).end(bytes);
    };
    if (request.method === 'GET') {
      send();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', send);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.once('SIGTERM', () => process.exit(0));
  // A server that listens on a TCP port has this kind of address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

// Reports the CPU time used so far, in microseconds.
process.on('message', (message) => {
  if (message !== 'cpu') return;
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});

process.send?.(process.argv[2] === 'bare' ? await startBare() : await startTumen());
