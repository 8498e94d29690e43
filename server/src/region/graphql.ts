import { PARENT_KEYS } from '../rows/condition.ts';
import { within } from '../rows/row-query.ts';
import { builder } from '../schema/builder.ts';
import { connection, connectionCost, defineConnection, rootConnection } from '../schema/connection.ts';
import { record, records, slugOf } from '../schema/records.ts';
import { regionArguments } from './arguments.ts';
import { NameSystem, RegionKind } from './kinds.ts';
import { outlineOf } from './outline.ts';
import { confirmedNames, regionQuery } from './service.ts';

const Location = builder
  .objectRef<{ latitude: number; longitude: number; basis: string | null }>('Location')
  .implement({
    description: 'A point that stands for a region on a map, in WGS 84.',
    fields: (t) => ({
      latitude: t.exposeFloat('latitude', { description: 'Degrees north of the equator.' }),
      longitude: t.exposeFloat('longitude', { description: 'Degrees east of Greenwich.' }),
      basis: t.exposeString('basis', {
        nullable: true,
        description: 'What the point is: city centre, label point, host county; null when the source does not say.',
      }),
    }),
  });

builder.prismaNode('RegionName', {
  select: { id: true },
  nullable: true,
  id: { field: 'id' },
  description: 'One way in which a region is named: a language, a way of writing, and who uses it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The name itself, as written in that system.' }),
    language: t.exposeString('language', {
      description: 'BCP 47 language tag: `ko-KP`, `ko-KR`, `en`, `zh`, `ru`, `ja`.',
    }),
    system: t.expose('system', { type: NameSystem, description: 'The way of writing, or why the form is listed.' }),
    region: t.relation('region', { description: 'The region that is named so.' }),
    usedBy: t.relation('usedBy', {
      nullable: true,
      description: 'A source that uses this form; null when none is singled out.',
    }),
    source: t.relation('source', { description: 'Where this form was read.' }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in that source; null when it says nothing more exact.',
    }),
  }),
});

export const Region = builder.prismaNode('Region', {
  select: { slug: true },
  nullable: true,
  id: { field: 'slug' },
  description:
    'A place or an economy, in a tree: economies, provinces, cities, counties, special economic zones, streets, sea areas, and groups with members. A parent is not assumed to be the sum of its children.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in URLs, filters and series keys: `rason`.' }),
    name: t.exposeString('name', { description: 'The name in English as Tumen shows it; `names` has all the others.' }),
    kind: t.expose('kind', { type: RegionKind, description: 'What sort of place or economy it is.' }),
    description: t.exposeString('description', {
      description: 'What it is and why it matters to the economy, in our own words.',
    }),
    isoCode: t.exposeString('isoCode', {
      nullable: true,
      description:
        'ISO 3166-1 alpha-2 code of an economy, ISO 3166-2 code of a division; null where the standard has none.',
    }),
    m49: t.exposeString('m49', {
      nullable: true,
      description: 'UN M49 area code of three digits; null where the standard has none.',
    }),
    location: t.field({
      type: Location,
      nullable: true,
      description: 'A point that stands for it; null for groups and where no source gives one.',
      select: { latitude: true, longitude: true, pointBasis: true },
      resolve: ({ latitude, longitude, pointBasis }) =>
        latitude === null || longitude === null
          ? null
          : { latitude: Number(latitude), longitude: Number(longitude), basis: pointBasis },
    }),
    outline: t.field({
      type: 'GeoJSON',
      nullable: true,
      complexity: 10,
      description: 'Border of an economy at 1:50 million, from Natural Earth; null for every other kind of region.',
      select: { kind: true, m49: true },
      resolve: ({ kind, m49 }) => (kind === 'ECONOMY' ? outlineOf(m49) : null),
    }),
    established: t.field({
      type: 'Period',
      nullable: true,
      description: 'When it was set up, for zones and divisions; null when no source gives a date.',
      select: { established: true },
      resolve: ({ established }) => established,
    }),
    sameAs: t.exposeStringList('sameAs', {
      description: 'The same place elsewhere, as URIs (Wikidata, GeoNames), at most 10; empty when none is known.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a careful reader should know; null when there is nothing.',
    }),
    parent: t.relation('parent', {
      nullable: true,
      description: 'The region that it lies in; null for economies, groups and sea areas.',
    }),
    names: t.relation('names', {
      args: {
        system: t.arg({ type: [NameSystem], required: false, description: 'Only names in these ways of writing.' }),
        language: t.arg.stringList({ required: false, description: 'Only names in these languages, as BCP 47 tags.' }),
      },
      description: 'Its confirmed names, at most 50, Hangul first. Forms that no source confirms serve search alone.',
      query: confirmedNames,
    }),
  }),
});

builder.prismaObjectField(Region, 'ancestors', (t) =>
  t.field({
    type: [Region],
    description: 'From the parent up to the economy, at most 6 levels; empty at a root.',
    resolve: records('Region', ({ slug }: { slug: string }, _args, { vocabulary }) =>
      vocabulary.tree('region').ancestors(slug),
    ),
  }),
);

export const RegionConnection = defineConnection('Region', Region, 'regions');

builder.prismaObjectFields(Region, (t) => ({
  children: t.field({
    type: RegionConnection,
    description: 'The regions directly below it in the tree, ordered by slug unless stated otherwise.',
    args: {
      ...t.arg.connectionArgs(),
      ...regionArguments,
    },
    complexity: connectionCost,
    resolve: connection('Region', slugOf, ({ filter, orderBy }, context) =>
      within({ parentSlug: { in: PARENT_KEYS } }, regionQuery(context, filter ?? {}, orderBy ?? [])),
    ),
  }),
  members: t.field({
    type: RegionConnection,
    description: 'The economies that a group takes together, ordered by slug; empty for every other kind.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: connection('Region', slugOf, () => ({
      where: { memberOf: { some: { groupSlug: { in: PARENT_KEYS } } } },
      orderBy: [],
    })),
  }),
}));

builder.queryFields((t) => ({
  region: t.field({
    type: Region,
    nullable: true,
    description: 'A region by its slug; null when there is no region of that slug.',
    args: { slug: t.arg.string({ required: true, description: 'Slug of the region: `dprk`, `rason`.' }) },
    resolve: record('Region', (_root, { slug }) => slug),
  }),
  regions: t.field({
    type: RegionConnection,
    description: 'Every place and economy that Tumen knows, ordered by slug unless stated otherwise.',
    args: {
      ...t.arg.connectionArgs(),
      ...regionArguments,
    },
    complexity: connectionCost,
    resolve: rootConnection('Region', ({ filter, orderBy }, context) =>
      regionQuery(context, filter ?? {}, orderBy ?? []),
    ),
  }),
}));
