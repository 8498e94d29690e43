import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '@tumen/database/database.ts';
import { stringify } from 'csv-stringify/sync';
import { matchesEntityTag } from '../caching/entity-tag.ts';
import type { CurrentDataset } from '../dataset/current.ts';
import { isDay } from '../period/calendar.ts';
import type { Data } from '../series-data/data.ts';
import { PLAIN_REQUEST } from '../series-data/request.ts';
import { loadData } from '../series-data/service.ts';
import { TITLE_RELATIONS } from './observation.ts';
import { titleOf } from './title.ts';

const PATH = /^\/series\/(.+)\.(csv|json)$/;

/** Serves `/series/{key}.csv` and `.json`, the whole series (`?asOf=` as it was known on a day), with the dataset's version as entity tag. */
export function createSeriesDownload(database: Database, dataset: CurrentDataset) {
  return (
    path: string,
    datasetVersion: string,
    request: IncomingMessage,
    response: ServerResponse,
    fail: (error: unknown) => void,
  ): boolean => {
    const [, encodedKey, form] = PATH.exec(path) ?? [];
    if (encodedKey === undefined || (form !== 'csv' && form !== 'json')) return false;
    download(encodedKey, form, database, dataset, datasetVersion, request, response).catch(fail);
    return true;
  };
}

async function download(
  encodedKey: string,
  form: 'csv' | 'json',
  { client, pool }: Database,
  dataset: CurrentDataset,
  datasetVersion: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const key = decodeKey(encodedKey);
  const series = key === null ? null : await client.series.findUnique({ where: { key }, include: TITLE_RELATIONS });
  if (series === null) {
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ error: `There is no series "${key ?? encodedKey}". seriesList in GraphQL lists the keys.` }),
    );
    return;
  }
  const asOf = new URL(request.url ?? '', 'http://service').searchParams.get('asOf');
  if (asOf !== null && !isDay(asOf)) {
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: `asOf: "${asOf}" is not a day. Accepted is YYYY-MM-DD: 2018-06-01.` }));
    return;
  }
  const headers = {
    etag: `"${datasetVersion}"`,
    'cache-control': 'public, no-cache',
    'access-control-allow-origin': '*',
  };
  if (matchesEntityTag(request.headers['if-none-match'], headers.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const { vocabulary, catalogue, units } = dataset.current;
  const context = { pool, batches: new Map(), vocabulary, catalogue, units };
  const data = await loadData(context, series.key, { ...PLAIN_REQUEST, asOf });
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
