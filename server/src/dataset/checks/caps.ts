import type { Dataset } from '../dataset.ts';
import type { Problems } from '../problems.ts';
import { seriesKey } from '../tables/series.ts';

/** A measure has a cap exactly when its kind is CAP or ALLOWANCE; series that count under it are about its goods. */
export function checkCaps(dataset: Dataset, problems: Problems): void {
  const { measures, caps } = dataset;
  checkCapSeries(dataset, problems);
  const capped = new Set(caps.map(({ measure }) => measure));
  const kinds = new Map(measures.map(({ slug, kind }) => [slug, kind]));
  for (const { slug, kind, at } of measures) {
    if (hasCap(kind) && !capped.has(slug)) problems.add(at, 'kind', `${kind}, but caps has no row for "${slug}"`);
  }
  for (const { measure, at } of caps) {
    const kind = kinds.get(measure);
    if (kind !== undefined && !hasCap(kind)) {
      problems.add(at, 'measure', `"${measure}" is of the kind ${kind}; only CAP and ALLOWANCE have a cap`);
    }
  }
}

function hasCap(kind: string): boolean {
  return kind === 'CAP' || kind === 'ALLOWANCE';
}

/** Each series is about goods of the measure, or about what lies within them. */
function checkCapSeries({ measures, caps, series, commodities }: Dataset, problems: Problems): void {
  const parents = new Map(commodities.map(({ code, parent }) => [code, parent]));
  const goods = new Map(series.map((row) => [seriesKey(row), row.commodity]));
  const covered = new Map(
    measures.map(({ slug, commodities: some }) => [slug, some.map(({ commodity }) => commodity)]),
  );
  for (const { measure, series: keys, at } of caps) {
    for (const key of keys) {
      const lineage: string[] = [];
      for (
        let code = goods.get(key) ?? null;
        code !== null && !lineage.includes(code);
        code = parents.get(code) ?? null
      ) {
        lineage.push(code);
      }
      if (lineage.length === 0 || covered.get(measure)?.some((code) => lineage.includes(code))) continue;
      problems.add(at, 'series', `"${key}" is about ${lineage[0]}, which is not among the goods of "${measure}"`);
    }
  }
}
