import type { HttpAnswer } from './client.ts';

/** An answer as a file: everything that the bare server needs to give it again. */
export interface PreparedAnswer {
  etag: string;
  headers: Record<string, string>;
  /** Base64. */
  body: string;
}

/** Written by node:http itself on each answer. */
const OF_THE_CONNECTION = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);

export function prepareAnswer({ headers, body }: HttpAnswer): PreparedAnswer {
  const etag = headers.get('etag');
  if (etag === undefined) throw new Error('Tumen gave no ETag.');
  const own = [...headers].filter(([name]) => !OF_THE_CONNECTION.has(name));
  return {
    etag,
    headers: { ...Object.fromEntries(own), 'content-length': String(body.byteLength) },
    body: body.toString('base64'),
  };
}
