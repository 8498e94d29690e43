import { type LoggerInterface, logger, parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { ask, post } from './ask.ts';

interface Spec {
  title: { text: string[]; subtitle: string[] };
  description: string;
  layer: { mark: { type: string }; data: { values: Record<string, unknown>[] } }[];
}

async function chartOf(key: string, data = '', chart = ''): Promise<Spec> {
  const { series } = await ask<{ series: { data: { vegaLite: Spec } } }>(
    `query ($key: String!) { series(key: $key) { data ${data} { vegaLite ${chart} } } }`,
    { key },
  );
  return series.data.vegaLite;
}

/** Draws a specification as SVG with Vega itself; every warning is a failure. */
async function draw(spec: Spec): Promise<string> {
  const complaints: unknown[] = [];
  const complain = (...messages: unknown[]) => {
    complaints.push(...messages);
    return listening;
  };
  const listening: LoggerInterface = Object.assign(logger(), { error: complain, warn: complain });
  // The service's JSON is a specification, as this test proves by compiling it.
  const compiled = compile(spec as unknown as TopLevelSpec, { logger: listening });
  const view = new View(parse(compiled.spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  expect(complaints, spec.description).toEqual([]);
  return svg;
}

const marks = ({ layer }: Spec) => layer.map(({ mark }) => mark.type);

describe('the chart of a series', () => {
  test('breaks its line at months without a report, and shades them with the reason', async () => {
    const spec = await chartOf(
      'M.merchandise-imports.china.dprk._T.USD_E6.china-customs',
      '(from: "2016", to: "2019")',
    );
    expect(marks(spec)).toEqual(['rect', 'line', 'point', 'rule', 'text']);
    const [gaps, line] = spec.layer;
    expect(gaps?.data.values).toContainEqual(
      expect.objectContaining({ from: '2017-05-01', to: '2017-05-31', reason: expect.stringContaining('No carrier') }),
    );
    expect(line?.data.values.find(({ period }) => period === '2017-05')).toMatchObject({ value: null });
    expect(await draw(spec)).toContain('<svg');
  });

  test('has the policies that a source says moved its indicator, within the time that is drawn', async () => {
    const spec = await chartOf(
      'M.merchandise-imports.china.dprk._T.USD_E6.china-customs',
      '(from: "2016", to: "2019")',
    );
    const rules = spec.layer.find(({ mark }) => mark.type === 'rule')?.data.values ?? [];
    expect(rules.map(({ slug }) => slug)).toContain('unscr-2397');
    expect(rules.every(({ date }) => String(date) >= '2016-01-01' && String(date) <= '2019-12-31')).toBe(true);
  });

  test('has the policies that are named, and no others', async () => {
    const spec = await chartOf(
      'A.cereal-production.dprk._Z.FAO:1717.t.faostat-qcl',
      '',
      '(policies: ["field-responsibility", "july-1-2002"])',
    );
    const rules = spec.layer.find(({ mark }) => mark.type === 'rule')?.data.values ?? [];
    expect(rules.map(({ slug }) => slug)).toEqual(['july-1-2002', 'field-responsibility']);
  });

  test('tells its method and, to who cannot see it, what it shows', async () => {
    const spec = await chartOf('A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp', '(transform: CHANGE)');
    expect(spec.title.text.join(' ')).toContain('Bank of Korea');
    expect(spec.title.subtitle.join(' ')).toContain('Change from the period before, in percentage points.');
    expect(spec.description).toMatch(/in \d{4}, .* in \d{4} \(percentage points\)\./);
  });

  test('draws intervals as bars over their days', async () => {
    const spec = await chartOf('IRREGULAR.refined-petroleum-deliveries.dprk.china.HS:2710.t.unsc-1718-committee');
    expect(marks(spec).slice(0, 2)).toEqual(['rule', 'point']);
    expect(await draw(spec)).toContain('<svg');
  });
});

test('a hundred series of many publishers compile and draw without a warning', async () => {
  const { seriesList } = await ask<{ seriesList: { nodes: { key: string; data: { vegaLite: Spec } }[] } }>(
    '{ seriesList(first: 100, orderBy: [{ field: SOURCE }]) { nodes { key data { vegaLite(width: 300, height: 150) } } } }',
  );
  for (const { data } of seriesList.nodes) await draw(data.vegaLite);
  expect(seriesList.nodes).toHaveLength(100);
});

describe('a chart is refused', () => {
  test.each([
    ['(width: 0)', 'width'],
    ['(height: 5000)', 'height'],
    ['(policies: ["unscr-2379"])', 'policies'],
  ])('%s, with the argument', async (chart, argument) => {
    const { errors } = await post(
      `{ series(key: "A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp") { data { vegaLite ${chart} } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
