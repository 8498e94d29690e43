import { builder } from '../schema/builder.ts';
import { existingRecord } from '../schema/records.ts';
import { Series } from '../series/graphql.ts';
import type { KnownBreak } from './service.ts';

export const ImpactBreak = builder.objectRef<KnownBreak>('ImpactBreak').implement({
  description: 'A first value on a new basis within the windows, which can look like a change.',
  fields: (t) => ({
    period: t.expose('period', { type: 'Period', description: 'The first period on the new basis.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'What is known of it; null when there is nothing.',
    }),
    series: t.field({
      type: Series,
      description: 'The series that breaks: the one asked for, or one of goods within its own, as rice within cereals.',
      resolve: existingRecord('Series', ({ series }) => series),
    }),
  }),
});
