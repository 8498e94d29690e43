import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const README = join(import.meta.dirname, '../README.md');
const PLOT = join(import.meta.dirname, '../generated/peers.svg');
const PLOT_LINK = '![Requests a second of Tumen for each of a peer](generated/peers.svg)';
const MARKED = /(<!-- peers:begin[^>]*-->\n)[\s\S]*(\n<!-- peers:end -->)/;

/** Puts the plot and the report between the markers of bench/README.md. */
export function writeReport(report: string, plot: string): void {
  const readme = readFileSync(README, 'utf8');
  if (!MARKED.test(readme)) throw new Error(`${README} has no markers for the report.`);
  const content = [PLOT_LINK, report].join('\n\n');
  writeFileSync(
    README,
    readme.replace(MARKED, (_, begin: string, end: string) => `${begin}\n${content}\n${end}`),
  );
  mkdirSync(dirname(PLOT), { recursive: true });
  writeFileSync(PLOT, `${plot}\n`);
}
