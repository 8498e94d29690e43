// Fails when a generated file is not what its source makes of it. Everything is made again where it lies; whatever comes
// of it, the files are put back as they were.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { filesIn } from './files-in.ts';

const ROOT = join(import.meta.dirname, '../..');

const GENERATED = [
  { script: 'generate:database', paths: ['prisma/generated', 'server/src/schema/generated'] },
  { script: 'generate:contract', paths: ['server/schema.graphql'] },
  { script: 'generate:sdk', paths: ['sdk/src/generated', 'sdk/api/generated'] },
];

type Contents = Map<string, Buffer>;

function contentsOf(paths: readonly string[]): Contents {
  const files = paths.flatMap((path) => filesIn(join(ROOT, path)));
  return new Map(files.map((file) => [file, readFileSync(file)]));
}

function putBack(before: Contents, after: Contents): void {
  for (const file of after.keys()) if (!before.has(file)) rmSync(file);
  for (const [file, content] of before) {
    if (after.get(file)?.equals(content)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function run(script: string): void {
  const bin = join(ROOT, 'node_modules/.bin');
  const { status, stdout, stderr } = spawnSync('pnpm', ['run', script], {
    cwd: ROOT,
    encoding: 'utf8',
    // On Windows the command is a script, which only a shell starts.
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  if (status !== 0) throw new Error(`pnpm run ${script} failed:\n${stdout ?? ''}${stderr ?? ''}`);
}

/** What differs between the generated files and what `script` makes now, one line for each file. */
function staleFiles({ script, paths }: (typeof GENERATED)[number]): string[] {
  const before = contentsOf(paths);
  try {
    run(script);
    const made = contentsOf(paths);
    if (made.size === 0) throw new Error(`pnpm run ${script} made nothing in ${paths.join(', ')}.`);
    return [...new Set([...before.keys(), ...made.keys()])].flatMap((file) => {
      const [old, fresh] = [before.get(file), made.get(file)];
      if (old && fresh?.equals(old)) return [];
      const what = fresh === undefined ? 'is not made any more' : old === undefined ? 'is missing' : 'is stale';
      return [`${relative(ROOT, file)} ${what}. Refresh it with: pnpm run ${script}`];
    });
  } finally {
    putBack(before, contentsOf(paths));
  }
}

try {
  const stale = GENERATED.flatMap(staleFiles);
  for (const line of stale) console.error(line);
  if (stale.length > 0) process.exitCode = 1;
  else console.log(`Generated files are fresh: ${GENERATED.flatMap(({ paths }) => paths).join(', ')}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
