import { Region } from '../region/graphql.ts';
import { builder } from '../schema/builder.ts';
import { Series } from '../series/graphql.ts';
import { ObservationStatus, Qualifier } from '../series/kinds.ts';
import { ConversionFactor } from '../unit/conversion-factor.ts';
import { Unit } from '../unit/graphql.ts';
import type { Account, Amount, CapWindow, Total } from './cap-tracking.ts';
import { type CapTracking, type LimitStanding, type Share, trackCap } from './cap-tracking-service.ts';
import { capWindow } from './cap-window.ts';
import { Cap } from './measure.ts';

const AmountBasis = builder.enumType('CapAmountBasis', {
  description: 'What kind of report an amount from the start of a window rests on.',
  values: {
    YEAR_TO_DATE: { description: 'A figure from the start of the year to the end of the month, as reported.' },
    YEARLY_TOTAL: { description: 'The figure for the whole year, as reported.' },
    MONTHLY_SUM: { description: 'Months added up, from the start or from a figure for the year so far.' },
    SUM_OF_REPORTERS: {
      description: 'The amounts of the single suppliers added up, as no figure for all is reported.',
    },
  } as const,
});

const CapAmount = builder.objectRef<Amount>('CapAmount').implement({
  description: 'An amount from the start of the window to the end of a month.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The amount, in the unit of the reports.' }),
    basis: t.expose('basis', { type: AmountBasis, description: 'What kind of report it rests on.' }),
    flag: t.expose('flag', { type: ObservationStatus, description: 'What it is worth: the weightiest of its parts.' }),
    qualifier: t.expose('qualifier', { type: Qualifier, description: 'How exactly it is stated.' }),
  }),
});

const CapReporter = builder.objectRef<Account>('CapReporter').implement({
  description:
    'What one supplier, a group of them, or all together reported in one unit, by month of the window, as columns of equal length.',
  fields: (t) => ({
    region: t.prismaField({
      type: Region,
      nullable: true,
      description: 'The supplier or group; null for all suppliers together.',
      resolve: (query, { reporter }, _args, { client }) =>
        reporter === null ? null : client.region.findUniqueOrThrow({ ...query, where: { slug: reporter } }),
    }),
    isGroup: t.exposeBoolean('group', {
      description: 'Whether it stands for several suppliers, whose own reports are never added to it.',
    }),
    unit: t.prismaField({
      type: Unit,
      description: 'In what its reports are stated.',
      resolve: (query, { unit }, _args, { client }) =>
        client.unit.findUniqueOrThrow({ ...query, where: { code: unit } }),
    }),
    series: t.field({
      type: [Series],
      description: 'The series that the reports come from, at most 50.',
      resolve: ({ series }, _args, { client }) =>
        Promise.all(series.slice(0, 50).map((key) => client.series.findUniqueOrThrow({ where: { key } }))),
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

const CapTotal = builder.objectRef<Total>('CapTotal').implement({
  description: 'What all suppliers together delivered from the start of the window to the end of a month.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'What was delivered since the window began, stated in `unit`.' }),
    unit: t.prismaField({
      type: Unit,
      description: 'In what the reports are stated.',
      resolve: (query, { unit }, _args, { client }) =>
        client.unit.findUniqueOrThrow({ ...query, where: { code: unit } }),
    }),
    through: t.expose('through', { type: 'Period', description: 'The month to whose end the amount reaches.' }),
    basis: t.expose('basis', { type: AmountBasis, description: 'What kind of report it rests on.' }),
    flag: t.expose('flag', { type: ObservationStatus, description: 'What it is worth: the weightiest of its parts.' }),
    qualifier: t.expose('qualifier', { type: Qualifier, description: 'How exactly it is stated.' }),
  }),
});

const CapShare = builder.objectRef<Share>('CapShare').implement({
  description: 'A total as a share of a limit, by one way to convert it into the unit of the limit.',
  fields: (t) => ({
    factor: t.exposeFloat('factor', {
      description:
        'What the total was multiplied with, such as 8.33 barrels a tonne; 1 in the unit of the limit itself.',
    }),
    conversionFactor: t.prismaField({
      type: ConversionFactor,
      nullable: true,
      description: 'The cited factor; null when a definition was enough.',
      resolve: (query, { citedFactor }, _args, { client }) =>
        citedFactor === null
          ? null
          : client.conversionFactor.findUniqueOrThrow({ ...query, where: { slug: citedFactor } }),
    }),
    source: t.field({
      type: 'String',
      nullable: true,
      description: 'Slug of the source that states the factor; null when a definition was enough.',
      resolve: async ({ citedFactor }, _args, { client }) => {
        if (citedFactor === null) return null;
        const factor = await client.conversionFactor.findUniqueOrThrow({
          where: { slug: citedFactor },
          select: { sourceSlug: true },
        });
        return factor.sourceSlug;
      },
    }),
    amount: t.exposeFloat('amount', { description: 'The total in the unit of the limit.' }),
    share: t.exposeFloat('share', { description: 'The total in per cent of the limit: 46.6 is not half of it.' }),
  }),
});

const CapStanding = builder.objectRef<LimitStanding>('CapStanding').implement({
  description: 'One limit with the newest total in one unit of reports, and its share by each cited conversion.',
  fields: (t) => ({
    amount: t.float({ description: 'The most that is allowed, in `unit`.', resolve: ({ limit }) => limit.amount }),
    unit: t.prismaField({
      type: Unit,
      description: 'The unit that the text of the measure states the limit in.',
      resolve: (query, { limit }, _args, { client }) =>
        client.unit.findUniqueOrThrow({ ...query, where: { code: limit.unit } }),
    }),
    total: t.expose('total', { type: CapTotal, description: 'The newest total of all suppliers.' }),
    shares: t.expose('shares', {
      type: [CapShare],
      description:
        'The total as a share of the limit, one for each cited conversion factor, the one printed with the cap first, at most 50.',
    }),
  }),
});

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
    select: {
      windowKind: true,
      windowAnchoredOn: true,
      conversionFactorSlug: true,
      limits: { select: { amount: true, unitCode: true }, orderBy: { unitCode: 'asc' } },
      series: { select: { seriesKey: true }, orderBy: { seriesKey: 'asc' } },
      measure: { select: { startsOn: true, endsBefore: true } },
    },
    resolve: (cap, { window, asOf }, context) => {
      const day = (date: Date | null, shift = 0) =>
        date === null ? null : new Date(date.getTime() + shift * 86_400_000).toISOString().slice(0, 10);
      const dates = {
        kind: cap.windowKind,
        anchoredOn: day(cap.windowAnchoredOn),
        from: day(cap.measure.startsOn),
        to: day(cap.measure.endsBefore, -1),
      };
      const tracked = {
        limits: cap.limits.map(({ amount, unitCode }) => ({ amount: amount.toNumber(), unit: unitCode })),
        series: cap.series.map(({ seriesKey }) => seriesKey),
        printedFactor: cap.conversionFactorSlug,
      };
      return trackCap(context, tracked, capWindow(window, dates), asOf ?? null);
    },
  }),
);
