import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureGraphiqlBuilt, graphiqlFolder } from './graphiql-bundle.ts';

let root: string;
let messages: string[];
const record = (_details: object, message: string) => void messages.push(message);
const log = { info: record, error: record };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'graphiql-'));
  mkdirSync(join(root, 'examples'));
  writeFileSync(join(root, 'page.tsx'), 'the page');
  writeFileSync(join(root, 'examples/trade.graphql'), '{ region }');
  messages = [];
});

afterEach(() => rmSync(root, { recursive: true }));

/** A build that puts `index.html` where it belongs, without Vite. */
function writeBuildScript() {
  writeFileSync(
    join(root, 'build.ts'),
    `import { mkdirSync, writeFileSync } from 'node:fs';
     import { graphiqlFolder } from '${join(import.meta.dirname, 'graphiql-bundle.ts')}';
     const folder = graphiqlFolder(import.meta.dirname);
     mkdirSync(folder, { recursive: true });
     writeFileSync(folder + '/index.html', 'built');`,
  );
}

test('every state of the sources has a folder of its own', () => {
  const folder = graphiqlFolder(root);
  expect(dirname(folder)).toBe(join(root, 'dist'));
  expect(graphiqlFolder(root)).toBe(folder);
  writeFileSync(join(root, 'examples/trade.graphql'), '{ region { name } }');
  expect(graphiqlFolder(root)).not.toBe(folder);
});

test('a page that is missing is built, and only once', async () => {
  writeBuildScript();
  const folder = await ensureGraphiqlBuilt({ log, root });
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('built');
  expect(messages).toHaveLength(2);
  expect(await ensureGraphiqlBuilt({ log, root })).toBe(folder);
  expect(messages).toHaveLength(2);
});

test('a build that fails says what it printed', async () => {
  writeFileSync(join(root, 'build.ts'), 'throw new Error("no such plugin")');
  await expect(ensureGraphiqlBuilt({ log, root })).rejects.toThrow(/code 1:[\s\S]*no such plugin/);
  expect(messages.at(-1)).toMatch(/could not be built/);
});

test('a build ends with the service', async () => {
  writeFileSync(join(root, 'build.ts'), 'setTimeout(() => {}, 60_000)');
  const service = new AbortController();
  const built = ensureGraphiqlBuilt({ log, root, signal: service.signal });
  service.abort();
  await expect(built).rejects.toMatchObject({ name: 'AbortError' });
  expect(messages).toHaveLength(1);
});
