// Fails when server/schema.graphql breaks a client of the released contract and no changeset says so.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakingDifferences, parseChangeset, unannounced } from './contract-differences.ts';

const ROOT = join(import.meta.dirname, '../..');
const RELEASED = 'server/contract/released.graphql';
const CURRENT = 'server/schema.graphql';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

// A package.json holds a name and a version.
const { name, version } = JSON.parse(read('sdk/package.json')) as { name: string; version: string };
const changesets = readdirSync(join(ROOT, '.changeset'))
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => parseChangeset(read(`.changeset/${file}`), name));

const breaking = await breakingDifferences(read(RELEASED), read(CURRENT));
const failing = unannounced(breaking, changesets, version);
if (failing.length > 0) {
  console.error(`${CURRENT} breaks clients of ${RELEASED}:`);
  for (const { path, message } of failing) console.error(`  ${path}: ${message}`);
  console.error(
    `Keep what was released and deprecate it, or announce the break: pnpm exec changeset, a ${
      version.startsWith('0.') ? 'minor' : 'major'
    } version of ${name}, whose text names each path above in backquotes.`,
  );
  process.exitCode = 1;
} else {
  console.log(`The contract breaks nothing unannounced (${breaking.length} announced).`);
}
