import type { Database } from '@tumen/database/database.ts';
import type { CurrentDataset } from '../dataset/current.ts';
import { titleOf } from '../series/title.ts';
import { readTitledSeries } from '../series/title-parts.ts';
import type { Data } from './data.ts';
import { PLAIN_REQUEST } from './request.ts';
import { loadData } from './service.ts';

/** Every series as a table to download: what `http/download.ts` serves under `/series`. */
export function seriesDownloads({ pool }: Database, dataset: CurrentDataset) {
  return {
    folder: 'series',
    missing: (key: string) => `There is no series "${key}". seriesList in GraphQL lists the keys.`,
    async find(key: string) {
      const source = { pool, references: dataset.current.references, pendingReads: new Map() };
      const series = (await readTitledSeries(source, [key])).get(key);
      if (series === undefined) return null;
      const { unit, source: dataSet } = series;
      return {
        key: series.key,
        async read({ asOf, datasetVersion }: { asOf: string | null; datasetVersion: string }) {
          const { vocabulary, catalogue, units } = dataset.current;
          const context = { pool, batches: new Map(), vocabulary, catalogue, units };
          const data = await loadData(context, series.key, { ...PLAIN_REQUEST, asOf });
          const { periods, startsOn, endsOn, values, flags, reasons, qualifiers } = data;
          return {
            columns: ['period', 'starts_on', 'ends_on', 'value', 'status', 'note', 'unit', 'source'],
            rows: rowsOf(data, series.unitCode, series.sourceSlug),
            document: {
              key: series.key,
              title: titleOf(series),
              frequency: series.frequency,
              unit: { code: series.unitCode, name: unit.name, symbol: unit.symbol },
              source: {
                slug: series.sourceSlug,
                title: dataSet.title,
                publisher: dataSet.publisher,
                edition: dataSet.edition,
              },
              datasetVersion,
              asOf,
              periods,
              startsOn,
              endsOn,
              values,
              flags,
              reasons,
              qualifiers,
            },
          };
        },
      };
    },
  };
}

function rowsOf({ periods, startsOn, endsOn, values, flags, reasons }: Data, unit: string, source: string) {
  return periods.map((period, position) => [
    period,
    startsOn[position],
    endsOn[position],
    values[position],
    flags[position],
    reasons[position],
    unit,
    source,
  ]);
}
