import { Discrepancy } from '../discrepancy/graphql.ts';
import { Finding } from '../finding/graphql.ts';
import { Measure } from '../measure/graphql.ts';
import { Policy } from '../policy/graphql.ts';
import { namedBy } from '../rows/record-key.ts';
import { builder } from '../schema/builder.ts';
import { mixedRecord } from '../schema/records.ts';
import { Gap } from '../series/gap.ts';
import { Observation } from '../series/observation.ts';
import { Source } from '../source/graphql.ts';

const StatementSubject = builder.unionType('StatementSubject', {
  description: 'The record that holds what a source states.',
  types: [Observation, Gap, Policy, Measure, Finding, Discrepancy],
});

/** The columns that name the record of a statement, with their models; one of them is not null. */
const SUBJECT_MODELS = {
  observationId: 'Observation',
  gapId: 'Gap',
  policySlug: 'Policy',
  measureSlug: 'Measure',
  findingSlug: 'Finding',
  discrepancySlug: 'Discrepancy',
} as const;

builder.prismaObject('SourceStatement', {
  select: { number: true },
  description: 'One numbered thing that a source states, resolved to the record that holds it.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number in the source, from 1.' }),
    summary: t.exposeString('summary', { description: 'What the source states, in our own words.' }),
    source: t.relation('source', { description: 'The document in which the numbered thing stands.' }),
    subject: t.field({
      type: StatementSubject,
      description: 'The record that holds it.',
      complexity: 2,
      select: {
        observationId: true,
        gapId: true,
        policySlug: true,
        measureSlug: true,
        findingSlug: true,
        discrepancySlug: true,
      },
      resolve: mixedRecord((keys: Record<keyof typeof SUBJECT_MODELS, string | null>) => namedBy(keys, SUBJECT_MODELS)),
    }),
  }),
});

builder.prismaObjectField(Source, 'statements', (t) =>
  t.relation('statements', {
    description:
      'What the source states, numbered, each resolved to the record that holds it: at most 100, filled for the founding essay.',
    query: { orderBy: { number: 'asc' }, take: 100 },
  }),
);
