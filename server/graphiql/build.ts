// Builds the page into the folder that the service serves it from. A folder is there whole or not at all: Vite writes
// into a temporary one, which is renamed at the end, so an interrupted build or a second one beside it does no harm.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { GRAPHIQL_ROOT, graphiqlFolder } from '../src/http/graphiql-bundle.ts';

const ABANDONED_AFTER_MS = 10 * 60 * 1000;

const folder = graphiqlFolder();
if (existsSync(folder)) process.exit();

const parent = dirname(folder);
mkdirSync(parent, { recursive: true });
const temporary = mkdtempSync(join(parent, 'building-'));

const removeTemporary = () => rmSync(temporary, { recursive: true, force: true });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    removeTemporary();
    process.exit(1);
  });
}

try {
  await build({ root: GRAPHIQL_ROOT, logLevel: 'warn', build: { outDir: temporary } });
  if (!existsSync(folder)) renameSync(temporary, folder);
} finally {
  removeTemporary();
}

for (const name of readdirSync(parent)) {
  const other = join(parent, name);
  const isInUse = name.startsWith('building-') && Date.now() - statSync(other).mtimeMs < ABANDONED_AFTER_MS;
  if (name !== basename(folder) && !isInUse) rmSync(other, { recursive: true, force: true });
}
