import { setImmediate } from 'node:timers/promises';
import { bibtexItem } from './format-bibtex.ts';
import { type CitationEngine, citationEngine } from './format-engine.ts';
import { type CitedSource, itemOf } from './format-item.ts';
import { printedItem, withLocator } from './format-reference.ts';

export type Style = 'APA' | 'CHICAGO' | 'BIBTEX' | 'CSL_JSON';

/** How many formatted texts are kept; those asked for longest ago go first. */
const KEPT = 2000;
const kept = new Map<string, Promise<string>>();

let lastInLine: Promise<unknown> = Promise.resolve();

/**
 * Writes a source, with the place in it when there is one, as a reference in `style`: one line of plain text for APA
 * (7th edition) and CHICAGO (17th edition, author and date), an entry for BIBTEX, a JSON array of one item for CSL_JSON.
 */
export async function formatCitation(source: CitedSource, locator: string | null, style: Style): Promise<string> {
  switch (style) {
    case 'CSL_JSON':
      return JSON.stringify([itemOf(source, locator)]);
    case 'BIBTEX': {
      const item = bibtexItem(source, locator);
      return keep(`BIBTEX ${JSON.stringify(item)}`, (engine) => engine.bibtex(item));
    }
    case 'APA':
    case 'CHICAGO': {
      // Kept without the place in the source: a data set is cited at many places, and formatting is what takes time.
      const item = printedItem(source);
      const template = style === 'APA' ? 'apa' : 'chicago';
      const reference = await keep(`${style} ${JSON.stringify(item)}`, (engine) => engine.reference(item, template));
      return withLocator(reference, locator);
    }
  }
}

/** The text kept under `key`, which holds all that the text is made of; else it is written and kept. */
function keep(key: string, write: (engine: CitationEngine) => string): Promise<string> {
  const text = kept.get(key) ?? inTurn(write);
  kept.delete(key);
  kept.set(key, text);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return text;
}

/** One text in each turn of the event loop: hundreds in one answer do not keep other requests waiting. */
function inTurn(write: (engine: CitationEngine) => string): Promise<string> {
  const text = lastInLine.then(async () => {
    const engine = await citationEngine();
    await setImmediate();
    return write(engine);
  });
  lastInLine = text.catch(() => undefined);
  return text;
}
