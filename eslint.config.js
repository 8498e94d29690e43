import graphqlEslint from '@graphql-eslint/eslint-plugin';

const { configs, parser } = graphqlEslint;

// Values that belong to one record and are never fetched by themselves, so they have no id.
const PARTS_OF_RECORDS = [
  'Cap',
  'CapAmount',
  'CapLimit',
  'CapReporter',
  'CapShare',
  'CapStanding',
  'CapTotal',
  'CapTracking',
  'CapTrackingWindow',
  'CapWindow',
  'ComparedSeries',
  'Comparison',
  'ComparisonSpread',
  'DataConversion',
  'DataMethod',
  'DataProblem',
  'DataTruncation',
  'Dataset',
  'DatasetCount',
  'Derivation',
  'DerivationInput',
  'DiscrepancyReading',
  'DiscrepancyWording',
  'ImpactAssumption',
  'ImpactBreak',
  'ImpactChange',
  'ImpactCoefficient',
  'ImpactEstimate',
  'ImpactLines',
  'ImpactPlacebo',
  'ImpactPlaceboDate',
  'ImpactProblem',
  'ImpactSpread',
  'ImpactWindow',
  'Location',
  'MeasureCommodity',
  'MirrorPair',
  'ObservationChange',
  'PageInfo',
  'PolicyImpact',
  'SearchHit',
  'SearchMatch',
  'SeriesCoverage',
  'SeriesData',
  'SeriesDiff',
  'SourceStatement',
  'TimelineEntry',
];

// ESLint reads the printed contract alone; Biome reads everything else.
export default [
  {
    files: ['server/schema.graphql'],
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: 'server/schema.graphql' } } },
    plugins: { '@graphql-eslint': graphqlEslint },
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      // Lists of `nodes` stand beside `edges`, and an entry of the timeline is computed: `subject` is its node.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { suffixes: ['Connection', 'Edge'], types: PARTS_OF_RECORDS } },
      ],
    },
  },
];
