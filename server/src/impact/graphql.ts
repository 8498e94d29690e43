import { parsePeriod } from '../period/period.ts';
import { Policy } from '../policy/graphql.ts';
import { Measure } from '../policy/measure.ts';
import { badInput } from '../problem/problem.ts';
import { batch } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';
import type { Context } from '../schema/context.ts';
import { rowSelection } from '../schema/row-selection.ts';
import { DataMethod } from '../series/data.ts';
import { computationArguments, type DataArguments, readDataRequest } from '../series/data-request.ts';
import { Series } from '../series/graphql.ts';
import type { Change, Settings } from './assess.ts';
import type { Assumption } from './assumptions.ts';
import type { Coefficient, Estimate } from './interrupted-time-series.ts';
import type { Placebo, PlaceboDate } from './placebo.ts';
import { assessImpact, type Beginning, type Impact, type KnownBreak, linesOf } from './service.ts';
import { neededOf, type Window } from './window.ts';

const ImpactWindow = builder.objectRef<Window>('ImpactWindow').implement({
  description: 'The periods on one side of the day on which a policy began.',
  fields: (t) => ({
    from: t.field({
      type: 'Period',
      nullable: true,
      description: 'First period of the window, as far back as the series reaches; null when there is none.',
      resolve: ({ places }) => places[0]?.period ?? null,
    }),
    to: t.field({
      type: 'Period',
      nullable: true,
      description: 'Last period of the window, as far as the series reaches; null when there is none.',
      resolve: ({ places }) => places.at(-1)?.period ?? null,
    }),
    asked: t.exposeInt('asked', { description: 'How many periods were asked for.' }),
    periods: t.int({
      description: 'How many periods the window has within the reach of the series.',
      resolve: ({ places }) => places.length,
    }),
    count: t.int({ description: 'How many of its periods have a value.', resolve: ({ values }) => values.length }),
    needed: t.int({
      description: 'How many values an estimate needs on this side: 8, and one for every second period.',
      resolve: (window) => neededOf(window),
    }),
    missing: t.field({
      type: ['Period'],
      description: 'Its periods without a value, at most 1,000.',
      resolve: ({ places }) => places.flatMap(({ period, value }) => (value === null ? [period] : [])),
    }),
    mean: t.exposeFloat('mean', {
      nullable: true,
      description: 'Mean of its values, in what `method.unitSymbol` says; null without any.',
    }),
    median: t.exposeFloat('median', {
      nullable: true,
      description: 'Median of its values, in what `method.unitSymbol` says; null without any.',
    }),
  }),
});

const ImpactChange = builder.objectRef<Change>('ImpactChange').implement({
  description: 'A number after compared with the same number before.',
  fields: (t) => ({
    change: t.exposeFloat('change', {
      nullable: true,
      description: 'After minus before, in the unit of the values; null when one of the two is missing.',
    }),
    percentChange: t.exposeFloat('percentChange', {
      nullable: true,
      description: 'The difference in per cent of the number before; null when that is not above zero.',
    }),
  }),
});

const ImpactCoefficient = builder.objectRef<Coefficient>('ImpactCoefficient').implement({
  description: 'An estimated number with its uncertainty.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The estimate, in the unit of the values, or in that per period.' }),
    standardError: t.exposeFloat('standardError', {
      description: 'Standard error after Newey and West (1987), without correction for small samples.',
    }),
    lower: t.exposeFloat('lower', {
      description: 'Lower end of the 95 per cent interval, by the normal distribution.',
    }),
    upper: t.exposeFloat('upper', {
      description: 'Upper end of the 95 per cent interval, by the normal distribution.',
    }),
  }),
});

const ImpactEstimate = builder.objectRef<Estimate>('ImpactEstimate').implement({
  description:
    'Segmented regression of an interrupted time series: a line before, and how level and slope differ from the first period after on.',
  fields: (t) => ({
    level: t.expose('level', {
      type: ImpactCoefficient,
      description: 'The line before, carried on to the first period after.',
    }),
    slope: t.expose('slope', { type: ImpactCoefficient, description: 'Change per period of the line before.' }),
    levelChange: t.expose('levelChange', {
      type: ImpactCoefficient,
      description: 'How far the line after stands above the line before, at the first period after.',
    }),
    slopeChange: t.expose('slopeChange', {
      type: ImpactCoefficient,
      description: 'By how much the change per period differs after.',
    }),
    observations: t.exposeInt('observations', { description: 'How many values were used, of both windows together.' }),
    lags: t.exposeInt('lags', {
      description: 'Over how many neighbouring values the standard errors allow for correlation.',
    }),
  }),
});

interface Lines {
  periods: string[];
  values: number[];
  fitted: number[];
  counterfactual: number[];
}

