import { parsePeriod } from '../period/period.ts';
import { badInput } from '../problem/problem.ts';
import { builder } from '../schema/builder.ts';
import type { Context } from '../schema/context.ts';
import { computationArguments } from '../series-data/arguments.ts';
import { type DataArguments, readDataRequest } from '../series-data/request.ts';
import type { Settings } from './assess.ts';
import { assessImpact, type Beginning, type Impact } from './service.ts';

const MOST_PERIODS = 1_000;

export const impactArguments = builder.args((t) => ({
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

export function impactOf(context: Context, args: ImpactArguments, beginning: Beginning): Promise<Impact> {
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
