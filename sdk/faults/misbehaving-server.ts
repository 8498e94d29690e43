import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the server got it. */
export interface Seen {
  method: string;
  parameters: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
  /** Milliseconds since the server listens. */
  at: number;
}

/** What the server does with the nth request, counted from 1. */
export type Misbehaviour = (response: ServerResponse, nth: number, seen: Seen) => void;

/** A server on this machine that does not do as it should, for tests of what a client makes of that. */
export interface MisbehavingServer {
  url: string;
  seen: Seen[];
  /** Connections that are open. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

export async function misbehave(misbehaviour: Misbehaviour): Promise<MisbehavingServer> {
  const seen: Seen[] = [];
  const start = performance.now();
  const server = createServer(async (request, response) => {
    const parameters = new URL(request.url ?? '', 'http://local').searchParams;
    const at = performance.now() - start;
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const each: Seen = { method: request.method ?? '', parameters, headers: request.headers, body, at };
    seen.push(each);
    misbehaviour(response, seen.length, each);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    // A server that listens on a TCP port has this kind of address.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    seen,
    connections: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Answers as the service does. */
export function answer(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/graphql-response+json', 'x-request-id': 'r1', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
