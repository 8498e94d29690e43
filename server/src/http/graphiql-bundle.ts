import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** The page's sources; its builds lie in `dist`, one folder for each state of the sources. */
export const GRAPHIQL_ROOT = join(import.meta.dirname, '../../graphiql');

const BUILD_SCRIPT = join(GRAPHIQL_ROOT, 'build.ts');
const LOCKFILE = join(GRAPHIQL_ROOT, '../../pnpm-lock.yaml');

interface Log {
  info(details: object, message: string): void;
}

/**
 * The folder in which the page as its sources are now lies once it is built: `dist/<hash of the sources>`. The
 * lockfile counts as a source, for it decides which GraphiQL is bundled.
 */
export function graphiqlFolder(): string {
  const hash = createHash('sha256');
  const sources = globSync(['*.*', 'examples/*.graphql'], { cwd: GRAPHIQL_ROOT }).sort();
  for (const source of sources) hash.update(`${source}\0`).update(readFileSync(join(GRAPHIQL_ROOT, source)));
  if (existsSync(LOCKFILE)) hash.update(readFileSync(LOCKFILE));
  return join(GRAPHIQL_ROOT, 'dist', hash.digest('hex').slice(0, 16));
}

/**
 * Resolves to the folder with the built page. Where it is missing it is built first, in a process of its own that
 * takes about six seconds and ends with `signal`.
 *
 * @throws {Error} when the build fails, with what it printed.
 */
export async function ensureGraphiqlBuilt({ log, signal }: { log: Log; signal?: AbortSignal }): Promise<string> {
  const folder = graphiqlFolder();
  if (existsSync(folder)) return folder;
  log.info({ folder }, 'Building the GraphiQL page; the API answers meanwhile.');
  const startedAt = performance.now();
  await runBuild(signal);
  log.info({ folder, seconds: Math.round(performance.now() - startedAt) / 1000 }, 'The GraphiQL page is ready.');
  return folder;
}

function runBuild(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [BUILD_SCRIPT], {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    });
    const output: Buffer[] = [];
    build.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    build.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    build.on('error', reject);
    build.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The GraphiQL page could not be built:\n${Buffer.concat(output).toString('utf8')}`));
    });
  });
}
