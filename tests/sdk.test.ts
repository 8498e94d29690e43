import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createTumen, GraphQLRequestError, iterate, SCHEMA_VERSION } from '@tumen/sdk';
import { createClient } from '@tumen/sdk/client';
import { graphql } from '@tumen/sdk/graphql';
import * as operations from '@tumen/sdk/operations';
import { RegionDocument } from '@tumen/sdk/operations';
import { decodePeriod } from '@tumen/sdk/scalars';
import { schema } from '@tumen/server/contract/schema.ts';
import { Kind, parse } from 'graphql';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const url = `${inject('serviceUrl')}/graphql`;
const tumen = createTumen({ url });

test('the service answers by the contract that the SDK was made for, and says so to pages of any origin', async () => {
  const response = await fetch(`${url}?query={dataset{version}}`, { headers: { origin: 'https://almanac.test' } });
  expect(response.headers.get('tumen-schema-version')).toBe(SCHEMA_VERSION);
  expect(response.headers.get('access-control-expose-headers')).toContain('tumen-schema-version');
});

describe('the ready-made operations', () => {
  test('give a region with its names', async () => {
    const { region } = await tumen.region({ slug: 'rason' });
    expect(region).toMatchObject({ name: 'Rason', isoCode: 'KP-13' });
    expect(region?.names.map(({ text }) => text)).toContain('라선');
  });

  test('give null for what does not exist', async () => {
    await expect(tumen.region({ slug: 'nowhere' })).resolves.toEqual({ region: null });
  });

  test('give a series as columns of equal length', async () => {
    const { series } = await tumen.series({ key: 'A.merchandise-export-quantity.china.dprk.HS:2709.kt.gta' });
    const { periods, values, flags, reasons } = series?.data ?? {};
    expect(periods).toContain('2013');
    expect(values?.[periods?.indexOf('2013') ?? -1]).toBe(578);
    expect(flags?.at(-1)).toBe('MISSING');
    expect(reasons?.at(-1)).toContain('None recorded');
  });

  test('answer each with what its name says', async () => {
    const page = { first: 2 };
    const [dataset, regions, indicators, seriesList, policies, measures, findings, discrepancies, timeline, search] =
      await Promise.all([
        tumen.dataset(),
        tumen.regions(page),
        tumen.indicators(page),
        tumen.seriesList(page),
        tumen.policies(page),
        tumen.measures({ ...page, filter: { activeOn: '2018-06-01', commodity: ['HS:2710'] } }),
        tumen.findings(page),
        tumen.discrepancies(page),
        tumen.timeline(page),
        tumen.search({ text: '나선', first: 1 }),
      ]);
    expect(dataset.dataset.version).toMatch(/^[0-9a-f]{64}$/);
    for (const { nodes } of [
      regions.regions,
      indicators.indicators,
      seriesList.seriesList,
      policies.policies,
      measures.measures,
      findings.findings,
      discrepancies.discrepancies,
      timeline.timeline,
    ]) {
      expect(nodes).toHaveLength(2);
    }
    expect(search.search.nodes[0]?.node).toMatchObject({ __typename: 'Region', slug: 'rason' });
  });

  test('reach every field of the contract, but for `node` and `nodes`, whose answer only the caller knows', () => {
    const documents = Object.values(operations).flatMap((each) => (each instanceof String ? [String(each)] : []));
    const asked = documents.flatMap((document) =>
      parse(document).definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION
          ? definition.selectionSet.selections.map((selection) => ('name' in selection ? selection.name.value : ''))
          : [],
      ),
    );
    const { query, subscription } = { query: schema.getQueryType(), subscription: schema.getSubscriptionType() };
    const offered = [query, subscription].flatMap((type) => Object.keys(type?.getFields() ?? {}));
    expect(offered.filter((field) => !asked.includes(field))).toEqual(['node', 'nodes']);
  });

  test('are methods of the client, each by its name', () => {
    const names = Object.keys(operations).flatMap((name) => (name.endsWith('Document') ? [name.slice(0, -8)] : []));
    const methods = names.map((name) => name[0]?.toLowerCase() + name.slice(1));
    expect(methods.filter((method) => !(method in tumen))).toEqual([]);
  });

  test('give goods, units, factors, sources, findings and measures', async () => {
    const { commodity } = await tumen.commodity({ code: 'HS:2710' });
    expect(commodity?.measures.totalCount).toBeGreaterThan(0);
    const [first] = await tumen.each.commodities().collect(1);
    expect(first?.code).toBeTypeOf('string');
    const { conversionFactors } = await tumen.conversionFactors();
    expect(conversionFactors.map(({ source }) => source.title)).not.toContain('');
    const { unit } = await tumen.unit({ code: 'kt' });
    const units = await tumen.each.units({ dimension: unit ? [unit.dimension] : [] }).collect(100);
    expect(units.map(({ code }) => code)).toContain('kt');
    const [source] = await tumen.each.sources({ filter: { text: 'sanctions' } }).collect(1);
    expect(source?.title).toBeTypeOf('string');
    const [some] = await tumen.each.findings().collect(1);
    const { finding } = await tumen.finding({ slug: some?.slug ?? '' });
    expect(finding?.statement).toBe(some?.statement);
    const { measures } = await tumen.measures({ filter: { kind: { in: ['CAP'] } }, first: 1 });
    const { measure } = await tumen.measure({ slug: measures.nodes[0]?.slug ?? '' });
    expect(measure?.policy.slug).toBe(measures.nodes[0]?.policy.slug);
  });

  test('follow the data as a method too', async () => {
    const { dataset } = await tumen.dataset();
    for await (const { data } of tumen.datasetChanged()) {
      expect(data?.datasetChanged.version).toBe(dataset.version);
      break;
    }
  });

  test('give the details of one record each', async () => {
    const { policy } = await tumen.policy({ slug: 'unscr-2397' });
    expect(policy?.measures.length).toBeGreaterThan(5);
    const { indicator } = await tumen.indicator({ code: 'gdp-growth' });
    expect(indicator?.latest?.value).toBeTypeOf('number');
    const { source } = await tumen.source({ slug: 'nkr-essay-2019' });
    expect(source?.statements).toHaveLength(54);
    const { region } = await tumen.regionOverview({ slug: 'dprk' });
    expect(region?.series.nodes).toHaveLength(10);
    const { series } = await tumen.observations({
      key: 'IRREGULAR.merchandise-imports.china.dprk._T.USD_E6.rok-trade-monthly',
    });
    expect(series?.observations.nodes[0]).toMatchObject({
      value: 191.755,
      discrepancy: { published: { value: 1917.55 } },
    });
  });

  test('throw what the service refuses, with its code and argument', async () => {
    const refused = tumen.measures({ filter: { region: ['dprkk'] } });
    await expect(refused).rejects.toBeInstanceOf(GraphQLRequestError);
    await expect(refused).rejects.toMatchObject({
      operation: 'Measures',
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.region', didYouMean: 'dprk' } }],
    });
  });
});

