import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startService, temporaryFolder } from './service-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the service that all files share: `http://127.0.0.1:40123`. */
    serviceUrl: string;
  }
}

/** Starts one service, with a PostgreSQL and data of its own, for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = temporaryFolder();
  const service = startService({ TUMEN_DATA: join(folder.path, 'postgres') });
  try {
    project.provide('serviceUrl', await service.ready());
  } catch (error) {
    folder.remove();
    throw error;
  }
  return async () => {
    const { code, signal } = await service.stop();
    folder.remove();
    if (code !== 0) throw new Error(`The service did not end well (${code ?? signal}).\n${service.errors()}`);
  };
}
