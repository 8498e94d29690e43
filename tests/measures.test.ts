import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';

interface Limit {
  amount: number;
  unit: { code: string };
}

interface Measure {
  slug: string;
  kind: string;
  status: string;
  cap: { limits: Limit[]; rule: string; window: { kind: string } } | null;
}

/** What binds on a day on goods, as GraphQL's `measures` says. */
async function bindingOn(activeOn: string, commodity: string, kinds: readonly string[]): Promise<Measure[]> {
  const { measures } = await ask<{ measures: { nodes: Measure[] } }>(
    `query ($activeOn: Date!, $commodity: [String!]!, $kinds: [MeasureKind!]!) {
      measures(filter: { activeOn: $activeOn, commodity: $commodity, kind: { in: $kinds } }) {
        nodes { slug kind status cap { limits { amount unit { code } } rule window { kind } } }
      }
    }`,
    { activeOn, commodity: [commodity], kinds },
  );
  return measures.nodes;
}

const barrels = (amount: number): Limit => ({ amount, unit: { code: '[bbl_us]' } });

describe('refined petroleum, HS:2710', () => {
  test('on 15 November 2017, 500,000 barrels once', async () => {
    expect(await bindingOn('2017-11-15', 'HS:2710', ['CAP'])).toEqual([
      {
        slug: 'unscr-2375-refined-petroleum-cap-2017',
        kind: 'CAP',
        status: 'ENDED',
        cap: { limits: [barrels(500_000)], rule: 'SINGLE', window: { kind: 'ONCE' } },
      },
    ]);
  });

  test("on 1 June 2018, resolution 2397's 500,000 barrels a year alone", async () => {
    expect(await bindingOn('2018-06-01', 'HS:2710', ['CAP'])).toEqual([
      {
        slug: 'unscr-2397-refined-petroleum-cap',
        kind: 'CAP',
        status: 'IN_FORCE',
        cap: { limits: [barrels(500_000)], rule: 'SINGLE', window: { kind: 'CALENDAR_YEAR' } },
      },
    ]);
  });

  test("resolution 2375's 2,000,000 barrels never applied, and what replaced it is known from both ends", async () => {
    const { measure } = await ask<{ measure: object }>(`{
      measure(slug: "unscr-2375-refined-petroleum-cap") {
        status from policy { slug }
        cap { limits { amount unit { code } } }
        supersededBy { slug policy { slug } supersedes { slug } supersededBy { slug } }
      }
    }`);
    expect(measure).toEqual({
      status: 'NEVER_APPLIED',
      from: '2018-01-01',
      policy: { slug: 'unscr-2375' },
      cap: { limits: [barrels(2_000_000)] },
      supersededBy: {
        slug: 'unscr-2397-refined-petroleum-cap',
        policy: { slug: 'unscr-2397' },
        supersedes: [{ slug: 'unscr-2375-refined-petroleum-cap' }],
        supersededBy: null,
      },
    });
  });

  test.each([
    ['the day before the first cap', '2017-09-30', []],
    ['the first day of the first cap', '2017-10-01', ['unscr-2375-refined-petroleum-cap-2017']],
    ['its last day', '2017-12-31', ['unscr-2375-refined-petroleum-cap-2017']],
    ['the day after', '2018-01-01', ['unscr-2397-refined-petroleum-cap']],
  ])('%s (%s)', async (_, day, slugs) => {
    expect((await bindingOn(day, 'HS:2710', ['CAP'])).map(({ slug }) => slug)).toEqual(slugs);
  });
});

describe('coal, HS:2701', () => {
  test('on 1 March 2017 two limits, whichever is lower', async () => {
    expect(await bindingOn('2017-03-01', 'HS:2701', ['CAP'])).toEqual([
      {
        slug: 'unscr-2321-coal-cap',
        kind: 'CAP',
        status: 'ENDED',
        cap: {
          limits: expect.arrayContaining([
            { amount: 7_500_000, unit: { code: 't' } },
            { amount: 400_870_018, unit: { code: 'USD' } },
          ]),
          rule: 'WHICHEVER_LOWER',
          window: { kind: 'CALENDAR_YEAR' },
        },
      },
    ]);
  });

  test('on 1 September 2017 a ban, and no cap any more', async () => {
    expect(await bindingOn('2017-09-01', 'HS:2701', ['BAN', 'CAP'])).toEqual([
      { slug: 'unscr-2371-coal-export-ban', kind: 'BAN', status: 'IN_FORCE', cap: null },
    ]);
  });

  test('a ban on a chapter covers its headings', async () => {
    const { heading, chapter } = await ask<Record<'heading' | 'chapter', { nodes: { slug: string }[] }>>(`{
      heading: measures(filter: { activeOn: "2018-06-01", commodity: ["HS:8701"], kind: { in: [BAN] } }) { nodes { slug } }
      chapter: measures(filter: { activeOn: "2018-06-01", commodity: ["HS:87"], kind: { in: [BAN] } }) { nodes { slug } }
    }`);
    expect(heading.nodes).toContainEqual({ slug: 'unscr-2397-transport-vehicles-import-ban' });
    expect(heading.nodes).toEqual(expect.arrayContaining(chapter.nodes));
  });
});

test('every measure that was replaced leads on to one that was not', async () => {
  const superseding = new Map<string, string | null>();
  let after: string | null = null;
  do {
    const page: MeasurePage = await ask<MeasurePage>(
      `query ($after: String) {
        measures(first: 100, after: $after) { nodes { slug status supersededBy { slug } } pageInfo { hasNextPage endCursor } }
      }`,
      { after },
    );
    for (const { slug, status, supersededBy } of page.measures.nodes) {
      superseding.set(slug, supersededBy?.slug ?? null);
      if (status === 'NEVER_APPLIED')
        expect.soft(supersededBy, `${slug} never applied, so another took its place`).not.toBeNull();
    }
    after = page.measures.pageInfo.hasNextPage ? page.measures.pageInfo.endCursor : null;
  } while (after !== null);
  expect(superseding.size).toBeGreaterThan(100);
  for (const slug of superseding.keys()) {
    const seen = new Set<string>();
    for (let at: string | null = slug; at !== null; at = superseding.get(at) ?? null) {
      expect(seen, `a circle from ${slug}`).not.toContain(at);
      seen.add(at);
    }
  }
});

interface MeasurePage {
  measures: {
    nodes: { slug: string; status: string; supersededBy: { slug: string } | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
