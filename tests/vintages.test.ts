import { describe, expect, inject, test } from 'vitest';
import { ask, post } from './ask.ts';

const GROWTH = 'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp';
const IMPORTS = 'IRREGULAR.merchandise-imports.china.dprk._T.USD_E6.rok-trade-monthly';
const POPULATION = 'A.population.dprk._Z._Z.{person}.world-bank-wdi';

/** The value of a period as every field gives it that takes `asOf`. */
async function valuesOf(key: string, period: string, asOf: string) {
  const { series } = await ask<{
    series: {
      data: { periods: string[]; values: (number | null)[] };
      observations: { nodes: { period: string; value: number | null }[] };
    };
  }>(
    `query ($key: String!, $asOf: Date, $period: Period) {
      series(key: $key) {
        data(asOf: $asOf) { periods values }
        observations(asOf: $asOf, from: $period, to: $period) { nodes { period value } }
      }
    }`,
    { key, period, asOf },
  );
  return [
    series.data.values[series.data.periods.indexOf(period)] ?? null,
    series.observations.nodes.find((node) => node.period === period)?.value ?? null,
  ];
}

describe('as of a day', () => {
  test.each([
    ['2010-01-01', -2.3],
    ['2012-01-01', -1.2],
  ])("the Bank of Korea's growth for 2007 is, on %s, %d", async (asOf, value) => {
    expect(await valuesOf(GROWTH, '2007', asOf)).toEqual([value, value]);
  });

  test('imports of January to November 2018 are 191.755, as the misprint was no vintage', async () => {
    expect(await valuesOf(IMPORTS, '2018-01/2018-11', '2019-03-01')).toEqual([191.755, 191.755]);
  });

  test('nothing is known before it was public, by any field', async () => {
    const { series, indicator } = await ask<{
      series: { latest: null; coverage: { count: number }; data: { periods: string[] } };
      indicator: { latest: null };
    }>(
      `{
        series(key: "${IMPORTS}") { latest(asOf: "2019-02-25") { value } coverage(asOf: "2019-02-25") { count } data(asOf: "2019-02-25") { periods } }
        indicator(code: "military-expenditure") { latest(asOf: "1990-01-01") { value } }
      }`,
    );
    expect(series).toEqual({ latest: null, coverage: { count: 0 }, data: { periods: [] } });
    expect(indicator.latest).toBeNull();
  });

  test('a file of a series tells what was known, too', async () => {
    const url = `${inject('serviceUrl')}/series/${encodeURIComponent(GROWTH)}.json`;
    const then: { periods: string[]; values: number[] } = await (await fetch(`${url}?asOf=2010-01-01`)).json();
    expect(then.values[then.periods.indexOf('2007')]).toBe(-2.3);
    const wrong = await fetch(`${url}?asOf=yesterday`);
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toMatchObject({ error: expect.stringContaining('"yesterday" is not a day') });
  });

  test('today, every series is as it is without a day', async () => {
    const today = new Date().toISOString().slice(0, 10);
    interface Columns {
      periods: string[];
      values: (number | null)[];
      flags: string[];
    }
    let after: string | null = null;
    let compared = 0;
    do {
      const answer: {
        seriesList: {
          nodes: { key: string; now: Columns; today: Columns }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await ask(
        `query ($after: String, $today: Date) {
          seriesList(first: 100, after: $after) {
            nodes { key now: data { periods values flags } today: data(asOf: $today) { periods values flags } }
            pageInfo { hasNextPage endCursor }
          }
        }`,
        { after, today },
      );
      for (const series of answer.seriesList.nodes) {
        expect(series.today, series.key).toEqual(series.now);
        compared += 1;
      }
      after = answer.seriesList.pageInfo.hasNextPage ? answer.seriesList.pageInfo.endCursor : null;
    } while (after !== null);
    expect(compared).toBeGreaterThan(500);
  });
});

describe('the difference between two days', () => {
  const diff = (key: string, from: string, to: string) =>
    ask<{
      series: {
        diff: {
          added: number;
          revised: number;
          withdrawn: number;
          changes: {
            kind: string;
            period: string;
            before: number | null;
            after: number | null;
            change: number | null;
          }[];
        };
      };
    }>(
      `query ($key: String!, $from: Date!, $to: Date) {
        series(key: $key) { diff(from: $from, to: $to) { added revised withdrawn changes { kind period before after change } } }
      }`,
      { key, from, to },
    ).then(({ series }) => series.diff);

  test('shows the revision of growth for 2007', async () => {
    const { changes, revised } = await diff(GROWTH, '2010-01-01', '2012-01-01');
    expect(changes).toContainEqual({ kind: 'REVISED', period: '2007', before: -2.3, after: -1.2, change: 1.1 });
    expect(revised).toBe(changes.filter(({ kind }) => kind === 'REVISED').length);
  });

  test('of the two editions of the World Bank revises what both have and adds what is new', async () => {
    const { added, revised, changes } = await diff(POPULATION, '2018-01-01', '2026-01-01');
    expect(revised).toBeGreaterThan(50);
    expect(added).toBeGreaterThan(0);
    for (const { kind, before, after, change } of changes) {
      if (kind === 'REVISED') expect(change).toBeCloseTo((after ?? 0) - (before ?? 0), 6);
      else expect([before, change]).toEqual([null, null]);
    }
  });

  test('of days in the wrong order is an error that names the argument', async () => {
    const { errors } = await post(
      `{ series(key: "${GROWTH}") { diff(from: "2012-01-01", to: "2010-01-01") { added } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'from' });
  });
});
