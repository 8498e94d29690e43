import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './tests/checks/closing-line-reporter.ts';

// Vite would take graphql's module build for our own files, while Node gives its CommonJS build to the libraries: two
// copies, which refuse each other's types. All take the one that Node takes.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLineReporter()],
    projects: [
      {
        test: {
          name: 'database',
          root: 'prisma',
          include: ['**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { resolve: oneGraphql, test: { name: 'server', root: 'server', include: ['src/**/*.test.ts'] } },
      { resolve: oneGraphql, test: { name: 'sdk', root: 'sdk', include: ['{src,faults,documents}/**/*.test.ts'] } },
      { test: { name: 'bench', root: 'bench', include: ['**/*.test.ts'], testTimeout: 60_000 } },
      { resolve: oneGraphql, test: { name: 'checks', root: 'tests/checks', include: ['**/*.test.ts'] } },
      {
        resolve: oneGraphql,
        test: {
          name: 'front door',
          root: 'tests',
          include: ['**/*.test.ts'],
          exclude: ['checks/**', '**/node_modules/**'],
          globalSetup: [join(import.meta.dirname, 'tests/service.ts')],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
