import { builder } from '../schema/builder.ts';
import { CapRule, WindowKind } from './kinds.ts';

builder.prismaObject('CapLimit', {
  select: { unitCode: true },
  description: 'One limit of a cap: an amount in its own unit.',
  fields: (t) => ({
    amount: t.float({
      description: 'The most that is allowed, in `unit`; always more than zero, since a cap of zero is a ban.',
      select: { amount: true },
      resolve: ({ amount }) => Number(amount),
    }),
    unit: t.relation('unit', { description: 'The unit that the text states the amount in.' }),
  }),
});

const CapWindow = builder
  .objectRef<{ kind: 'ONCE' | 'CALENDAR_YEAR' | 'TWELVE_MONTHS' | 'DAY' | 'UNSTATED'; anchoredOn: string | null }>(
    'CapWindow',
  )
  .implement({
    description: 'The stretch of time over which a cap counts.',
    fields: (t) => ({
      kind: t.expose('kind', { type: WindowKind, description: 'How the stretch is defined.' }),
      anchoredOn: t.expose('anchoredOn', {
        type: 'Date',
        nullable: true,
        description: 'The day from which twelve months are counted; null for other kinds of window.',
      }),
    }),
  });

export const Cap = builder.prismaObject('Cap', {
  select: { measureSlug: true },
  description: 'How much a measure allows, and over which stretch of time.',
  fields: (t) => ({
    limits: t.relation('limits', {
      description: 'Its limits, each in its own unit, at most 10.',
      query: { orderBy: { unitCode: 'asc' }, take: 10 },
    }),
    rule: t.expose('rule', { type: CapRule, description: 'How its limits go together.' }),
    window: t.field({
      type: CapWindow,
      description: 'The stretch of time over which it counts.',
      select: { windowKind: true, windowAnchoredOn: true },
      resolve: ({ windowKind, windowAnchoredOn }) => ({
        kind: windowKind,
        anchoredOn: windowAnchoredOn?.toISOString().slice(0, 10) ?? null,
      }),
    }),
    perActor: t.exposeString('perActor', {
      nullable: true,
      description: 'Who each limit counts for (`person`); null when it counts for all together.',
    }),
    conversionFactor: t.relation('conversionFactor', {
      nullable: true,
      description: 'The conversion that was printed with the cap; null when none was.',
    }),
  }),
});
