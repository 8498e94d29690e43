import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
      { test: { name: 'server', root: 'server', include: ['src/**/*.test.ts'] } },
      { test: { name: 'sdk', root: 'sdk', include: ['src/**/*.test.ts'] } },
      {
        test: {
          name: 'front door',
          root: 'tests',
          include: ['**/*.test.ts'],
          globalSetup: ['service.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
