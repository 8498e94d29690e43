import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import type { Coding } from './content-coding.ts';

/** Shorter bodies fit into one packet as they are. */
const SHORTEST = 1_000;
/** Longer bodies are compressed in a thread of their own; shorter ones take less time than the way to it. */
const LONGEST_INLINE = 64_000;

interface Coder {
  compress(bytes: Buffer): Buffer;
  compressInThread(bytes: Buffer): Promise<Buffer>;
}

const { constants } = zlib;
// Qualities at which 50 kB of JSON take less than 0.3 ms; higher ones save a few per cent for many times as long.
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const gzip = { level: 6 };
const zstd = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

const CODERS = new Map<Coding, Coder>([
  [
    'br',
    {
      compress: (bytes) => zlib.brotliCompressSync(bytes, brotli),
      compressInThread: (bytes) => promisify(zlib.brotliCompress)(bytes, brotli),
    },
  ],
  [
    'gzip',
    {
      compress: (bytes) => zlib.gzipSync(bytes, gzip),
      compressInThread: (bytes) => promisify(zlib.gzip)(bytes, gzip),
    },
  ],
]);
// Node has zstd since 22.15.
if (typeof zlib.zstdCompressSync === 'function') {
  CODERS.set('zstd', {
    compress: (bytes) => zlib.zstdCompressSync(bytes, zstd),
    compressInThread: (bytes) => promisify(zlib.zstdCompress)(bytes, zstd),
  });
}

/** The codings that this Node can make. */
export const CODINGS: ReadonlySet<Coding> = new Set(CODERS.keys());

/** Whether a body of so many bytes is worth compressing. */
export function isCompressible(byteLength: number): boolean {
  return byteLength >= SHORTEST;
}

/** The bytes in a coding: at once when they are few, else as a promise. */
export function compress(bytes: Buffer, coding: Coding): Buffer | Promise<Buffer> {
  const coder = CODERS.get(coding);
  if (coder === undefined) return bytes;
  return bytes.length <= LONGEST_INLINE ? coder.compress(bytes) : coder.compressInThread(bytes);
}
