import type { Comparison } from './compare-peers.ts';
import type { PreparedComparison } from './compare-prepared.ts';
import type { Growth } from './measure-growth.ts';
import { BARE, MERCURIUS, POSTGRAPHILE, TUMEN } from './peers.ts';
import { QUERIES, SEARCH } from './queries.ts';
import type { Sample } from './rounds.ts';
import { median, type Ratio, ratioOf } from './statistics.ts';

/** All that a run gave. */
export interface PeersRun {
  comparisons: readonly Comparison[];
  prepared: readonly PreparedComparison[];
  growth: readonly Growth[];
  /** How many observations and series each database holds, by the name of its size. */
  counts: ReadonlyMap<string, { observations: number; series: number }>;
  /** Lines about the machine, the versions and how it was measured. */
  circumstances: readonly string[];
}

const OTHERS = [POSTGRAPHILE, MERCURIUS, BARE];

/** The run as Markdown. */
export function reportOf({ comparisons, prepared, growth, counts, circumstances }: PeersRun): string {
  const sizes = [...new Set(comparisons.map(({ size }) => size.name))];
  const sections = [
    circumstances.map((line) => `- ${line}`).join('\n'),
    ...sizes.map((name) =>
      [`${titleOf(name, counts)}:`, peersTable(comparisons.filter(({ size }) => size.name === name))].join('\n\n'),
    ),
    ...(prepared.length === 0
      ? []
      : [
          'Q5, the same answer by GET again, beside `node:http` that has its bytes and headers ready:',
          preparedTable(prepared),
        ]),
    ...(growth.length === 0
      ? []
      : ['Growth, p50 of Tumen alone in ms (ratio to the first column):', growthTable(growth, counts)]),
  ];
  return sections.join('\n\n');
}

function titleOf(name: string, counts: PeersRun['counts']): string {
  const { observations, series } = counts.get(name) ?? { observations: Number.NaN, series: Number.NaN };
  return `${observations.toLocaleString('en')} observations of ${series.toLocaleString('en')} series (\`${name}\`)`;
}

function peersTable(comparisons: readonly Comparison[]): string {
  const names = [TUMEN, ...OTHERS];
  const header = [
    'query',
    ...OTHERS.map((name) => `${TUMEN} ÷ ${name}`),
    `requests/s: ${names.join(', ')}`,
    'p50 alone, ms',
    'server CPU, ms a request',
    'PostgreSQL CPU, ms a request',
    'SQL statements',
  ];
  const rows = comparisons.map(({ query, peers }) => {
    const samplesOf = (name: string) => peers.get(name)?.samples ?? [];
    const each = (tell: (samples: readonly Sample[]) => string) =>
      names.map((name) => tell(samplesOf(name))).join(', ');
    return [
      `${query.name}: ${query.asks}`,
      ...OTHERS.map((name) => writeRatio(throughputRatio(samplesOf(TUMEN), samplesOf(name)))),
      each((samples) => rounded(median(samples.map(({ perSecond }) => perSecond)))),
      each((samples) => rounded(median(samples.map(({ aloneMs }) => aloneMs)))),
      each((samples) => medianOrNone(samples.map(({ serverCpuMs }) => serverCpuMs))),
      each((samples) => medianOrNone(samples.map(({ databaseCpuMs }) => databaseCpuMs))),
      names.map((name) => peers.get(name)?.statements).join(', '),
    ];
  });
  return markdownTable(header, rows);
}

function preparedTable(comparisons: readonly PreparedComparison[]): string {
  const names = [TUMEN, BARE];
  const rows = comparisons.map(({ asks, samples }) => {
    const each = (tell: (samples: readonly Sample[]) => string) =>
      names.map((name) => tell(samples.get(name) ?? [])).join(', ');
    return [
      asks,
      writeRatio(throughputRatio(samples.get(TUMEN) ?? [], samples.get(BARE) ?? [])),
      each((of) => rounded(median(of.map(({ perSecond }) => perSecond)))),
      each((of) => rounded(median(of.map(({ aloneMs }) => aloneMs)))),
      each((of) => medianOrNone(of.map(({ serverCpuMs }) => serverCpuMs))),
    ];
  });
  return markdownTable(
    ['answer', `${TUMEN} ÷ ${BARE}`, `requests/s: ${names.join(', ')}`, 'p50 alone, ms', 'server CPU, ms a request'],
    rows,
  );
}

function growthTable(growth: readonly Growth[], counts: PeersRun['counts']): string {
  const [smallest] = growth;
  const names = [...QUERIES.map(({ name }) => name), SEARCH].filter((name) => smallest?.aloneMs.has(name));
  const withRatio = (value: number, base: number) =>
    value === base ? rounded(value) : `${rounded(value)} (${(value / base).toFixed(2)})`;
  const row = (title: string, read: (of: Growth) => number) => [
    title,
    ...growth.map((each) => withRatio(read(each), smallest === undefined ? Number.NaN : read(smallest))),
  ];
  return markdownTable(
    ['', ...growth.map(({ size }) => titleOf(size.name, counts))],
    [
      ...names.map((name) => row(name, ({ aloneMs }) => median(aloneMs.get(name) ?? []))),
      row('start, ms', ({ startMs }) => startMs),
      row('memory after start, MB', ({ startMb }) => startMb ?? Number.NaN),
    ],
  );
}

/** How many times as many requests a second, the median over rounds. */
export function throughputRatio(ours: readonly Sample[], theirs: readonly Sample[]): Ratio {
  return ratioOf(
    ours.map(({ perSecond }) => perSecond),
    theirs.map(({ perSecond }) => perSecond),
  );
}

function writeRatio({ median, least, most }: Ratio): string {
  return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

/** With as many digits as a measurement like this has. */
function rounded(value: number): string {
  if (value >= 1_000) return String(Number(value.toPrecision(3)));
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function medianOrNone(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? '–' : rounded(median(known));
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
