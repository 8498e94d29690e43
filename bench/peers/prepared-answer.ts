import type { HttpAnswer } from './client.ts';

/** An answer as a file: everything that the bare server needs to give it again. */
export interface PreparedAnswer {
  etag: string;
  headers: Record<string, string>;
  /** Base64. */
  body: string;
  /** Headers of the answer to who has it already. */
  unchangedHeaders: Record<string, string>;
}

/** Written by node:http itself on each answer. */
const OF_THE_CONNECTION = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);

/** The entity tag that Tumen gave the answer. */
export function etagOf({ headers }: HttpAnswer): string {
  const etag = headers.get('etag');
  if (etag === undefined) throw new Error('Tumen gave no ETag.');
  return etag;
}

/** @param unchanged the answer to a request with the entity tag of `answer` */
export function prepareAnswer(answer: HttpAnswer, unchanged: HttpAnswer): PreparedAnswer {
  return {
    etag: etagOf(answer),
    headers: { ...ownHeaders(answer), 'content-length': String(answer.body.byteLength) },
    body: answer.body.toString('base64'),
    unchangedHeaders: ownHeaders(unchanged),
  };
}

function ownHeaders({ headers }: HttpAnswer): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !OF_THE_CONNECTION.has(name)));
}
