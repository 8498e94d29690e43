import type { Pool } from 'pg';
import type { SearchQuery } from './query.ts';

/** GraphQL types of the records that can be found; of two that match equally well the earlier kind comes first. */
export const SEARCHED_KINDS = [
  'Region',
  'Policy',
  'Indicator',
  'Commodity',
  'Measure',
  'Finding',
  'Series',
  'Source',
] as const;

export type SearchedKind = (typeof SEARCHED_KINDS)[number];

/** A record that was found, with the text of it that matches best. */
export interface RankedRecord {
  kind: SearchedKind;
  /** Slug, code or key of the record. */
  ref: string;
  /** From 0 (exclusive) to 1, three decimals. */
  score: number;
  text: string;
  system: string;
  language: string | null;
}

/** The longest list that a search gives. */
export const MAXIMUM_HITS = 500;

/**
 * Finds and ranks in one statement. Each word is looked up by itself and is `close` to a text by 1 when it stands in
 * it, 0.8 when a word begins with it (or with its singular), 0.5 when it stands within one. A word that begins no word
 * of any text is taken for misspelt: names and titles that are written alike are close by 0.8 of their trigram
 * similarity. Less than three letters have to be a word or begin the text. Words count by their rarity, so that "coal"
 * says more than "trade"; a misspelt one is taken for one of 50 records, and one that is like nothing does not count.
 *
 *   score = (0.7 · closeness of the words + 0.3 · likeness of the whole text) · share of the words that are found
 *
 * Both are multiplied by the weight of the text: 1 for a name, less for what merely mentions it. The words count half
 * by the best text of the record, half by whichever of its texts has each. What scores less than 0.1, or less than 0.4 of the best hit, is left out as
 * noise.
 *
 * Similarity is measured by functions with thresholds of our own, not by pg_trgm's operators: what those let through is
 * a setting of the connection. Parameters: $1 folded text, $2 the same without blanks, $3 words, $4 kinds in order.
 */
const RANKING = `
WITH word AS MATERIALIZED (
  SELECT word, CASE WHEN word ~ '^[a-z]{3,}[^s]s$' THEN left(word, -1) ELSE word END AS stem
  FROM unnest($3::text[]) AS word
), spelt AS MATERIALIZED (
  SELECT w.word, w.stem, t.id, ' ' || t.folded LIKE '% ' || w.stem || '%' AS begins
  FROM word w JOIN search_text t
    ON CASE WHEN length(w.stem) >= 3 THEN t.folded LIKE '%' || w.stem || '%'
            ELSE t.folded LIKE w.word || '%' OR ' ' || t.folded || ' ' LIKE '% ' || w.word || ' %' END
), misspelt AS MATERIALIZED (
  SELECT word, stem FROM word
  WHERE length(word) >= 3 AND NOT EXISTS (SELECT FROM spelt s WHERE s.word = word.word AND s.begins)
), candidate AS (
  SELECT word, stem, id FROM spelt
  UNION
  SELECT m.word, m.stem, t.id FROM misspelt m JOIN search_text t
    ON t.weight >= 0.9
    AND (similarity(m.word, t.folded) >= 0.3 OR strict_word_similarity(m.word, t.folded) >= 0.4)
  UNION
  SELECT w.word, w.stem, t.id FROM search_text t CROSS JOIN word w WHERE replace(t.folded, ' ', '') = $2
), matched AS MATERIALIZED (
  SELECT c.word, t.*,
    CASE
      WHEN replace(t.folded, ' ', '') = $2 THEN 1
      WHEN ' ' || t.folded || ' ' LIKE '% ' || c.word || ' %' THEN 1
      WHEN ' ' || t.folded LIKE '% ' || c.stem || '%' THEN 0.8
      WHEN t.folded LIKE '%' || c.stem || '%' THEN 0.5
      ELSE 0.8 * greatest(similarity(c.word, t.folded), strict_word_similarity(c.word, t.folded))
    END AS closeness
  FROM candidate c JOIN search_text t USING (id)
  WHERE t.kind = ANY($4::text[])
), known AS (
  SELECT word, count(DISTINCT (kind, ref)) FILTER (WHERE closeness >= 0.8) AS records FROM matched GROUP BY word
), rarity AS (
  SELECT word, ln(1 + (SELECT count(*) FROM search_text)::float8 / (CASE records WHEN 0 THEN 50 ELSE records END)) AS rarity
  FROM known
), whole AS (
  SELECT sum(rarity) AS rarity FROM rarity
), record AS (
  SELECT kind, ref, sum(best * rarity) / (SELECT rarity FROM whole) AS closeness,
         sum(rarity) / (SELECT rarity FROM whole) AS share
  FROM (SELECT kind, ref, word, max(closeness * weight) AS best FROM matched GROUP BY kind, ref, word) b
  JOIN rarity USING (word)
  GROUP BY kind, ref
), likeness AS (
  SELECT m.id, m.kind, m.ref, m.text, m.system, m.language, 
    m.weight * sum(m.closeness * r.rarity) / (SELECT rarity FROM whole) AS closeness,
    m.weight * CASE
      WHEN m.folded = $1 THEN 1
      WHEN replace(m.folded, ' ', '') = $2 THEN 0.98
      WHEN m.folded LIKE $1 || ' %' THEN greatest(0.8, similarity($1, m.folded))
      WHEN ' ' || m.folded || ' ' LIKE '% ' || $1 || ' %' THEN greatest(0.7, similarity($1, m.folded))
      ELSE 0.8 * similarity($1, m.folded)
    END AS likeness
  FROM matched m JOIN rarity r USING (word)
  GROUP BY m.id, m.kind, m.ref, m.text, m.system, m.language, m.weight, m.folded
), best AS (
  SELECT DISTINCT ON (kind, ref) kind, ref, text, system, language, likeness, closeness
  FROM likeness ORDER BY kind, ref, likeness + closeness DESC, likeness DESC, id
), scored AS (
  SELECT b.kind, b.ref, b.text, b.system, b.language,
         round(((0.35 * (r.closeness + b.closeness) + 0.3 * b.likeness) * r.share)::numeric, 3)::float8 AS score
  FROM best b JOIN record r USING (kind, ref)
)
SELECT kind, ref, text, system, language, score
FROM scored
WHERE score >= 0.1 AND score >= 0.4 * (SELECT max(score) FROM scored)
ORDER BY score DESC, array_position($4::text[], kind), length(text), ref COLLATE "C"
LIMIT ${MAXIMUM_HITS}`;

/** The records that match, the best first; none when the query holds neither letter nor digit. */
export async function rankRecords(
  pool: Pool,
  { folded, joined, words }: SearchQuery,
  kinds: readonly SearchedKind[] = SEARCHED_KINDS,
): Promise<RankedRecord[]> {
  if (words.length === 0) return [];
  const inOrder = SEARCHED_KINDS.filter((kind) => kinds.includes(kind));
  const { rows } = await pool.query<RankedRecord>(RANKING, [folded, joined, words, inOrder]);
  return rows;
}
