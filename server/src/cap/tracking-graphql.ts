import { batched, resolveEach } from '../execution/batched.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import type { OrderBy, Row, Where } from '../rows/model.ts';
import { readByKey } from '../rows/read-by-key.ts';
import { readChildren } from '../rows/read-children.ts';
import { builder } from '../schema/builder.ts';
import type { Context } from '../schema/context.ts';
import { CapReporter } from './cap-reporter.ts';
import { CapStanding, CapTotal } from './cap-standing.ts';
import { Cap } from './graphql.ts';
import { type CapTracking, trackCap } from './service.ts';
import type { CapWindow } from './tracking.ts';
import { capWindow } from './window.ts';

const CapTrackingWindow = builder.objectRef<CapWindow>('CapTrackingWindow').implement({
  description: 'The stretch of time that is tracked.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'Its first day: that of a window of the cap.' }),
    to: t.expose('to', { type: 'Date', description: 'Its last day, inclusive.' }),
  }),
});

const CapTrackingType = builder.objectRef<CapTracking>('CapTracking').implement({
  description:
    'What was reported under a cap within a window, by supplier and month, against each limit. A group is never added to its members, nor a figure for the year so far to months within it.',
  fields: (t) => ({
    window: t.expose('window', { type: CapTrackingWindow, description: 'The stretch of time that is tracked.' }),
    reporters: t.field({
      type: [CapReporter],
      description: 'Single suppliers, then groups, then all together, each unit apart, at most 50.',
      resolve: ({ accounts }) => accounts.slice(0, 50),
    }),
    totals: t.field({
      type: [CapTotal],
      description:
        'What all suppliers delivered, for each month for which it is known, each unit apart, at most 1,200.',
      resolve: ({ totals }) => totals,
    }),
    limits: t.field({
      type: [CapStanding],
      description: 'Each limit with the newest total in each unit of reports that converts into its own, at most 50.',
      resolve: ({ standings }) => standings,
    }),
    summary: t.string({
      description: 'Where things stand in a sentence for a caption, or why nothing can be said.',
      resolve: (tracking) => summaryOf(tracking),
    }),
  }),
});

function summaryOf({ standings, accounts, window, asOf }: CapTracking): string {
  const known = asOf === null ? '' : ` as known on ${asOf}`;
  const [first] = standings;
  if (first !== undefined) {
    const { limit, total, shares } = first;
    const percent = shares.map(({ share }) => `${share.toFixed(1)}%`).join(', ');
    return `${total.value.toLocaleString('en')} ${total.unit} from ${window.from} to the end of ${total.through}: ${percent} of ${limit.amount.toLocaleString('en')} ${limit.unit}${known}.`;
  }
  if (accounts.length === 0) return 'No series of this dataset reports under this cap.';
  return `No total from ${window.from} on can be told from the reports${known}: months are missing.`;
}

/** Columns of some twenty series weigh like so many objects. */
const TRACKING_COST = 2_000;

builder.prismaObjectField(Cap, 'tracking', (t) =>
  t.field({
    type: CapTrackingType,
    description: 'What was reported under the cap within a window, by supplier and month, against each limit.',
    args: {
      window: t.arg({
        type: 'Period',
        required: true,
        description: 'A window of the cap or its beginning: "2018" or "2018-01/2018-09" of a cap by calendar year.',
      }),
      asOf: t.arg({
        type: 'Date',
        required: false,
        description: 'With what was known on this day; with what is known now when absent.',
      }),
    },
    complexity: TRACKING_COST,
    select: { measureSlug: true, windowKind: true, windowAnchoredOn: true, conversionFactorSlug: true },
    resolve: batched(async (caps: readonly CapColumns[], { window, asOf }, context: Context) => {
      const measures = caps.map(({ measureSlug }) => measureSlug);
      const [dates, limits, series] = await Promise.all([
        readByKey(context, 'Measure', measures, ['startsOn', 'endsBefore']),
        readCapParts(context, 'CapLimit', measures, { unitCode: 'asc' }, ['amount', 'unitCode']),
        readCapParts(context, 'CapSeries', measures, { seriesKey: 'asc' }, ['seriesKey']),
      ]);
      return resolveEach(caps, ({ windowKind, windowAnchoredOn, conversionFactorSlug }, position) => {
        const tracked = {
          limits: (limits[position] ?? []).map(({ amount, unitCode }) => ({ amount: Number(amount), unit: unitCode })),
          series: (series[position] ?? []).map(({ seriesKey }) => seriesKey),
          printedFactor: conversionFactorSlug,
        };
        const period = capWindow(window, {
          kind: windowKind,
          anchoredOn: day(windowAnchoredOn),
          from: day(dates[position]?.startsOn ?? null),
          to: day(dates[position]?.endsBefore ?? null, -1),
        });
        return trackCap(context, tracked, period, asOf ?? null);
      });
    }),
  }),
);

type CapColumns = Pick<Row<'Cap'>, 'measureSlug' | 'windowKind' | 'windowAnchoredOn' | 'conversionFactorSlug'>;

/** The most limits or series of one cap. */
const MOST_PARTS = 500;

/** The limits or the series of some caps, by the measures of the caps. */
function readCapParts<Model extends 'CapLimit' | 'CapSeries'>(
  context: Context,
  model: Model,
  measures: readonly string[],
  orderBy: OrderBy<Model>,
  columns: readonly string[],
): Promise<Row<Model>[][]> {
  return readChildren(
    context,
    {
      model,
      parents: measures.map((slug) => [slug]),
      where: { measureSlug: { in: PARENT_KEYS } } as Where<Model>,
      orderBy: [orderBy],
    },
    MOST_PARTS,
    columns,
  );
}

function day(date: Date | null, shift = 0): string | null {
  return date === null ? null : new Date(date.getTime() + shift * 86_400_000).toISOString().slice(0, 10);
}
