import { describe, expect, test } from 'vitest';
import { ask, post } from './ask.ts';

const CUSTOMS = 'A.merchandise-exports.china.dprk._T.USD_E6.china-customs';
const KOTRA = 'A.merchandise-imports.dprk.china._T.USD_E6.kotra-dprk-trade';

interface Comparison {
  periods: string[];
  unitSymbol: string | null;
  series: {
    series: { key: string };
    values: (number | null)[];
    flags: string[];
    reasons: (string | null)[];
    inSpread: boolean;
    apartBecause: string | null;
    method: { frequency: string; conversion: { multiplier: number } | null };
    problem: { code: string } | null;
  }[];
  spread: { count: number[]; minimum: (number | null)[]; maximum: (number | null)[]; range: (number | null)[] };
  mirrors: {
    imports: { key: string };
    exports: { key: string };
    difference: (number | null)[];
    ratio: (number | null)[];
  }[];
}

async function compare(series: readonly string[], more = ''): Promise<Comparison> {
  const answer = await ask<{ compare: Comparison }>(
    `query ($series: [String!]!) {
      compare(series: $series ${more}) {
        periods unitSymbol
        series {
          series { key } values flags reasons inSpread apartBecause
          method { frequency conversion { multiplier } } problem { code }
        }
        spread { count minimum maximum range }
        mirrors { imports { key } exports { key } difference ratio }
      }
    }`,
    { series },
  );
  return answer.compare;
}

describe('the population of the DPRK by its publishers', () => {
  test('stands on one axis, with how far apart they are', async () => {
    const { series } = await ask<{ series: { alternatives: { key: string }[] } }>(
      '{ series(key: "A.population.dprk._Z._Z.{person}.world-bank-wdi") { alternatives { key } } }',
    );
    const keys = ['A.population.dprk._Z._Z.{person}.world-bank-wdi', ...series.alternatives.map(({ key }) => key)];
    expect(keys.length).toBeGreaterThanOrEqual(6);
    const { periods, series: compared, spread } = await compare(keys, 'from: "2000", to: "2016"');
    expect(periods).toEqual(Array.from({ length: 17 }, (_, at) => String(2000 + at)));
    const at = periods.indexOf('2011');
    const values = compared.flatMap((each) => each.values[at] ?? []);
    expect(spread.count[at]).toBe(values.length);
    expect(values.length).toBeGreaterThan(3);
    expect(spread.minimum[at]).toBe(Math.min(...values));
    expect(spread.maximum[at]).toBe(Math.max(...values));
    expect(spread.range[at]).toBe(Math.max(...values) - Math.min(...values));
  });
});

describe('trade told from both ends', () => {
  test('is found by the mirrors of a series', async () => {
    const { series } = await ask<{ series: { mirrors: { key: string }[] } }>(
      `{ series(key: "${CUSTOMS}") { mirrors { key } } }`,
    );
    expect(series.mirrors.map(({ key }) => key)).toContain(KOTRA);
  });

  test('is compared where both sides have a value, and only there', async () => {
    const { periods, series, mirrors } = await compare([CUSTOMS, KOTRA]);
    expect(mirrors).toHaveLength(1);
    const [pair] = mirrors;
    expect([pair?.imports.key, pair?.exports.key]).toEqual([KOTRA, CUSTOMS]);
    const [exports, imports] = series.map(({ values }) => values);
    let both = 0;
    for (const [at] of periods.entries()) {
      const [one, other] = [imports?.[at] ?? null, exports?.[at] ?? null];
      if (one === null || other === null) {
        expect(pair?.ratio[at]).toBeNull();
        continue;
      }
      both += 1;
      expect(pair?.ratio[at]).toBeCloseTo(one / other, 12);
      expect(pair?.difference[at]).toBeCloseTo(one - other, 6);
    }
    expect(both).toBeGreaterThan(0);
  });
});

describe('series that are not alike', () => {
  test('are brought to the coarsest frequency, and to the unit of the first', async () => {
    const { series, periods, unitSymbol } = await compare([
      CUSTOMS,
      'M.merchandise-exports.china.dprk._T.USD_E6.china-customs',
      'A.merchandise-exports.dprk.world._T.USD.world-bank-wdi',
    ]);
    expect(series.map(({ method }) => method.frequency)).toEqual(['A', 'A', 'A']);
    expect(series[2]?.method.conversion?.multiplier).toBe(1e-6);
    expect(series.every(({ inSpread }) => inSpread)).toBe(true);
    expect(unitSymbol).toBe('million USD');
    expect(periods.every((period) => /^\d{4}(\/\d{4}|\/\.\.)?$/.test(period))).toBe(true);
  });

  test('stay side by side with the reason when their units do not convert', async () => {
    const { series, spread } = await compare([CUSTOMS, 'A.population.dprk._Z._Z.{person}.world-bank-wdi']);
    expect(series[1]).toMatchObject({ inSpread: false, problem: null });
    expect(series[1]?.apartBecause).toContain('does not convert');
    expect(series[1]?.values.some((value) => value !== null)).toBe(true);
    expect(spread.range.every((range) => range === null)).toBe(true);
  });

  test('that cannot give what was asked leave the others their answer', async () => {
    const { series } = await compare(
      [CUSTOMS, KOTRA, 'A.population.dprk._Z._Z.{person}.world-bank-wdi'],
      'unit: "USD"',
    );
    expect(series.map(({ problem }) => problem?.code ?? null)).toEqual([null, null, 'NOT_CONVERTIBLE']);
    expect(series[0]?.values.some((value) => value !== null)).toBe(true);
  });

  test('keep their intervals: nothing is dropped', async () => {
    const months = 'M.merchandise-imports.china.dprk._T.USD_E6.china-customs';
    const intervals = 'IRREGULAR.merchandise-imports.china.dprk._T.USD_E6.china-customs';
    const { periods, series } = await compare([months, intervals]);
    expect(periods).toContain('2018-01/2018-11');
    expect(periods).toContain('2018-11');
    const own = await ask<{ series: { data: { periods: string[]; values: (number | null)[] } } }>(
      `{ series(key: "${intervals}") { data { periods values } } }`,
    );
    const shown = own.series.data.periods.map((period) => series[1]?.values[periods.indexOf(period)]);
    expect(shown).toEqual(own.series.data.values);
  });
});

describe('what cannot be compared', () => {
  test.each([
    ['one series', [CUSTOMS], 'series: 1 different keys.'],
    ['a series with itself', [CUSTOMS, CUSTOMS], 'series: 1 different keys.'],
  ])('%s is an error that names the argument', async (_, series, message) => {
    const { errors } = await post('query ($series: [String!]!) { compare(series: $series) { periods } }', { series });
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', argument: 'series' } });
  });

  test('an unknown series says what was meant', async () => {
    const { errors } = await post('query ($series: [String!]!) { compare(series: $series) { periods } }', {
      series: [CUSTOMS, KOTRA.replace('kotra', 'kotar')],
    });
    expect(errors?.[0]?.extensions).toMatchObject({ argument: 'series', didYouMean: KOTRA });
  });
});
