import { createTumen, TumenError } from '../src/index.ts';

/**
 * What is measured in the DPRK and in Rason, which sanctions and reforms touch it, what changed, and who says so?
 *
 * Run it beside the service: `pnpm example`, or `pnpm example http://127.0.0.1:4000/graphql`.
 */
const tumen = createTumen({ url: process.argv[2] ?? 'http://127.0.0.1:4000/graphql' });

const MEASURED_SERIES = [
  'IRREGULAR.merchandise-imports.china.dprk._T.USD_E6.rok-trade-monthly',
  'IRREGULAR.merchandise-exports.china.dprk._T.USD_E6.rok-trade-monthly',
];

try {
  for (const slug of ['dprk', 'rason']) await printRegion(slug);
  await printChanges();
} catch (error) {
  if (!(error instanceof TumenError)) throw error;
  console.error(`${error.message} Start the service with "npx --yes pnpm start", or name its address.`);
  process.exitCode = 1;
}

async function printRegion(slug: string): Promise<void> {
  const { region } = await tumen.regionOverview({ slug, series: 6, policies: 6, findings: 4 });
  if (!region) return;
  const { series, policies, findings } = region;
  heading(
    `${region.name}: ${series.totalCount} series, ${policies.totalCount} policies, ${findings.totalCount} findings`,
  );
  table(
    ['measured', 'newest', 'who says so'],
    series.nodes.map(({ title, latest }) => [
      title,
      latest ? `${latest.period}: ${latest.display}` : 'no value',
      latest?.citations[0]?.formatted ?? '',
    ]),
  );
  table(
    ['policy', 'adopted', 'reach', 'who says so'],
    policies.edges.map(({ reach, node }) => [node.title, node.adoptedOn, reach, node.citations[0]?.formatted ?? '']),
  );
  table(
    ['finding', 'when', 'who says so'],
    findings.nodes.map(({ statement, period, citations }) => [statement, period, citations[0]?.formatted ?? '']),
  );
}

async function printChanges(): Promise<void> {
  heading('What changed in trade with China, January to November 2018');
  const answers = await Promise.all(MEASURED_SERIES.map((key) => tumen.observations({ key, first: 5 })));
  for (const { series } of answers) {
    for (const { sentence, discrepancy, citations } of series?.observations.nodes ?? []) {
      console.log(`\n${sentence}`);
      if (discrepancy) console.log(`  printed as ${discrepancy.published.text}: ${discrepancy.reason}`);
      for (const { role, formatted } of citations) console.log(`  ${role.toLowerCase()}: ${formatted}`);
    }
  }
}

function heading(text: string): void {
  console.log(`\n${text}\n${'='.repeat(text.length)}`);
}

/** Prints rows under headings, each cell cut to a width that fits a terminal. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const width = Math.floor(150 / headings.length);
  const line = (cells: readonly string[]) =>
    cells.map((cell) => (cell.length > width ? `${cell.slice(0, width - 1)}…` : cell).padEnd(width)).join('  ');
  console.log(`\n${line(headings)}\n${line(headings.map(() => '-'.repeat(width)))}`);
  for (const row of rows) console.log(line(row));
}
