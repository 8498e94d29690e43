import type { PoolClient } from 'pg';
import type { SearchText } from '../records/search-texts.ts';
import { recordsOfRows } from '../records/table-records.ts';
import { copyRecords } from './copy-records.ts';

const COLUMNS: readonly (keyof SearchText)[] = [
  'kind',
  'ref',
  'text',
  'system',
  'language',
  'weight',
  'folded',
  'series',
];

/** Makes `search_text` hold exactly these texts. They are no records of their own, so none is kept. */
export async function replaceSearchTexts(
  client: PoolClient,
  texts: readonly SearchText[],
  onSent: (rows: number) => void,
): Promise<void> {
  await client.query('DELETE FROM search_text');
  const records = recordsOfRows(texts, (text) => ({ ...text }));
  await copyRecords(client, 'search_text', COLUMNS, records, onSent);
}
