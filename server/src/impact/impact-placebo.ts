import { builder } from '../schema/builder.ts';
import type { Placebo, PlaceboDate } from './placebo.ts';

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

export const ImpactPlacebo = builder.objectRef<Placebo>('ImpactPlacebo').implement({
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
