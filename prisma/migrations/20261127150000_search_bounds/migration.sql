-- A search reads a bounded number of rows, however many series there are.
--
-- A series is found by the names of its parts, which the texts of indicators, commodities and regions hold already, so
-- texts of series are no longer stored. A name says how many series have it as a part, which tells how rare its words
-- are. The loader counts them anew; here they are counted for data that is loaded already.
DELETE FROM "search_text" WHERE "kind" = 'Series';
ALTER TABLE "search_text" ADD COLUMN "series" INTEGER NOT NULL DEFAULT 0;
UPDATE "search_text" t SET "series" = CASE t."kind"
    WHEN 'Indicator' THEN (SELECT count(*) FROM "series" WHERE "indicator" = t."ref")
    WHEN 'Commodity' THEN (SELECT count(*) FROM "series" WHERE "commodity" = t."ref")
    ELSE (SELECT count(*) FROM "series" WHERE "region" = t."ref" OR "counterpart" = t."ref")
END
WHERE "system" = 'name' AND "kind" IN ('Indicator', 'Commodity', 'Region');

-- The names of the parts of series: WHERE system = 'name' AND kind = $1 AND ref = $2
DROP INDEX "search_text_kind_ref_idx";
CREATE INDEX "search_text_system_kind_ref_idx" ON "search_text"("system", "kind", "ref");

-- Texts that are the same but for blanks, such as Rajin Sonbong and Rajinsonbong. By hash, since texts can be longer
-- than a B-tree takes.
CREATE INDEX "search_text_without_blanks" ON "search_text" USING HASH (replace("folded", ' ', ''));

-- Series with two given parts, such as "rice imports" and "imports from china": WHERE indicator || ' ' || commodity
-- BETWEEN $1 AND $1. Each is over one expression, so that the planner takes it and none of the others that begin with
-- the same part. Neither codes nor slugs hold a blank.
CREATE INDEX "series_indicator_and_commodity" ON "series" (("indicator" || ' ' || "commodity"));
CREATE INDEX "series_indicator_and_region" ON "series" (("indicator" || ' ' || "region"));
CREATE INDEX "series_indicator_and_counterpart" ON "series" (("indicator" || ' ' || "counterpart"));
CREATE INDEX "series_commodity_and_region" ON "series" (("commodity" || ' ' || "region"));
CREATE INDEX "series_commodity_and_counterpart" ON "series" (("commodity" || ' ' || "counterpart"));
CREATE INDEX "series_region_and_counterpart" ON "series" (("region" || ' ' || "counterpart"));

-- A load replaces all texts. Without this they would wait in a list that every search reads from end to end.
ALTER INDEX "search_text_folded_trigram" SET (fastupdate = off);

-- Names and titles that are spelt like a word. A function, because only there the thresholds of pg_trgm's operators,
-- which use the trigram index, can be set for one statement. The limit is a constant, because the planner takes an
-- unknown one for a tenth of the table and reads all of it.
CREATE FUNCTION resembling_texts("word" TEXT) RETURNS SETOF "search_text" LANGUAGE sql STABLE STRICT ROWS 20
SET pg_trgm.similarity_threshold = 0.3
SET pg_trgm.strict_word_similarity_threshold = 0.4
AS $$
    SELECT * FROM "search_text"
    WHERE "weight" >= 0.9 AND ("folded" % "word" OR "word" <<% "folded")
    LIMIT 200
$$;
