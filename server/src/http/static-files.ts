import { createHash } from 'node:crypto';
import { createReadStream, globSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { matchesEntityTag } from '../caching/entity-tag.ts';
import { type Coding, chooseCoding } from './content-coding.ts';

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

const CODINGS: readonly (readonly [Coding, string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

export interface StaticFile {
  type: string;
  /** Weak, for it stands for every coding of the file. */
  etag: string;
  /** Path and size in bytes of the file as it is and of each coding that lies beside it. */
  variants: ReadonlyMap<Coding, { path: string; size: number }>;
}

/** By path below the folder, with `/` between the parts. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

/**
 * The files of known types in a folder, with their compressed variants (`x.js.br`, `x.js.gz`). Only what is listed here
 * can be asked for, so no path leads out of the folder.
 */
export function readStaticFiles(folder: string): StaticFiles {
  const names = globSync('**/*.*', { cwd: folder });
  const present = new Set(names);
  const files = new Map<string, StaticFile>();
  for (const name of names) {
    const type = CONTENT_TYPES[extname(name)];
    if (type === undefined) continue;
    const path = join(folder, name);
    const etag = `W/"${createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 16)}"`;
    const variants = new Map<Coding, { path: string; size: number }>([
      ['identity', { path, size: statSync(path).size }],
    ]);
    for (const [coding, suffix] of CODINGS) {
      const compressed = path + suffix;
      if (present.has(name + suffix)) variants.set(coding, { path: compressed, size: statSync(compressed).size });
    }
    files.set(name.replaceAll('\\', '/'), { type, etag, variants });
  }
  return files;
}

/** Answers GET and HEAD with the file in the best coding that the client takes, 304 when it has it, 404 without a file. */
export function sendStaticFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: StaticFile | undefined,
  headers: Record<string, string>,
): void {
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such file.\n');
    return;
  }
  response.setHeaders(new Map(Object.entries({ ...headers, ETag: file.etag })));
  if (matchesEntityTag(request.headers['if-none-match'], file.etag)) {
    response.writeHead(304).end();
    return;
  }
  const coding = chooseCoding(request.headers['accept-encoding'], file.variants);
  const variant = file.variants.get(coding);
  if (variant === undefined) throw new Error(`A static file has no ${coding} variant.`);
  const head = () => {
    if (coding !== 'identity') response.setHeader('Content-Encoding', coding);
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': variant.size });
  };
  if (request.method === 'HEAD') {
    head();
    response.end();
    return;
  }
  const content = createReadStream(variant.path);
  content.once('open', () => {
    head();
    // A reader that goes away midway is no fault of ours.
    pipeline(content, response, () => {});
  });
  content.once('error', () => {
    // A later build took the place of the one that this service read.
    if (!response.headersSent) response.writeHead(503, { 'Retry-After': '5' }).end();
  });
}
