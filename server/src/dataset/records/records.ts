import type { Dataset } from '../dataset.ts';
import { evidenceRecords } from './evidence.ts';
import { findingRecords } from './findings.ts';
import { policyRecords } from './policies.ts';
import { referenceRecords } from './reference.ts';
import { seriesRecords } from './series.ts';
import type { TableRecords } from './table-records.ts';

/** All that the database holds of a dataset, by table. */
export function recordsOf(dataset: Dataset): TableRecords[] {
  return [
    ...referenceRecords(dataset),
    ...seriesRecords(dataset),
    ...policyRecords(dataset),
    ...findingRecords(dataset),
    ...evidenceRecords(dataset),
  ];
}
