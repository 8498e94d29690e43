import { Commodity } from '../commodity/graphql.ts';
import { Finding } from '../finding/graphql.ts';
import { Indicator } from '../indicator/graphql.ts';
import { Measure } from '../measure/graphql.ts';
import { Policy } from '../policy/graphql.ts';
import { Region } from '../region/graphql.ts';
import { parsePageArguments, slicePage } from '../rows/page.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection } from '../schema/connection.ts';
import { mixedRecord } from '../schema/records.ts';
import { Series } from '../series/graphql.ts';
import { Source } from '../source/graphql.ts';
import { MAXIMUM_TEXT_LENGTH, MAXIMUM_WORDS, parseQuery } from './query.ts';
import { type RankedRecord, rankRecords } from './ranking.ts';
import { MAXIMUM_HITS, MAXIMUM_SERIES } from './ranking-statement.ts';

const SearchKind = builder.enumType('SearchKind', {
  description: 'What kind of record a search looks for. Of two that match equally well the earlier of these is first.',
  values: {
    REGION: { value: 'Region', description: 'Places and economies, by any of their names, misspelt ones too.' },
    POLICY: { value: 'Policy', description: 'Acts and lines of states, by title and summary.' },
    INDICATOR: { value: 'Indicator', description: 'What is measured, by name, code and description.' },
    COMMODITY: { value: 'Commodity', description: 'Goods, by name and code.' },
    MEASURE: { value: 'Measure', description: 'What policies order or allow, by slug, words and goods.' },
    FINDING: { value: 'Finding', description: 'Statements without a number, by their words.' },
    SERIES: { value: 'Series', description: 'Series, by the names of their parts.' },
    SOURCE: { value: 'Source', description: 'Documents and data sets, by title, publisher and authors.' },
  } as const,
});

const SearchResult = builder.unionType('SearchResult', {
  description: 'Any record that a search can find.',
  types: [Region, Policy, Indicator, Commodity, Measure, Finding, Series, Source],
});

const SearchMatch = builder.objectRef<RankedRecord>('SearchMatch').implement({
  description: 'The text of a record that matches best.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The text as it is written, for instance the name 라선 of Rason.' }),
    system: t.exposeString('system', {
      description:
        'Where the text is from: for a name of a region its NameSystem (`HANGUL`), else the field (`title`).',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'BCP 47 tag of its language; null for codes.',
    }),
  }),
});

const SearchHit = builder.objectRef<RankedRecord>('SearchHit').implement({
  description: 'A record that a search found, and why.',
  fields: (t) => ({
    score: t.exposeFloat('score', {
      description:
        'How well it matches, from 0 to 1: 1 is a name written exactly so, 0.9 an exact title of goods, about 0.5 a misspelt name or a mention. Comparable within one search alone.',
    }),
    matched: t.field({
      type: SearchMatch,
      description: 'The text of the record that matches best.',
      resolve: (hit) => hit,
    }),
    node: t.field({
      type: SearchResult,
      description: 'What was found: look at its type to read its fields.',
      resolve: mixedRecord(({ kind, ref }) => ({ model: kind, key: ref })),
    }),
  }),
});

const SearchConnection = defineConnection('Search', SearchHit, 'hits of a search');

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description: `Records of every kind whose names or words match a text, the best first, at most ${MAXIMUM_HITS}, of them at most ${MAXIMUM_SERIES} series. Spelling, accents, hyphens, Hangul of North or South and capitals do not matter; each record comes once, with the text that matches best.`,
    args: {
      text: t.arg.string({
        required: true,
        description: `What to look for, 1 to ${MAXIMUM_TEXT_LENGTH} characters: a name, a code, some words. The first ${MAXIMUM_WORDS} different words count, each of them. Punctuation alone finds nothing.`,
      }),
      kind: t.arg({
        type: [SearchKind],
        required: false,
        description: 'Only records of these kinds; all when absent.',
      }),
      ...t.arg.connectionArgs(),
    },
    complexity: connectionCost,
    resolve: async (_root, { text, kind, ...page }, { pool }) =>
      slicePage(
        await rankRecords(pool, parseQuery(text), kind ?? undefined),
        ({ kind: model, ref }) => `${model} ${ref}`,
        parsePageArguments(page),
      ),
  }),
);
