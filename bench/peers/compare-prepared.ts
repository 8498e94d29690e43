import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HttpRequest, requestOnce } from './client.ts';
import type { Cores } from './cores.ts';
import { BARE, TUMEN, tumenProgram } from './peers.ts';
import { prepareAnswer } from './prepared-answer.ts';
import { type Entrant, measureInRounds, type RoundSettings, type Sample } from './rounds.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

/** How fast Tumen repeats an answer, beside a server that does nothing but repeat it. */
export interface PreparedComparison {
  /** What is asked for, for the table. */
  asks: string;
  samples: ReadonlyMap<string, readonly Sample[]>;
}

/** Asks for the same answer again and again by GET: all of it, compressed, and whether it has changed. */
export async function comparePrepared(
  url: string,
  query: string,
  tumenEnvironment: Readonly<Record<string, string | undefined>>,
  settings: RoundSettings & { cores: Cores | null },
): Promise<PreparedComparison[]> {
  const servers: ServerProcess[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'tumen-bench-'));
  const start = async (program: Parameters<typeof startServerProcess>[0]) => {
    const server = await startServerProcess(program, settings.cores);
    servers.push(server);
    return server;
  };
  try {
    const tumen = await start(tumenProgram(url, tumenEnvironment));
    const whole: HttpRequest = { method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}` };
    const compressed = { ...whole, headers: { 'accept-encoding': 'gzip' } };
    const comparisons: PreparedComparison[] = [];
    for (const [asks, request] of Object.entries({ 'the whole answer': whole, 'the same in gzip': compressed })) {
      const answer = await requestOnce(tumen.port, request);
      const isCompressed = answer.headers.has('content-encoding');
      if (answer.status !== 200) throw new Error(`Tumen answers ${answer.status}: ${answer.body}`);
      // Served as it is, it would be the first measurement once more.
      if (request === compressed && !isCompressed) continue;
      const file = join(folder, `${servers.length}.json`);
      const prepared = prepareAnswer(answer);
      writeFileSync(file, JSON.stringify(prepared));
      const bare = await start({
        file: join(import.meta.dirname, 'prepared.ts'),
        environment: { PREPARED_ANSWER: file },
      });
      const repeated = await requestOnce(bare.port, request);
      if (!repeated.body.equals(answer.body)) throw new Error('The prepared answer is another than that of Tumen.');
      const entrants = (what: Pick<Entrant, 'request' | 'status'>): Entrant[] => [
        { name: TUMEN, pid: tumen.pid, port: tumen.port, ...what },
        { name: BARE, pid: bare.pid, port: bare.port, ...what },
      ];
      const kilobytes = `${(answer.body.byteLength / 1_000).toFixed(0)} kB`;
      comparisons.push({
        asks: `${asks}, ${kilobytes}`,
        samples: await measureInRounds(entrants({ request }), settings),
      });
      console.error(`Q5: ${asks}`);
      if (request !== whole) continue;
      const unchanged = { ...whole, headers: { 'if-none-match': prepared.etag } };
      comparisons.push({
        asks: 'whether it has changed (304)',
        samples: await measureInRounds(entrants({ request: unchanged, status: 304 }), settings),
      });
      console.error('Q5: 304');
    }
    return comparisons;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true });
  }
}
