import { Discrepancy } from '../discrepancy/graphql.ts';
import { Effect } from '../effect/graphql.ts';
import { Finding } from '../finding/graphql.ts';
import { Measure } from '../measure/graphql.ts';
import { Policy } from '../policy/graphql.ts';
import { PolicyRelation } from '../policy/policy-relation.ts';
import { Region } from '../region/graphql.ts';
import { namedBy } from '../rows/record-key.ts';
import { builder } from '../schema/builder.ts';
import { mixedRecord } from '../schema/records.ts';
import { Gap } from '../series/gap.ts';
import { Observation } from '../series/observation.ts';
import { Citation } from './graphql.ts';

/** The columns that name the subject of a citation, with their models; one of them is not null. */
const SUBJECT_MODELS = {
  observationId: 'Observation',
  gapId: 'Gap',
  policySlug: 'Policy',
  measureSlug: 'Measure',
  effectSlug: 'Effect',
  relationId: 'PolicyRelation',
  findingSlug: 'Finding',
  discrepancySlug: 'Discrepancy',
  regionSlug: 'Region',
} as const;

const CitationSubject = builder.unionType('CitationSubject', {
  description: 'The record that a citation supports.',
  types: [Observation, Gap, Policy, Measure, Effect, PolicyRelation, Finding, Discrepancy, Region],
});

builder.prismaObjectField(Citation, 'subject', (t) =>
  t.field({
    type: CitationSubject,
    description: 'The record that the citation supports.',
    complexity: 2,
    select: {
      observationId: true,
      gapId: true,
      policySlug: true,
      measureSlug: true,
      effectSlug: true,
      relationId: true,
      findingSlug: true,
      discrepancySlug: true,
      regionSlug: true,
    },
    resolve: mixedRecord((keys: Record<keyof typeof SUBJECT_MODELS, string | null>) => namedBy(keys, SUBJECT_MODELS)),
  }),
);
