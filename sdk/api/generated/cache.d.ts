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
export declare function answerCache(store?: AnswerStore): AnswerCache;
