import { batched } from '../execution/batched.ts';
import type { Row } from '../rows/model.ts';
import { builder } from '../schema/builder.ts';
import { defineConnection } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import { displayOf, parseLocale, type Reading, sentenceOf } from './display.ts';
import { KnownBasis, ObservationStatus, Qualifier, STATUS_CODE } from './kinds.ts';
import { readRevisions } from './readings.ts';
import { readTitledSeries, readUnitSymbols } from './title-parts.ts';

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** The last day of a period, from the day after it. */
export function lastDay(endsBefore: Date | null): string | null {
  return endsBefore === null ? null : day(new Date(endsBefore.getTime() - 86_400_000));
}

/** The columns that a reading is written out from. */
const READING_COLUMNS = { period: true, value: true, decimals: true, qualifier: true, status: true } as const;

type ReadingColumns = Pick<Row<'Observation'>, 'seriesKey' | keyof typeof READING_COLUMNS>;

function readingOf({ period, value, decimals, qualifier, status }: ReadingColumns): Reading {
  return { period, value: value === null ? null : Number(value), decimals, qualifier, status };
}

/** How many vintages of a period are listed. */
const MOST_REVISIONS = 50;

export const Observation = builder.prismaNode('Observation', {
  select: { id: true },
  nullable: true,
  id: { field: 'id' },
  description: 'One reading: what a publisher gave for one period of one series, with its citations.',
  fields: (t) => ({
    period: t.expose('period', {
      type: 'Period',
      description: 'What the value is for; `..` when the source gives no date.',
    }),
    startsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day of the period; null when its beginning is open or unknown.',
      select: { startsOn: true },
      resolve: ({ startsOn }) => day(startsOn),
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day of the period, inclusive; null when its end is open or unknown.',
      select: { endsBefore: true },
      resolve: ({ endsBefore }) => lastDay(endsBefore),
    }),
    value: t.float({
      nullable: true,
      description:
        'The reading that we stand behind, in the unit of the series, as an IEEE 754 double; null when there is none.',
      select: { value: true },
      resolve: ({ value }) => (value === null ? null : Number(value)),
    }),
    asPrinted: t.exposeString('asPrinted', {
      nullable: true,
      description: 'The value as the document prints it, unit and all; null for values read from data files.',
    }),
    decimals: t.exposeInt('decimals', {
      description: 'How many decimals the publisher gave, trailing zeros included.',
    }),
    qualifier: t.expose('qualifier', { type: Qualifier, description: 'How exactly the publisher puts it.' }),
    lower: t.float({
      nullable: true,
      description: 'Lower bound in the unit of the series; null when the publisher gives none.',
      select: { lower: true },
      resolve: ({ lower }) => (lower === null ? null : Number(lower)),
    }),
    upper: t.float({
      nullable: true,
      description: 'Upper bound in the unit of the series; null when the publisher gives none.',
      select: { upper: true },
      resolve: ({ upper }) => (upper === null ? null : Number(upper)),
    }),
    status: t.expose('status', {
      type: ObservationStatus,
      description: 'What the value is worth, by the name of its SDMX code.',
    }),
    statusCode: t.string({
      description: 'The letter of the status in the SDMX code list CL_OBS_STATUS: A, E, F.',
      select: { status: true },
      resolve: ({ status }) => STATUS_CODE[status],
    }),
    referenceDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which a stock was counted; null when the publisher names none.',
      select: { referenceDate: true },
      resolve: ({ referenceDate }) => day(referenceDate),
    }),
    knownFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day from which this reading was public; null when it is not known.',
      select: { knownFrom: true },
      resolve: ({ knownFrom }) => day(knownFrom),
    }),
    knownUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the publisher replaced it by another reading; null while it counts.',
      select: { knownUntil: true },
      resolve: ({ knownUntil }) => day(knownUntil),
    }),
    knownBasis: t.expose('knownBasis', { type: KnownBasis, description: 'How we know since when it was public.' }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description: 'When Tumen took this reading in, in this form.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a careful reader should know; null when there is nothing.',
    }),
    series: t.relation('series', { description: 'The series that it belongs to, with its unit and publisher.' }),
    citations: t.relation('citations', {
      description: 'Where it was read, the origin first, at most 20; there is always one.',
      query: { orderBy: { position: 'asc' }, take: 20 },
    }),
    display: t.string({
      description:
        'The value with its qualifier as a sign and its unit, ready to show: "≈ 191.755 million USD"; a dash when there is none.',
      args: {
        locale: t.arg.string({
          required: true,
          defaultValue: 'en',
          description: 'BCP 47 language tag for digits and separators: `de`.',
        }),
      },
      select: { seriesKey: true, ...READING_COLUMNS },
      resolve: batched(async (observations: readonly ReadingColumns[], { locale }, context: Context) => {
        const parsed = parseLocale(locale);
        const symbols = await readUnitSymbols(context, observations);
        return observations.map((row) => displayOf(readingOf(row), symbols.get(row.seriesKey) ?? '', parsed));
      }),
    }),
    sentence: t.string({
      description: 'One English sentence with subject, period, value and source, for alternative texts and captions.',
      select: { seriesKey: true, ...READING_COLUMNS },
      resolve: batched(async (observations: readonly ReadingColumns[], _args, context: Context) => {
        const series = await readTitledSeries(
          context,
          observations.map(({ seriesKey }) => seriesKey),
        );
        return observations.map((row) => {
          const titled = series.get(row.seriesKey);
          return titled === undefined
            ? new Error(`There is no series ${row.seriesKey}.`)
            : sentenceOf(readingOf(row), titled);
        });
      }),
    }),
  }),
});

builder.prismaObjectField(Observation, 'revisions', (t) =>
  t.field({
    type: [Observation],
    description: 'Every vintage of this period of the series, earliest first and this one among them, at most 50.',
    select: { seriesKey: true, period: true },
    resolve: batched(
      (observations: readonly { seriesKey: string; period: string }[], _args, context: Context, selection) =>
        readRevisions(context.pool, observations, MOST_REVISIONS, selection.columns('Observation')),
    ),
  }),
);

export const ObservationConnection = defineConnection('Observation', Observation, 'observations');
