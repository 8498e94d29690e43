import { Discrepancy } from '../discrepancy/graphql.ts';
import { Effect } from '../effect/graphql.ts';
import { Finding } from '../finding/graphql.ts';
import { Measure } from '../measure/graphql.ts';
import { Policy } from '../policy/graphql.ts';
import { PolicyRelation } from '../policy/policy-relation.ts';
import { Region } from '../region/graphql.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, resolveConnection } from '../schema/connection.ts';
import { Gap } from '../series/gap.ts';
import { Observation } from '../series/observation.ts';
import { Citation, Source } from '../source/graphql.ts';
import { citationRows, listCitations } from './service.ts';

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
    resolve: (source, args, context, info) =>
      resolveConnection({
        parent: source,
        parentKey: ({ slug }) => slug,
        list: (sources) => listCitations(context, sources, args.kind ?? null),
        args,
        context,
        info,
        rows: citationRows,
      }),
  }),
);

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
