import type { CitationCell } from '../cell/citation.ts';
import type { Dataset } from '../dataset.ts';
import { gapId, identityOf, observationId, relationId } from '../identity.ts';
import { subjectColumns } from './subject-columns.ts';
import type { DatabaseRecord, TableRecords } from './table-records.ts';

/** Discrepancies, citations, and the numbered statements of sources. */
export function evidenceRecords(dataset: Dataset): TableRecords[] {
  const columnsOf = subjectColumns(dataset);
  return [
    {
      table: 'discrepancy',
      key: ['slug'],
      records: dataset.discrepancies.map(({ at: _, citations: __, other_readings: ___, subject, ...columns }) => ({
        ...columns,
        ...columnsOf(subject),
      })),
    },
    {
      table: 'discrepancy_reading',
      key: ['discrepancy', 'position'],
      records: dataset.discrepancies.flatMap(({ slug, other_readings }) =>
        other_readings.map((reading, position) => ({ discrepancy: slug, position, ...reading })),
      ),
    },
    { table: 'citation', key: ['id'], records: citationRecords(dataset) },
    {
      table: 'source_statement',
      key: ['source', 'number'],
      records: dataset.statements.map(({ source, number, summary, subject }) => ({
        source,
        number,
        summary,
        ...columnsOf(subject),
      })),
    },
  ];
}

function citationRecords(dataset: Dataset): DatabaseRecord[] {
  return [
    ...dataset.regions.flatMap((row) => citationsOf('region', row.slug, row.citations)),
    ...dataset.observations.flatMap((row) =>
      citationsOf('observation', observationId(row.series, row.period.text, row.known_from), row.citations),
    ),
    ...dataset.gaps.flatMap((row) => citationsOf('gap', gapId(row.series, row.period.text), row.citations)),
    ...dataset.policies.flatMap((row) => citationsOf('policy', row.slug, row.citations)),
    ...dataset.policyRelations.flatMap((row) =>
      citationsOf('policy_relation', relationId(row.from, row.kind, row.to), row.citations),
    ),
    ...dataset.measures.flatMap((row) => citationsOf('measure', row.slug, row.citations)),
    ...dataset.effects.flatMap((row) => citationsOf('effect', row.slug, row.citations)),
    ...dataset.findings.flatMap((row) => citationsOf('finding', row.slug, row.citations)),
    ...dataset.discrepancies.flatMap((row) => citationsOf('discrepancy', row.slug, row.citations)),
  ];
}

function citationsOf(column: string, owner: string, citations: readonly CitationCell[]): DatabaseRecord[] {
  return citations.map(({ source, role, locator }, position) => ({
    id: identityOf('Citation', column, owner, source, role, locator, String(position)),
    source,
    role,
    locator,
    position,
    [column]: owner,
  }));
}
