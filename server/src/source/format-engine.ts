import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CSL } from '@citation-js/core';

/** What citation-js does for us. */
export interface CitationEngine {
  /** The item as an entry of a list of references: one line of plain text. */
  reference(item: CSL, template: 'apa' | 'chicago'): string;
  bibtex(item: CSL): string;
}

const CHICAGO = path.join(import.meta.dirname, 'chicago-author-date.csl');

let engine: Promise<CitationEngine> | undefined;

/** Loads citation-js when the first citation is formatted, not when the service starts: it takes a tenth of a second. */
export function citationEngine(): Promise<CitationEngine> {
  engine ??= loadEngine();
  return engine;
}

async function loadEngine(): Promise<CitationEngine> {
  const [{ plugins }, chicago] = await Promise.all([
    import('@citation-js/core'),
    readFile(CHICAGO, 'utf8'),
    import('@citation-js/plugin-csl'),
    import('@citation-js/plugin-bibtex'),
  ]);
  plugins.config.get('@csl').styles.add('chicago', chicago);
  const { format } = plugins.config.get('@bibtex');
  format.useIdAsLabel = true;
  format.checkLabel = false;
  format.asciiOnly = false;
  return {
    reference: (item, template) => {
      const text = plugins.output.format('bibliography', [item], { template, lang: 'en-US', format: 'text' });
      // Without a day of access, which the data does not hold, "Retrieved" has nothing to say.
      return text
        .replaceAll(/\s+/gu, ' ')
        .replace(/Retrieved (?=https?:)/u, '')
        .trim();
    },
    bibtex: (item) => plugins.output.format('bibtex', [item]).trim(),
  };
}
