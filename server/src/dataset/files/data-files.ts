import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '../../vocabulary/nearest.ts';
import type { Problems } from '../problems.ts';

/** A file of the dataset as it stands on disk. */
export interface DataFile {
  /** Relative to the dataset's folder, with `/` on every system. */
  name: string;
  /** Name of the table that its rows belong to. */
  table: string;
  content: Buffer;
}

/** Every `<table>.csv` and `<table>/*.csv` in `folder`, sorted by name. Other CSV files, and tables without a file, are problems. */
export async function readDataFiles(
  folder: string,
  tables: readonly string[],
  problems: Problems,
): Promise<DataFile[]> {
  const names = await listCsvFiles(folder).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')))
      throw error;
    problems.add({ file: folder, line: 0 }, null, 'is not a folder that can be read');
    return null;
  });
  if (names === null) return [];
  const found = new Set(names.map(tableOf));
  for (const table of found) {
    if (!tables.includes(table)) {
      const near = nearest(table, tables);
      const hint = near === undefined ? `; the tables are ${tables.join(', ')}` : `; did you mean "${near}"?`;
      for (const file of names.filter((name) => tableOf(name) === table)) {
        problems.add({ file, line: 0 }, null, `"${table}" is not a table of the dataset${hint}`);
      }
    } else if (names.includes(`${table}.csv`) && names.some((name) => name.startsWith(`${table}/`))) {
      problems.add(
        { file: `${table}.csv`, line: 0 },
        null,
        `stands beside the folder ${table}/; a table is a file or a folder`,
      );
    }
  }
  for (const table of tables) {
    if (!found.has(table)) {
      problems.add(
        { file: `${table}.csv`, line: 0 },
        null,
        'is missing; a table without rows is a file with its header alone',
      );
    }
  }
  return Promise.all(
    names
      .filter((name) => tables.includes(tableOf(name)))
      .map(async (name) => ({ name, table: tableOf(name), content: await readFile(path.join(folder, name)) })),
  );
}

/** Raised when the same files are stored in another way, so that a database loaded before is loaded again. */
const STORED_FORM = '2';

/** SHA-256 over the names and contents of the files, hexadecimal: the dataset's version. */
export function versionOf(files: readonly DataFile[]): string {
  const hash = createHash('sha256').update(`${STORED_FORM}\0`);
  for (const { name, content } of files) hash.update(`${name}\0${content.length}\0`).update(content);
  return hash.digest('hex');
}

async function listCsvFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const parts = await Promise.all(
    entries.map(async (entry) => {
      if (entry.isFile()) return [entry.name];
      if (!entry.isDirectory()) return [];
      const names = await readdir(path.join(folder, entry.name));
      return names.map((name) => `${entry.name}/${name}`);
    }),
  );
  // Compared by code unit, so that the version is the same under every locale.
  return parts
    .flat()
    .filter((name) => name.endsWith('.csv'))
    .sort();
}

function tableOf(name: string): string {
  return name.includes('/') ? path.posix.dirname(name) : path.posix.basename(name, '.csv');
}
