import type { Dataset } from '../dataset.ts';
import type { Problems } from '../problems.ts';

/** A measure has a cap exactly when its kind is CAP or ALLOWANCE. */
export function checkCaps({ measures, caps }: Dataset, problems: Problems): void {
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
