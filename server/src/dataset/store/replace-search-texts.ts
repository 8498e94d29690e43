import type { PoolClient } from 'pg';
import type { SearchText } from '../records/search-texts.ts';

const BATCH = 2_000;

/** Makes `search_text` hold exactly these texts. They are no records of their own, so none is kept. */
export async function replaceSearchTexts(
  client: PoolClient,
  texts: readonly SearchText[],
  onSent: (rows: number) => void,
): Promise<void> {
  await client.query('DELETE FROM search_text');
  for (let start = 0; start < texts.length; start += BATCH) {
    const batch = texts.slice(start, start + BATCH);
    await client.query(
      `INSERT INTO search_text (kind, ref, text, system, language, weight, folded, series)
       SELECT kind, ref, text, system, language, weight, folded, series FROM jsonb_populate_recordset(NULL::search_text, $1::jsonb)`,
      [JSON.stringify(batch)],
    );
    onSent(start + batch.length);
  }
}
