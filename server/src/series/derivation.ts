import { PARENT_KEYS } from '../rows/condition.ts';
import { builder } from '../schema/builder.ts';
import { children } from '../schema/records.ts';
import { Series } from './graphql.ts';
import { Observation } from './observation.ts';

builder.prismaObject('DerivationInput', {
  select: { name: true },
  description: 'A series that a formula reads, under a name.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What the formula calls it.' }),
    series: t.relation('input', { description: 'The series that it stands for, with its publisher.' }),
  }),
});

builder.prismaObject('Derivation', {
  select: { seriesKey: true },
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
    resolve: children(
      'Series',
      ({ key }: { key: string }) => [key],
      { where: { derivation: { inputs: { some: { inputKey: { in: PARENT_KEYS } } } } }, orderBy: [] },
      50,
    ),
  }),
}));

builder.prismaObjectField(Observation, 'inputs', (t) =>
  t.field({
    type: [Observation],
    description: 'The readings that this one was computed from, at most 20; empty for a published one.',
    resolve: children(
      'Observation',
      ({ id }: { id: string }) => [id],
      { where: { usedBy: { some: { derivedId: { in: PARENT_KEYS } } } }, orderBy: [] },
      20,
    ),
  }),
);
