/** How much a benchmark's database holds beyond Tumen's own dataset. */
export interface Size {
  /** As in the options and the tables: `own`, or observations by series, `1M/50k`. */
  name: string;
  observations: number;
  series: number;
}

/** Tumen's own dataset, with nothing generated. */
export const OWN: Size = { name: 'own', observations: 0, series: 0 };

/** Reads `own` or `1M/50k`: generated observations over generated series; `k` is a thousand, `M` a million. */
export function parseSize(name: string): Size {
  if (name === OWN.name) return OWN;
  const [observations, series, ...rest] = name.split('/').map(parseCount);
  if (observations === undefined || series === undefined || !(observations >= series) || rest.length > 0)
    throw new Error(`"${name}" is no size: write "own", or observations by series, such as "1M/50k".`);
  return { name, observations, series };
}

function parseCount(text: string): number {
  const [, digits, unit] = /^(\d+)([kM]?)$/.exec(text) ?? [];
  return Number(digits ?? Number.NaN) * (unit === 'M' ? 1_000_000 : unit === 'k' ? 1_000 : 1);
}
