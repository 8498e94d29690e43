import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';

interface Reading {
  period: string;
  value: number | null;
  status: string;
  knownFrom: string | null;
  citations: { role: string; source: { slug: string } }[];
  inputs: { value: number; series: { key: string } }[];
}

interface DerivedSeries {
  derivation: { formula: string; inputs: { name: string; series: { key: string } }[] } | null;
  observations: { nodes: Reading[] };
}

const derivedSeries = (key: string, asOf?: string) =>
  ask<{ series: DerivedSeries }>(
    `query ($key: String!, $asOf: Date) {
      series(key: $key) {
        derivation { formula inputs { name series { key } } }
        observations(first: 100, asOf: $asOf) {
          nodes { period value status knownFrom citations { role source { slug } } inputs { value series { key } } }
        }
      }
    }`,
    { key, asOf },
  ).then(({ series }) => series);

describe('the trade deficit of January to November 2018', () => {
  const KEY = 'IRREGULAR.merchandise-trade-deficit.dprk.china._T.USD_E6.tumen-derived';

  test('is 2,010.63 less 191.755 million USD, with what it was computed from and who says so', async () => {
    const { derivation, observations } = await derivedSeries(KEY);
    expect(derivation?.formula).toBe('imports - exports');
    expect(observations.nodes).toHaveLength(1);
    const [deficit] = observations.nodes;
    expect(deficit).toMatchObject({ period: '2018-01/2018-11', value: 1818.875, status: 'ESTIMATED' });
    expect(deficit?.inputs.map(({ value }) => value).toSorted((one, other) => one - other)).toEqual([191.755, 2010.63]);
    expect(new Set(deficit?.citations.map(({ role }) => role))).toEqual(new Set(['INPUT']));
    expect(deficit?.citations.map(({ source }) => source.slug)).toContain('nkr-essay-2019');
  });

  test('was not known before its inputs were', async () => {
    expect((await derivedSeries(KEY, '2019-02-25')).observations.nodes).toEqual([]);
    expect((await derivedSeries(KEY, '2019-03-01')).observations.nodes[0]?.value).toBe(1818.875);
  });

  test('is what the publisher prints, once its sum is mended', async () => {
    const { series } = await ask<{ series: { latest: { value: number } } }>(
      '{ series(key: "IRREGULAR.merchandise-trade-deficit.dprk.china._T.USD_E6.nkr-essay-2019-figures") { latest { value } } }',
    );
    expect(series.latest.value).toBe(1818.875);
  });
});

describe('every derived series', () => {
  test('says how it is computed, and its inputs say what is computed from them', async () => {
    const { seriesList } = await ask<{
      seriesList: {
        nodes: {
          key: string;
          derivation: { inputs: { series: { derivation: object | null; derivedSeries: { key: string }[] } }[] } | null;
          coverage: { count: number };
        }[];
      };
    }>(
      `{ seriesList(first: 100, filter: { source: "tumen-derived" }) {
        nodes { key coverage { count } derivation { inputs { series { derivation { formula } derivedSeries { key } } } } }
      } }`,
    );
    expect(seriesList.nodes.length).toBeGreaterThanOrEqual(12);
    for (const { key, derivation, coverage } of seriesList.nodes) {
      expect(coverage.count, key).toBeGreaterThan(0);
      for (const { series } of derivation?.inputs ?? []) {
        expect(series.derivedSeries.map((each) => each.key)).toContain(key);
      }
      expect(derivation?.inputs.length, key).toBeGreaterThan(0);
    }
  });

  test("agrees with what `transform` computes: China's share, and grain by person", async () => {
    interface Columns {
      periods: string[];
      values: (number | null)[];
    }
    const { derived, computed, grain, perPerson } = await ask<
      Record<'derived' | 'computed' | 'grain' | 'perPerson', { data: Columns }>
    >(`{
      derived: series(key: "A.merchandise-trade-share.dprk.china._T.%.tumen-derived") { data { periods values } }
      computed: series(key: "A.merchandise-trade.dprk.china._T.USD_E6.kotra-dprk-trade") {
        data(transform: SHARE_OF, of: "A.merchandise-trade.dprk._T._T.USD_E6.kotra-dprk-trade") { periods values }
      }
      grain: series(key: "A.cereal-production-per-person.dprk._Z.FAO:1717.kg/{person}.tumen-derived") { data { periods values } }
      perPerson: series(key: "A.cereal-production.dprk._Z.FAO:1717.t.faostat-qcl") {
        data(transform: PER_CAPITA, of: "A.population.dprk._Z._Z.{person}.world-bank-wdi", unit: "kg") { periods values }
      }
    }`);
    for (const [stored, onTheWay] of [
      [derived.data, computed.data],
      [grain.data, perPerson.data],
    ] as const) {
      for (const [at, period] of stored.periods.entries()) {
        const other = onTheWay.values[onTheWay.periods.indexOf(period)];
        expect(other, period).toBeCloseTo(stored.values[at] ?? Number.NaN, 9);
      }
    }
  });

  test('has no value where an input has none', async () => {
    const { balance, imports } = await ask<
      Record<'balance' | 'imports', { data: { periods: string[]; values: (number | null)[] } }>
    >(`{
      balance: series(key: "M.merchandise-trade-balance.china.dprk._T.USD_E6.tumen-derived") { data { periods values } }
      imports: series(key: "M.merchandise-imports.china.dprk._T.USD_E6.china-customs") { data { periods values } }
    }`);
    const at = balance.data.periods.indexOf('2017-05');
    expect(balance.data.values[at]).toBeNull();
    expect(imports.data.values[imports.data.periods.indexOf('2017-05')]).toBeNull();
  });
});
