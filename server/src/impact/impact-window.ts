import { builder } from '../schema/builder.ts';
import { neededOf, type Window } from './window.ts';

export const ImpactWindow = builder.objectRef<Window>('ImpactWindow').implement({
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
