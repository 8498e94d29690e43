import { builder } from '../schema/builder.ts';
import { connection, connectionCost, defineConnection } from '../schema/connection.ts';
import { slugOf } from '../schema/records.ts';
import { Source } from '../source/graphql.ts';
import { Citation } from './graphql.ts';
import { citationsOfSource } from './service.ts';

const SupportedKind = builder.enumType('SupportedKind', {
  description: 'What kind of record a citation supports.',
  values: {
    OBSERVATION: { description: 'A value for one period, as a publisher gave it.' },
    GAP: { description: 'A stretch without values.' },
    POLICY: { description: 'A resolution, order, summit, reform or programme as a whole.' },
    MEASURE: { description: 'A ban, a cap or another single thing that a policy orders.' },
    EFFECT: { description: 'A claim about what a policy did.' },
    POLICY_RELATION: { description: 'A relation between two policies.' },
    FINDING: { description: 'A statement without a number.' },
    DISCREPANCY: { description: 'A contradiction or a misprint.' },
    REGION: { description: 'A place or an economy.' },
  } as const,
});

const CitationConnection = defineConnection('Citation', Citation, 'citations');

builder.prismaObjectField(Source, 'citations', (t) =>
  t.field({
    type: CitationConnection,
    description: 'Everything that the source supports: each citation leads to its record.',
    args: {
      ...t.arg.connectionArgs(),
      kind: t.arg({
        type: [SupportedKind],
        required: false,
        description: 'Only citations of these kinds of record; all when absent.',
      }),
    },
    complexity: connectionCost,
    resolve: connection('Citation', slugOf, ({ kind }) => citationsOfSource(kind ?? null)),
  }),
);
