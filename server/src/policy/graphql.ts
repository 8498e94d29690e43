import { Region } from '../region/graphql.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, rootConnection } from '../schema/connection.ts';
import { children, record, slugOf } from '../schema/records.ts';
import { policyArguments } from './arguments.ts';
import { PolicyKind } from './kinds.ts';
import { policyQuery } from './service.ts';

export const Policy = builder.prismaNode('Policy', {
  select: { slug: true },
  nullable: true,
  id: { field: 'slug' },
  description:
    'An act or a line of a state or of several: a resolution, a summit, a reform, a programme. Its measures have dates of their own.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in URLs and filters: `unscr-2397`.' }),
    kind: t.expose('kind', { type: PolicyKind, description: 'What sort of act or line it is.' }),
    title: t.exposeString('title', { description: 'Its official name in English, or a translation of it.' }),
    titleKorean: t.exposeString('titleKorean', {
      nullable: true,
      description: 'Its title in Korean; null when no source gives one.',
    }),
    issuer: t.exposeString('issuer', { description: 'Who adopted or declared it.' }),
    adoptedOn: t.expose('adoptedOn', {
      type: 'Period',
      description: 'When it was adopted, held or declared, as exactly as the source says; `..` when it gives no date.',
    }),
    inForceOn: t.expose('inForceOn', {
      type: 'Period',
      nullable: true,
      description: 'When it came into force, if that is another day; null otherwise.',
    }),
    endedOn: t.expose('endedOn', {
      type: 'Period',
      nullable: true,
      description: 'When it ended; null while it lasts.',
    }),
    summary: t.exposeString('summary', { description: 'What it says, in our own words.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where its text can be read; null when not known.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a careful reader should know; null when there is nothing.',
    }),
    measures: t.relation('measures', {
      description: 'What it orders, allows or promises, at most 60.',
      query: { orderBy: [{ startsOn: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }], take: 60 },
    }),
    regions: t.field({
      type: [Region],
      description: 'The regions that it names, at most 50.',
      resolve: children(
        'Region',
        slugOf,
        { where: { policies: { some: { policySlug: { in: PARENT_KEYS } } } }, orderBy: [] },
        50,
      ),
    }),
    relations: t.relation('relations', {
      description: 'What it does to earlier policies, at most 50.',
      query: { orderBy: [{ toSlug: 'asc' }, { kind: 'asc' }], take: 50 },
    }),
    relatedBy: t.relation('relatedFrom', {
      description: 'What later policies do to it, at most 50.',
      query: { orderBy: [{ fromSlug: 'asc' }, { kind: 'asc' }], take: 50 },
    }),
    citations: t.relation('citations', {
      description: 'Where it was read, at most 20; there is always one.',
      query: { orderBy: { position: 'asc' }, take: 20 },
    }),
  }),
});

export const PolicyConnection = defineConnection('Policy', Policy, 'policies');

builder.queryFields((t) => ({
  policy: t.field({
    type: Policy,
    nullable: true,
    description: 'A policy by its slug; null when there is no policy of that slug.',
    args: { slug: t.arg.string({ required: true, description: 'Slug of the policy: `unscr-2397`.' }) },
    resolve: record('Policy', (_root, { slug }) => slug),
  }),
  policies: t.field({
    type: PolicyConnection,
    description: 'Resolutions, orders, summits, reforms and programmes, ordered by slug unless stated otherwise.',
    args: {
      ...t.arg.connectionArgs(),
      ...policyArguments,
    },
    complexity: connectionCost,
    resolve: rootConnection('Policy', ({ filter, orderBy }, context) =>
      policyQuery(context, filter ?? {}, orderBy ?? []),
    ),
  }),
}));
