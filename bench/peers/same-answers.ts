import assert from 'node:assert/strict';
import { type HttpRequest, requestOnce } from './client.ts';
import type { Peer } from './peers.ts';
import type { PeerQuery } from './queries.ts';

/**
 * The `data` of an answer.
 *
 * @throws when there are errors
 */
export async function readData(port: number, request: HttpRequest): Promise<unknown> {
  const { status, body } = await requestOnce(port, request);
  const text = body.toString();
  const answer = status === 200 ? JSON.parse(text) : {};
  if (answer.data === undefined || answer.errors !== undefined)
    throw new Error(`The answer (${status}) has no data or errors: ${text.slice(0, 1_000)}`);
  return answer.data;
}

/** @throws when the peers do not give the same data, with what differs */
export async function requireSameAnswers(
  servers: readonly { peer: Peer; port: number }[],
  query: PeerQuery,
): Promise<void> {
  const [first, ...others] = await Promise.all(
    servers.map(async ({ peer, port }) => {
      const data = await readData(port, peer.request(query));
      return { name: peer.name, data: peer.toTumenShape(data) };
    }),
  );
  for (const { name, data } of others) {
    try {
      assert.deepEqual(data, first?.data);
    } catch (error) {
      const difference = error instanceof Error ? error.message.slice(0, 3_000) : String(error);
      throw new Error(`${name} and ${first?.name} answer ${query.name} differently: ${difference}`);
    }
  }
}
