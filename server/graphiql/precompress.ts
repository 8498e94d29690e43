import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

// Below this the compressed file saves less than the header that announces it.
const MINIMUM_BYTES = 1024;

// Fonts are compressed already.
const COMPRESSIBLE = /\.(?:js|css|html|svg|ttf)$/;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Writes `x.br` and `x.gz` beside every text file of the bundle, so that the service never compresses on request. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.entries(bundle).filter(([fileName]) => COMPRESSIBLE.test(fileName));
        await Promise.all(
          files.map(async ([fileName, file]) => {
            const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
            if (content.length < MINIMUM_BYTES) return;
            // Quality 9 takes a tenth of the time of 11 and is within 6% of its size: the bundle is built at a start.
            const parameters = {
              [constants.BROTLI_PARAM_QUALITY]: 9,
              [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
            };
            const [brotli, gzipped] = await Promise.all([
              compressBrotli(content, { params: parameters }),
              compressGzip(content, { level: 9 }),
            ]);
            this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotli });
            this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipped });
          }),
        );
      },
    },
  };
}
