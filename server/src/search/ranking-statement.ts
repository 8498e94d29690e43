// A search is one statement whose work is bounded by the numbers below, whatever the text and however many texts and
// series are stored. Where more records match than are ranked, the closest texts and the series that have most of the
// words are taken.

/** The longest list that a search gives. */
export const MAXIMUM_HITS = 500;

/** How many texts are read for one word, before the closest are picked. */
const TEXTS_READ_PER_WORD = 1_000;

/** How many texts are ranked for one word. Misspellings have a limit of their own, in `resembling_texts`. */
const TEXTS_PER_WORD = 500;

/** How many texts are taken that are written as what was typed, but for blanks. */
const SAME_TEXTS = 100;

/** How many texts are counted to say how rare a word is. Above this, a word is as rare as among this many. */
const TEXTS_COUNTED = 10_000;

/** How many series are ranked. */
export const MAXIMUM_SERIES = 60;

/** How many series one part, or one pair of parts, gives before the next gets its turn. */
const SERIES_PER_TURN = 20;

/** How many indicators, commodities and regions each are tried in pairs. */
const PARTS_PAIRED = 12;

/** How many parts, and how many pairs of parts, series are looked up for. */
const LOOKUPS = 200;

/** What multiplies the likeness of a series: its title is made of names and is not a name of its own. */
const SERIES_WEIGHT = 0.8;

/** How alike the whole text $1 and a folded text are. */
const likeness = (folded: string) => `CASE
      WHEN ${folded} = $1 THEN 1
      WHEN replace(${folded}, ' ', '') = $2 THEN 0.98
      WHEN ${folded} LIKE $1 || ' %' THEN greatest(0.8, similarity($1, ${folded}))
      WHEN ' ' || ${folded} || ' ' LIKE '% ' || $1 || ' %' THEN greatest(0.7, similarity($1, ${folded}))
      ELSE 0.8 * similarity($1, ${folded})
    END`;

/** How close a word is to a folded text that holds it. */
const closeness = (folded: string) => `CASE
      WHEN ' ' || ${folded} || ' ' LIKE '% ' || w.word || ' %' THEN 1
      WHEN ' ' || ${folded} LIKE '% ' || w.stem || '%' THEN 0.8
      ELSE 0.5
    END::float8`;

/** Whether a folded text holds a word. Patterns that the trigram index serves. */
const holdsLongWord = (folded: string) => `(length(w.stem) >= 3 AND ${folded} LIKE '%' || w.stem || '%')`;
const holdsShortWord = (folded: string) => `(length(w.stem) < 3 AND (${folded} LIKE w.word || '%'
        OR ${folded} LIKE '% ' || w.word || ' %' OR ${folded} LIKE '% ' || w.word))`;

/** The columns of the parts by which series are found, and the kind of record whose names they hold. */
const PART_COLUMNS = [
  { column: 'indicator', kind: 'Indicator' },
  { column: 'commodity', kind: 'Commodity' },
  { column: 'region', kind: 'Region' },
  { column: 'counterpart', kind: 'Region' },
] as const;

/**
 * The first series with a part or a pair of parts. BETWEEN and ORDER BY rather than `=`: for those the planner walks
 * the index and stops at the limit, for `=` it may read all series with the part first.
 */
const seriesWith = (condition: string, indexed: string, sought: string, rows: string) =>
  `(SELECT key, indicator, commodity, region, counterpart FROM series
       WHERE ${condition} AND ${indexed} BETWEEN ${sought} AND ${sought} ORDER BY ${indexed} ${rows})`;

const UNION = '\n      UNION ALL\n      ';

const seriesWithPair = PART_COLUMNS.flatMap(({ column: a }, first) =>
  PART_COLUMNS.slice(first + 1).map(({ column: b }, next) =>
    seriesWith(
      `p.first = ${first} AND p.second = ${first + 1 + next}`,
      `${a} || ' ' || ${b}`,
      "p.a || ' ' || p.b",
      `LIMIT ${SERIES_PER_TURN}`,
    ),
  ),
).join(UNION);

const seriesWithPart = PART_COLUMNS.map(({ column, kind }) =>
  seriesWith(`p.kind = '${kind}'`, column, 'p.ref', 'OFFSET p.skipped LIMIT p.taken'),
).join(UNION);