test('periods decode to the days that the service says they stand for', async () => {
  const Periods = graphql(`
    query Periods($after: String) {
      seriesList(first: 50, after: $after) {
        nodes { data(last: 20) { periods startsOn endsOn } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `);
  const wrong: string[] = [];
  const spellings = new Set<string>();
  for await (const { data } of iterate(tumen, Periods, {}, { connection: ({ seriesList }) => seriesList })) {
    data.periods.forEach((period, position) => {
      spellings.add(period.replaceAll(/\d/g, '0'));
      const { startsOn, endsOn } = decodePeriod(period);
      const days = [startsOn, endsOn].map((day) => day?.toISOString().slice(0, 10) ?? null);
      if (days[0] !== data.startsOn[position] || days[1] !== data.endsOn[position]) wrong.push(period);
    });
  }
  expect(wrong).toEqual([]);
  expect(spellings.size).toBeGreaterThan(3);
});

describe('numbers', () => {
  const IMPORTS = 'M.merchandise-imports.china.dprk._T.USD_E6.china-customs';

  test('of a series are typed columns, transformed if asked', async () => {
    const { series } = await tumen.series({
      key: IMPORTS,
      transform: 'PERCENT_CHANGE_YEAR_AGO',
      from: '2017',
      to: '2018',
    });
    expect(series?.columns.values).toBeInstanceOf(Float64Array);
    expect(series?.columns).toHaveLength(24);
    const rows = series?.columns.toRows() ?? [];
    expect(rows.find(({ period }) => period === '2017-11')?.value).toBeCloseTo(-61.79, 2);
    expect(rows.find(({ period }) => period === '2017-12')).toMatchObject({ value: null, flag: 'MISSING' });
    expect(series?.data.method.unitSymbol).toBe('%');
  });

  test('are compared, diffed, charted, tracked and set beside policies', async () => {
    const [
      { compare },
      { series: diffed },
      { series: charted },
      { series: described },
      { measure },
      { policy },
      { policy: drawn },
    ] = await Promise.all([
      tumen.compare({
        series: [
          'A.merchandise-exports.china.dprk._T.USD_E6.china-customs',
          'A.merchandise-imports.dprk.china._T.USD_E6.kotra-dprk-trade',
        ],
      }),
      tumen.seriesDiff({ key: 'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp', from: '2010-01-01', to: '2012-01-01' }),
      tumen.seriesChart({ key: IMPORTS }),
      tumen.seriesMetadata({ key: 'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp' }),
      tumen.capTracking({ measure: 'unscr-2397-refined-petroleum-cap', window: '2018-01/2018-09' }),
      tumen.policyImpact({ policy: 'unscr-2371', series: IMPORTS }),
      tumen.policyImpactChart({ policy: 'unscr-2371', series: IMPORTS }),
    ]);
    expect(compare.mirrors).toHaveLength(1);
    expect(diffed?.diff.revised).toBeGreaterThan(0);
    expect(charted?.data.vegaLite.$schema).toContain('vega-lite');
    expect(measure?.cap?.tracking.limits[0]?.total.value).toBe(27_978);
    expect(described).toMatchObject({ frequency: 'A', commodity: null, coverage: { count: expect.any(Number) } });
    expect(policy?.impact.estimate?.levelChange.standardError).toBeGreaterThan(0);
    expect(drawn?.impact.lines?.fitted).toHaveLength(drawn?.impact.lines?.periods.length ?? 0);
  });
});

