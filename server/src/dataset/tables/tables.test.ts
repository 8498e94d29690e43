import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { DATASET_FOLDER } from '../folder.ts';
import { TABLES } from './tables.ts';

it.each(Object.values(TABLES).map(({ name, columns }) => [name, Object.keys(columns).join(',')]))(
  'data/README.md lists %s with the columns that are read',
  async (name, columns) => {
    const readme = await readFile(path.join(DATASET_FOLDER, 'README.md'), 'utf8');
    expect(readme).toContain(`| \`${name}\` | \`${columns}\` |`);
  },
);
