import './scalars.ts';
import '../unit/graphql.ts';
import '../commodity/graphql.ts';
import '../region/graphql.ts';
import '../source/graphql.ts';
import '../indicator/graphql.ts';
import '../series/graphql.ts';
import '../policy/measure.ts';
import '../policy/graphql.ts';
import '../finding/graphql.ts';
import '../discrepancy/graphql.ts';
import '../citation/graphql.ts';
import '../unit/conversion-factor.ts';
import '../timeline/graphql.ts';
import '../dataset/graphql.ts';
import { builder } from './builder.ts';

builder.queryType({
  description:
    'Everything that Tumen can be asked: indicators, regions, policies, their series, measures, findings and sources.',
});

/** The executable schema, built from every room. */
export const schema = builder.toSchema();
