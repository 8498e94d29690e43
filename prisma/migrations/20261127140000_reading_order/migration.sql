-- Readings in their order, so that a page reads no more rows than it shows.
--
-- PostgreSQL orders by an index only when the index and the query name the same columns. The days of a reading can be
-- open, so these columns hold them as queries compare them: infinite where they are null.
--
--   sort_start, sort_end    the order of readings: by first day (undated first), then by length, then by period
--   known_start, known_end  a reading counts on a day when known_start <= day AND known_end > day,
--                           and counts now when known_end = 'infinity'
--
-- Of one period of one series at most one reading counts on a day, so (sort_start, sort_end, period) is a total order
-- of the readings that count, and a cursor needs no further column.
ALTER TABLE "observation"
    ADD COLUMN "sort_start" DATE NOT NULL GENERATED ALWAYS AS (coalesce("starts_on", '-infinity'::date)) STORED,
    ADD COLUMN "sort_end" DATE NOT NULL GENERATED ALWAYS AS (coalesce("ends_before", 'infinity'::date)) STORED,
    ADD COLUMN "known_start" DATE NOT NULL GENERATED ALWAYS AS (coalesce("known_from", '-infinity'::date)) STORED,
    ADD COLUMN "known_end" DATE NOT NULL GENERATED ALWAYS AS (coalesce("known_until", 'infinity'::date)) STORED;

DROP INDEX "observation_series_starts_on_period_idx";

-- Serves pages of a series' readings forward and backward, the newest n per series, columns, ranges from/to, counts and
-- coverage, now or as of a day:
--   WHERE series = $1 AND known_end = 'infinity' AND (sort_start, sort_end, period) > (…) ORDER BY sort_start, sort_end, period LIMIT n
-- The last two columns let superseded readings be passed over within the index.
CREATE INDEX "observation_in_order"
    ON "observation" ("series", "sort_start", "sort_end", "period", "known_end", "known_start");

-- Serves `latest` of a series and of an indicator, now or as of a day:
--   WHERE series = $1 AND known_end = 'infinity' AND value IS NOT NULL AND status <> 'FORECAST'
--   ORDER BY ends_before DESC NULLS LAST, sort_start DESC, period DESC LIMIT 1
-- This is not the order above: a reading without an end is not the latest, however late it begins.
CREATE INDEX "observation_latest"
    ON "observation" ("series", "ends_before" DESC NULLS LAST, "sort_start" DESC, "period" DESC, "known_end", "known_start")
    WHERE "value" IS NOT NULL AND "status" <> 'FORECAST';
