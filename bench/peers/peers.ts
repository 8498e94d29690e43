import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HttpRequest } from './client.ts';
import type { PeerQuery } from './queries.ts';
import type { ServerProgram } from './server-process.ts';

/** A server that is asked the same questions over the same database. */
export interface Peer {
  name: string;
  program(databaseUrl: string): ServerProgram;
  request(query: PeerQuery): HttpRequest;
  /** Its `data` as Tumen would give it. */
  toTumenShape(data: unknown): unknown;
}

export const TUMEN_PROGRAM = fileURLToPath(import.meta.resolve('@tumen/server/main.ts'));

/** Tumen as its users run it, apart from what `environment` sets. */
export function tumenProgram(
  databaseUrl: string,
  environment: Readonly<Record<string, string | undefined>>,
): ServerProgram {
  return { file: TUMEN_PROGRAM, environment: { DATABASE_URL: databaseUrl, LOG_LEVEL: undefined, ...environment } };
}

/** Without kept answers each request is computed. */
export const UNCACHED = { TUMEN_ANSWER_CACHE_MB: '0' };

/** A request that asks a GraphQL endpoint. */
export function ask(query: string): HttpRequest {
  return { method: 'POST', path: '/graphql', body: JSON.stringify({ query }) };
}

export const TUMEN = 'Tumen';
export const POSTGRAPHILE = 'PostGraphile';
export const MERCURIUS = 'Mercurius';
export const BARE = 'bare';

export function createPeers(tumenEnvironment: Readonly<Record<string, string | undefined>>): readonly Peer[] {
  const ownProgram = (file: string) => (databaseUrl: string) => ({
    file: join(import.meta.dirname, file),
    environment: { DATABASE_URL: databaseUrl },
  });
  const asItIs = (data: unknown) => data;
  return [
    {
      name: TUMEN,
      program: (databaseUrl) => tumenProgram(databaseUrl, { ...UNCACHED, ...tumenEnvironment }),
      request: ({ tumen }) => ask(tumen),
      toTumenShape: asItIs,
    },
    {
      name: POSTGRAPHILE,
      program: ownProgram('postgraphile.ts'),
      request: ({ postgraphile }) => ask(postgraphile),
      toTumenShape: fromPostgraphile,
    },
    {
      name: MERCURIUS,
      program: ownProgram('mercurius.ts'),
      request: ({ mercurius }) => ask(mercurius),
      toTumenShape: asItIs,
    },
    {
      name: BARE,
      program: ownProgram('bare.ts'),
      // It gets a body of the same length, which it has to receive as the others do.
      request: ({ name, tumen }) => ({ ...ask(tumen), path: `/${name}` }),
      toTumenShape: asItIs,
    },
  ];
}

/** PostGraphile gives every list as a connection, exact numbers as text, and the newest observations newest first. */
function fromPostgraphile(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(fromPostgraphile);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (name === 'value') return [name, value === null ? null : Number(value)];
      if (name === 'measures' || name === 'citations') return [name, fromPostgraphile(value.nodes)];
      if (name === 'newest') return ['observations', { nodes: fromPostgraphile(value.nodes.toReversed()) }];
      return [name, fromPostgraphile(value)];
    }),
  );
}
