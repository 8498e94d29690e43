import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Prepared } from './cached-server.ts';
import { askAgain } from './raw-client.ts';

// What an answer from memory costs beside a bare node:http server that sends the same bytes with as many headers. Each
// server has a process of its own; they take turns in rounds within one run. Only ratios mean anything.

/** The least that is wanted: requests a second of the service as a part of those of the bare server. */
const WANTED = 0.85;
const ROUNDS = 15;
const ROUND = { connections: 16, milliseconds: 400 };
const WARM_UP = { connections: 16, milliseconds: 1_500 };

const SMALL = '{ region(slug: "rason") { name } }';
const LARGE = `{ policies(first: 10) { nodes { slug title measures { kind description from to }
  effects(first: 5) { nodes { indicator { code series(first: 5) { nodes { key title
  observations(last: 12) { nodes { period value asPrinted citations { source { slug } } } } } } } } } } } }`;

interface Running {
  url: string;
  child: ChildProcess;
}

async function start(kind: 'tumen' | 'bare'): Promise<Running> {
  const child = fork(join(import.meta.dirname, 'cached-server.ts'), [kind], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [url] = await once(child, 'message');
  return { url: String(url), child };
}

interface Measured {
  requestsPerSecond: number;
  /** Time of the processor for each request, in microseconds. */
  cpu: number;
}

type Round = Record<'tumen' | 'bare', Measured>;

async function cpuOf({ child }: Running): Promise<number> {
  child.send('cpu');
  const [microseconds] = await once(child, 'message');
  return Number(microseconds);
}

async function measure(server: Running, request: Buffer): Promise<Measured> {
  const before = await cpuOf(server);
  const { answered, requestsPerSecond } = await askAgain(server.url, request, ROUND);
  return { requestsPerSecond, cpu: ((await cpuOf(server)) - before) / answered };
}

interface Case {
  name: string;
  request: (etag: string) => string;
}

const get = (query: string, headers = '') =>
  `GET /graphql?query=${encodeURIComponent(query)} HTTP/1.1\r\nhost: tumen\r\naccept: application/json\r\n${headers}\r\n`;
const post = (query: string) => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nhost: tumen\r\naccept: application/json\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};
const CASES: Case[] = [
  { name: 'GET, small', request: () => get(SMALL) },
  { name: 'GET, 304', request: (etag) => get(SMALL, `if-none-match: ${etag}\r\n`) },
  { name: 'POST, small', request: () => post(SMALL) },
  { name: 'GET, large', request: () => get(LARGE) },
  { name: 'GET, large, br', request: () => get(LARGE, 'accept-encoding: br\r\n') },
  { name: 'GET, large, 304', request: (etag) => get(LARGE, `if-none-match: ${etag}\r\n`) },
];

/** Headers that node:http adds by itself. */
const OWN = /^(date|connection|keep-alive)$/i;

/** What the bare server is given: the answer of the service, byte for byte. */
function preparedOf(answer: Buffer): Prepared & { status: string } {
  const end = answer.indexOf('\r\n\r\n');
  const [status = '', ...lines] = answer.toString('latin1', 0, end).split('\r\n');
  const headers = lines.map((line) => line.split(/: (.*)/s, 2) as [string, string]).filter(([name]) => !OWN.test(name));
  const content = /^content-/;
  return {
    status,
    headers: headers.flat(),
    notModifiedHeaders: headers.filter(([name]) => !content.test(name)).flat(),
    etag: headers.find(([name]) => name === 'etag')?.[1],
    body: answer.subarray(end + 4).toString('base64'),
  };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const tumen = await start('tumen');
const bare = await start('bare');
try {
  console.log(`${cpus().length} cores, Node ${process.version}, ${ROUND.connections} connections`);
  const rows = [];
  for (const { name, request } of CASES) {
    const whole = preparedOf(
      (await askAgain(tumen.url, Buffer.from(request('"none"')), { connections: 1, milliseconds: 100 })).first,
    );
    const bytes = Buffer.from(request(whole.etag ?? ''));
    bare.child.send(whole);
    await once(bare.child, 'message');
    const firsts = [];
    for (const { url } of [tumen, bare]) firsts.push(preparedOf((await askAgain(url, bytes, WARM_UP)).first));
    const [ours, theirs] = firsts;
    if (ours?.status !== theirs?.status || ours?.body !== theirs?.body) throw new Error(`${name}: the answers differ.`);
    if (ours?.headers.length !== theirs?.headers.length) throw new Error(`${name}: the headers differ.`);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({ tumen: await measure(tumen, bytes), bare: await measure(bare, bytes) });
    }
    const medianOf = (value: (round: Round) => number) => median(rounds.map(value));
    rows.push({
      name,
      bytes: Buffer.byteLength(ours?.body ?? '', 'base64'),
      tumen: Math.round(medianOf((round) => round.tumen.requestsPerSecond)),
      bare: Math.round(medianOf((round) => round.bare.requestsPerSecond)),
      ratio: medianOf((round) => round.tumen.requestsPerSecond / round.bare.requestsPerSecond).toFixed(2),
      'CPU µs': medianOf((round) => round.tumen.cpu).toFixed(1),
      'bare CPU µs': medianOf((round) => round.bare.cpu).toFixed(1),
      'CPU ratio': medianOf((round) => round.bare.cpu / round.tumen.cpu).toFixed(2),
    });
  }
  console.table(rows);
  if (rows.some(({ ratio }) => Number(ratio) < WANTED)) process.exitCode = 1;
} finally {
  for (const { child } of [tumen, bare]) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}
