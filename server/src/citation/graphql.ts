import { batched } from '../execution/batched.ts';
import { readByKey } from '../rows/read-by-key.ts';
import { builder } from '../schema/builder.ts';
import type { Context } from '../schema/context.ts';
import { formatCitation } from '../source/format.ts';
import { CitationStyle } from '../source/kinds.ts';
import { CitationRole } from './kinds.ts';

export const Citation = builder.prismaNode('Citation', {
  select: { id: true },
  nullable: true,
  id: { field: 'id' },
  description: 'A pointer into a source that supports one record.',
  fields: (t) => ({
    role: t.expose('role', { type: CitationRole, description: 'Whether the source made, carried or corrected it.' }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in the source: page, footnote, table, item code; null when the source as a whole is meant.',
    }),
    source: t.relation('source', { description: 'The document or data set that is pointed into.' }),
    formatted: t.string({
      complexity: 5,
      select: { sourceSlug: true, locator: true },
      description: 'The citation with its locator, written in the given style.',
      args: {
        style: t.arg({
          type: CitationStyle,
          required: true,
          defaultValue: 'APA',
          description: 'Which citation style the reference is written in; APA when absent.',
        }),
      },
      resolve: batched(
        async (citations: readonly { sourceSlug: string; locator: string | null }[], { style }, context: Context) => {
          const sources = await readByKey(
            context,
            'Source',
            citations.map(({ sourceSlug }) => sourceSlug),
            null,
          );
          return Promise.all(
            citations.map(({ sourceSlug, locator }, position) => {
              const source = sources[position];
              return source ? formatCitation(source, locator, style) : new Error(`There is no source ${sourceSlug}.`);
            }),
          );
        },
      ),
    }),
  }),
});