describe('every list is iterated over, page by page', () => {
  test('without a limit to its end', async () => {
    const { regions } = await tumen.regions({ first: 1 });
    const slugs = new Set<string>();
    for await (const { slug } of tumen.each.regions({ first: 100 })) slugs.add(slug);
    expect(slugs.size).toBe(regions.totalCount);
  });

  test('nested ones too', async () => {
    const key = 'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp';
    const readings = await tumen.each.observations({ key, first: 10 }).collect(1_000);
    const { series } = await tumen.observations({ key });
    expect(readings).toHaveLength(series?.observations.totalCount ?? -1);
  });

  test('each of them once', async () => {
    const { each } = tumen;
    const firsts = [
      each.discrepancies({ first: 2 }).collect(3),
      each.findings({ first: 2 }).collect(3),
      each.indicators({ first: 2 }).collect(3),
      each.measures({ first: 2 }).collect(3),
      each.policies({ first: 2 }).collect(3),
      each.search({ text: 'coal', first: 2 }).collect(3),
      each.seriesList({ first: 2 }).collect(3),
      each.timeline({ first: 2 }).collect(3),
    ];
    for (const nodes of await Promise.all<readonly unknown[]>(firsts)) expect(nodes).toHaveLength(3);
  });
});

test('a query of your own is typed by the contract and answered', async () => {
  const place = graphql('fragment Place on Region { slug location { latitude } }');
  const document = graphql('query Mine($slug: String!) { region(slug: $slug) { name ...Place } }', [place]);
  const { region } = await tumen.request(document, { slug: 'sinuiju' });
  expect(region?.name).toBe('Sinuiju');
});

test('the worked example prints who says so', async () => {
  const example = fileURLToPath(new URL('../sdk/examples/who-says-so.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [example, url]);
  expect(stdout).toMatch(/Rason: \d+ series, \d+ policies/);
  expect(stdout).toContain('191.755 million USD');
});

describe('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tumen-bundle-'));
  let bundle = '';

  beforeAll(async () => {
    const entry = join(folder, 'entry.ts');
    const sdk = (module: string) => fileURLToPath(new URL(`../sdk/src/${module}`, import.meta.url));
    writeFileSync(
      entry,
      `import { createClient } from ${JSON.stringify(sdk('client.ts'))};
       import { RegionDocument } from ${JSON.stringify(sdk('generated/graphql.ts'))};
       const { region } = await createClient({ url: ${JSON.stringify(url)} }).request(RegionDocument, { slug: 'rason' });
       document.title = region.name;`,
    );
    const { output } = await build({ input: entry, output: { minify: true }, write: false });
    bundle = output[0].code;
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('a bundle holds the operations that are used, and no others', () => {
    expect(bundle).toContain('query Region(');
    expect(bundle).not.toContain('query Policies(');
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(4_000);
  });

  test('a page asks the service across origins', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><script type="module">${bundle}</script>`);
    }).listen(0, '127.0.0.1');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      // A server listening on a TCP port has this kind of address.
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await expect.poll(() => page.title()).toBe('Rason');
    } finally {
      await browser.close();
      server.close();
    }
  });
});

test('the bare core runs the same operations', async () => {
  const { region } = await createClient({ url }).request(RegionDocument, { slug: 'wonsan' });
  expect(region?.name).toBe('Wonsan');
});
