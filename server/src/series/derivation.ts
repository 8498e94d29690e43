import { builder } from '../schema/builder.ts';
import { Series } from './graphql.ts';
import { Observation } from './observation.ts';

builder.prismaObject('DerivationInput', {
  description: 'A series that a formula reads, under a name.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What the formula calls it.' }),
    series: t.relation('input', { description: 'The series that it stands for, with its publisher.' }),
  }),
});

builder.prismaObject('Derivation', {
  description:
    'How a series is computed from others. Units are taken into account: a quotient of equal units is a plain number, whatever per cent it is stated in.',
  fields: (t) => ({
    formula: t.exposeString('formula', {
      description: 'Arithmetic over the names of its inputs: `exports - imports`.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a careful reader should know; null when there is nothing.',
    }),
    inputs: t.relation('inputs', {
      description: 'The series that the formula reads, by name, at most 20.',
      query: { orderBy: { name: 'asc' }, take: 20 },
    }),
  }),
});

builder.prismaObjectFields(Series, (t) => ({
  derivation: t.relation('derivation', {
    nullable: true,
    description: 'How it is computed from other series; null when a publisher states its values.',
  }),
  derivedSeries: t.field({
    type: [Series],
    description: 'Series that are computed from this one, at most 50.',
    select: (_args, _context, nested) => ({
      derivedFrom: {
        select: { derivation: { select: { series: nested(true) } } },
        orderBy: { derivedKey: 'asc' },
        take: 50,
      },
    }),
    resolve: ({ derivedFrom }) => derivedFrom.map(({ derivation }) => derivation.series),
  }),
}));

builder.prismaObjectField(Observation, 'inputs', (t) =>
  t.field({
    type: [Observation],
    description: 'The readings that this one was computed from, at most 20; empty for a published one.',
    select: (_args, _context, nested) => ({
      inputs: { select: { input: nested(true) }, orderBy: { inputId: 'asc' }, take: 20 },
    }),
    resolve: ({ inputs }) => inputs.map(({ input }) => input),
  }),
);
