import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Writes what the package promises to TypeScript, one declaration for each module: a change of the public API shows in
// a review as a change of these files.

const REPORT = join(import.meta.dirname, 'api/generated');
const made = mkdtempSync(join(tmpdir(), 'tumen-sdk-api-'));
try {
  const compiler = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
  const options = ['--emitDeclarationOnly', '--declarationMap', 'false', '--sourceMap', 'false', '--outDir', made];
  execFileSync(process.execPath, [compiler, '-p', join(import.meta.dirname, 'tsconfig.build.json'), ...options]);
  rmSync(REPORT, { recursive: true, force: true });
  mkdirSync(REPORT, { recursive: true });
  // Generated modules are reviewed as the contract and the operations that they are made from.
  for (const file of readdirSync(made).filter((name) => name.endsWith('.d.ts'))) {
    writeFileSync(join(REPORT, file), readFileSync(join(made, file), 'utf8').replaceAll('\r\n', '\n'));
  }
} finally {
  rmSync(made, { recursive: true });
}
