import type { Dataset } from '../dataset.ts';
import type { Problems } from '../problems.ts';

/** The publisher's part of a series key is a data set. */
export function checkSeries({ series, sources }: Dataset, problems: Problems): void {
  const kinds = new Map(sources.map(({ slug, kind }) => [slug, kind]));
  for (const { dataset, at } of series) {
    const kind = kinds.get(dataset);
    if (kind !== undefined && kind !== 'DATASET') {
      problems.add(at, 'dataset', `"${dataset}" is a source of the kind ${kind}, not a DATASET`);
    }
  }
}
