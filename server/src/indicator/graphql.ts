import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, rootConnection } from '../schema/connection.ts';
import { record } from '../schema/records.ts';
import { indicatorArguments } from './arguments.ts';
import { Aggregation, Measurement, Topic } from './kinds.ts';
import { indicatorQuery } from './service.ts';

export const Indicator = builder.prismaNode('Indicator', {
  select: { code: true },
  nullable: true,
  id: { field: 'code' },
  description:
    'What is measured, with the exact basis. Two bases (paddy or milled rice, current or constant prices) are two indicators.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Stable code in URLs, filters and series keys: `merchandise-imports`.',
    }),
    name: t.exposeString('name', { description: 'Name in English, as a chart would title it.' }),
    description: t.exposeString('description', {
      description: 'What it tells, how it is made and what to beware of, in our own words.',
    }),
    topic: t.expose('topic', {
      type: Topic,
      description: 'The part of the economy or of public life that it is about.',
    }),
    measure: t.expose('measure', { type: Measurement, description: 'What kind of figure it holds.' }),
    aggregation: t.expose('aggregation', {
      type: Aggregation,
      description: 'How its shorter periods make a longer one.',
    }),
    basis: t.exposeString('basis', { description: 'What exactly is counted and how, in a few words.' }),
    sameAs: t.exposeStringList('sameAs', {
      description: 'The same indicator at a publisher, as URIs, at most 10; empty when none is known.',
    }),
  }),
});

export const IndicatorConnection = defineConnection('Indicator', Indicator, 'indicators');

builder.queryFields((t) => ({
  indicator: t.field({
    type: Indicator,
    nullable: true,
    description: 'An indicator by its code; null when there is no indicator of that code.',
    args: { code: t.arg.string({ required: true, description: 'Code of the indicator: `gdp-growth`.' }) },
    resolve: record('Indicator', (_root, { code }) => code),
  }),
  indicators: t.field({
    type: IndicatorConnection,
    description: 'Everything that is measured, ordered by code unless stated otherwise.',
    args: {
      ...t.arg.connectionArgs(),
      ...indicatorArguments,
    },
    complexity: connectionCost,
    resolve: rootConnection('Indicator', ({ filter, orderBy }, context) =>
      indicatorQuery(context, filter ?? {}, orderBy ?? []),
    ),
  }),
}));
