import { builder } from '../schema/builder.ts';
import { defineConnection } from '../schema/connection.ts';
import { Direction } from './kinds.ts';

export const Effect = builder.prismaNode('Effect', {
  select: { slug: true },
  nullable: true,
  id: { field: 'slug' },
  description: 'What a source says that a policy did to an indicator. A claim of that source, never our own estimate.',
  fields: (t) => ({
    direction: t.expose('direction', {
      type: Direction,
      description: 'Which way the indicator moved, according to the source.',
    }),
    statement: t.exposeString('statement', { description: 'What the source says, in our own words.' }),
    policy: t.relation('policy', { description: 'The policy that is said to have acted.' }),
    indicator: t.relation('indicator', { description: 'The indicator that is said to have moved.' }),
    region: t.relation('region', { description: 'Where it is said to have moved.' }),
    citations: t.relation('citations', {
      description: 'Who says so, at most 20; there is always one.',
      query: { orderBy: { position: 'asc' }, take: 20 },
    }),
  }),
});

export const EffectConnection = defineConnection('Effect', Effect, 'effects');
