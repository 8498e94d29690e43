import type { Dataset } from '../dataset.ts';
import { derivationRecords } from './derivations.ts';
import { deriveObservations } from './derive-observations.ts';
import { evidenceRecords } from './evidence.ts';
import { findingRecords } from './findings.ts';
import { policyRecords } from './policies.ts';
import { referenceRecords } from './reference.ts';
import { seriesRecords } from './series.ts';
import type { TableRecords } from './table-records.ts';

/** All that the database holds of a dataset, by table. */
export function recordsOf(dataset: Dataset): TableRecords[] {
  const derived = deriveObservations(dataset);
  const whole = { ...dataset, observations: [...dataset.observations, ...derived.map(({ row }) => row)] };
  return [
    ...referenceRecords(dataset),
    ...seriesRecords(whole),
    ...derivationRecords(dataset, derived),
    ...policyRecords(dataset),
    ...findingRecords(dataset),
    ...evidenceRecords(whole),
  ];
}