const ImpactLines = builder.objectRef<Lines>('ImpactLines').implement({
  description: 'The lines of the estimate as columns of equal length, ready to plot over the values.',
  fields: (t) => ({
    periods: t.field({
      type: ['Period'],
      description: 'The periods of both windows that have a value, at most 2,000.',
      resolve: ({ periods }) => periods,
    }),
    values: t.floatList({ description: 'The values that were used, at most 2,000.', resolve: ({ values }) => values }),
    fitted: t.floatList({
      description: 'The fitted line at each period, at most 2,000.',
      resolve: ({ fitted }) => fitted,
    }),
    counterfactual: t.floatList({
      description: 'The line before at each period, carried on after the policy began, at most 2,000.',
      resolve: ({ counterfactual }) => counterfactual,
    }),
  }),
});

const ImpactPlaceboDate = builder.objectRef<PlaceboDate>('ImpactPlaceboDate').implement({
  description: 'The same estimate at a date at which the policy did not begin.',
  fields: (t) => ({
    period: t.expose('period', { type: 'Period', description: 'The first period after, of this date.' }),
    levelChange: t.exposeFloat('levelChange', { description: 'Estimated change of the level at this date.' }),
    slopeChange: t.exposeFloat('slopeChange', { description: 'Estimated change of the slope at this date.' }),
    overlaps: t.exposeBoolean('overlaps', {
      description: 'Whether its windows hold the day on which the policy began: then it is no clean comparison.',
    }),
  }),
});

const ImpactSpread = builder.objectRef<{ minimum: number; median: number; maximum: number }>('ImpactSpread').implement({
  description: 'Where the placebo estimates lie, in the unit of the estimate.',
  fields: (t) => ({
    minimum: t.exposeFloat('minimum', { description: 'The smallest of the placebo estimates.' }),
    median: t.exposeFloat('median', { description: 'The middle one of the placebo estimates.' }),
    maximum: t.exposeFloat('maximum', { description: 'The largest of the placebo estimates.' }),
  }),
});

const ImpactPlacebo = builder.objectRef<Placebo>('ImpactPlacebo').implement({
  description:
    'The same estimate at every other date of the series with enough values around it, up to 500 periods away: it says how unusual the change is.',
  fields: (t) => ({
    count: t.int({ description: 'How many other dates had enough values.', resolve: ({ dates }) => dates.length }),
    shareOfLevel: t.exposeFloat('shareOfLevel', {
      nullable: true,
      description: 'Share of dates, 0 to 1, whose level changes at least as much in size; null without any date.',
    }),
    shareOfSlope: t.exposeFloat('shareOfSlope', {
      nullable: true,
      description: 'Share of dates, 0 to 1, whose slope changes at least as much in size; null without any date.',
    }),
    level: t.expose('level', {
      type: ImpactSpread,
      nullable: true,
      description: 'Level changes at the other dates; null without any.',
    }),
    slope: t.expose('slope', {
      type: ImpactSpread,
      nullable: true,
      description: 'Slope changes at the other dates; null without any.',
    }),
    dates: t.expose('dates', {
      type: [ImpactPlaceboDate],
      description: 'The other dates, in the order of time, at most 1,000.',
    }),
  }),
});

const ImpactBreak = builder.objectRef<KnownBreak>('ImpactBreak').implement({
  description: 'A first value on a new basis within the windows, which can look like a change.',
  fields: (t) => ({
    period: t.expose('period', { type: 'Period', description: 'The first period on the new basis.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'What is known of it; null when there is nothing.',
    }),
    series: t.prismaField({
      type: Series,
      description: 'The series that breaks: the one asked for, or one of goods within its own, as rice within cereals.',
      resolve: (query, { series }, _args, { client }) =>
        client.series.findUniqueOrThrow({ ...query, where: { key: series } }),
    }),
  }),
});

const ImpactAssumptionCode = builder.enumType('ImpactAssumptionCode', {
  description: 'What must hold for an estimate to say anything of a policy.',
  values: {
    NO_OTHER_CHANGE: { description: 'Nothing else changed the series at the same time.' },
    LINEAR_TREND: { description: 'The series follows straight lines before and after.' },
    NO_SEASON: { description: 'The series has no seasons that differ between the windows.' },
    CORRELATION: { description: 'Noise is correlated over few neighbouring values only.' },
    NO_ANTICIPATION: { description: 'Nobody acted on the policy before it began.' },
    SAME_BASIS: { description: 'All values were gathered in the same way.' },
    MISSING_PERIODS: { description: 'Periods without a value are like those that have one.' },
  } as const,
});

