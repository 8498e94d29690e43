import { Discrepancy } from '../discrepancy/graphql.ts';
import { Finding } from '../finding/graphql.ts';
import { Measure } from '../measure/graphql.ts';
import { Policy } from '../policy/graphql.ts';
import { builder } from '../schema/builder.ts';
import { Gap } from '../series/gap.ts';
import { Observation } from '../series/observation.ts';
import { Source } from '../source/graphql.ts';

const StatementSubject = builder.unionType('StatementSubject', {
  description: 'The record that holds what a source states.',
  types: [Observation, Gap, Policy, Measure, Finding, Discrepancy],
});

builder.prismaObject('SourceStatement', {
  description: 'One numbered thing that a source states, resolved to the record that holds it.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number in the source, from 1.' }),
    summary: t.exposeString('summary', { description: 'What the source states, in our own words.' }),
    source: t.relation('source', { description: 'The document in which the numbered thing stands.' }),
    subject: t.field({
      type: StatementSubject,
      description: 'The record that holds it.',
      complexity: 2,
      select: { observation: true, gap: true, policy: true, measure: true, finding: true, discrepancy: true },
      resolve: ({ observation, gap, policy, measure, finding, discrepancy }) => {
        if (observation) return Observation.addBrand(observation);
        if (gap) return Gap.addBrand(gap);
        if (policy) return Policy.addBrand(policy);
        if (measure) return Measure.addBrand(measure);
        if (finding) return Finding.addBrand(finding);
        if (discrepancy) return Discrepancy.addBrand(discrepancy);
        throw new Error('A statement without a subject, which the database refuses.');
      },
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
