import type { Database } from '@tumen/database/database.ts';
import type { CurrentDataset } from '../dataset/current.ts';
import { TITLE_RELATIONS, titleOf } from '../series/title.ts';
import type { Data } from './data.ts';
import { PLAIN_REQUEST } from './request.ts';
import { loadData } from './service.ts';

/** Every series as a table to download: what `http/download.ts` serves under `/series`. */
export function seriesDownloads({ client, pool }: Database, dataset: CurrentDataset) {
  return {
    folder: 'series',
    missing: (key: string) => `There is no series "${key}". seriesList in GraphQL lists the keys.`,
    async find(key: string) {
      const series = await client.series.findUnique({ where: { key }, include: TITLE_RELATIONS });
      if (series === null) return null;
      const { unit, source } = series;
      return {
        key: series.key,
        async read({ asOf, datasetVersion }: { asOf: string | null; datasetVersion: string }) {
          const { vocabulary, catalogue, units } = dataset.current;
          const context = { pool, batches: new Map(), vocabulary, catalogue, units };
          const data = await loadData(context, series.key, { ...PLAIN_REQUEST, asOf });
          const { periods, startsOn, endsOn, values, flags, reasons, qualifiers } = data;
          return {
            columns: ['period', 'starts_on', 'ends_on', 'value', 'status', 'note', 'unit', 'source'],
            rows: rowsOf(data, unit.code, source.slug),
            document: {
              key: series.key,
              title: titleOf(series),
              frequency: series.frequency,
              unit: { code: unit.code, name: unit.name, symbol: unit.symbol },
              source: {
                slug: source.slug,
                title: source.title,
                publisher: source.publisher,
                edition: source.edition,
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
