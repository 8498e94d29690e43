import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { temporaryFolder } from './service-process.ts';

// The SDK as its users get it: packed, installed in an empty project, built, and run against the service.

const run = promisify(execFile);
const SDK = fileURLToPath(new URL('../sdk', import.meta.url));
const url = `${inject('serviceUrl')}/graphql`;

let folder: ReturnType<typeof temporaryFolder>;
let tarball: string;

beforeAll(async () => {
  folder = temporaryFolder();
  await run('pnpm', ['pack', '--pack-destination', folder.path], { cwd: SDK });
  tarball = join(folder.path, readdirSync(folder.path).find((file) => file.endsWith('.tgz')) ?? '');
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
    expect(Object.keys(analysis.entrypoints)).toHaveLength(10);
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

describe('in an empty project', () => {
  let project: string;

  beforeAll(async () => {
    project = join(folder.path, 'project');
    mkdirSync(join(project, 'src'), { recursive: true });
    const manifest = {
      private: true,
      type: 'module',
      dependencies: {
        '@tanstack/react-query': '5.108.0',
        '@tumen/sdk': `file:${tarball}`,
        react: '19.2.0',
        'react-dom': '19.2.0',
      },
      devDependencies: {
        '@types/react': '19.2.6',
        '@types/react-dom': '19.2.3',
        typescript: '7.0.2',
        'typescript-5.5': 'npm:typescript@5.5.4',
        'typescript-5.9': 'npm:typescript@5.9.3',
        vite: '8.3.8',
      },
    };
    writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
    // A workspace of its own, which knows nothing of ours.
    writeFileSync(join(project, 'pnpm-workspace.yaml'), 'packages: []\n');
    const compilerOptions = {
      target: 'es2023',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
    await run('pnpm', ['install', '--prefer-offline', '--ignore-scripts'], { cwd: project });
  }, 180_000);

  test('a plain script runs', async () => {
    writeFileSync(
      join(project, 'script.mjs'),
      `import { createTumen, isTumenError } from '@tumen/sdk';
       const tumen = createTumen({ url: ${JSON.stringify(url)} });
       const { region } = await tumen.region({ slug: 'rason' });
       const { series } = await tumen.series({ key: 'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp', asOf: '2010-01-01' });
       const names = await tumen.each.regions().collect(3);
       const refused = await tumen.search({ text: '' , first: 1000 }).catch((error) => isTumenError(error, 'GRAPHQL'));
       console.log(region.name, series.columns.values[series.columns.periods.indexOf('2007')], names.length, refused);`,
    );
    const { stdout } = await run(process.execPath, ['script.mjs'], { cwd: project });
    expect(stdout.trim()).toBe('Rason -2.3 3 true');
  });

  test('a React page with Vite is checked, built, and shown in a browser', async () => {
    writeFileSync(
      join(project, 'index.html'),
      '<!doctype html><title>Growth</title><div id="root"></div><script type="module" src="/src/main.tsx"></script>',
    );
    writeFileSync(
      join(project, 'src/main.tsx'),
      `import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
       import { createClient } from '@tumen/sdk/client';
       import { RegionDocument } from '@tumen/sdk/operations';
       import { TumenProvider, useSeries, useTumenQuery } from '@tumen/sdk/react';
       import { createRoot } from 'react-dom/client';

       const client = createClient({ url: ${JSON.stringify(url)} });

       function Growth() {
         const { data } = useTumenQuery(RegionDocument, { slug: 'rason' });
         const { columns } = useSeries({ key: 'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp', last: 5 });
         const rows = columns?.toRows() ?? [];
         return (
           <main>
             <h1>{data?.region?.name}</h1>
             <table>
               <tbody>{rows.map((row) => <tr key={row.period}><th>{row.period}</th><td>{row.value ?? row.reason}</td></tr>)}</tbody>
             </table>
           </main>
         );
       }

       createRoot(document.getElementById('root')!).render(
         <QueryClientProvider client={new QueryClient()}>
           <TumenProvider client={client}><Growth /></TumenProvider>
         </QueryClientProvider>,
       );`,
    );
    writeFileSync(
      join(project, 'src/mistakes.ts'),
      `import { createTumen } from '@tumen/sdk';
       const tumen = createTumen({ url: '' });
       // @ts-expect-error a slug is needed
       void tumen.region();
       // @ts-expect-error a slug is text
       void tumen.region({ slug: 1 });
       // @ts-expect-error no such transform
       void tumen.series({ key: '', transform: 'GROWTH' });
       // @ts-expect-error no such field
       void tumen.region({ slug: '' }).then(({ region }) => region?.population);`,
    );
    await run('pnpm', ['exec', 'tsc'], { cwd: project });
    for (const older of ['typescript-5.5', 'typescript-5.9']) {
      await run(process.execPath, [`node_modules/${older}/bin/tsc`], { cwd: project });
    }
    await run('pnpm', ['exec', 'vite', 'build'], { cwd: project });
    const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
    const server = createServer((request, response) => {
      if (request.url === '/favicon.ico') return void response.writeHead(204).end();
      const file = join(project, 'dist', request.url === '/' ? 'index.html' : (request.url ?? ''));
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      response.end(readFileSync(file));
    }).listen(0, '127.0.0.1');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      // A server that listens on a TCP port has this kind of address.
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await expect.poll(() => page.locator('h1').textContent()).toBe('Rason');
      await expect.poll(() => page.locator('tr').count()).toBe(5);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

describe('the size of what a page loads, minified and gzipped', () => {
  /** Bytes of a bundle of these imports, the peers left out. */
  async function sizeOf(...imports: readonly string[]): Promise<number> {
    const entry = join(folder.path, 'entry.ts');
    const lines = imports.map(
      (each, nth) => `${each.replace('SDK', join(SDK, 'src'))}; globalThis.kept${nth} = each${nth};`,
    );
    writeFileSync(entry, lines.map((line, nth) => line.replace('each', `each${nth}`)).join('\n'));
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

  test('is at most 0.3 kB more for one more operation, by the middle one of all', async () => {
    const core = await sizeOf(CORE, operation('RegionDocument'));
    const text = readFileSync(join(SDK, 'src/generated/graphql.ts'), 'utf8');
    const names = [...text.matchAll(/export const (\w+Document) =/g)].flatMap(([, name]) =>
      name && name !== 'RegionDocument' ? [name] : [],
    );
    const more: number[] = [];
    for (const name of names) more.push((await sizeOf(CORE, operation('RegionDocument'), operation(name))) - core);
    more.sort((one, other) => one - other);
    expect(more[Math.floor(more.length / 2)]).toBeLessThanOrEqual(300);
  });
});
