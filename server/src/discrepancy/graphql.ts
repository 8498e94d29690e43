import { batched } from '../execution/batched.ts';
import { Finding } from '../finding/graphql.ts';
import { Indicator } from '../indicator/graphql.ts';
import { Measure } from '../measure/graphql.ts';
import { Policy } from '../policy/graphql.ts';
import { Region } from '../region/graphql.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import { readChildren } from '../rows/read-children.ts';
import { namedBy } from '../rows/record-key.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, rootConnection } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import { mixedRecord } from '../schema/records.ts';
import { Observation } from '../series/observation.ts';
import { discrepancyQuery } from './service.ts';

interface Wording {
  text: string;
  value: number | null;
}

const DiscrepancyWording = builder.objectRef<Wording>('DiscrepancyWording').implement({
  description: 'One reading of what a discrepancy is about.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The reading as text, as printed where it was printed.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The reading as a number in the unit of its series; null when it is not a number.',
    }),
  }),
});

builder.prismaObject('DiscrepancyReading', {
  select: { position: true },
  description: 'A further reading of the same thing, and what speaks for it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'What it would be by this reading, as text with its unit.' }),
    value: t.float({
      nullable: true,
      description: 'The reading as a number in the unit of its series; null when it is not a number.',
      select: { value: true },
      resolve: ({ value }) => (value === null ? null : Number(value)),
    }),
    basis: t.exposeString('basis', { description: 'What speaks for this reading.' }),
  }),
});

export const DiscrepancySubject = builder.unionType('DiscrepancySubject', {
  description: 'The record in which something was printed wrongly or contradicts itself.',
  types: [Observation, Policy, Measure, Finding, Region, Indicator],
});

/** The columns that name the subject of a discrepancy, with their models; one of them is not null. */
const SUBJECT_MODELS = {
  observationId: 'Observation',
  policySlug: 'Policy',
  measureSlug: 'Measure',
  findingSlug: 'Finding',
  regionSlug: 'Region',
  indicatorCode: 'Indicator',
} as const;

export const Discrepancy = builder.prismaNode('Discrepancy', {
  select: { slug: true },
  nullable: true,
  id: { field: 'slug' },
  description:
    'What was printed wrongly, or contradicts itself or another source: both readings kept, with the reason. It is no revision by the publisher.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in links.' }),
    field: t.exposeString('field', { description: 'Which field of the subject it is about: `value`, `adoptedOn`.' }),
    published: t.field({
      type: DiscrepancyWording,
      description: 'What was printed.',
      select: { publishedText: true, publishedValue: true },
      resolve: ({ publishedText, publishedValue }) => ({
        text: publishedText,
        value: publishedValue === null ? null : Number(publishedValue),
      }),
    }),
    corrected: t.field({
      type: DiscrepancyWording,
      nullable: true,
      description: 'What it must have been; null when that cannot be told.',
      select: { correctedText: true, correctedValue: true },
      resolve: ({ correctedText, correctedValue }) =>
        correctedText === null
          ? null
          : { text: correctedText, value: correctedValue === null ? null : Number(correctedValue) },
    }),
    otherReadings: t.relation('otherReadings', {
      description: 'Further readings, at most 20, each with what speaks for it.',
      query: { orderBy: { position: 'asc' }, take: 20 },
    }),
    reason: t.exposeString('reason', {
      description: 'Why one reading is preferred, or why none is, in our own words.',
    }),
    subject: t.field({
      type: DiscrepancySubject,
      description: 'The record that it is about.',
      select: {
        observationId: true,
        policySlug: true,
        measureSlug: true,
        findingSlug: true,
        regionSlug: true,
        indicatorCode: true,
      },
      resolve: mixedRecord((keys: Record<keyof typeof SUBJECT_MODELS, string | null>) => namedBy(keys, SUBJECT_MODELS)),
    }),
    citations: t.relation('citations', {
      description: 'Where the readings stand, at most 20; there is always one.',
      query: { orderBy: { position: 'asc' }, take: 20 },
    }),
  }),
});

const DiscrepancyConnection = defineConnection('Discrepancy', Discrepancy, 'discrepancies');

builder.prismaObjectField(Observation, 'discrepancy', (t) =>
  t.field({
    type: Discrepancy,
    nullable: true,
    description: 'What was printed wrongly or is contradicted; null when nothing is known of that kind.',
    resolve: batched(async (observations: readonly { id: string }[], _args, context: Context, selection) => {
      const lists = await readChildren(
        context,
        {
          model: 'Discrepancy',
          parents: observations.map(({ id }) => [id]),
          where: { observationId: { in: PARENT_KEYS } },
          orderBy: [],
        },
        1,
        selection.columns('Discrepancy'),
      );
      return lists.map(([first]) => first ?? null);
    }),
  }),
);

const ABOUT_IT = {
  description: 'What was printed wrongly about it or is contradicted, at most 20.',
  query: { orderBy: { slug: 'asc' }, take: 20 },
} as const;

builder.prismaObjectField(Observation, 'discrepancies', (t) => t.relation('discrepancies', ABOUT_IT));
builder.prismaObjectField(Policy, 'discrepancies', (t) => t.relation('discrepancies', ABOUT_IT));
builder.prismaObjectField(Measure, 'discrepancies', (t) => t.relation('discrepancies', ABOUT_IT));
builder.prismaObjectField(Finding, 'discrepancies', (t) => t.relation('discrepancies', ABOUT_IT));
builder.prismaObjectField(Region, 'discrepancies', (t) => t.relation('discrepancies', ABOUT_IT));
builder.prismaObjectField(Indicator, 'discrepancies', (t) => t.relation('discrepancies', ABOUT_IT));

builder.queryField('discrepancies', (t) =>
  t.field({
    type: DiscrepancyConnection,
    description: 'Everything that was printed wrongly or is contradicted, ordered by slug.',
    args: {
      ...t.arg.connectionArgs(),
      source: t.arg.stringList({
        required: false,
        description: 'Only discrepancies that cite these sources, by slug.',
      }),
    },
    complexity: connectionCost,
    resolve: rootConnection('Discrepancy', ({ source }, context) => discrepancyQuery(context, source ?? null)),
  }),
);
