import { batched } from '../execution/batched.ts';
import { Finding } from '../finding/graphql.ts';
import { Measure } from '../measure/graphql.ts';
import { Policy } from '../policy/graphql.ts';
import { parsePageArguments } from '../rows/page.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, selectsRows } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import { PeriodRange } from '../schema/filter.ts';
import { OrderDirection } from '../schema/order.ts';
import { mixedRecord } from '../schema/records.ts';
import { readTimeline, subjectOf, type TimelineRow } from './service.ts';

const TimelineKind = builder.enumType('TimelineKind', {
  description: 'What happened at a point of the timeline.',
  values: {
    POLICY_ADOPTED: { description: 'A policy was adopted, held or declared.' },
    POLICY_IN_FORCE: { description: 'A policy came into force on a day of its own.' },
    POLICY_ENDED: { description: 'The last day of a line, programme or act.' },
    MEASURE_STARTS: { description: 'The first day on which something was forbidden, limited or asked.' },
    MEASURE_ENDS: { description: 'A measure bound for the last time.' },
    MEASURE_DEADLINE: { description: 'Something had to be done by then.' },
    FINDING: { description: 'A source states something about that time.' },
  } as const,
});

const TimelineSubject = builder.unionType('TimelineSubject', {
  description: 'The record that an entry of the timeline is about.',
  types: [Policy, Measure, Finding],
});

const TimelineEntry = builder.objectRef<TimelineRow>('TimelineEntry').implement({
  description: 'One dated point: a policy, a measure or a finding, at the time that its source gives.',
  fields: (t) => ({
    period: t.expose('period', { type: 'Period', description: 'When, as exactly as the source says.' }),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      description: 'First day of that period, by which entries are ordered.',
    }),
    kind: t.expose('kind', { type: TimelineKind, description: 'What happened then.' }),
    title: t.exposeString('title', { description: 'The title of the policy, or the words of the measure or finding.' }),
    subject: t.field({
      type: TimelineSubject,
      description: 'The record that it is about.',
      resolve: mixedRecord((entry) => subjectOf(entry)),
    }),
  }),
});

const TimelineConnection = defineConnection('Timeline', TimelineEntry, 'entries of the timeline');

builder.queryField('timeline', (t) =>
  t.field({
    type: TimelineConnection,
    description:
      'Dated policies, measures and findings in the order of time. What a source leaves undated is not in it.',
    args: {
      ...t.arg.connectionArgs(),
      period: t.arg({ type: PeriodRange, required: false, description: 'Only entries that begin within this range.' }),
      kind: t.arg({
        type: [TimelineKind],
        required: false,
        description: 'Only entries of these kinds; all when absent.',
      }),
      region: t.arg.stringList({ required: false, description: 'Only entries about these regions, by slug.' }),
      direction: t.arg({
        type: OrderDirection,
        required: true,
        defaultValue: 'ASC',
        description: 'Earliest first, or latest first.',
      }),
    },
    complexity: connectionCost,
    resolve: batched(async (roots, { period, kind, region, direction, ...page }, context: Context, selection) => {
      const filter = { period, kind, region };
      const parts = { rows: selectsRows(selection), totalCount: selection.selects('totalCount') };
      const request = parsePageArguments(page);
      return Promise.all(roots.map(() => readTimeline(context, filter, direction === 'DESC', request, parts)));
    }),
  }),
);
