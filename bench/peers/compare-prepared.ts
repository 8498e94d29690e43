import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HttpAnswer, type HttpRequest, requestOnce } from './client.ts';
import type { Cores } from './cores.ts';
import { BARE, TUMEN, tumenProgram } from './peers.ts';
import { etagOf, prepareAnswer } from './prepared-answer.ts';
import { QUERIES } from './queries.ts';
import { measureInRounds, type RoundSettings, type Sample } from './rounds.ts';
import { type ServerProcess, type ServerProgram, startServerProcess } from './server-process.ts';

/** How fast Tumen repeats an answer, beside a server that does nothing but repeat it. */
export interface PreparedComparison {
  /** What is asked for, for the table. */
  asks: string;
  samples: ReadonlyMap<string, readonly Sample[]>;
}

interface Case {
  asks: string;
  query: string;
  headers?: Record<string, string>;
  /** Whether the client has the answer already and asks if it has changed. */
  isRevalidation?: boolean;
}

const CASES: readonly Case[] = [
  { asks: 'Q1a', query: 'Q1a' },
  { asks: 'Q2', query: 'Q2' },
  { asks: 'Q2 in gzip', query: 'Q2', headers: { 'accept-encoding': 'gzip' } },
  { asks: 'Q2 by its ETag', query: 'Q2', isRevalidation: true },
];

/** Asks for answers by GET again and again. */
export async function comparePrepared(
  url: string,
  tumenEnvironment: Readonly<Record<string, string | undefined>>,
  settings: RoundSettings & { cores: Cores | null },
): Promise<PreparedComparison[]> {
  const servers: ServerProcess[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'tumen-bench-'));
  const start = async (program: ServerProgram) => {
    const server = await startServerProcess(program, settings.cores);
    servers.push(server);
    return server;
  };
  try {
    const tumen = await start(tumenProgram(url, tumenEnvironment));
    const comparisons: PreparedComparison[] = [];
    for (const { asks, query, headers = {}, isRevalidation = false } of CASES) {
      const whole = getRequest(query, headers);
      const answer = await requestOnce(tumen.port, whole);
      const revalidation = getRequest(query, { ...headers, 'if-none-match': etagOf(answer) });
      const prepared = prepareAnswer(answer, await requestOnce(tumen.port, revalidation));
      const file = join(folder, `${servers.length}.json`);
      writeFileSync(file, JSON.stringify(prepared));
      const bare = await start({
        file: join(import.meta.dirname, 'prepared.ts'),
        environment: { PREPARED_ANSWER: file },
      });
      const [request, status] = isRevalidation ? [revalidation, 304] : [whole, 200];
      const expected = await requestOnce(tumen.port, request);
      requireSameAnswer(expected, await requestOnce(bare.port, request), status);
      const samples = await measureInRounds(
        [
          { name: TUMEN, ...tumen, request, status },
          { name: BARE, ...bare, request, status },
        ],
        settings,
      );
      comparisons.push({ asks: `${asks}: ${status}, ${describeBody(expected)}`, samples });
      console.error(`Q5: ${asks}`);
    }
    return comparisons;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true });
  }
}

function getRequest(name: string, headers: Record<string, string>): HttpRequest {
  const text = QUERIES.find((query) => query.name === name)?.tumen ?? '';
  return { method: 'GET', path: `/graphql?query=${encodeURIComponent(text)}`, headers };
}

function requireSameAnswer(tumen: HttpAnswer, bare: HttpAnswer, status: number): void {
  if (tumen.status !== status || bare.status !== status || !tumen.body.equals(bare.body))
    throw new Error(`The prepared answer (${bare.status}) is another than that of Tumen (${tumen.status}).`);
}

function describeBody({ headers, body }: HttpAnswer): string {
  return `${(body.byteLength / 1_000).toFixed(1)} kB${headers.has('content-encoding') ? ` ${headers.get('content-encoding')}` : ''}`;
}
