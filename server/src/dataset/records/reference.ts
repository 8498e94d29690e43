import type { Dataset } from '../dataset.ts';
import { regionNameId } from '../identity.ts';
import type { TableRecords } from './table-records.ts';

/** Sources, units, commodities, regions and indicators: what series and policies are described with. */
export function referenceRecords(dataset: Dataset): TableRecords[] {
  return [
    {
      table: 'source',
      key: ['slug'],
      records: dataset.sources.map(({ at: _, published, ...columns }) => ({
        ...columns,
        published: published?.text,
        published_from: published?.startsOn,
      })),
    },
    { table: 'unit', key: ['code'], records: dataset.units.map(({ at: _, ...columns }) => columns) },
    {
      table: 'conversion_factor',
      key: ['slug'],
      records: dataset.conversionFactors.map(({ at: _, ...columns }) => columns),
    },
    {
      table: 'commodity',
      key: ['code'],
      records: dataset.commodities.map(({ at: _, ...columns }) => {
        const colon = columns.code.indexOf(':');
        return { ...columns, scheme: columns.code.slice(0, colon), notation: columns.code.slice(colon + 1) };
      }),
    },
    {
      table: 'region',
      key: ['slug'],
      records: dataset.regions.map(({ at: _, citations: __, established, ...columns }) => ({
        ...columns,
        established: established?.text,
        established_from: established?.startsOn,
      })),
    },
    {
      table: 'region_member',
      key: ['group', 'member'],
      records: dataset.regionMembers.map(({ at: _, ...columns }) => columns),
    },
    {
      table: 'region_name',
      key: ['id'],
      records: dataset.regionNames.map(({ at: _, ...columns }) => ({
        id: regionNameId(columns.region, columns.text, columns.language, columns.system),
        ...columns,
      })),
    },
    { table: 'indicator', key: ['code'], records: dataset.indicators.map(({ at: _, ...columns }) => columns) },
  ];
}
