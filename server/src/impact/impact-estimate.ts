import { builder } from '../schema/builder.ts';
import type { Coefficient, Estimate } from './interrupted-time-series.ts';

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

export const ImpactEstimate = builder.objectRef<Estimate>('ImpactEstimate').implement({
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
