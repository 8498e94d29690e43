import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { ask } from './ask.ts';

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The code blocks of a language under a heading of the README. */
function blocks(heading: string, language: string): string[] {
  const section = README.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`README.md has no heading "${heading}".`);
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, of, code]) =>
    of === language && code !== undefined ? [code] : [],
  );
}

function block(heading: string, language: string): string {
  const [code, ...others] = blocks(heading, language);
  if (code === undefined || others.length > 0) throw new Error(`"${heading}" has not one block of ${language}.`);
  return code;
}

/** Targets of the links in a Markdown file that point into the repository. */
function localLinks(file: string): string[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
}

const PAGES = [
  'README.md',
  'data/README.md',
  'sdk/README.md',
  ...readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`),
].filter((page) => page.endsWith('.md'));

describe('every path that a page for users names is there', () => {
  test.each(PAGES)('%s', (page) => {
    const folder = join(ROOT, dirname(page));
    expect(localLinks(page).filter((target) => !existsSync(join(folder, target)))).toEqual([]);
  });

  test('the table "To change X, open Y" names paths only', () => {
    const [, table = ''] = README.split('## To change X, open Y');
    const rows =
      table
        .split('\n## ')[0]
        ?.split('\n')
        .filter((line) => line.startsWith('| ')) ?? [];
    const withoutPath = rows.slice(2).filter((row) => !/\]\([^)]+\)/.test(row));
    expect(rows.length).toBeGreaterThan(10);
    expect(withoutPath).toEqual([]);
  });

  test('the screenshot is small enough to open at once', () => {
    expect(statSync(join(ROOT, 'docs/graphiql.png')).size).toBeLessThan(300_000);
  });
});

test('every command that the README gives is one of the repository', () => {
  // A package.json holds scripts by name.
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...README.matchAll(/npx --yes pnpm\s+([\w:-]+)/g)].map(([, script]) => script);
  expect(named).toContain('start');
  expect(named).toContain('test');
  expect(named.filter((script) => script !== undefined && script !== 'exec' && !(script in scripts))).toEqual([]);
});

test('the first query has the answer that the README prints', async () => {
  const data = await ask(block('A first query', 'graphql'));
  expect({ data }).toEqual(JSON.parse(block('A first query', 'json')));
});

describe('the first program', () => {
  const program = readFileSync(join(ROOT, 'sdk/examples/first.ts'), 'utf8');

  test('is the file that the README prints', () => {
    expect(block('A first program', 'ts')).toBe(program);
    expect(block('A first program', 'sh')).toContain('sdk/examples/first.ts');
  });

  test('prints what the README says', () => {
    const here = program.replaceAll('http://127.0.0.1:4000', inject('serviceUrl'));
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', here], {
      cwd: join(ROOT, 'sdk'),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe(block('A first program', 'text'));
  });
});
