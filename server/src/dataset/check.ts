import { parseArgs } from 'node:util';
import { countRows, TABLE_NAMES } from './dataset.ts';
import { readDataFiles, versionOf } from './files/data-files.ts';
import { DATASET_FOLDER } from './folder.ts';
import { describeProblem, Problems } from './problems.ts';
import { readDataset } from './read-dataset.ts';

const USAGE = `Checks the dataset's files without a database: node server/src/dataset/check.ts [folder]
The folder is data/ of the repository when none is named. Exits with 1 when something must be mended.`;

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
});
if (values.help) {
  console.log(USAGE);
} else {
  await check(positionals[0] ?? DATASET_FOLDER);
}

async function check(folder: string): Promise<void> {
  const problems = new Problems();
  const files = await readDataFiles(folder, TABLE_NAMES, problems);
  const dataset = readDataset(files, problems);
  if (problems.count > 0) {
    for (const problem of problems.kept) console.error(describeProblem(problem));
    if (problems.count > problems.kept.length) console.error(`and ${problems.count - problems.kept.length} more`);
    console.error(`${problems.count} problem${problems.count === 1 ? '' : 's'} in ${files.length} files.`);
    process.exitCode = 1;
    return;
  }
  for (const [table, rows] of Object.entries(countRows(dataset))) console.log(`${String(rows).padStart(7)} ${table}`);
  console.log(`${files.length} files are in order. Version ${versionOf(files)}`);
}
