import type { AnswerCache } from './transport.ts';

/** An answer that can be asked for again with its entity tag. */
export interface CachedAnswer {
  etag: string;
  body: string;
}

/** Keeps answers by their address; a `Map` is one. */
export interface AnswerStore {
  get(address: string): CachedAnswer | undefined;
  set(address: string, answer: CachedAnswer): unknown;
}

/**
 * Keeps answers with their entity tags, so that what has not changed is not sent again. Browsers have a cache of their own.
 *
 * @param store where they are kept; a `Map` when absent, which grows with every address
 */
export function answerCache(store: AnswerStore = new Map<string, CachedAnswer>()): AnswerCache {
  return async (address, send) => {
    const kept = store.get(address);
    const answer = await send(kept && { 'if-none-match': kept.etag });
    if (answer.status === 304 && kept) {
      // Its head does not repeat what the body is (RFC 9110, 15.4.5): only an answer that was read before is kept.
      const headers = new Headers(answer.headers);
      headers.set('content-type', 'application/json');
      return { status: 200, headers, text: kept.body };
    }
    const etag = answer.headers.get('etag');
    if (etag && answer.status === 200) store.set(address, { etag, body: answer.text });
    return answer;
  };
}