const ImpactAssumption = builder.objectRef<Assumption>('ImpactAssumption').implement({
  description: 'Something that must hold for the estimate to say anything, and what speaks against it.',
  fields: (t) => ({
    code: t.expose('code', { type: ImpactAssumptionCode, description: 'The kind of assumption, for a program.' }),
    text: t.exposeString('text', { description: 'The assumption in words, with what is known of it here.' }),
  }),
});

const ImpactProblemCode = builder.enumType('ImpactProblemCode', {
  description: 'Why there is no estimate.',
  values: {
    NOT_ENOUGH_DATA: {
      description: 'Too few values before or after: the windows say how many there are and are needed.',
    },
    UNDATED: { description: 'No source gives the day on which it began; `on` can name one.' },
    SERIES_PROBLEM: { description: 'The series cannot give the values that were asked for.' },
    IRREGULAR: { description: 'The series holds intervals of any length, which follow no line in time.' },
  } as const,
});

const ImpactProblem = builder.objectRef<NonNullable<Impact['problem']>>('ImpactProblem').implement({
  description: 'Why there is no estimate; the windows stand nevertheless, as far as there are values.',
  fields: (t) => ({
    code: t.expose('code', { type: ImpactProblemCode, description: 'The kind of problem, for a program.' }),
    message: t.exposeString('message', { description: 'What is lacking, with counts, in a sentence.' }),
  }),
});

const PolicyImpact = builder.objectRef<Impact>('PolicyImpact').implement({
  description:
    'A series before and after a policy or measure began. Our own arithmetic: it says what moved at the same time, never why. What sources claim is under `effects`.',
  fields: (t) => ({
    series: t.prismaField({
      type: Series,
      description: 'The series that is compared with itself.',
      resolve: (query, { series }, _args, { client }) =>
        client.series.findUniqueOrThrow({ ...query, where: { key: series } }),
    }),
    beganOn: t.field({
      type: 'Period',
      nullable: true,
      description: 'The date that divides before from after, as the source or `on` gives it; null without one.',
      resolve: ({ beginning }) => beginning.period,
    }),
    firstPeriod: t.expose('firstPeriod', {
      type: 'Period',
      nullable: true,
      description: 'The first period after: the one that holds the day; null when the series does not reach it.',
    }),
    before: t.expose('before', { type: ImpactWindow, description: 'The periods before that day.' }),
    after: t.expose('after', { type: ImpactWindow, description: 'The periods from that day on.' }),
    mean: t.expose('mean', { type: ImpactChange, description: 'How the mean after differs from the mean before.' }),
    median: t.expose('median', {
      type: ImpactChange,
      description: 'How the median after differs from the median before.',
    }),
    estimate: t.expose('estimate', {
      type: ImpactEstimate,
      nullable: true,
      description: 'Change of level and slope with their standard errors; null when `problem` says why.',
    }),
    lines: t.field({
      type: ImpactLines,
      nullable: true,
      description: 'The fitted line and the one before carried on, as columns; null without an estimate.',
      resolve: (impact) => linesOf(impact),
    }),
    placebo: t.expose('placebo', {
      type: ImpactPlacebo,
      nullable: true,
      description: 'The same estimate at other dates; null without an estimate.',
    }),
    breaks: t.expose('breaks', {
      type: [ImpactBreak],
      description: 'Known breaks within the windows, of the series and of goods within its own, at most 200.',
    }),
    otherPolicies: t.field({
      type: [Policy],
      description: 'Other policies of this dataset that begin within the windows, in the order of time, at most 200.',
      resolve: (impact, _args, context, info) => {
        const selection = rowSelection(context, info, 'Policy');
        return batch(
          context.batches,
          info,
          impact.others.slice(0, MOST_POLICIES).map(({ slug }) => slug),
          (slugs) => slugs.join(' '),
          async (lists) => {
            const rows = await context.client.policy.findMany({
              ...selection,
              where: { slug: { in: [...new Set(lists.flat())] } },
            });
            const bySlug = new Map(rows.map((row) => [row.slug, row]));
            return lists.map((slugs) => slugs.flatMap((slug) => bySlug.get(slug) ?? []));
          },
        );
      },
    }),
    assumptions: t.expose('assumptions', {
      type: [ImpactAssumption],
      description: 'What must hold for the numbers to say anything of the policy, at most 10.',
    }),
    problem: t.expose('problem', {
      type: ImpactProblem,
      nullable: true,
      description: 'Why there is no estimate; null when there is one.',
    }),
    method: t.field({
      type: DataMethod,
      description: 'How the values came about.',
      resolve: ({ data }) => data.method,
    }),
    summary: t.string({
      description: 'The result in two sentences for a caption; it claims no cause.',
      resolve: (impact) => summaryOf(impact),
    }),
  }),
});

