import { builder } from '../schema/builder.ts';
import { type LoadedVersion, readDatasetVersion } from './version.ts';

const DatasetCount = builder.objectRef<{ table: string; rows: number }>('DatasetCount').implement({
  description: 'How many records of one kind the dataset holds.',
  fields: (t) => ({
    table: t.exposeString('table', { description: 'The kind of record, by the name of its file under `data/`.' }),
    rows: t.exposeInt('rows', { description: 'How many of them there are.' }),
  }),
});

const Dataset = builder.objectRef<LoadedVersion>('Dataset').implement({
  description: 'The state of the data that an answer was read from.',
  fields: (t) => ({
    version: t.exposeString('version', {
      description: 'SHA-256 over the data files, hexadecimal; it changes with any of them.',
    }),
    loadedAt: t.expose('loadedAt', {
      type: 'DateTime',
      description: 'When this version was loaded into the database.',
    }),
    counts: t.field({
      type: [DatasetCount],
      description: 'How many records of each kind there are, at most 50 kinds.',
      resolve: ({ counts }) => Object.entries(counts).map(([table, rows]) => ({ table, rows })),
    }),
  }),
});

builder.queryField('dataset', (t) =>
  t.field({
    type: Dataset,
    description: 'Which state of the data answers come from. The version is also the ETag of cacheable answers.',
    resolve: (_root, _args, { client }) => readDatasetVersion(client),
  }),
);

builder.subscriptionField('datasetChanged', (t) =>
  t.field({
    type: Dataset,
    description:
      'The state of the data: now, and again whenever a load or a change advances its version, on every instance of the service. With `Last-Event-ID` what the client knows already is not told again.',
    subscribe: (_root, _args, { datasetVersions }) => datasetVersions(),
    resolve: (_version, _args, { client }) => readDatasetVersion(client),
  }),
);
