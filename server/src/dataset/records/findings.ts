import type { Dataset } from '../dataset.ts';
import { periodColumns, type TableRecords } from './table-records.ts';

/** Findings and what they are tied to. */
export function findingRecords({ findings }: Dataset): TableRecords[] {
  type Finding = Dataset['findings'][number];
  const ties = (table: string, column: string, namesOf: (finding: Finding) => readonly string[]): TableRecords => ({
    table,
    key: ['finding', column],
    records: findings.flatMap((finding) => namesOf(finding).map((name) => ({ finding: finding.slug, [column]: name }))),
  });
  return [
    {
      table: 'finding',
      key: ['slug'],
      records: findings.map(({ slug, statement, period, topics, note }) => ({
        slug,
        statement,
        ...periodColumns(period),
        topics,
        note,
      })),
    },
    ties('finding_region', 'region', ({ regions }) => regions),
    ties('finding_counterpart', 'region', ({ counterparts }) => counterparts),
    ties('finding_commodity', 'commodity', ({ commodities }) => commodities),
    ties('finding_indicator', 'indicator', ({ indicators }) => indicators),
    ties('finding_policy', 'policy', ({ policies }) => policies),
  ];
}
