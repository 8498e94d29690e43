import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);
export const SDK = fileURLToPath(new URL('../sdk', import.meta.url));

/** Builds and packs the SDK as it is published; the tarball in `folder`. */
export async function packSdk(folder: string): Promise<string> {
  await run('pnpm', ['pack', '--pack-destination', folder], { cwd: SDK });
  return join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
}
