import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltPages, openPages } from './built-pages.ts';
import { packSdk, run } from './packed-sdk.ts';
import { temporaryFolder } from './service-process.ts';

// The packed SDK where sdk-readme.test.ts does not take it: runtimes besides Node and browsers, frameworks besides React and
// Vue.

const url = JSON.stringify(`${inject('serviceUrl')}/graphql`);

interface Binary {
  package: string;
  version: string;
  file: string;
}

/** The runtimes as packages, which hold a program each for one kind of machine. */
function binaries(): Record<'bun' | 'deno' | 'workerd', Binary> {
  const { platform, arch } = process;
  const isWindows = platform === 'win32';
  const cpu = arch === 'arm64' ? 'aarch64' : arch;
  const denoSystem = isWindows ? `win32-${arch}` : platform === 'darwin' ? `darwin-${arch}` : `linux-${arch}-glibc`;
  const program = (name: string) => (isWindows ? `${name}.exe` : name);
  const workerdCpu = arch === 'arm64' ? 'arm64' : '64';
  return {
    bun: {
      package: `@oven/bun-${isWindows ? 'windows' : platform}-${cpu}`,
      version: '1.4.5',
      file: `bin/${program('bun')}`,
    },
    deno: { package: `@deno/${denoSystem}`, version: '2.9.6', file: program('deno') },
    workerd: {
      package: `@cloudflare/workerd-${isWindows ? 'windows' : platform}-${workerdCpu}`,
      version: '1.20261117.1',
      file: `bin/${program('workerd')}`,
    },
  };
}

const RUNTIMES = binaries();

const VERSIONS = {
  '@sveltejs/vite-plugin-svelte': '7.3.1',
  '@tanstack/solid-query': '5.104.0',
  '@tanstack/svelte-query': '6.3.6',
  'solid-js': '1.9.19',
  svelte: '5.57.3',
  vite: '8.3.8',
};

let folder: ReturnType<typeof temporaryFolder>;

const programOf = ({ package: name, file }: Binary) => join(folder.path, 'node_modules', name, file);
const write = (file: string, content: string) => writeFileSync(join(folder.path, file), content);

beforeAll(async () => {
  folder = temporaryFolder();
  const tarball = await packSdk(folder.path);
  const runtimes = Object.values(RUNTIMES).map(({ package: name, version }) => [name, version] as const);
  const dependencies = { '@tumen/sdk': `file:${tarball}`, ...VERSIONS, ...Object.fromEntries(runtimes) };
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
  // A workspace of its own, which knows nothing of ours.
  write('pnpm-workspace.yaml', 'packages: []\n');
  await run('pnpm', ['install', '--prefer-offline', '--ignore-scripts'], { cwd: folder.path });
}, 300_000);

afterAll(() => folder?.remove());

describe('a script that asks, iterates, fails, gives up and follows', () => {
  beforeAll(() =>
    write(
      'script.mjs',
      `import { createTumen, isTumenError } from '@tumen/sdk';
       const tumen = createTumen({ url: ${url} });
       const { region } = await tumen.region({ slug: 'rason' });
       console.log(region.name);
       console.log((await tumen.each.policies({ first: 5 }).collect(12)).length);
       const { series } = await tumen.series({ key: 'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp', from: '2017', to: '2018' });
       console.log(series.columns.periods.join(), series.columns.values.join());
       const refused = await tumen.measures({ filter: { region: ['dprkk'] } }).catch((error) => error);
       console.log(isTumenError(refused, 'GRAPHQL') && refused.errors[0].extensions.didYouMean);
       const leaving = new AbortController();
       const left = tumen.dataset({}, { signal: leaving.signal }).catch((error) => error);
       leaving.abort();
       console.log((await left).name);
       for await (const { data } of tumen.datasetChanged()) {
         console.log(data.datasetChanged.version.length);
         break;
       }`,
    ),
  );

  const PRINTED = 'Rason\n12\n2017,2018 -3.5,-4.1\ndprk\nAbortedError\n64\n';

  test.each<[string, () => string, string[]]>([
    ['Node', () => process.execPath, []],
    ['Bun', () => programOf(RUNTIMES.bun), ['run']],
    ['Deno', () => programOf(RUNTIMES.deno), ['run', '--no-prompt', '--allow-net=127.0.0.1']],
  ])('prints the same under %s, and ends', async (_runtime, program, options) => {
    const { stdout } = await run(program(), [...options, 'script.mjs'], { cwd: folder.path });
    expect(stdout.replaceAll('\r\n', '\n')).toBe(PRINTED);
  });
});

