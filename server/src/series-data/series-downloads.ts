import type { CurrentDataset, Reading } from '../dataset/current.ts';
import { titleOf } from '../series/title.ts';
import { readTitledSeries, type TitledSeries } from '../series/title-parts.ts';
import type { Data } from './data.ts';
import { PLAIN_REQUEST } from './request.ts';
import { loadData } from './service.ts';

interface DownloadOptions {
  asOf: string | null;
  wantsContent: (datasetVersion: string) => boolean;
}

/** Every series as a table to download: what `http/download.ts` serves under `/series`. */
export function seriesDownloads(dataset: CurrentDataset) {
  return {
    folder: 'series',
    missing: (key: string) => `There is no series "${key}". seriesList in GraphQL lists the keys.`,
    read: (key: string, { asOf, wantsContent }: DownloadOptions) =>
      dataset.answer(async (reading) => {
        const { version } = reading;
        const context = { ...reading, batches: new Map(), pendingReads: new Map() };
        const series = (await readTitledSeries(context, [key])).get(key);
        if (series === undefined) return { datasetVersion: version, table: null };
        const content = wantsContent(version) ? await contentOf(context, series, asOf) : null;
        return { datasetVersion: version, table: { key, content } };
      }),
  };
}

async function contentOf(
  context: Parameters<typeof loadData>[0] & Pick<Reading, 'version'>,
  series: TitledSeries,
  asOf: string | null,
) {
  const data = await loadData(context, series.key, { ...PLAIN_REQUEST, asOf });
  const { periods, startsOn, endsOn, values, flags, reasons, qualifiers } = data;
  const { unit, source } = series;
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
        title: source.title,
        publisher: source.publisher,
        edition: source.edition,
      },
      datasetVersion: context.version,
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
