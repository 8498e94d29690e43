import assert from 'node:assert/strict';
import type { Size } from '../generate/size.ts';
import { type HttpRequest, load } from './client.ts';
import type { Cores } from './cores.ts';
import { ask, type Peer, tumenProgram, UNCACHED } from './peers.ts';
import { residentMb } from './process-usage.ts';
import { type PeerQuery, SEARCH, SEARCH_QUERY } from './queries.ts';
import type { RoundSettings } from './rounds.ts';
import { readData } from './same-answers.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';
import { median } from './statistics.ts';

/** Tumen's times over one database. */
export interface Growth {
  size: Size;
  /** From the start of the process until it answers. */
  startMs: number;
  /** Memory that it holds after its start. */
  startMb: number | null;
  /** Median times of requests that have the server to themselves, by the names of the queries, a round each. */
  aloneMs: ReadonlyMap<string, readonly number[]>;
}

const STARTS = 3;
const WARM_UP_SECONDS = 1;

/**
 * Asks the same queries over databases of several sizes, in turn.
 *
 * @param tumen the peer whose answers have to be the same at each size, so that only the work can differ
 */
export async function measureGrowth(
  databases: readonly { size: Size; url: string }[],
  { tumen, queries, withSearch }: { tumen: Peer; queries: readonly PeerQuery[]; withSearch: boolean },
  tumenEnvironment: Readonly<Record<string, string | undefined>>,
  { rounds, seconds, cores }: RoundSettings & { cores: Cores | null },
): Promise<Growth[]> {
  const requests: { name: string; request: HttpRequest }[] = [
    ...queries.map((query) => ({ name: query.name, request: tumen.request(query) })),
    ...(withSearch ? [{ name: SEARCH, request: ask(SEARCH_QUERY) }] : []),
  ];
  const servers: (Growth & { process: ServerProcess; aloneMs: Map<string, number[]> })[] = [];
  try {
    for (const { size, url } of databases) {
      const program = tumenProgram(url, { ...UNCACHED, ...tumenEnvironment });
      const starts: number[] = [];
      for (let start = 1; start < STARTS; start++) {
        const process = await startServerProcess(program, cores);
        starts.push(process.startMs);
        await process.stop();
      }
      const process = await startServerProcess(program, cores);
      starts.push(process.startMs);
      servers.push({ size, startMs: median(starts), startMb: residentMb(process.pid), process, aloneMs: new Map() });
    }
    for (const { name, request } of requests) {
      const [smallest, ...larger] = await Promise.all(servers.map(({ process }) => readData(process.port, request)));
      // There is more to be found in a larger database.
      if (name === SEARCH) continue;
      for (const data of larger) assert.deepEqual(data, smallest, `${name} has another answer at another size.`);
    }
    for (const { name, request } of requests) {
      for (const { process } of servers)
        await load(process.port, request, { connections: 4, seconds: WARM_UP_SECONDS });
      for (let round = 0; round < rounds; round++) {
        const start = round % servers.length;
        for (const { process, aloneMs } of [...servers.slice(start), ...servers.slice(0, start)]) {
          const { p50 } = await load(process.port, request, { connections: 1, seconds });
          aloneMs.set(name, [...(aloneMs.get(name) ?? []), p50]);
        }
      }
      console.error(`growth: ${name}`);
    }
    return servers;
  } finally {
    await Promise.all(servers.map(({ process }) => process.stop()));
  }
}
