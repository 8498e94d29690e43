import '../schema/node.ts';
import '../schema/scalars.ts';
import '../unit/graphql.ts';
import '../commodity/graphql.ts';
import '../region/graphql.ts';
import '../source/graphql.ts';
import '../chart/graphql.ts';
import '../comparison/graphql.ts';
import '../impact/graphql.ts';
import '../indicator/graphql.ts';
import '../series/graphql.ts';
import '../series/derivation.ts';
import '../series/relations.ts';
import '../series-data/graphql.ts';
import '../series-data/vintages.ts';
import '../cap/graphql.ts';
import '../measure/graphql.ts';
import '../measure/measure-commodity.ts';
import '../measure/measures-of.ts';
import '../cap/tracking-graphql.ts';
import '../policy/graphql.ts';
import '../policy/policy-relation.ts';
import '../policy/policies-of-region.ts';
import '../effect/graphql.ts';
import '../effect/effects-of.ts';
import '../effect/moved-indicators.ts';
import '../finding/graphql.ts';
import '../discrepancy/graphql.ts';
import '../citation/graphql.ts';
import '../citation/subject.ts';
import '../citation/citations-of-source.ts';
import '../source-statement/graphql.ts';
import '../unit/conversion-factor.ts';
import '../timeline/graphql.ts';
import '../search/graphql.ts';
import '../dataset/graphql.ts';
import { GraphQLSchema } from 'graphql';
import '../series/gap.ts';
import { builder } from '../schema/builder.ts';

builder.queryType({
  description:
    'Everything that Tumen can be asked: indicators, regions, policies, their series, measures, findings and sources.',
});

builder.subscriptionType({
  description: 'What tells of changes as they happen, as server-sent events (`Accept: text/event-stream`).',
});

/** The executable schema, built from every room. */
export const schema = new GraphQLSchema({
  ...builder.toSchema().toConfig(),
  description:
    'The North Korean economy as a graph: indicators, regions and policies, every value with its source, every policy as dated measures. Lists are Relay connections; dates are Periods; a gap has a reason, and a misprint is kept beside what is right.',
});
