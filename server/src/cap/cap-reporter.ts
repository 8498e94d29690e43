import { Region } from '../region/graphql.ts';
import { builder } from '../schema/builder.ts';
import { existingRecord, record, records } from '../schema/records.ts';
import { Series } from '../series/graphql.ts';
import { ObservationStatus } from '../series/kinds.ts';
import { Unit } from '../unit/graphql.ts';
import { CapAmount } from './cap-amount.ts';
import type { Account } from './tracking.ts';

export const CapReporter = builder.objectRef<Account>('CapReporter').implement({
  description:
    'What one supplier, a group of them, or all together reported in one unit, by month of the window, as columns of equal length.',
  fields: (t) => ({
    region: t.field({
      type: Region,
      nullable: true,
      description: 'The supplier or group; null for all suppliers together.',
      resolve: record('Region', ({ reporter }) => reporter),
    }),
    isGroup: t.exposeBoolean('group', {
      description: 'Whether it stands for several suppliers, whose own reports are never added to it.',
    }),
    unit: t.field({
      type: Unit,
      description: 'In what its reports are stated.',
      resolve: existingRecord('Unit', ({ unit }) => unit),
    }),
    series: t.field({
      type: [Series],
      description: 'The series that the reports come from, at most 50.',
      resolve: records('Series', ({ series }) => series.slice(0, 50)),
    }),
    periods: t.field({
      type: ['Period'],
      description: 'The whole months of the window, at most 1,200.',
      resolve: ({ periods }) => periods,
    }),
    amounts: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description: 'Reported for each month alone, at most 1,200; null without a report, never zero for it.',
      resolve: ({ amounts }) => amounts,
    }),
    flags: t.field({
      type: [ObservationStatus],
      description: 'What each monthly report is worth, at most 1,200; MISSING without one.',
      resolve: ({ flags }) => flags,
    }),
    reasons: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: 'Why there is no report, or what to know about it, at most 1,200.',
      resolve: ({ reasons }) => reasons,
    }),
    cumulative: t.field({
      type: [CapAmount],
      nullable: { list: false, items: true },
      description:
        'From the start of the window to the end of each month, at most 1,200; null where the reports do not tell it.',
      resolve: ({ cumulative }) => cumulative,
    }),
    latest: t.field({
      type: CapAmount,
      nullable: true,
      description: 'The newest amount from the start of the window on; null when none can be told.',
      resolve: ({ cumulative }) => cumulative.findLast((amount) => amount !== null) ?? null,
    }),
    through: t.field({
      type: 'Period',
      nullable: true,
      description: 'The month to whose end the newest amount reaches; null when there is none.',
      resolve: ({ cumulative, periods }) => periods[cumulative.findLastIndex((amount) => amount !== null)] ?? null,
    }),
  }),
});
