import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

/** Changes whenever the text of an example does: tabs stored in a browser belong to one version of them. */
function hashExamples(): string {
  const hash = createHash('sha256');
  for (const file of globSync('examples/*.graphql', { cwd: import.meta.dirname }).sort()) {
    hash.update(readFileSync(`${import.meta.dirname}/${file}`));
  }
  return hash.digest('hex').slice(0, 8);
}

export default defineConfig({
  base: '/graphiql/',
  define: { __EXAMPLES_VERSION__: JSON.stringify(hashExamples()) },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Monaco alone is over 3 MB; it loads after the page is drawn.
    chunkSizeWarningLimit: 4_000,
    reportCompressedSize: false,
    // "use client" means nothing outside a server that renders React.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  plugins: [precompress()],
});
