import { beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { all } from './every-page.ts';

// Publishers disagree, revise and misprint. Of each of the known conflicts both sides can be seen: as two series, as
// vintages of one period, or as a discrepancy with its reason.

interface Conflict {
  about: string;
  /** Series of which each holds its own reading. */
  series?: readonly string[];
  /** A series with several vintages of `period`. */
  vintagesOf?: string;
  /** The period that all of the series have a reading for. */
  period?: string;
  /** What says that a reading is contradicted or misprinted. */
  discrepancies?: readonly string[];
}

const CONFLICTS: readonly Conflict[] = [
  {
    about: 'co2-fossil 2018',
    series: [
      'A.co2-emissions-fossil.dprk._Z._Z.Mt.owid-co2-2020',
      'A.co2-emissions-fossil.dprk._Z._Z.kt{C}.cdiac-ff',
      'A.co2-emissions-fossil.dprk._Z._Z.Mt.gapminder-fasttrack',
    ],
    discrepancies: ['co2-fossil-2018', 'co2-fossil-2017'],
  },
  {
    about: 'population 2018',
    series: [
      'A.population.dprk._Z._Z.{person}.world-bank-wdi',
      'A.population.dprk._Z._Z.{person}.owid-population-gapminder-un',
      'A.population.dprk._Z._Z.{person}.maddison-project-2020',
      'A.population.dprk._Z._Z.{person}.bok-dprk-gdp',
      'A.population.dprk._Z._Z.{person}.statistics-korea-dprk',
    ],
    discrepancies: ['population-2018'],
  },
  { about: 'population 2008', discrepancies: ['census-2008-sum-of-provinces'] },
  {
    about: 'merchandise-exports 2014',
    series: [
      'A.merchandise-exports.dprk.world._T.USD.world-bank-wdi',
      'A.merchandise-exports-excluding-inter-korean.dprk._T._T.USD_E6.bok-dprk-gdp',
      'A.merchandise-imports.dprk.world._T.USD.world-bank-wdi',
      'A.merchandise-imports-excluding-inter-korean.dprk._T._T.USD_E6.bok-dprk-gdp',
    ],
    discrepancies: ['merchandise-exports-2014', 'merchandise-imports-2014'],
  },
  {
    about: 'merchandise-exports 2018',
    series: [
      'A.merchandise-exports.dprk.world._T.USD.world-bank-wdi',
      'A.merchandise-exports.dprk._T._T.USD_E6.kotra-dprk-trade',
      'A.merchandise-exports.dprk._T._T.USD_E6.kita-trade',
    ],
    discrepancies: ['merchandise-exports-2018-publishers'],
  },
  {
    about: 'merchandise-imports 2019',
    series: [
      'A.merchandise-imports.dprk.world._T.USD.world-bank-wdi',
      'A.merchandise-imports.dprk._T._T.USD_E6.kita-trade',
    ],
    discrepancies: ['merchandise-imports-2019'],
  },
  {
    about: 'share-of-china-in-trade 2018',
    series: [
      'A.merchandise-trade-share.dprk.china._T.%.kotra-dprk-trade',
      'A.merchandise-trade-share.dprk.china._T.%.kita-trade',
    ],
    discrepancies: ['share-of-china-2018'],
  },
  {
    about: 'china-dprk-trade 2013',
    series: [
      'A.merchandise-trade.china.dprk._T.USD_E6.kotra-dprk-trade',
      'A.merchandise-trade.china.dprk._T.USD_E6.kita-trade',
      'A.merchandise-trade.china.dprk._T.USD_E6.china-customs',
    ],
    period: '2013',
  },
  {
    about: 'china-imports-from-dprk 2018-01/2018-11',
    series: [
      'IRREGULAR.merchandise-imports.china.dprk._T.USD_E6.china-customs',
      'IRREGULAR.merchandise-imports.china.dprk._T.USD_E6.rok-trade-monthly',
      'IRREGULAR.merchandise-trade-deficit.dprk.china._T.USD_E6.nkr-essay-2019-figures',
    ],
    discrepancies: ['essay-imports-decimal-point', 'essay-trade-deficit', 'china-imports-2018-01-2018-11'],
  },
  { about: 'date-of-unscr-2375', discrepancies: ['essay-resolution-2375-date', 'essay-resolution-2397-date'] },
  {
    about: 'electricity-generation 2014',
    series: [
      'A.electricity-generation.dprk._Z.HS:2716.TWh.owid-electricity-mix-2022',
      'A.electricity-generation.dprk._Z.HS:2716.TWh.statistics-korea-dprk',
    ],
    discrepancies: ['electricity-generation-2014', 'electricity-generation-2018', 'electricity-2018-unit'],
  },
  {
    about: 'coal-production 2014',
    series: [
      'A.coal-production.dprk._Z.HS:2701.TWh.shift-coal-production',
      'A.coal-production.dprk._Z.HS:2701.TWh.owid-fossil-fuel-production-2022',
    ],
    discrepancies: ['coal-production-2014', 'coal-production-2010', 'coal-production-1990'],
  },
  {
    about: 'cereal-production 2023',
    series: [
      'A.grain-production.dprk._Z._Z.Mt.statistics-korea-dprk',
      'A.cereal-production.dprk._Z.FAO:1717.t.faostat-qcl',
    ],
    discrepancies: ['cereal-production-2023'],
  },
  {
    about: 'cereal-production 2015',
    series: [
      'A.crop-production.dprk._Z._Z.Mt.fao-crop-production-2016',
      'A.cereal-production.dprk._Z.FAO:1717.t.faostat-qcl',
    ],
    discrepancies: ['cereal-production-2015'],
  },
  { about: 'rice-production 1990 to 1991', discrepancies: ['rice-production-1991-break'] },
  { about: 'rice-production 2016', discrepancies: ['rice-production-2016-essay', 'essay-rice-no-year'] },
  { about: 'refined-petroleum barrels per tonne 2018-2021', discrepancies: ['essay-refined-cap-tonnes'] },
  { about: 'refined-petroleum sum 2018-01/2018-04', discrepancies: ['petroleum-four-months-sum'] },
  {
    about: 'gdp-per-capita 2018',
    series: [
      'A.gdp-per-capita.dprk._Z._Z.USD_2011.maddison-project-2020',
      'A.gdp-per-capita.dprk._Z._Z.USD_PPP_2021.gapminder-fasttrack',
      'A.gni-per-capita.dprk._Z._Z.USD.statistics-korea-dprk',
      'A.gni-per-capita.dprk._Z._Z.USD.bok-dprk-gdp',
    ],
    discrepancies: ['gdp-per-capita-2018'],
  },
  {
    about: 'gdp-growth 2015',
    series: [
      'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp',
      'A.gdp-per-capita-nominal.dprk._Z._Z.USD.hyundai-research-institute-dprk',
    ],
    period: '2015',
  },
  {
    about: 'armed-forces-personnel 2007',
    series: [
      'A.armed-forces-personnel.dprk._Z._Z.{person}_E3.cow-nmc-4',
      'A.armed-forces-personnel.dprk._Z._Z.{person}.gapminder-systema-globalis',
    ],
    discrepancies: ['armed-forces-2007'],
  },
  {
    about: 'exports-share-of-gdp 1990',
    series: [
      'A.exports-share-of-gdp.dprk.world._T.%.cepii-tradhist-national',
      'A.exports-share-of-gdp.dprk.world._T.%.cepii-tradhist-dyadic',
    ],
    discrepancies: ['exports-share-of-gdp-1990'],
  },
  { about: 'population-of-rason 2008', discrepancies: ['population-of-rason'] },
  { about: 'population-of-hamhung 2008', discrepancies: ['population-of-hamhung'] },
  { about: 'inter-korean-trade 2016', discrepancies: ['inter-korean-trade-2016'] },
  { about: 'foreign-trade 2023', discrepancies: ['foreign-trade-2023'] },
  { about: 'tx-val-mrch-cd-wt units', discrepancies: ['world-bank-exports-unit'] },
  {
    about: 'zone decree date 2014 2014',
    discrepancies: [
      'zone-decree-date-chongnam',
      'zone-decree-date-chongsu',
      'zone-decree-date-jindo',
      'zone-decree-date-kangryong',
      'zone-decree-date-sukchon',
      'zone-decree-date-unjong',
    ],
  },
  { about: 'nuclear-tests 2006-2017', discrepancies: ['nuclear-tests-2010'] },
  { about: 'date of the sixth test 2017', discrepancies: ['sixth-nuclear-test-date'] },
  { about: 'gdp-growth (vintages) 2007', vintagesOf: 'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp', period: '2007' },
  {
    about: 'china-dprk-trade 2017',
    series: [
      'A.merchandise-trade.dprk.china._T.USD_E6.kotra-dprk-trade',
      'A.merchandise-trade.china.dprk._T.USD_E6.china-customs',
    ],
    discrepancies: ['china-trade-2017-kotra'],
  },
  {
    about: 'merchandise-exports 2010',
    series: [
      'A.merchandise-exports.dprk.world._T.USD.world-bank-wdi',
      'A.merchandise-exports-excluding-inter-korean.dprk._T._T.USD_E6.bok-dprk-gdp',
    ],
    discrepancies: ['merchandise-exports-2010'],
  },
  {
    about: 'china-imports-from-dprk 2016-04',
    vintagesOf: 'M.merchandise-imports.china.dprk._T.USD_E6.china-customs',
    period: '2016-04',
  },
  {
    about: 'china-dprk-trade 2016-01/2016-05',
    vintagesOf: 'IRREGULAR.merchandise-trade.china.dprk._T.USD_E6.china-customs',
    period: '2016-01/2016-05',
  },
  {
    about: 'china-dprk-trade 2017-06',
    vintagesOf: 'M.merchandise-trade.china.dprk._T.USD_E6.china-customs',
    period: '2017-06',
  },
  {
    about: 'china-imports-from-dprk 2017-01/2017-06',
    series: [
      'IRREGULAR.merchandise-imports.china.dprk._T.USD_E6.china-customs',
      'IRREGULAR.merchandise-imports.china.dprk._T.USD_E6.kita-trade',
    ],
    period: '2017-01/2017-06',
  },
  {
    about: 'china-exports-to-dprk 2017-01/2017-06',
    series: [
      'IRREGULAR.merchandise-exports.china.dprk._T.USD_E6.china-customs',
      'IRREGULAR.merchandise-exports.china.dprk._T.USD_E6.kita-trade',
    ],
    period: '2017-01/2017-06',
  },
  { about: 'china-exports-to-dprk 2017-10', discrepancies: ['china-exports-2017-10'] },
  {
    about: 'china-imports-from-dprk 2017-12',
    vintagesOf: 'M.merchandise-imports.china.dprk._T.USD_E6.china-customs',
    period: '2017-12',
  },
  {
    about: 'china-exports-to-dprk 2017-12',
    vintagesOf: 'M.merchandise-exports.china.dprk._T.USD_E6.china-customs',
    period: '2017-12',
  },
  { about: 'china-imports-from-dprk 2018-01', discrepancies: ['china-imports-2018-01'] },
  {
    about: 'china-imports-from-dprk 2018-06',
    vintagesOf: 'M.merchandise-imports.china.dprk._T.USD_E6.china-customs',
    period: '2018-06',
  },
  { about: 'china-imports-from-dprk 2018-01/2018-10', discrepancies: ['china-imports-2018-01-2018-10'] },
  { about: 'china-imports-from-dprk 2019-01/2019-03', discrepancies: ['china-imports-2019-01-2019-03'] },
  {
    about: 'china-dprk-trade 2019',
    series: [
      'A.merchandise-trade.china.dprk._T.USD_E6.china-customs',
      'A.merchandise-trade.china.dprk._T.USD_E6.kita-trade',
    ],
    period: '2019',
  },
  { about: 'china-imports-from-dprk 2020-01', discrepancies: ['china-imports-2020-01'] },
  { about: 'china-dprk-trade 2021-09', discrepancies: ['china-trade-2021-09'] },
  { about: 'china-exports-to-dprk 2023-10', discrepancies: ['china-exports-2023-10'] },
  {
    about: 'china-dprk-trade 2016 and 2017',
    discrepancies: [
      'kita-imports-2016-decimal-point',
      'kita-exports-2016-decimal-point',
      'kita-imports-2017-decimal-point',
      'kita-exports-2017-decimal-point',
    ],
  },
  { about: 'border-trade-allowance 2008-11-01', discrepancies: ['essay-border-trade-allowance'] },
];

const discrepanciesBySlug = new Map<string, Discrepancy>();

beforeAll(async () => {
  const selection = `slug reason citations { locator } subject {
    ... on Finding { discrepancies { slug } } ... on Indicator { discrepancies { slug } }
    ... on Measure { discrepancies { slug } } ... on Observation { discrepancies { slug } }
    ... on Policy { discrepancies { slug } } ... on Region { discrepancies { slug } }
  }`;
  for (const each of await all<Discrepancy>('discrepancies', selection)) discrepanciesBySlug.set(each.slug, each);
});

test('there are 51', () => {
  expect(CONFLICTS).toHaveLength(51);
});

test.each(CONFLICTS)('$about', async ({ series = [], vintagesOf, period, discrepancies = [] }) => {
  expect(series.length + discrepancies.length + (vintagesOf === undefined ? 0 : 1)).toBeGreaterThan(0);
  for (const key of series) await expectReading(key, period);
  if (vintagesOf !== undefined && period !== undefined) await expectVintages(vintagesOf, period);
  for (const slug of discrepancies) expectDiscrepancy(slug);
});

async function expectReading(key: string, period: string | undefined): Promise<void> {
  const { series } = await ask<{
    series: { observations: { nodes: { period: string; value: number | null }[] } } | null;
  }>('query ($key: String!) { series(key: $key) { observations(last: 100) { nodes { period value } } } }', { key });
  const readings = series?.observations.nodes.filter((each) => period === undefined || each.period === period);
  expect(readings, `${key} ${period ?? ''}`).toContainEqual(expect.objectContaining({ value: expect.any(Number) }));
}

async function expectVintages(key: string, period: string): Promise<void> {
  interface Revision {
    value: number;
    knownFrom: string | null;
    knownUntil: string | null;
  }
  const { series } = await ask<{ series: { observations: { nodes: { period: string; revisions: Revision[] }[] } } }>(
    `query ($key: String!) {
      series(key: $key) { observations(last: 100) { nodes { period revisions { value knownFrom knownUntil } } } }
    }`,
    { key },
  );
  const revisions = series.observations.nodes.find((each) => each.period === period)?.revisions ?? [];
  expect(revisions.length, `${key} ${period}`).toBeGreaterThan(1);
  // Each holds until the next is known; the last one counts.
  expect(revisions.map(({ knownUntil }) => knownUntil)).toEqual([
    ...revisions.slice(1).map(({ knownFrom }) => knownFrom),
    null,
  ]);
}

function expectDiscrepancy(slug: string): void {
  const seen = discrepanciesBySlug.get(slug);
  expect(seen, slug).toBeDefined();
  expect(seen?.reason.length, slug).toBeGreaterThan(20);
  expect(seen?.citations.length, slug).toBeGreaterThan(0);
  expect(seen?.subject.discrepancies, `${slug} is seen from its subject`).toContainEqual({ slug });
}

interface Discrepancy {
  slug: string;
  reason: string;
  citations: object[];
  subject: { discrepancies?: object[] };
}
