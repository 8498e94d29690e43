import { Discrepancy } from '../discrepancy/graphql.ts';
import { Effect } from '../effect/graphql.ts';
import { Finding } from '../finding/graphql.ts';
import { Measure } from '../measure/graphql.ts';
import { Policy } from '../policy/graphql.ts';
import { PolicyRelation } from '../policy/policy-relation.ts';
import { Region } from '../region/graphql.ts';
import { builder } from '../schema/builder.ts';
import { Gap } from '../series/gap.ts';
import { Observation } from '../series/observation.ts';
import { Citation } from './graphql.ts';

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
      observation: true,
      gap: true,
      policy: true,
      measure: true,
      effect: true,
      relation: true,
      finding: true,
      discrepancy: true,
      region: true,
    },
    resolve: ({ observation, gap, policy, measure, effect, relation, finding, discrepancy, region }) => {
      if (observation) return Observation.addBrand(observation);
      if (gap) return Gap.addBrand(gap);
      if (policy) return Policy.addBrand(policy);
      if (measure) return Measure.addBrand(measure);
      if (effect) return Effect.addBrand(effect);
      if (relation) return PolicyRelation.addBrand(relation);
      if (finding) return Finding.addBrand(finding);
      if (discrepancy) return Discrepancy.addBrand(discrepancy);
      if (region) return Region.addBrand(region);
      throw new Error('A citation without a subject, which the database refuses.');
    },
  }),
);