function summaryOf({ before, after, estimate, problem, firstPeriod, data }: Impact): string {
  if (problem !== null || estimate === null) return problem?.message ?? 'There is no estimate.';
  const { unitSymbol } = data.method;
  const number = (value: number) => Number(value.toPrecision(4)).toLocaleString('en');
  const { levelChange, slopeChange } = estimate;
  return (
    `From ${firstPeriod} on the level of the series stands ${number(levelChange.value)} ${unitSymbol} from the line before ` +
    `(95% interval ${number(levelChange.lower)} to ${number(levelChange.upper)}), and it changes by ` +
    `${number(slopeChange.value)} a period more than before (${number(slopeChange.lower)} to ${number(slopeChange.upper)}). ` +
    `${before.values.length} values before, ${after.values.length} after; this says what moved at the same time, not why.`
  );
}

const MOST_PERIODS = 1_000;
const MOST_POLICIES = 200;

const impactArguments = builder.args((t) => ({
  series: t.string({ required: true, description: 'Key of the series to compare with itself, before and after.' }),
  before: t.int({
    required: true,
    defaultValue: 24,
    description: 'How many periods before, from 1 to 1,000: 24 months of a monthly series.',
  }),
  after: t.int({
    required: true,
    defaultValue: 24,
    description: 'How many periods from the first one after on, from 1 to 1,000.',
  }),
  lags: t.int({
    required: false,
    description:
      'Neighbouring values over which noise may be correlated, from 0 to 100; floor(4 · (n / 100)^(2/9)) when absent.',
  }),
  on: t.field({
    type: 'Period',
    required: false,
    description: 'Another date to divide at, such as that of an announcement; its own first day when absent.',
  }),
  ...computationArguments,
}));

interface ImpactArguments extends DataArguments {
  series: string;
  before: number;
  after: number;
  lags?: number | null | undefined;
  on?: string | null | undefined;
}

function readSettings({ before, after, lags }: ImpactArguments): Settings {
  return {
    before: bounded('before', before, 1, MOST_PERIODS),
    after: bounded('after', after, 1, MOST_PERIODS),
    lags: lags == null ? null : bounded('lags', lags, 0, 100),
  };
}

function bounded(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw badInput(argument, `${argument}: ${value} is out of bounds.`, `A whole number from ${least} to ${most}.`);
}

function impactOf(context: Context, args: ImpactArguments, beginning: Beginning): Promise<Impact> {
  const settings = readSettings(args);
  context.catalogue.assertKnown([args.series], 'series');
  const request = readDataRequest(args, context);
  return assessImpact(
    context,
    args.series,
    request,
    args.on == null ? beginning : namedBeginning(args.on, beginning),
    settings,
  );
}

function namedBeginning(on: string, { policy }: Beginning): Beginning {
  const { startsOn } = parsePeriod(on);
  if (startsOn === null)
    throw badInput('on', `on: "${on}" has no first day.`, 'A period with a first day: 2017-08-05.');
  return { policy, period: on, day: startsOn };
}

/** The first of several dates that a record gives. */
function firstDate(policy: string, ...dates: readonly (readonly [string | null, Date | null])[]): Beginning {
  for (const [period, day] of dates) {
    if (period !== null && day !== null) return { policy, period, day: day.toISOString().slice(0, 10) };
  }
  return { policy, period: null, day: null };
}

/** Columns and up to 1,000 regressions weigh like so many objects. */
const IMPACT_COST = 500;

builder.prismaObjectField(Policy, 'impact', (t) =>
  t.field({
    type: PolicyImpact,
    description:
      'A series before and after this policy came into force, or was adopted: means, an interrupted-time-series estimate, and how unusual it is. It says what moved at the same time, never why.',
    args: impactArguments,
    complexity: IMPACT_COST,
    resolve: ({ slug, inForceOn, inForceFrom, adoptedOn, adoptedFrom }, args, context) =>
      impactOf(context, args, firstDate(slug, [inForceOn, inForceFrom], [adoptedOn, adoptedFrom])),
  }),
);

builder.prismaObjectField(Measure, 'impact', (t) =>
  t.field({
    type: PolicyImpact,
    description:
      'A series before and after this measure began to bind, or else after its policy was adopted. It says what moved at the same time, never why.',
    args: impactArguments,
    complexity: IMPACT_COST,
    select: {
      policySlug: true,
      from: true,
      startsOn: true,
      policy: { select: { inForceOn: true, inForceFrom: true, adoptedOn: true, adoptedFrom: true } },
    },
    resolve: ({ policySlug, from, startsOn, policy }, args, context) =>
      impactOf(
        context,
        args,
        firstDate(
          policySlug,
          [from, startsOn],
          [policy.inForceOn, policy.inForceFrom],
          [policy.adoptedOn, policy.adoptedFrom],
        ),
      ),
  }),
);
