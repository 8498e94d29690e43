import type { IncomingMessage, ServerResponse } from 'node:http';
import { stringify } from 'csv-stringify/sync';
import { matchesEntityTag } from '../caching/entity-tag.ts';
import type { CurrentDataset } from '../dataset/current.ts';
import { isDay } from '../period/calendar.ts';
import type { Data } from './data.ts';
import { PLAIN_REQUEST } from './data-request.ts';
import { loadData } from './load-data.ts';
import { TITLE_RELATIONS } from './observation.ts';
import { titleOf } from './title.ts';

const PATH = /^\/series\/(.+)\.(csv|json)$/;

/** Serves `/series/{key}.csv` and `.json`, the whole series (`?asOf=` as it was known on a day), with the dataset's version as entity tag. */
export function createSeriesDownload(dataset: CurrentDataset) {
  return (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    fail: (error: unknown) => void,
  ): boolean => {
    const [, encodedKey, form] = PATH.exec(path) ?? [];
    if (encodedKey === undefined || (form !== 'csv' && form !== 'json')) return false;
    download(encodedKey, form, dataset, request, response).catch(fail);
    return true;
  };
}

async function download(
  encodedKey: string,
  form: 'csv' | 'json',
  dataset: CurrentDataset,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const key = decodeKey(encodedKey);
  const asOf = new URL(request.url ?? '', 'http://service').searchParams.get('asOf');
  const accepted = asOf === null || isDay(asOf);
  const isKnown = (version: string) => matchesEntityTag(request.headers['if-none-match'], `"${version}"`);
  const { series, data, datasetVersion } = await dataset.answer(async ({ version, client, ...reading }) => {
    const found = key === null ? null : await client.series.findUnique({ where: { key }, include: TITLE_RELATIONS });
    const wanted = found !== null && accepted && !isKnown(version);
    const context = { ...reading, batches: new Map() };
    return {
      series: found,
      data: wanted ? await loadData(context, found.key, { ...PLAIN_REQUEST, asOf }) : null,
      datasetVersion: version,
    };
  });
  if (series === null) {
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ error: `There is no series "${key ?? encodedKey}". seriesList in GraphQL lists the keys.` }),
    );
    return;
  }
  if (!accepted) {
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: `asOf: "${asOf}" is not a day. Accepted is YYYY-MM-DD: 2018-06-01.` }));
    return;
  }
  const headers = {
    etag: `"${datasetVersion}"`,
    'cache-control': 'public, no-cache',
    'access-control-allow-origin': '*',
  };
  if (data === null) {
    response.writeHead(304, headers).end();
    return;
  }
  const { unit, source } = series;
  if (form === 'csv') {
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${series.key.replaceAll(/[^\w.-]/g, '_')}.csv"`,
    });
    response.end(toCsv(data, unit.code, source.slug));
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  const { periods, startsOn, endsOn, values, flags, reasons, qualifiers } = data;
  response.end(
    JSON.stringify({
      key: series.key,
      title: titleOf(series),
      frequency: series.frequency,
      unit: { code: unit.code, name: unit.name, symbol: unit.symbol },
      source: { slug: source.slug, title: source.title, publisher: source.publisher, edition: source.edition },
      datasetVersion,
      asOf,
      periods,
      startsOn,
      endsOn,
      values,
      flags,
      reasons,
      qualifiers,
    }),
  );
}

function decodeKey(encodedKey: string): string | null {
  try {
    return decodeURIComponent(encodedKey);
  } catch {
    return null;
  }
}

function toCsv({ periods, startsOn, endsOn, values, flags, reasons }: Data, unit: string, source: string): string {
  const rows = periods.map((period, position) => [
    period,
    startsOn[position],
    endsOn[position],
    values[position],
    flags[position],
    reasons[position],
    unit,
    source,
  ]);
  return stringify(rows, {
    header: true,
    columns: ['period', 'starts_on', 'ends_on', 'value', 'status', 'note', 'unit', 'source'],
    // A spreadsheet runs a cell that begins like a formula; numbers are not touched.
    escape_formulas: true,
  });
}
