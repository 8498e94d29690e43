import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files at or under `path`, as paths that begin with it; none when nothing is there. */
export function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
