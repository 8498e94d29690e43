import type { IncomingMessage, ServerResponse } from 'node:http';
import { SCHEMA_VERSION_HEADER } from '../contract/version.ts';

/** Headers that a page of another origin may read. */
const EXPOSED = ['etag', 'x-request-id', 'retry-after', SCHEMA_VERSION_HEADER];

/**
 * Lets every page read an answer, without credentials. The headers do not depend on the Origin of the request, so that
 * one stored answer serves pages of all origins.
 */
export const CORS_HEADERS: readonly (readonly [string, string])[] = [
  ['access-control-allow-origin', '*'],
  ['access-control-expose-headers', EXPOSED.join(', ')],
];

/** Answers an OPTIONS request, by which a browser asks whether a page may send the real one. */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  const asked = request.headers['access-control-request-headers'];
  response
    .writeHead(204, {
      'access-control-allow-methods': 'GET, POST',
      ...(asked === undefined ? {} : { 'access-control-allow-headers': asked }),
      // Browsers cut this to what they allow, two hours at most.
      'access-control-max-age': '86400',
      vary: 'Access-Control-Request-Headers',
      'content-length': '0',
    })
    .end();
}
