import { batched } from '../execution/batched.ts';
import { readByKey } from '../rows/read-by-key.ts';
import { builder } from '../schema/builder.ts';
import type { Context } from '../schema/context.ts';
import { existingRecord, record } from '../schema/records.ts';
import { ObservationStatus, Qualifier } from '../series/kinds.ts';
import { ConversionFactor } from '../unit/conversion-factor.ts';
import { Unit } from '../unit/graphql.ts';
import { AmountBasis } from './cap-amount.ts';
import type { LimitStanding, Share } from './service.ts';
import type { Total } from './tracking.ts';

export const CapTotal = builder.objectRef<Total>('CapTotal').implement({
  description: 'What all suppliers together delivered from the start of the window to the end of a month.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'What was delivered since the window began, stated in `unit`.' }),
    unit: t.field({
      type: Unit,
      description: 'In what the reports are stated.',
      resolve: existingRecord('Unit', ({ unit }) => unit),
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
    conversionFactor: t.field({
      type: ConversionFactor,
      nullable: true,
      description: 'The cited factor; null when a definition was enough.',
      resolve: record('ConversionFactor', ({ citedFactor }) => citedFactor),
    }),
    source: t.field({
      type: 'String',
      nullable: true,
      description: 'Slug of the source that states the factor; null when a definition was enough.',
      resolve: batched(async (shares, _args, context: Context) => {
        const factors = await readByKey(
          context,
          'ConversionFactor',
          shares.map(({ citedFactor }) => citedFactor),
          ['sourceSlug'],
        );
        return factors.map((factor) => factor?.sourceSlug ?? null);
      }),
    }),
    amount: t.exposeFloat('amount', { description: 'The total in the unit of the limit.' }),
    share: t.exposeFloat('share', { description: 'The total in per cent of the limit: 46.6 is not half of it.' }),
  }),
});

export const CapStanding = builder.objectRef<LimitStanding>('CapStanding').implement({
  description: 'One limit with the newest total in one unit of reports, and its share by each cited conversion.',
  fields: (t) => ({
    amount: t.float({ description: 'The most that is allowed, in `unit`.', resolve: ({ limit }) => limit.amount }),
    unit: t.field({
      type: Unit,
      description: 'The unit that the text of the measure states the limit in.',
      resolve: existingRecord('Unit', ({ limit }) => limit.unit),
    }),
    total: t.expose('total', { type: CapTotal, description: 'The newest total of all suppliers.' }),
    shares: t.expose('shares', {
      type: [CapShare],
      description:
        'The total as a share of the limit, one for each cited conversion factor, the one printed with the cap first, at most 50.',
    }),
  }),
});
