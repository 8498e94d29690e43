import type { CitationCell } from '../cell/citation.ts';
import type { Dataset } from '../dataset.ts';
import { gapId, identityOf, observationId, relationId } from '../identity.ts';
import { subjectColumns } from './subject-columns.ts';
import type { DatabaseRecord, Records, TableRecords } from './table-records.ts';

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

function citationRecords(dataset: Dataset): Records {
  const groups = [
    cited('region', dataset.regions, ({ slug }) => slug),
    cited('observation', dataset.observations, ({ series, period, known_from }) =>
      observationId(series, period.text, known_from),
    ),
    cited('gap', dataset.gaps, ({ series, period }) => gapId(series, period.text)),
    cited('policy', dataset.policies, ({ slug }) => slug),
    cited('policy_relation', dataset.policyRelations, ({ from, kind, to }) => relationId(from, kind, to)),
    cited('measure', dataset.measures, ({ slug }) => slug),
    cited('effect', dataset.effects, ({ slug }) => slug),
    cited('finding', dataset.findings, ({ slug }) => slug),
    cited('discrepancy', dataset.discrepancies, ({ slug }) => slug),
  ];
  return {
    length: groups.reduce((sum, { length }) => sum + length, 0),
    *[Symbol.iterator]() {
      for (const group of groups) yield* group;
    },
  };
}

/** The citations of rows, whose owner `column` names. */
function cited<Row extends { citations: readonly CitationCell[] }>(
  column: string,
  rows: readonly Row[],
  ownerOf: (row: Row) => string,
): Records {
  return {
    length: rows.reduce((sum, { citations }) => sum + citations.length, 0),
    *[Symbol.iterator]() {
      for (const row of rows) yield* citationsOf(column, ownerOf(row), row.citations);
    },
  };
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
