import { BENCH_SERIES } from '../generated-series.ts';
import { GROWTH_SERIES, NEWEST, PAGE, POLICIES, SERIES_LISTED, SERIES_PER_INDICATOR } from './queries.ts';

const TITLE = `
  i.name || coalesce(' (' || c.name || ')', '') || ', ' || r.name || coalesce(' with ' || cp.name, '')
  || ' (' || u.symbol || ', '
  || CASE WHEN s.cumulative THEN 'year to date' ELSE
       CASE s.frequency WHEN 'A' THEN 'annual' WHEN 'S' THEN 'half-yearly' WHEN 'Q' THEN 'quarterly'
         WHEN 'M' THEN 'monthly' WHEN 'W' THEN 'weekly' WHEN 'D' THEN 'daily' ELSE 'intervals' END END
  || '), ' || coalesce(o.publisher, o.title)`;

const PARTS = `
  JOIN indicator i ON i.code = s.indicator JOIN region r ON r.slug = s.region JOIN unit u ON u.code = s.unit
  JOIN source o ON o.slug = s.dataset LEFT JOIN region cp ON cp.slug = s.counterpart
  LEFT JOIN commodity c ON c.code = s.commodity`;

const LATEST = `
  (SELECT json_build_object('period', o.period, 'value', o.value) FROM observation o
   WHERE o.series = s.key AND o.known_until IS NULL AND o.value IS NOT NULL AND o.status <> 'FORECAST'
   ORDER BY o.ends_before DESC NULLS LAST, o.sort_start DESC, o.period DESC LIMIT 1)`;

const SOURCE_OBJECT = (source: string) =>
  `json_build_object('slug', ${source}.slug, 'title', ${source}.title, 'publisher', ${source}.publisher)`;

const NEWEST_OBSERVATIONS = `
  (SELECT coalesce(json_agg(json_build_object('period', n.period, 'value', n.value, 'status', n.status, 'citations',
     (SELECT json_agg(json_build_object('role', ci.role, 'locator', ci.locator, 'source', ${SOURCE_OBJECT('so')}) ORDER BY ci.position)
      FROM citation ci JOIN source so ON so.slug = ci.source WHERE ci.observation = n.id)) ORDER BY n.sort_start, n.sort_end, n.period), '[]')
   FROM (SELECT * FROM observation o WHERE o.series = s.key AND o.known_until IS NULL
         ORDER BY o.sort_start DESC, o.sort_end DESC, o.period DESC LIMIT $3) n)`;

const SERIES_OF_INDICATOR = `
  (SELECT coalesce(json_agg(json_build_object('key', s.key, 'observations', json_build_object('nodes', ${NEWEST_OBSERVATIONS})) ORDER BY s.key), '[]')
   FROM (SELECT * FROM series s WHERE s.indicator = i.code ORDER BY s.key LIMIT $4) s)`;

const INDICATORS_OF_POLICY = `
  (SELECT coalesce(json_agg(json_build_object('code', i.code, 'name', i.name, 'series', json_build_object('nodes', ${SERIES_OF_INDICATOR})) ORDER BY i.code), '[]')
   FROM indicator i WHERE EXISTS (SELECT FROM effect e WHERE e.policy = p.slug AND e.indicator = i.code))`;

const MEASURES_OF_POLICY = `
  (SELECT coalesce(json_agg(json_build_object('slug', m.slug, 'kind', m.kind, 'description', m.description) ORDER BY m.starts_on, m.slug), '[]')
   FROM measure m WHERE m.policy = p.slug)`;

/** A statement whose only value is the whole answer as text. */
function answer(field: string, value: string, values: readonly unknown[]): { text: string; values: unknown[] } {
  const text = `SELECT json_build_object('data', json_build_object('${field}', ${value}))::text AS answer`;
  return { text, values: [...values] };
}

/** By the names of the queries. */
export const BARE_STATEMENTS: Readonly<Record<string, { text: string; values: unknown[] }>> = {
  Q1a: answer(
    'series',
    `(SELECT json_build_object('title', ${TITLE}, 'latest', ${LATEST}) FROM series s ${PARTS} WHERE s.key = $1)`,
    [GROWTH_SERIES],
  ),
  Q1b: answer('region', `(SELECT json_build_object('name', name) FROM region WHERE slug = $1)`, ['rason']),
  Q2: answer(
    'policies',
    `json_build_object('nodes', (
       SELECT json_agg(json_build_object('slug', p.slug, 'title', p.title, 'adoptedOn', p.adopted_on,
         'measures', ${MEASURES_OF_POLICY}, 'indicators', json_build_object('nodes', ${INDICATORS_OF_POLICY})) ORDER BY p.slug)
       FROM (SELECT * FROM policy WHERE kind = $1 ORDER BY slug LIMIT $2) p))`,
    ['UN_RESOLUTION', POLICIES, NEWEST, SERIES_PER_INDICATOR],
  ),
  Q3: answer(
    'seriesList',
    `json_build_object('nodes', (
       SELECT json_agg(json_build_object('key', s.key, 'title', ${TITLE}, 'source', ${SOURCE_OBJECT('o')},
         'indicator', json_build_object('code', i.code, 'name', i.name),
         'region', json_build_object('slug', r.slug, 'name', r.name), 'latest', ${LATEST}) ORDER BY s.key)
       FROM (SELECT * FROM series ORDER BY key LIMIT $1) s ${PARTS}))`,
    [SERIES_LISTED],
  ),
  Q4p: answer(
    'series',
    `json_build_object('observations', json_build_object('nodes', (
       SELECT json_agg(json_build_object('period', period, 'value', value) ORDER BY sort_start, sort_end, period)
       FROM (SELECT * FROM observation WHERE series = $1 AND known_until IS NULL ORDER BY sort_start, sort_end, period LIMIT $2) o)))`,
    [BENCH_SERIES, PAGE],
  ),
  Q4c: answer(
    'series',
    `json_build_object('data', (
       SELECT json_build_object('periods', json_agg(period ORDER BY sort_start, sort_end, period), 'values', json_agg(value ORDER BY sort_start, sort_end, period))
       FROM observation WHERE series = $1 AND known_until IS NULL))`,
    [BENCH_SERIES],
  ),
};
