import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SchemaContainer } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** schema.prisma as the schema engine takes it. */
export function readSchema(): SchemaContainer {
  const path = fileURLToPath(new URL('../schema.prisma', import.meta.url));
  return { path, content: readFileSync(path, 'utf8') };
}
