import { Policy } from '../policy/graphql.ts';
import { builder } from '../schema/builder.ts';
import { existingRecord, records } from '../schema/records.ts';
import { Series } from '../series/graphql.ts';
import { DataMethod } from '../series-data/data-method.ts';
import type { Change } from './assess.ts';
import { ImpactAssumption } from './impact-assumption.ts';
import { ImpactBreak } from './impact-break.ts';
import { ImpactEstimate } from './impact-estimate.ts';
import { ImpactLines } from './impact-lines.ts';
import { ImpactPlacebo } from './impact-placebo.ts';
import { ImpactProblem } from './impact-problem.ts';
import { ImpactWindow } from './impact-window.ts';
import { type Impact, linesOf } from './service.ts';

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

export const PolicyImpact = builder.objectRef<Impact>('PolicyImpact').implement({
  description:
    'A series before and after a policy or measure began. Our own arithmetic: it says what moved at the same time, never why. What sources claim is under `effects`.',
  fields: (t) => ({
    series: t.field({
      type: Series,
      description: 'The series that is compared with itself.',
      resolve: existingRecord('Series', ({ series }) => series),
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
      resolve: records('Policy', ({ others }) => others.slice(0, MOST_POLICIES).map(({ slug }) => slug)),
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

const MOST_POLICIES = 200;
