import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltPages, openPages } from './built-pages.ts';
import { packSdk, run } from './packed-sdk.ts';
import { temporaryFolder } from './service-process.ts';

// The packed SDK where sdk-readme.test.ts does not take it: runtimes besides Node and browsers, frameworks besides React
// and Vue.

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

const write = (file: string, content: string) => writeFileSync(join(folder.path, file), content);

function programOf({ package: name, version, file }: Binary): string {
  const program = join(folder.path, 'node_modules', name, file);
  if (existsSync(program)) return program;
  throw new Error(`There is no ${name} ${version} for this machine (${process.platform}, ${process.arch}).`);
}

beforeAll(async () => {
  folder = temporaryFolder();
  const tarball = await packSdk(folder.path);
  const runtimes = Object.values(RUNTIMES).map(({ package: name, version }) => [name, version] as const);
  const dependencies = { '@tumen/sdk': `file:${tarball}`, ...VERSIONS };
  // A runtime that is not made for this machine fails its own test, not the install.
  const optionalDependencies = Object.fromEntries(runtimes);
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies, optionalDependencies }));
  // A workspace of its own, which knows nothing of ours.
  write('pnpm-workspace.yaml', 'packages: []\n');
  await run('pnpm', ['install', '--prefer-offline', '--ignore-scripts'], { cwd: folder.path });
}, 300_000);

afterAll(() => folder?.remove());

/** A service that never answers. */
async function silentService(): Promise<{ url: string; close(): void }> {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a TCP port has this kind of address.
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/graphql`, close };
}

describe('what asks, iterates, fails, gives up and follows', () => {
  const TOLD = ['Rason', 12, '2017,2018', '-3.5,-4.1', 'dprk', 'AbortedError', 64];

  beforeAll(() =>
    write(
      'tell.js',
      // Nobody waits as long as this client: a deadline that outlives its call keeps the process from ending.
      `import { createTumen, isTumenError } from '@tumen/sdk';
       export async function tell() {
         const tumen = createTumen({ url: ${url}, timeout: 3_600_000 });
         const { region } = await tumen.region({ slug: 'rason' });
         const policies = await tumen.each.policies({ first: 5 }).collect(12);
         const growth = { key: 'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp', from: '2017', to: '2018' };
         const { periods, values } = (await tumen.series(growth)).series.columns;
         const refused = await tumen.measures({ filter: { region: ['dprkk'] } }).catch((error) => error);
         const meant = isTumenError(refused, 'GRAPHQL') && refused.errors[0].extensions.didYouMean;
         const leaving = new AbortController();
         const left = tumen.dataset({}, { signal: leaving.signal }).catch((error) => error);
         leaving.abort();
         const told = [region.name, policies.length, periods.join(), values.join(), meant, (await left).name];
         for await (const { data } of tumen.datasetChanged()) return [...told, data.datasetChanged.version.length];
       }`,
    ),
  );

  test.for<[string, () => string, string[]]>([
    ['Node', () => process.execPath, []],
    ['Bun', () => programOf(RUNTIMES.bun), ['run']],
    ['Deno', () => programOf(RUNTIMES.deno), ['run', '--no-prompt', '--allow-net=127.0.0.1']],
  ])('is told the same under %s, whose process ends', async ([, program, options], { signal }) => {
    write('script.js', `import { tell } from './tell.js';\nconsole.log(JSON.stringify(await tell()));`);
    const { stdout, stderr } = await run(program(), [...options, 'script.js'], { cwd: folder.path, signal });
    expect({ told: JSON.parse(stdout), stderr }).toEqual({ told: TOLD, stderr: '' });
  });

  // Without a word on it, the date alone decides whether Cloudflare's runtime has Node's modules.
  test.for([
    { compatibilityDate: '2025-01-01', modules: 'without', process: 'undefined' },
    { compatibilityDate: '2026-11-01', modules: 'with', process: 'object' },
  ])(
    'is told the same in a worker of Cloudflare’s runtime $modules Node’s modules, in each of its requests',
    async ({ compatibilityDate, process: kind }, { onTestFinished }) => {
      const silent = await silentService();
      onTestFinished(() => silent.close());
      write(
        'worker.js',
        // A client of the module serves all requests: none may take the time limit of another along when it ends.
        `import { createTumen } from '@tumen/sdk';
         import { tell } from './tell.js';
         const tumen = createTumen({ url: '${silent.url}', timeout: 200 });
         const late = (nth) => tumen.dataset({}, { headers: { nth } }).catch(({ name }) => name);
         export default {
           async fetch(request) {
             const nth = new URL(request.url).searchParams.get('nth');
             return Response.json({ process: typeof process, told: await tell(), late: await late(nth) });
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
               compatibilityDate = "${compatibilityDate}",
               globalOutbound = "service",
             )),
             (name = "service", network = (allow = ["local"])),
           ],
           sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "page")],
         );`,
      );
      await run('pnpm', ['exec', 'vite', 'build', '--config', 'worker.config.js'], { cwd: folder.path });
      const runtime = spawn(programOf(RUNTIMES.workerd), ['serve', 'worker.capnp', '--control-fd=1'], {
        cwd: folder.path,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(runtime, 'close');
      onTestFinished(async () => {
        // It would wait for the requests that it has not answered.
        runtime.kill('SIGKILL');
        await ended;
      });
      const [line] = await Promise.race([
        once(createInterface(runtime.stdout), 'line'),
        ended.then(([code]) => Promise.reject(new Error(`The runtime ended (${code}) before it listened.`))),
      ]);
      // It tells the port that it was given.
      const { port } = JSON.parse(line) as { port: number };
      const ask = async (nth: number) => (await fetch(`http://127.0.0.1:${port}/?nth=${nth}`)).json();
      const answer = { process: kind, told: TOLD, late: 'TimeoutError' };
      expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual([answer, answer, answer]);
      expect(await ask(4)).toEqual(answer);
    },
  );
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
