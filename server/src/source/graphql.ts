import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, rootConnection } from '../schema/connection.ts';
import { record } from '../schema/records.ts';
import { sourceArguments } from './arguments.ts';
import { formatCitation } from './format.ts';
import { CitationStyle, SourceKind } from './kinds.ts';
import { sourceQuery } from './service.ts';

/** The columns that a reference is written from. */
const CITED_COLUMNS = {
  slug: true,
  kind: true,
  title: true,
  titleNative: true,
  authors: true,
  containerTitle: true,
  volume: true,
  issue: true,
  pages: true,
  publisher: true,
  published: true,
  edition: true,
  url: true,
  doi: true,
  language: true,
} as const;

export const Source = builder.prismaNode('Source', {
  select: { slug: true },
  nullable: true,
  id: { field: 'slug' },
  description: 'One document or data set. Everything that Tumen says points to at least one.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in URLs, filters and series keys: `faostat-qcl`.' }),
    kind: t.expose('kind', { type: SourceKind, description: 'What sort of document or collection it is.' }),
    title: t.exposeString('title', { description: 'Title in English, or as published when it was never translated.' }),
    titleNative: t.exposeString('titleNative', {
      nullable: true,
      description: 'Title in the language of the source; null when it is the English one or not known.',
    }),
    authors: t.exposeStringList('authors', {
      description: 'Authors as `Family, Given`, or bodies by their name, at most 20; empty when none is named.',
    }),
    containerTitle: t.exposeString('containerTitle', {
      nullable: true,
      description: 'The journal, book or paper that it appeared in; null when it stands alone.',
    }),
    volume: t.exposeString('volume', {
      nullable: true,
      description: 'Volume of the journal; null when there is none.',
    }),
    issue: t.exposeString('issue', {
      nullable: true,
      description: 'Issue within the volume; null when there is none.',
    }),
    pages: t.exposeString('pages', {
      nullable: true,
      description: 'First and last page in its container; null when not known.',
    }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: 'Who stands behind it; null when the source does not say.',
    }),
    published: t.field({
      type: 'Period',
      nullable: true,
      description: 'When it was published; null when no date is known, as with running data sets.',
      select: { published: true },
      resolve: ({ published }) => published,
    }),
    edition: t.exposeString('edition', {
      nullable: true,
      description: 'Which state of a data set the values were read from; null for documents.',
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Where it can be read; null when it is not on the web or not known.',
    }),
    doi: t.exposeString('doi', {
      nullable: true,
      description: 'Digital Object Identifier without a prefix; null when it has none.',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'BCP 47 tag of its language; null when not known.',
    }),
    licence: t.exposeString('licence', {
      nullable: true,
      description: 'Terms on which its figures may be used, as far as stated; null when nothing is stated.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a careful reader should know; null when there is nothing.',
    }),
    formatted: t.string({
      complexity: 5,
      description: 'The whole source as a reference, written in the given style.',
      args: {
        style: t.arg({
          type: CitationStyle,
          required: true,
          defaultValue: 'APA',
          description: 'Which citation style the reference is written in; APA when absent.',
        }),
      },
      select: CITED_COLUMNS,
      resolve: (source, { style }) => formatCitation(source, null, style),
    }),
  }),
});

export const SourceConnection = defineConnection('Source', Source, 'sources');

builder.queryFields((t) => ({
  source: t.field({
    type: Source,
    nullable: true,
    description: 'A source by its slug; null when there is no source of that slug.',
    args: { slug: t.arg.string({ required: true, description: 'Slug of the source: `nkr-essay-2019`.' }) },
    resolve: record('Source', (_root, { slug }) => slug),
  }),
  sources: t.field({
    type: SourceConnection,
    description: 'Every document and data set that Tumen cites, ordered by slug unless stated otherwise.',
    args: {
      ...t.arg.connectionArgs(),
      ...sourceArguments,
    },
    complexity: connectionCost,
    resolve: rootConnection('Source', ({ filter, orderBy }) => sourceQuery(filter ?? {}, orderBy ?? [])),
  }),
}));
