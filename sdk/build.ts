import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Builds the package twice from one source: as ES modules, and as CommonJS for those who still `require` (Jest, older
// servers). A folder's package.json says which of the two its files are.

const DIST = join(import.meta.dirname, 'dist');
const compiler = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');

rmSync(DIST, { recursive: true, force: true });
for (const project of ['tsconfig.build.json', 'tsconfig.commonjs.json']) {
  execFileSync(process.execPath, [compiler, '-p', join(import.meta.dirname, project)], { stdio: 'inherit' });
}
writeFileSync(join(DIST, 'commonjs/package.json'), '{ "type": "commonjs" }\n');
