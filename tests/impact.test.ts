import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';

const CEREALS = 'A.cereal-production.dprk._Z.FAO:1717.t.faostat-qcl';
const RICE = 'A.rice-production-paddy.dprk._Z.FAO:27.t.faostat-qcl';
const IMPORTS = 'M.merchandise-imports.china.dprk._T.USD_E6.china-customs';

interface Window {
  periods: number;
  count: number;
  needed: number;
  missing: string[];
}

interface Impact {
  beganOn: string | null;
  firstPeriod: string | null;
  before: Window;
  after: Window;
  estimate: { levelChange: { value: number; standardError: number }; observations: number; lags: number } | null;
  lines: { periods: string[]; values: number[] } | null;
  placebo: { count: number; shareOfLevel: number | null } | null;
  breaks: { period: string; series: { key: string } }[];
  otherPolicies: { slug: string }[];
  assumptions: { code: string; text: string }[];
  problem: { code: string; message: string } | null;
  summary: string;
}

const FIELDS = `
  beganOn firstPeriod
  before { periods count needed missing } after { periods count needed missing }
  estimate { levelChange { value standardError } observations lags } lines { periods values }
  placebo { count shareOfLevel } breaks { period series { key } } otherPolicies { slug }
  assumptions { code text } problem { code message } summary`;

async function impactOf(policy: string, series: string, more = ''): Promise<Impact> {
  const answer = await ask<{ policy: { impact: Impact } }>(
    `query ($policy: String!, $series: String!) { policy(slug: $policy) { impact(series: $series ${more}) { ${FIELDS} } } }`,
    { policy, series },
  );
  return answer.policy.impact;
}

describe('cereals around the Field Responsibility System of 2012', () => {
  test('have an estimate, and the break in the rice figures of 1990 and 1991 is listed', async () => {
    const impact = await impactOf('field-responsibility', CEREALS);
    expect(impact).toMatchObject({ beganOn: '2012', firstPeriod: '2012', problem: null });
    expect(impact.estimate).toMatchObject({ observations: 36, lags: 3 });
    expect(impact.breaks.map(({ period, series }) => [period, series.key])).toEqual([
      ['1991', CEREALS],
      ['1991', RICE],
    ]);
    expect(impact.assumptions.find(({ code }) => code === 'SAME_BASIS')?.text).toContain('1991');
  });

  test('are told beside the other policies of those years, and nothing is called a cause', async () => {
    const { otherPolicies, summary, assumptions } = await impactOf('field-responsibility', CEREALS);
    expect(otherPolicies.map(({ slug }) => slug)).toContain('june-28-2012');
    expect(summary).toContain('what moved at the same time, not why');
    expect(JSON.stringify([summary, assumptions])).not.toMatch(/\b(caused?|because of|led to|due to|effect of)\b/i);
  });
});

describe("China's monthly imports from the DPRK", () => {
  test.each(['unscr-2371', 'unscr-2397'])(
    'around %s have an estimate, with the months that are missing',
    async (slug) => {
      const { estimate, before, placebo, problem } = await impactOf(slug, IMPORTS);
      expect(problem).toBeNull();
      expect(estimate?.observations).toBeGreaterThan(30);
      expect(before.missing).toContain('2016-09');
      expect(placebo?.count).toBeGreaterThan(20);
    },
  );

  test('have none where too many months of a window are missing, and the counts say so', async () => {
    const impact = await impactOf('unscr-2397', IMPORTS, 'on: "2020-01", before: 12, after: 12');
    expect(impact.estimate).toBeNull();
    expect(impact.lines).toBeNull();
    expect(impact.problem).toEqual({
      code: 'NOT_ENOUGH_DATA',
      message: 'An estimate needs 8 values before and 8 after; there are 6 of 12 periods before and 7 of 12 after.',
    });
    expect(impact.before).toMatchObject({ periods: 12, count: 6, needed: 8 });
    expect(impact.before.missing).toHaveLength(6);
  });

  test('are computed as asked: as they were known then, or as growth on the year before', async () => {
    const then = await impactOf('unscr-2371', IMPORTS, 'asOf: "2018-12-31", after: 12');
    const growth = await impactOf('unscr-2371', IMPORTS, 'transform: CHANGE_YEAR_AGO');
    // Published later.
    expect(then.after.missing).toEqual(['2018-02', '2018-03', '2018-04']);
    expect(growth.before.count).toBeLessThan(then.before.count);
  });
});

test('the reference of the estimate was computed from the very values that are served', async () => {
  const path = fileURLToPath(new URL('../server/src/impact/reference/input.json', import.meta.url));
  const cases: {
    policy: string;
    series: string;
    before: number;
    after: number;
    periods: string[];
    values: number[];
  }[] = JSON.parse(readFileSync(path, 'utf8'));
  expect(cases).toHaveLength(3);
  for (const { policy, series, before, after, periods, values } of cases) {
    const { lines } = await impactOf(policy, series, `before: ${before}, after: ${after}`);
    expect(lines).toEqual({ periods, values });
  }
});

describe('what cannot be', () => {
  test('an unknown series is an error that says what was meant', async () => {
    await expect(impactOf('unscr-2371', `${IMPORTS}s`)).rejects.toThrow(/Did you mean/);
  });

  test.each([
    ['before: 0', 'before: 0 is out of bounds.'],
    ['lags: -1', 'lags: -1 is out of bounds.'],
    ['on: ".."', 'has no first day.'],
  ])('%s names the argument', async (argument, message) => {
    await expect(impactOf('unscr-2371', IMPORTS, argument)).rejects.toThrow(message);
  });

  test('a series of intervals, or one that cannot be converted, has a problem and no numbers', async () => {
    const intervals = await impactOf('unscr-2371', 'IRREGULAR.merchandise-imports.china.dprk._T.USD_E6.china-customs');
    expect(intervals.problem?.code).toBe('IRREGULAR');
    const tonnes = await impactOf('unscr-2371', IMPORTS, 'unit: "t"');
    expect(tonnes.problem?.code).toBe('SERIES_PROBLEM');
  });
});

test("a measure is compared from its own first day on, not from its policy's", async () => {
  const { measure } = await ask<{ measure: { from: string; policy: { adoptedOn: string }; impact: Impact } }>(
    `{ measure(slug: "unscr-2397-refined-petroleum-cap") { from policy { adoptedOn } impact(series: "${IMPORTS}") { beganOn firstPeriod } } }`,
  );
  expect(measure).toMatchObject({ from: '2018-01-01', impact: { beganOn: '2018-01-01', firstPeriod: '2018-01' } });
  expect(measure.policy.adoptedOn).toBe('2017-12-22');
});
