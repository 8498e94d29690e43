import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnServer } from '@tumen/database/postgres/own-server.ts';
import pg from 'pg';
import { administer } from '../generate/bench-server.ts';
import type { Size } from '../generate/size.ts';
import { requestOnce } from './client.ts';
import type { Cores } from './cores.ts';
import type { Peer } from './peers.ts';
import type { PeerQuery } from './queries.ts';
import { measureInRounds, type RoundSettings, type Sample } from './rounds.ts';
import { requireSameAnswers } from './same-answers.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';
import { countStatements } from './statement-counter.ts';

/** What one query gave over one database. */
export interface Comparison {
  size: Size;
  query: PeerQuery;
  /** By the names of the peers. */
  peers: ReadonlyMap<string, { samples: readonly Sample[]; statements: number }>;
}

/**
 * Asks all peers the same queries over one database.
 *
 * @throws when their answers differ
 */
export async function comparePeers(
  { databases, size, url }: { databases: OwnServer; size: Size; url: string },
  peers: readonly Peer[],
  queries: readonly PeerQuery[],
  settings: RoundSettings & { cores: Cores | null },
): Promise<Comparison[]> {
  await installFunctions(url);
  const servers: { peer: Peer; process: ServerProcess }[] = [];
  try {
    for (const peer of peers)
      servers.push({ peer, process: await startServerProcess(peer.program(url), settings.cores) });
    const comparisons: Comparison[] = [];
    for (const query of queries) {
      await requireSameAnswers(
        servers.map(({ peer, process }) => ({ peer, port: process.port })),
        query,
      );
      const samples = await measureInRounds(
        servers.map(({ peer, process: { pid, port } }) => ({
          name: peer.name,
          pid,
          port,
          request: peer.request(query),
        })),
        settings,
      );
      const statements = await administer(databases, async (admin) => {
        const counts = new Map<string, number>();
        for (const { peer, process } of servers) {
          const request = () => requestOnce(process.port, peer.request(query));
          counts.set(peer.name, await countStatements(admin, databaseOf(url), request));
        }
        return counts;
      });
      comparisons.push({
        size,
        query,
        peers: new Map(
          peers.map(({ name }) => [
            name,
            { samples: samples.get(name) ?? [], statements: statements.get(name) ?? Number.NaN },
          ]),
        ),
      });
      console.error(`${size.name}: ${query.name}`);
    }
    return comparisons;
  } finally {
    await Promise.all(servers.map(({ process }) => process.stop()));
  }
}

async function installFunctions(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(readFileSync(join(import.meta.dirname, 'postgraphile-functions.sql'), 'utf8'));
  } finally {
    await client.end();
  }
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}
