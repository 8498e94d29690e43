import type { Dataset } from '../dataset.ts';
import { observationId } from '../identity.ts';
import type { DerivedObservation } from './derive-observations.ts';
import type { TableRecords } from './table-records.ts';

/** How series are computed from others, and which readings each computed one comes from. */
export function derivationRecords({ derivations }: Dataset, derived: readonly DerivedObservation[]): TableRecords[] {
  return [
    {
      table: 'derivation',
      key: ['series'],
      records: derivations.map(({ at: _, inputs: __, ...columns }) => columns),
    },
    {
      table: 'derivation_input',
      key: ['derived', 'name'],
      records: derivations.flatMap(({ series, inputs }) =>
        inputs.map(({ name, key }) => ({ derived: series, name, input: key })),
      ),
    },
    {
      table: 'observation_input',
      key: ['derived', 'input'],
      records: derived.flatMap(({ row, inputs }) =>
        [...new Set(inputs)].map((input) => ({
          derived: observationId(row.series, row.period.text, row.known_from),
          input,
        })),
      ),
    },
  ];
}
