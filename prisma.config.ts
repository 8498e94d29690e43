import { defineConfig } from 'prisma/config';

// The CLI looks for a native schema engine that comes from a CDN. `prisma generate` never runs it, and migrations go
// through the WebAssembly engine (prisma/migrate.ts), so any existing file satisfies the look-up.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
