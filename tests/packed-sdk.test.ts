import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packSdk, SDK } from './packed-sdk.ts';
import { temporaryFolder } from './service-process.ts';

// The SDK as its users get it: what is in the package, and what a page that uses it loads.

let folder: ReturnType<typeof temporaryFolder>;
let tarball: string;

beforeAll(async () => {
  folder = temporaryFolder();
  tarball = await packSdk(folder.path);
});

afterAll(() => folder?.remove());

describe('the packed package', () => {
  test('has nothing that publint remarks on, suggestions counted', async () => {
    const data = readFileSync(tarball);
    const packed = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
    const { messages } = await publint({
      pkgDir: 'package',
      pack: { tarball: packed },
      level: 'suggestion',
      strict: true,
    });
    expect(messages).toEqual([]);
  });

  test('has types that are right wherever it is imported or required from, by every check of attw', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
    if (analysis.types === false) throw new Error('The package has no types.');
    expect(analysis.problems).toEqual([]);
    expect(Object.keys(analysis.entrypoints)).toHaveLength(14);
  });
});

test('no public type is `any`', () => {
  const declarations = ['api/generated', 'src/generated'].flatMap((part) =>
    readdirSync(join(SDK, part), { recursive: true, encoding: 'utf8' }).map((file) =>
      readFileSync(join(SDK, part, file), 'utf8'),
    ),
  );
  expect(declarations.length).toBeGreaterThan(15);
  // In comments the word is English.
  const code = declarations.join('\n').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`/g, '');
  expect(code.match(/[^\n]*[:<|&(,]\s*any\b[^\n]*/g)).toBeNull();
});

describe('the size of what a page loads, minified and gzipped', () => {
  /** Bytes of a bundle of these imports, the peers left out. */
  async function sizeOf(...imports: readonly string[]): Promise<number> {
    const entry = join(folder.path, 'entry.ts');
    const named = imports.map((each, nth) => each.replace('SDK', join(SDK, 'src')).replace('each', `each${nth}`));
    const kept = imports.map((_, nth) => `each${nth}`).join();
    writeFileSync(entry, `${named.join('\n')}\nglobalThis.kept = [${kept}];`);
    const { output } = await build({
      input: entry,
      external: ['react', '@tanstack/react-query'],
      output: { minify: true },
      write: false,
    });
    return gzipSync(output[0].code, { level: 9 }).length;
  }

  const CORE = "import { createClient as each } from 'SDK/client.ts'";
  const operation = (name: string) => `import { ${name} as each } from 'SDK/generated/graphql.ts'`;

  test('is at most 4 kB for the core with one operation, and 2 kB more for React', async () => {
    const core = await sizeOf(CORE, operation('RegionDocument'));
    expect(core).toBeLessThanOrEqual(4_000);
    const react = await sizeOf(CORE, operation('RegionDocument'), "import * as each from 'SDK/react.ts'");
    expect(react - core).toBeLessThanOrEqual(2_000);
  });

  test('is at most 0.3 kB more for one more operation, and 0.18 kB for the middle one', async () => {
    const core = await sizeOf(CORE, operation('RegionDocument'));
    const text = readFileSync(join(SDK, 'src/generated/graphql.ts'), 'utf8');
    const names = [...text.matchAll(/export const (\w+Document) =/g)].flatMap(([, name]) =>
      name && name !== 'RegionDocument' ? [name] : [],
    );
    const more: [name: string, bytes: number][] = [];
    for (const name of names) {
      more.push([name, (await sizeOf(CORE, operation('RegionDocument'), operation(name))) - core]);
    }
    expect(more.length).toBeGreaterThan(30);
    expect(more.filter(([, bytes]) => bytes > 300)).toEqual([]);
    const sizes = more.map(([, bytes]) => bytes).sort((one, other) => one - other);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(180);
  });
});
