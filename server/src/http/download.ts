import type { IncomingMessage, ServerResponse } from 'node:http';
import { stringify } from 'csv-stringify/sync';
import { matchesEntityTag } from '../caching/entity-tag.ts';
import { isDay } from '../period/calendar.ts';

/** Answers a path when it is a download, and says whether it was one; a fault goes to `fail`. */
export type DownloadHandler = (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  fail: (error: unknown) => void,
) => boolean;

/** Tables that a room offers for download, each under its key. */
export interface Downloads {
  /** First part of their paths: `series`. */
  folder: string;
  /** Reads the table of a key from one version of the dataset. */
  read(key: string, options: DownloadOptions): Promise<Download>;
  /** The message for a key that has no table. */
  missing(key: string): string;
}

export interface DownloadOptions {
  /** Day (YYYY-MM-DD) as of which values are read; null reads the current ones. */
  asOf: string | null;
  /** Whether the content is wanted of a table that is read from this version. */
  wantsContent: (datasetVersion: string) => boolean;
}

export interface Download {
  /** The version that was read. */
  datasetVersion: string;
  /** Null when the key has no table. */
  table: { key: string; content: TableContent | null } | null;
}

export interface TableContent {
  columns: string[];
  rows: unknown[][];
  /** The same as one value, for JSON. */
  document: object;
}

/** Serves each table as `/{folder}/{key}.csv` and `.json` (`?asOf=` as it was known on a day), with the dataset's version as entity tag. */
export function createDownloadHandler(downloads: Downloads): DownloadHandler {
  const pattern = new RegExp(`^/${downloads.folder}/(.+)\\.(csv|json)$`);
  return (path, request, response, fail) => {
    const [, encodedKey, form] = pattern.exec(path) ?? [];
    if (encodedKey === undefined || (form !== 'csv' && form !== 'json')) return false;
    download(downloads, encodedKey, form, request, response).catch(fail);
    return true;
  };
}

async function download(
  downloads: Downloads,
  encodedKey: string,
  form: 'csv' | 'json',
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const key = decodeKey(encodedKey);
  const asOf = new URL(request.url ?? '', 'http://service').searchParams.get('asOf');
  const accepted = asOf === null || isDay(asOf);
  const tagOf = (version: string) => `"${version}"`;
  const found =
    key === null
      ? null
      : await downloads.read(key, {
          asOf: accepted ? asOf : null,
          wantsContent: (version) => accepted && !matchesEntityTag(request.headers['if-none-match'], tagOf(version)),
        });
  if (found === null || found.table === null) {
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: downloads.missing(key ?? encodedKey) }));
    return;
  }
  if (!accepted) {
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: `asOf: "${asOf}" is not a day. Accepted is YYYY-MM-DD: 2018-06-01.` }));
    return;
  }
  const { table, datasetVersion } = found;
  const headers = {
    etag: tagOf(datasetVersion),
    'cache-control': 'public, no-cache',
    'access-control-allow-origin': '*',
  };
  if (table.content === null) {
    response.writeHead(304, headers).end();
    return;
  }
  const { content } = table;
  if (form === 'csv') {
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${table.key.replaceAll(/[^\w.-]/g, '_')}.csv"`,
    });
    response.end(toCsv(content));
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(content.document));
}

function decodeKey(encodedKey: string): string | null {
  try {
    return decodeURIComponent(encodedKey);
  } catch {
    return null;
  }
}

function toCsv({ columns, rows }: TableContent): string {
  // A spreadsheet runs a cell that begins like a formula; numbers are not touched.
  return stringify(rows, { header: true, columns, escape_formulas: true });
}
