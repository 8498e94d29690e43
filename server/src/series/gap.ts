import { builder } from '../schema/builder.ts';
import { GapKind } from './kinds.ts';
import { lastDay } from './observation.ts';

export const Gap = builder.prismaNode('Gap', {
  select: { id: true },
  nullable: true,
  id: { field: 'id' },
  description: 'A stretch of a series without values, and why. A chart must tell it from zero.',
  fields: (t) => ({
    period: t.expose('period', {
      type: 'Period',
      description: 'The stretch without values; open at its end while it lasts.',
    }),
    startsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day without values; null when its beginning is open.',
      select: { startsOn: true },
      resolve: ({ startsOn }) => startsOn?.toISOString().slice(0, 10) ?? null,
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day without values, inclusive; null while it lasts.',
      select: { endsBefore: true },
      resolve: ({ endsBefore }) => lastDay(endsBefore),
    }),
    kind: t.expose('kind', { type: GapKind, description: 'Why there are no values, as one of a few kinds.' }),
    reason: t.exposeString('reason', { description: 'Why there are no values, in a sentence.' }),
    series: t.relation('series', { description: 'The series whose values stop here or begin again later.' }),
    citations: t.relation('citations', {
      description: 'Who says so, at most 20; there is always one.',
      query: { orderBy: { position: 'asc' }, take: 20 },
    }),
  }),
});
