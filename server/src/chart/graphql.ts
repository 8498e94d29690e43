import { badInput } from '../problem/problem.ts';
import { builder } from '../schema/builder.ts';
import { titleOf } from '../series/title.ts';
import { readTitledSeries } from '../series/title-parts.ts';
import { SeriesData } from '../series-data/graphql.ts';
import { policiesFor } from './policy-dates.ts';
import { vegaLiteSpec } from './vega-lite-spec.ts';

builder.scalarType('VegaLite', {
  description:
    'A complete Vega-Lite specification as JSON (https://vega.github.io/vega-lite/): give it to vega-embed as it is.',
  specifiedByURL: 'https://vega.github.io/schema/vega-lite/v6.json',
  serialize: (value) => value,
});

const MOST_POLICIES = 50;

builder.objectField(SeriesData, 'vegaLite', (t) =>
  t.field({
    type: 'VegaLite',
    description:
      'A ready chart of these columns: the line breaks where there is no value, stretches without values are shaded with their reason, values to be careful with are hollow, policies are dated rules.',
    args: {
      policies: t.arg.stringList({
        required: false,
        description:
          'Slugs of the policies to draw in, at most 50; when absent those said to have moved the indicator, and those on its goods.',
      }),
      width: t.arg.int({
        required: true,
        defaultValue: 720,
        description: 'Width of the plot in pixels, from 100 to 4,000.',
      }),
      height: t.arg.int({
        required: true,
        defaultValue: 320,
        description: 'Height of the plot in pixels, from 50 to 4,000.',
      }),
    },
    resolve: async (data, { policies, width, height }, context) => {
      if (policies != null && policies.length > MOST_POLICIES) {
        throw badInput('policies', `policies: ${policies.length} are too many.`, `At most ${MOST_POLICIES} slugs.`);
      }
      context.vocabulary.assertKnown('policy', policies ?? [], 'policies');
      const [series, dates] = await Promise.all([
        readTitledSeries(context, [data.series]),
        policiesFor(context, data.series, policies ?? null),
      ]);
      const titled = series.get(data.series);
      if (titled === undefined) throw new Error(`There is no series ${data.series}.`);
      return vegaLiteSpec(data, {
        title: titleOf(titled),
        policies: dates,
        width: bounded('width', width, 100),
        height: bounded('height', height, 50),
      });
    },
  }),
);

function bounded(argument: string, value: number, least: number): number {
  if (value >= least && value <= 4_000) return value;
  throw badInput(argument, `${argument}: ${value} is out of bounds.`, `A whole number from ${least} to 4000.`);
}
