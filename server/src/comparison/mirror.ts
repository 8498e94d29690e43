import type { SeriesFacts } from '../series/catalogue.ts';
import { difference } from '../transformation/decimal.ts';

/** Each indicator of one side of trade with that of the other. */
const OTHER_SIDE: Readonly<Record<string, string>> = {
  'merchandise-imports': 'merchandise-exports',
  'merchandise-exports': 'merchandise-imports',
  'merchandise-import-quantity': 'merchandise-export-quantity',
  'merchandise-export-quantity': 'merchandise-import-quantity',
};

/** Whether two series tell the same flow from its two ends: what A imports from B is what B exports to A. */
export function areMirrors(one: SeriesFacts, other: SeriesFacts): boolean {
  return (
    OTHER_SIDE[one.indicator] === other.indicator &&
    one.region === other.counterpart &&
    one.counterpart === other.region &&
    one.commodity === other.commodity &&
    one.frequency === other.frequency &&
    one.cumulative === other.cumulative
  );
}

/** Whether a series is that of the side that imports. */
export function isImport({ indicator }: SeriesFacts): boolean {
  return indicator.startsWith('merchandise-import');
}

/** The same flow as each side tells it, as columns on a common axis. */
export interface Asymmetry {
  /** Imports minus exports; null when a side has no value. */
  difference: (number | null)[];
  /** Imports over exports; null when a side has no value, or exports are 0. */
  ratio: (number | null)[];
  /** Difference in per cent of the mean of both; null when a side has no value, or both are 0. */
  relativeDifference: (number | null)[];
}

/** How far what the importer tells lies from what the exporter tells, place by place. */
export function asymmetryOf(imports: readonly (number | null)[], exports: readonly (number | null)[]): Asymmetry {
  const result: Asymmetry = { difference: [], ratio: [], relativeDifference: [] };
  for (const [position, imported] of imports.entries()) {
    const exported = exports[position] ?? null;
    const both = imported !== null && exported !== null;
    const apart = both ? difference(imported, exported) : null;
    const mean = both ? (imported + exported) / 2 : 0;
    result.difference.push(apart);
    result.ratio.push(both && exported !== 0 ? imported / exported : null);
    result.relativeDifference.push(apart === null || mean === 0 ? null : (100 * apart) / mean);
  }
  return result;
}