/**
 * Finds and ranks. Each word is looked up by itself and is `close` to a text by 1 when it stands in it, 0.8 when a word
 * begins with it (or with its singular), 0.5 when it stands within one. A word that begins no word of any text is taken
 * for misspelt: names and titles that are spelt alike are close by 0.8 of their trigram similarity. A word of less than
 * three letters has to be a word of the text or begin it. Words count by their rarity, so that "coal" says more
 * than "trade"; a misspelt one counts as one of 50 records, and one that is like nothing does not count.
 *
 *   score = (0.7 · closeness of the words + 0.3 · likeness of the whole text) · share of the words that are found
 *
 * Both are multiplied by the weight of the text: 1 for a name, less for what merely mentions it. The words count half
 * by the best text of the record, half by whichever of its texts has each. What scores less than 0.1, or less than 0.4
 * of the best hit, is left out as noise.
 *
 * Series have no texts of their own. Their parts (indicator, commodity, region, counterpart) are found by name, and
 * series by index: first those with two parts that together have more of the words than either alone, then those with
 * one part, the parts with most of the words first. Their titles are then scored as other texts are.
 *
 * Parameters: $1 folded text, $2 the same without blanks, $3 words, $4 kinds in order.
 */
export const RANKING_STATEMENT = `
WITH word AS MATERIALIZED (
  SELECT word, CASE WHEN word ~ '^[a-z]{3,}[^s]s$' THEN left(word, -1) ELSE word END AS stem
  FROM unnest($3::text[]) AS word
), spelt AS MATERIALIZED (
  SELECT w.word, w.stem, t.*
  FROM word w CROSS JOIN LATERAL (
    SELECT t.*, ${closeness('t.folded')} AS closeness
    FROM (
      (SELECT * FROM search_text WHERE ${holdsLongWord('folded')} LIMIT ${TEXTS_READ_PER_WORD})
      UNION ALL
      (SELECT * FROM search_text WHERE ${holdsShortWord('folded')} LIMIT ${TEXTS_READ_PER_WORD})
    ) t
    ORDER BY closeness DESC, weight DESC, length(folded), id LIMIT ${TEXTS_PER_WORD}
  ) t
), misspelt AS (
  SELECT w.word, w.stem, t.*,
    0.8 * greatest(similarity(w.word, t.folded), strict_word_similarity(w.word, t.folded)) AS closeness
  FROM word w CROSS JOIN LATERAL resembling_texts(w.word) t
  WHERE length(w.word) >= 3 AND t.folded NOT LIKE '%' || w.stem || '%'
    AND NOT EXISTS (SELECT FROM spelt s WHERE s.word = w.word AND s.closeness >= 0.8)
), same AS MATERIALIZED (
  SELECT * FROM search_text WHERE replace(folded, ' ', '') = $2 LIMIT ${SAME_TEXTS}
), matched AS MATERIALIZED (
  SELECT * FROM (SELECT * FROM spelt UNION ALL SELECT * FROM misspelt) m
  WHERE kind = ANY($4::text[]) AND id NOT IN (SELECT id FROM same)
  UNION ALL
  SELECT w.word, w.stem, t.*, 1 FROM same t CROSS JOIN word w WHERE kind = ANY($4::text[])
), part AS MATERIALIZED (
  SELECT kind, ref, folded, series, word, closeness FROM spelt
  WHERE system = 'name' AND kind IN ('Indicator', 'Commodity', 'Region') AND 'Series' = ANY($4::text[])
    AND (length(stem) >= 3 OR closeness = 1 OR kind = 'Indicator')
), stored AS MATERIALIZED (
  SELECT (SELECT count(*) FROM (SELECT FROM search_text LIMIT ${TEXTS_COUNTED}) t) AS texts,
    (SELECT coalesce(sum(series), 0)
     FROM (SELECT series FROM search_text WHERE system = 'name' AND kind = 'Indicator' LIMIT ${TEXTS_COUNTED}) t) AS series
), known AS (
  SELECT word, count(DISTINCT (kind, ref)) FILTER (WHERE kind IS NOT NULL) + least(sum(series), (SELECT series FROM stored)) AS records
  FROM (
    SELECT word, kind, ref, 0 AS series, closeness FROM matched
    UNION ALL
    SELECT word, NULL, NULL, series, closeness FROM part
  ) m
  WHERE closeness >= 0.8
  GROUP BY word
), rarity AS MATERIALIZED (
  SELECT word, ln(1 + (SELECT texts + series FROM stored)::float8 / coalesce(nullif(records, 0), 50)) AS rarity
  FROM (SELECT word FROM matched UNION SELECT word FROM part) w LEFT JOIN known USING (word)
), whole AS MATERIALIZED (
  SELECT sum(rarity) AS rarity FROM rarity
), rated AS MATERIALIZED (
  SELECT kind, ref, folded, word, closeness * rarity AS worth,
    sum(closeness * rarity) OVER (PARTITION BY kind, ref) AS total
  FROM part JOIN rarity USING (word)
), best_part AS MATERIALIZED (
  SELECT kind, ref, total, length(folded) AS length,
    row_number() OVER (PARTITION BY kind ORDER BY total DESC, length(folded), ref) AS place
  FROM (SELECT DISTINCT kind, ref, folded, total FROM rated) p
), slot AS MATERIALIZED (
  SELECT slot, r.ref, word, worth, r.total
  FROM best_part p JOIN rated r USING (kind, ref)
  JOIN (VALUES ${PART_COLUMNS.map(({ kind }, slot) => `('${kind}', ${slot})`).join(', ')}) AS s(kind, slot) USING (kind)
  WHERE place <= ${PARTS_PAIRED} AND cardinality($3) > 1
), pair AS (
  SELECT a.slot AS first, b.slot AS second, a.ref AS a, b.ref AS b, greatest(a.total, b.total) AS alone,
    a.total + b.total - coalesce(sum(least(a.worth, b.worth)) FILTER (WHERE a.word = b.word), 0) AS total
  FROM slot a JOIN slot b ON a.slot < b.slot
  GROUP BY a.slot, b.slot, a.ref, b.ref, a.total, b.total
), best_pair AS MATERIALIZED (
  SELECT * FROM pair WHERE total > alone + 1e-9 ORDER BY total DESC, a, b LIMIT ${LOOKUPS}
), part_turn AS MATERIALIZED (
  SELECT *
  FROM best_part CROSS JOIN (VALUES (0, ${SERIES_PER_TURN}), (${SERIES_PER_TURN}, ${MAXIMUM_SERIES})) AS turn(skipped, taken)
  ORDER BY skipped, total DESC, length, ref LIMIT ${LOOKUPS}
), candidate AS (
  SELECT DISTINCT * FROM (
    SELECT s.* FROM best_pair p CROSS JOIN LATERAL (
      ${seriesWithPair}
    ) s
    UNION ALL
    SELECT s.* FROM part_turn p CROSS JOIN LATERAL (
      ${seriesWithPart}
    ) s
    LIMIT ${MAXIMUM_SERIES}
  ) s
), title AS MATERIALIZED (
  SELECT s.key, concat_ws(' ', i.text, c.text, r.text, p.text) AS text,
    concat_ws(' ', i.folded, c.folded, r.folded, p.folded) AS folded
  FROM candidate s
  LEFT JOIN search_text i ON i.system = 'name' AND i.kind = 'Indicator' AND i.ref = s.indicator
  LEFT JOIN search_text c ON c.system = 'name' AND c.kind = 'Commodity' AND c.ref = s.commodity
  LEFT JOIN search_text r ON r.system = 'name' AND r.kind = 'Region' AND r.ref = s.region
  LEFT JOIN search_text p ON p.system = 'name' AND p.kind = 'Region' AND p.ref = s.counterpart
), record AS (
  SELECT kind, ref, sum(best * rarity) / (SELECT rarity FROM whole) AS closeness,
         sum(rarity) / (SELECT rarity FROM whole) AS share
  FROM (SELECT kind, ref, word, max(closeness * weight) AS best FROM matched GROUP BY kind, ref, word) b
  JOIN rarity USING (word)
  GROUP BY kind, ref
), likeness AS (
  SELECT m.id, m.kind, m.ref, m.text, m.system, m.language,
    m.weight * sum(m.closeness * r.rarity) / (SELECT rarity FROM whole) AS closeness,
    m.weight * ${likeness('m.folded')} AS likeness
  FROM matched m JOIN rarity r USING (word)
  GROUP BY m.id, m.kind, m.ref, m.text, m.system, m.language, m.weight, m.folded
), best AS (
  SELECT DISTINCT ON (kind, ref) kind, ref, text, system, language, likeness, closeness
  FROM likeness ORDER BY kind, ref, likeness + closeness DESC, likeness DESC, id
), series_likeness AS (
  SELECT t.key, t.text,
    sum(${closeness('t.folded')} * r.rarity) / (SELECT rarity FROM whole) AS closeness,
    sum(r.rarity) / (SELECT rarity FROM whole) AS share,
    ${likeness('t.folded')} AS likeness
  FROM title t JOIN word w ON ${holdsLongWord('t.folded')} OR ${holdsShortWord('t.folded')}
  JOIN rarity r USING (word)
  GROUP BY t.key, t.text, t.folded
), scored AS MATERIALIZED (
  SELECT b.kind, b.ref, b.text, b.system, b.language,
         round(((0.35 * (r.closeness + b.closeness) + 0.3 * b.likeness) * r.share)::numeric, 3)::float8 AS score
  FROM best b JOIN record r USING (kind, ref)
  UNION ALL
  SELECT 'Series', key, text, 'title', 'en',
         round((${SERIES_WEIGHT} * (0.7 * closeness + 0.3 * likeness) * share)::numeric, 3)::float8
  FROM series_likeness
)
SELECT kind, ref, text, system, language, score
FROM scored
WHERE score >= 0.1 AND score >= 0.4 * (SELECT max(score) FROM scored)
ORDER BY score DESC, array_position($4::text[], kind), length(text), ref COLLATE "C"
LIMIT ${MAXIMUM_HITS}`;
