import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';

const FIRST_YEAR = 1980;

/**
 * A folder with the reference dataset and made-up monthly readings beside it, each with one citation, the same in each
 * run. It is removed when it is disposed of.
 */
export async function generateDataset(
  series: number,
  readingsPerSeries: number,
): Promise<AsyncDisposable & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'tumen-bench-'));
  await cp(DATASET_FOLDER, folder, { recursive: true });
  const pairs = pairsOf(await regionSlugs(folder)).slice(0, series);
  if (pairs.length < series) throw new RangeError(`There are ${pairs.length} pairs of regions for ${series} series.`);
  await writeFile(
    join(folder, 'series', 'generated.csv'),
    [
      'frequency,indicator,region,counterpart,commodity,unit,dataset,cumulative,note',
      ...pairs.map(([one, other]) => `M,merchandise-imports-growth,${one},${other},_Z,%,world-bank-wdi,,`),
      '',
    ].join('\n'),
  );
  await writeFile(join(folder, 'observations', 'generated.csv'), observations(pairs, readingsPerSeries));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

async function regionSlugs(folder: string): Promise<string[]> {
  const files = await readdir(join(folder, 'regions'));
  const texts = await Promise.all(files.sort().map((file) => readFile(join(folder, 'regions', file), 'utf8')));
  return texts.flatMap((text) =>
    [...text.matchAll(/^([a-z][a-z0-9-]*),/gm)].flatMap(([, slug]) => slug ?? []).slice(1),
  );
}

function pairsOf(slugs: readonly string[]): [string, string][] {
  return slugs.flatMap((one) => slugs.flatMap((other): [string, string][] => (one === other ? [] : [[one, other]])));
}

function* observations(pairs: readonly [string, string][], readingsPerSeries: number): Generator<string> {
  yield 'series,period,value,as_printed,decimals,qualifier,lower,upper,status,reference_date,known_from,known_until,known_basis,citations,note\n';
  for (const [nth, [one, other]] of pairs.entries()) {
    let text = '';
    for (let month = 0; month < readingsPerSeries; month += 1) {
      const period = `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      const value = (100 + 50 * Math.sin(month / 9 + nth)).toFixed(2);
      text += `M.merchandise-imports-growth.${one}.${other}._Z.%.world-bank-wdi,${period},${value},,,,,,,,2024-01-01,,EDITION,world-bank-wdi,\n`;
    }
    yield text;
  }
}
