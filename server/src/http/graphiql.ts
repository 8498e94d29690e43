import type { IncomingMessage, ServerResponse } from 'node:http';
import { readStaticFiles, type StaticFiles, sendStaticFile } from './static-files.ts';

/** Where the bundle expects its files; Vite's `base` says the same. */
const BUNDLE_PATH = '/graphiql/';

const RELOAD_AFTER_SECONDS = 2;

// Monaco and GraphiQL set inline styles; everything else comes from this origin, as files.
const SECURITY_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const PAGE_HEADERS = { ...SECURITY_HEADERS, 'Cache-Control': 'no-cache', Vary: 'Accept, Accept-Encoding' };

// The names of assets hold a hash of what is in them. Workers take their policy from their own answer.
const ASSET_HEADERS = {
  ...SECURITY_HEADERS,
  'Cache-Control': 'public, max-age=31536000, immutable',
  Vary: 'Accept-Encoding',
};

/** Answers a request and returns true, or returns false and leaves it untouched. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Serves the GraphiQL page to browsers that open `/graphql` without a query, and its files under `/graphiql/assets/`.
 *
 * @param folder the built page. While it is pending the page answers 503 and reloads itself; when it is rejected the
 * page answers 503 and says so; logging why is left to who builds it.
 */
export function createGraphiqlHandler({ folder }: { folder: Promise<string> }): RequestHandler {
  let state: 'pending' | 'failed' | StaticFiles = 'pending';
  folder.then(readStaticFiles).then(
    (files) => {
      state = files;
    },
    () => {
      state = 'failed';
    },
  );

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    if (url === null) return false;
    if (opensPage(request, url)) {
      if (state === 'pending' || state === 'failed') sendUnavailable(response, state);
      else sendStaticFile(request, response, state.get('index.html'), PAGE_HEADERS);
      return true;
    }
    if (!url.pathname.startsWith(`${BUNDLE_PATH}assets/`)) return false;
    const file = typeof state === 'string' ? undefined : state.get(url.pathname.slice(BUNDLE_PATH.length));
    sendStaticFile(request, response, file, ASSET_HEADERS);
    return true;
  };
}

/** A browser opens the page; a link with a query in it, or with a persisted operation's hash, asks for the answer. */
function opensPage(request: IncomingMessage, { pathname, searchParams }: URL): boolean {
  return (
    pathname === '/graphql' &&
    !searchParams.has('query') &&
    !searchParams.has('extensions') &&
    (request.headers.accept ?? '').includes('text/html')
  );
}

function sendUnavailable(response: ServerResponse, state: 'pending' | 'failed'): void {
  const [title, text] =
    state === 'pending'
      ? [
          'GraphiQL is being built',
          'This takes some ten seconds after an update. The page reloads by itself; the API answers already.',
        ]
      : ['GraphiQL could not be built', 'The log of the service says why. The API answers all the same.'];
  response.writeHead(503, {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(state === 'pending' ? { 'Retry-After': RELOAD_AFTER_SECONDS } : {}),
  });
  const reload = state === 'pending' ? `<meta http-equiv="refresh" content="${RELOAD_AFTER_SECONDS}">` : '';
  response.end(
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${reload}<link rel="icon" href="data:,"><meta name="color-scheme" content="light dark">` +
      `<title>${title}</title></head><body style="font: 1rem/1.5 sans-serif; margin: 3rem"><h1>${title}</h1><p>${text}</p></body></html>\n`,
  );
}
