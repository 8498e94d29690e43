-- What PostGraphile's users write for fields that are no columns: functions of a row, which it makes fields of the type.
-- They stand in a schema of their own, so that Tumen's tables stay as they are.

CREATE SCHEMA IF NOT EXISTS peers;

CREATE OR REPLACE FUNCTION peers.series_title(s public.series) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT i.name || coalesce(' (' || c.name || ')', '') || ', ' || r.name || coalesce(' with ' || cp.name, '')
         || ' (' || u.symbol || ', '
         || CASE WHEN s.cumulative THEN 'year to date' ELSE
              CASE s.frequency WHEN 'A' THEN 'annual' WHEN 'S' THEN 'half-yearly' WHEN 'Q' THEN 'quarterly'
                WHEN 'M' THEN 'monthly' WHEN 'W' THEN 'weekly' WHEN 'D' THEN 'daily' ELSE 'intervals' END END
         || '), ' || coalesce(o.publisher, o.title)
  FROM public.indicator i
  JOIN public.region r ON r.slug = s.region
  JOIN public.unit u ON u.code = s.unit
  JOIN public.source o ON o.slug = s.dataset
  LEFT JOIN public.region cp ON cp.slug = s.counterpart
  LEFT JOIN public.commodity c ON c.code = s.commodity
  WHERE i.code = s.indicator
$$;

CREATE OR REPLACE FUNCTION peers.series_latest(s public.series) RETURNS public.observation LANGUAGE sql STABLE AS $$
  SELECT * FROM public.observation o
  WHERE o.series = s.key AND o.known_until IS NULL AND o.value IS NOT NULL AND o.status <> 'FORECAST'
  ORDER BY o.ends_before DESC NULLS LAST, o.sort_start DESC, o.period DESC LIMIT 1
$$;

CREATE OR REPLACE FUNCTION peers.series_newest(s public.series) RETURNS SETOF public.observation LANGUAGE sql STABLE ROWS 12 AS $$
  SELECT * FROM public.observation o
  WHERE o.series = s.key AND o.known_until IS NULL ORDER BY o.sort_start DESC, o.sort_end DESC, o.period DESC
$$;

CREATE OR REPLACE FUNCTION peers.series_oldest(s public.series) RETURNS SETOF public.observation LANGUAGE sql STABLE ROWS 100 AS $$
  SELECT * FROM public.observation o
  WHERE o.series = s.key AND o.known_until IS NULL ORDER BY o.sort_start, o.sort_end, o.period
$$;

DO $$ BEGIN
  CREATE TYPE peers.observation_columns AS (periods text[], "values" float8[]);
EXCEPTION WHEN duplicate_object THEN NULL; END $$;

CREATE OR REPLACE FUNCTION peers.series_columns(s public.series) RETURNS peers.observation_columns LANGUAGE sql STABLE AS $$
  SELECT row(array_agg(o.period ORDER BY o.sort_start, o.sort_end, o.period),
             array_agg(o.value::float8 ORDER BY o.sort_start, o.sort_end, o.period))::peers.observation_columns
  FROM public.observation o WHERE o.series = s.key AND o.known_until IS NULL
$$;

CREATE OR REPLACE FUNCTION peers.policy_indicators(p public.policy) RETURNS SETOF public.indicator LANGUAGE sql STABLE ROWS 4 AS $$
  SELECT * FROM public.indicator i
  WHERE EXISTS (SELECT FROM public.effect e WHERE e.policy = p.slug AND e.indicator = i.code) ORDER BY i.code
$$;
