import { decimalsOf } from '../cell/number.ts';
import { isWildcard } from '../cell/reference.ts';
import type { Dataset } from '../dataset.ts';
import { gapId, observationId } from '../identity.ts';
import { seriesKey } from '../tables/series.ts';
import { periodColumns, recordsOfRows, type TableRecords } from './table-records.ts';

/** Series with their observations and gaps. */
export function seriesRecords({ series, observations, gaps }: Dataset): TableRecords[] {
  return [
    {
      table: 'series',
      key: ['key'],
      records: series.map(({ at: _, counterpart, commodity, ...columns }) => ({
        ...columns,
        key: seriesKey({ ...columns, counterpart, commodity }),
        counterpart_part: counterpart,
        counterpart: isWildcard(counterpart) ? null : counterpart,
        commodity_part: commodity,
        commodity: isWildcard(commodity) ? null : commodity,
      })),
    },
    {
      table: 'observation',
      key: ['id'],
      records: recordsOfRows(observations, ({ at: _, citations: __, period, ...columns }) => ({
        ...columns,
        ...periodColumns(period),
        id: observationId(columns.series, period.text, columns.known_from),
        decimals: columns.decimals ?? decimalsOf(columns.value ?? ''),
        // Without a day there is nothing to have learnt it from but the edition that was read.
        known_basis: columns.known_basis ?? 'EDITION',
      })),
    },
    {
      table: 'gap',
      key: ['id'],
      records: gaps.map(({ at: _, citations: __, period, ...columns }) => ({
        ...columns,
        ...periodColumns(period),
        id: gapId(columns.series, period.text),
      })),
    },
  ];
}