describe('a worker of Cloudflare’s runtime, without Node’s modules', () => {
  let runtime: ChildProcess | undefined;
  afterAll(() => void runtime?.kill());

  test('asks the service for each of its own requests', async () => {
    write(
      'worker.js',
      `import { createTumen } from '@tumen/sdk';
       export default {
         async fetch(request) {
           const slug = new URL(request.url).searchParams.get('slug');
           const { region } = await createTumen({ url: ${url} }).region({ slug });
           return Response.json(region.name);
         },
       };`,
    );
    write(
      'worker.config.js',
      `export default { build: { ssr: 'worker.js', outDir: 'worker' }, ssr: { noExternal: true, target: 'webworker' } };`,
    );
    write(
      'worker.capnp',
      `using Workerd = import "/workerd/workerd.capnp";
       const config :Workerd.Config = (
         services = [
           (name = "page", worker = (
             modules = [(name = "worker.js", esModule = embed "worker/worker.js")],
             compatibilityDate = "2026-11-01",
             globalOutbound = "service",
           )),
           (name = "service", network = (allow = ["private"])),
         ],
         sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "page")],
       );`,
    );
    await run('pnpm', ['exec', 'vite', 'build', '--config', 'worker.config.js'], { cwd: folder.path });
    const started = spawn(programOf(RUNTIMES.workerd), ['serve', 'worker.capnp', '--control-fd=1'], {
      cwd: folder.path,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    runtime = started;
    const [line] = await once(createInterface(started.stdout), 'line');
    // It tells the port that it was given.
    const { port } = JSON.parse(line) as { port: number };
    const answers = ['rason', 'wonsan', 'wonsan'].map(async (slug) =>
      (await fetch(`http://127.0.0.1:${port}/?slug=${slug}`)).json(),
    );
    expect(await Promise.all(answers)).toEqual(['Rason', 'Wonsan', 'Wonsan']);
  });
});

describe('a page with query options', () => {
  let pages: BuiltPages;

  beforeAll(async () => {
    const asking = `import { createClient } from '@tumen/sdk/client';
      import { PoliciesDocument, RegionDocument } from '@tumen/sdk/operations';
      import { infiniteQueryOptions, queryOptions } from '@tumen/sdk/query';
      const client = createClient({ url: ${url} });
      const rason = () => queryOptions(client, RegionDocument, { slug: 'rason' });
      const fivePolicies = () => infiniteQueryOptions(client, PoliciesDocument, { first: 5 }, (data) => data.policies);`;
    write(
      'solid.ts',
      `import { QueryClient, QueryClientProvider, useInfiniteQuery, useQuery } from '@tanstack/solid-query';
       import { createComponent } from 'solid-js';
       import h from 'solid-js/h';
       import { render } from 'solid-js/web';
       ${asking}
       function Page() {
         const region = useQuery(rason);
         const policies = useInfiniteQuery(fivePolicies);
         const nodes = () => policies.data?.pages.flatMap((page) => page.policies.nodes) ?? [];
         return [
           h('h1', () => region.data?.region?.name),
           h('ul', () => nodes().map(({ title }) => h('li', title))),
           h('button', { onClick: () => policies.fetchNextPage() }, 'More'),
         ];
       }
       const page = { client: new QueryClient(), get children() { return createComponent(Page, {}); } };
       render(() => createComponent(QueryClientProvider, page), document.body);`,
    );
    write(
      'Page.svelte',
      `<script lang="ts">
         import { createInfiniteQuery, createQuery } from '@tanstack/svelte-query';
         ${asking}
         const region = createQuery(rason);
         const policies = createInfiniteQuery(fivePolicies);
       </script>
       <h1>{region.data?.region?.name}</h1>
       <ul>
         {#each policies.data?.pages ?? [] as page}
           {#each page.policies.nodes as { title }}<li>{title}</li>{/each}
         {/each}
       </ul>
       <button onclick={() => policies.fetchNextPage()}>More</button>`,
    );
    write(
      'Root.svelte',
      `<script>
         import { QueryClient, QueryClientProvider } from '@tanstack/svelte-query';
         import Page from './Page.svelte';
       </script>
       <QueryClientProvider client={new QueryClient()}><Page /></QueryClientProvider>`,
    );
    write(
      'svelte.ts',
      `import { mount } from 'svelte';
       import Root from './Root.svelte';
       mount(Root, { target: document.body });`,
    );
    for (const page of ['solid', 'svelte']) {
      write(
        `${page}.html`,
        `<!doctype html><title>${page}</title><body><script type="module" src="/${page}.ts"></script>`,
      );
    }
    write(
      'vite.config.js',
      `import { svelte } from '@sveltejs/vite-plugin-svelte';
       const input = ['solid.html', 'svelte.html'];
       export default { plugins: [svelte()], build: { target: 'esnext', rolldownOptions: { input } } };`,
    );
    await run('pnpm', ['exec', 'vite', 'build'], { cwd: folder.path });
    pages = await openPages(join(folder.path, 'dist'));
  }, 120_000);

  afterAll(() => pages?.close());

  test.each(['solid', 'svelte'])('of %s shows a record and a list that grows', (framework) =>
    pages.show(framework, async (page) => {
      await expect.poll(() => page.locator('h1').textContent()).toBe('Rason');
      await expect.poll(() => page.locator('li').count()).toBe(5);
      await page.getByRole('button', { name: 'More' }).click();
      await expect.poll(() => page.locator('li').count()).toBe(10);
    }),
  );
});
