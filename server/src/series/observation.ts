import { batch } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';
import { defineConnection } from '../schema/connection.ts';
import { rowSelection } from '../schema/row-selection.ts';
import { displayOf, parseLocale, sentenceOf } from './display.ts';
import { KnownBasis, ObservationStatus, Qualifier, STATUS_CODE } from './kinds.ts';
import { readRevisions } from './service.ts';
import { TITLE_RELATIONS } from './title.ts';

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** The last day of a period, from the day after it. */
export function lastDay(endsBefore: Date | null): string | null {
  return endsBefore === null ? null : day(new Date(endsBefore.getTime() - 86_400_000));
}

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
      resolve: ({ startsOn }) => day(startsOn),
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day of the period, inclusive; null when its end is open or unknown.',
      resolve: ({ endsBefore }) => lastDay(endsBefore),
    }),
    value: t.float({
      nullable: true,
      description:
        'The reading that we stand behind, in the unit of the series, as an IEEE 754 double; null when there is none.',
      resolve: ({ value }) => value?.toNumber() ?? null,
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
      resolve: ({ lower }) => lower?.toNumber() ?? null,
    }),
    upper: t.float({
      nullable: true,
      description: 'Upper bound in the unit of the series; null when the publisher gives none.',
      resolve: ({ upper }) => upper?.toNumber() ?? null,
    }),
    status: t.expose('status', {
      type: ObservationStatus,
      description: 'What the value is worth, by the name of its SDMX code.',
    }),
    statusCode: t.string({
      description: 'The letter of the status in the SDMX code list CL_OBS_STATUS: A, E, F.',
      resolve: ({ status }) => STATUS_CODE[status],
    }),
    referenceDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which a stock was counted; null when the publisher names none.',
      resolve: ({ referenceDate }) => day(referenceDate),
    }),
    knownFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day from which this reading was public; null when it is not known.',
      resolve: ({ knownFrom }) => day(knownFrom),
    }),
    knownUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the publisher replaced it by another reading; null while it counts.',
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
      select: { series: { select: { unit: true } } },
      resolve: ({ value, series, ...reading }, { locale }) =>
        displayOf({ ...reading, value: value?.toNumber() ?? null }, series.unit.symbol, parseLocale(locale)),
    }),
    sentence: t.string({
      description: 'One English sentence with subject, period, value and source, for alternative texts and captions.',
      select: { series: { include: TITLE_RELATIONS } },
      resolve: ({ value, series, ...reading }) => sentenceOf({ ...reading, value: value?.toNumber() ?? null }, series),
    }),
  }),
});

builder.prismaObjectField(Observation, 'revisions', (t) =>
  t.field({
    type: [Observation],
    description: 'Every vintage of this period of the series, earliest first and this one among them, at most 50.',
    resolve: (observation, _args, context, info) => {
      const selection = rowSelection(context, info, 'Observation');
      return batch(
        context.batches,
        info,
        observation,
        ({ id }) => id,
        (observations) => readRevisions(context, observations, selection),
      );
    },
  }),
);

export const ObservationConnection = defineConnection('Observation', Observation, 'observations');
