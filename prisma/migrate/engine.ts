import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { MigrationAdapterFactory } from './adapter.ts';

/** What is used here of WebAssembly, which TypeScript's libraries declare for browsers only. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
};

/** One instance for the process: the bindings know one memory only, and an older instance's timers would call into it. */
let engineLoad: ReturnType<typeof loadEngine> | undefined;

/** Lends Prisma's schema engine on the database, and closes the engine's connections afterwards. */
export async function withSchemaEngine<Result>(
  url: string,
  datamodels: [path: string, content: string][] | undefined,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  engineLoad ??= loadEngine();
  const { SchemaEngine } = await engineLoad;
  const factory = new MigrationAdapterFactory(url);
  try {
    const engine = await SchemaEngine.new(
      { datamodels },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    return await work(engine);
  } finally {
    await factory.dispose();
  }
}

/** The package's entry imports its .wasm file as a module, which Node does not do: instantiated by hand. */
async function loadEngine(): Promise<typeof import('@prisma/schema-engine-wasm/schema_engine_bg')> {
  // The engine reports panics to this registry, and fails with an unrelated TypeError when there is none.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic } });
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'));
  // The module imports all its functions from its own JavaScript bindings. Its timer for an advisory lock is never
  // cleared, and would keep a finished process for ten seconds.
  const functions = Object.entries(bindings).map(([name, binding]) =>
    name.startsWith('__wbg_setTimeout') ? [name, setUnheldTimeout] : [name, binding],
  );
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': Object.fromEntries(functions) });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings;
}

function setUnheldTimeout(callback: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(callback, milliseconds).unref();
}

function reportPanic(message: string): void {
  process.stderr.write(`Prisma's schema engine failed: ${message}\n`);
}
