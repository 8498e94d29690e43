import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** The page's sources; its builds lie in `dist`, one folder for each state of the sources. */
export const GRAPHIQL_ROOT = join(import.meta.dirname, '../../graphiql');

interface Log {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/**
 * The folder in which the page as its sources are now lies once it is built: `dist/<hash of the sources>`. The
 * lockfile counts as a source, for it decides which GraphiQL is bundled.
 */
export function graphiqlFolder(root = GRAPHIQL_ROOT): string {
  const hash = createHash('sha256');
  const sources = globSync(['*.*', 'examples/*.graphql'], { cwd: root }).sort();
  for (const source of sources) hash.update(`${source}\0`).update(readFileSync(join(root, source)));
  const lockfile = join(root, '../../pnpm-lock.yaml');
  if (existsSync(lockfile)) hash.update(readFileSync(lockfile));
  return join(root, 'dist', hash.digest('hex').slice(0, 16));
}

interface BuildOptions {
  log: Log;
  /** Ends a running build, which then rejects with an AbortError. */
  signal?: AbortSignal;
  root?: string;
}

/**
 * Resolves to the folder with the built page. Where it is missing it is built first by `build.ts`, in a process of its
 * own that takes about six seconds.
 *
 * @throws {Error} when the build fails, with what it printed; that is logged as well.
 */
export async function ensureGraphiqlBuilt({ log, signal, root = GRAPHIQL_ROOT }: BuildOptions): Promise<string> {
  const folder = graphiqlFolder(root);
  if (existsSync(folder)) return folder;
  log.info({ folder }, 'Building the GraphiQL page; the API answers meanwhile.');
  const startedAt = performance.now();
  try {
    await runBuild(join(root, 'build.ts'), signal);
  } catch (error) {
    if (!signal?.aborted)
      log.error({ err: error }, 'The GraphiQL page could not be built. The API answers all the same.');
    throw error;
  }
  log.info({ folder, seconds: Math.round(performance.now() - startedAt) / 1000 }, 'The GraphiQL page is ready.');
  return folder;
}

function runBuild(script: string, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    });
    const output: Buffer[] = [];
    build.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    build.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    build.on('error', reject);
    build.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`build.ts ended with code ${code}:\n${Buffer.concat(output).toString('utf8')}`));
    });
  });
}
