import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';
import { objectsOf } from './cost.ts';
import type PrismaTypes from './generated/pothos.ts';
import { getDatamodel } from './generated/pothos.ts';
import setLoaderPlugin from './set-loader-plugin.ts';

interface SchemaTypes {
  PrismaTypes: PrismaTypes;
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    Date: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    Period: { Input: string; Output: string };
    GeoJSON: { Input: never; Output: object };
    VegaLite: { Input: never; Output: object };
  };
}

/** The one schema builder. Rooms add their types to it; contract/schema.ts imports every room and builds. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ComplexityPlugin, RelayPlugin, PrismaPlugin, setLoaderPlugin],
  defaultFieldNullability: false,
  // Counted here, enforced ahead of execution by http/graphql.ts.
  complexity: { disabled: true, fieldComplexity: objectsOf },
  prisma: { client: (context) => context.client, dmmf: getDatamodel(), exposeDescriptions: false },
  relay: {
    cursorType: 'String',
    clientMutationId: 'omit',
    idFieldOptions: {
      description:
        'Relay global id: opaque, unique across all types, the same in every load of the data. Give it to `node`.',
    },
    nodeTypeOptions: { description: 'Anything with a global id that `node` and `nodes` can fetch again.' },
    // Defined in node.ts, where they are loaded for all ids at once.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    pageInfoTypeOptions: {
      description: 'Where a page of a connection stands, as the Relay cursor specification has it.',
    },
    hasNextPageFieldOptions: { description: 'Whether there are records after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether there are records before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first edge, for `before`. Null when the page is empty.' },
    endCursorFieldOptions: { description: 'Cursor of the last edge, for `after`. Null when the page is empty.' },
    firstArgOptions: { description: 'How many records from the start, at most 100; 20 when neither size is given.' },
    afterArgOptions: { description: 'Only records after this cursor, as read from an edge or from `pageInfo`.' },
    lastArgOptions: { description: 'How many records from the end instead, at most 100; not together with `first`.' },
    beforeArgOptions: { description: 'Only records before this cursor, as read from an edge or from `pageInfo`.' },
  },
});

export type Builder = typeof builder;
