import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';

// "North Korean Economy under US-North Korea Negotiations and Economic Sanctions" (2019) is where this project starts:
// whatever it says with a number, a date, a place or a policy is asked here in GraphQL alone.

describe('sanctions', () => {
  test('what does resolution 2397 ban, and what does it cap?', async () => {
    const { policy } = await ask<{ policy: { adoptedOn: string; measures: Measure[] } }>(`{
      policy(slug: "unscr-2397") {
        adoptedOn
        measures {
          slug kind flow commodities { commodity { code } }
          cap { limits { amount unit { code } } rule window { kind } }
        }
      }
    }`);
    expect(policy.adoptedOn).toBe('2017-12-22');
    const bans = policy.measures.filter(({ kind }) => kind === 'BAN');
    expect(bannedBy(bans, 'FROM_DPRK')).toEqual([
      'HS:07',
      'HS:08',
      'HS:12',
      'HS:25',
      'HS:44',
      'HS:84',
      'HS:85',
      'HS:89',
      'TUMEN:fishing-rights',
    ]);
    expect(bannedBy(bans, 'TO_DPRK')).toEqual([
      ...['HS:72', 'HS:73', 'HS:74', 'HS:75', 'HS:76', 'HS:78', 'HS:79', 'HS:80', 'HS:81', 'HS:82', 'HS:83'],
      ...['HS:84', 'HS:85', 'HS:86', 'HS:87', 'HS:88', 'HS:89'],
    ]);
    const caps = policy.measures.filter(({ kind }) => kind === 'CAP');
    expect(caps.map(({ commodities, cap }) => ({ of: commodities[0]?.commodity.code, cap }))).toEqual([
      {
        of: 'HS:2709',
        cap: {
          limits: [
            { amount: 4_000_000, unit: { code: '[bbl_us]' } },
            { amount: 525_000, unit: { code: 't' } },
          ],
          rule: 'ALTERNATIVE_UNITS',
          window: { kind: 'TWELVE_MONTHS' },
        },
      },
      {
        of: 'HS:2710',
        cap: {
          limits: [{ amount: 500_000, unit: { code: '[bbl_us]' } }],
          rule: 'SINGLE',
          window: { kind: 'CALENDAR_YEAR' },
        },
      },
    ]);
  });
});

interface Measure {
  slug: string;
  kind: string;
  flow: string | null;
  commodities: { commodity: { code: string } }[];
  cap: object | null;
}

function bannedBy(bans: readonly Measure[], flow: string): string[] {
  const of = bans.filter((ban) => ban.flow === flow);
  return of.flatMap(({ commodities }) => commodities.map(({ commodity }) => commodity.code)).sort();
}

describe("China's trade with the DPRK, January to November 2018", () => {
  test('what did China export?', async () => {
    expect(
      await ask(`{
        seriesList(filter: { indicator: ["merchandise-exports"], region: ["china"], counterpart: ["dprk"], source: ["rok-trade-monthly"] }) {
          nodes { unit { code } observations(from: "2018-01", to: "2018-11") { nodes { period value } } }
        }
      }`),
    ).toEqual({
      seriesList: {
        nodes: [{ unit: { code: 'USD_E6' }, observations: { nodes: [{ period: '2018-01/2018-11', value: 2010.63 }] } }],
      },
    });
  });

  test('what did China import, and what was printed?', async () => {
    const { series } = await ask<{ series: { latest: Reading } }>(`{
      series(key: "IRREGULAR.merchandise-imports.china.dprk._T.USD_E6.rok-trade-monthly") {
        latest {
          period value asPrinted display(locale: "en")
          discrepancy { published { text value } corrected { value } otherReadings { value } reason }
          citations { role locator source { slug } }
        }
      }
    }`);
    expect(series.latest).toMatchObject({
      period: '2018-01/2018-11',
      value: 191.755,
      asPrinted: '1,917.55 million USD',
      display: '191.755 million USD',
      discrepancy: {
        published: { text: '1,917.55 million USD', value: 1917.55 },
        corrected: { value: 191.755 },
        otherReadings: [{ value: 198.743 }, { value: 191.75 }],
      },
    });
    expect(series.latest.discrepancy.reason).toMatch(/decimal point slipped.*88\.6%.*198\.743/s);
    expect(series.latest.citations).toContainEqual({
      role: 'CARRIED_BY',
      locator: 'footnote 3',
      source: { slug: 'nkr-essay-2019' },
    });
  });

  test('what was the deficit, as printed and as it must have been?', async () => {
    expect(
      await ask(`{
        series(key: "IRREGULAR.merchandise-trade-deficit.dprk.china._T.USD_E6.nkr-essay-2019-figures") {
          latest { value discrepancy { published { value } corrected { value } } }
        }
      }`),
    ).toEqual({
      series: {
        latest: { value: 1818.875, discrepancy: { published: { value: 1811.887 }, corrected: { value: 1818.875 } } },
      },
    });
  });

  test('since when are figures by item missing, and why?', async () => {
    expect(
      await ask(`{
        seriesList(filter: { commodity: ["TUMEN:sanctioned-items"], source: ["gta"], indicator: ["merchandise-imports"] }) {
          nodes { gaps { period kind } }
        }
      }`),
    ).toEqual({ seriesList: { nodes: [{ gaps: [{ period: '2018-04/..', kind: 'PUBLICATION_STOPPED' }] }] } });
  });
});

interface Reading {
  period: string;
  value: number;
  discrepancy: { reason: string };
  citations: object[];
}

describe('the fuel puzzle', () => {
  test('how much crude oil came last, and why is nothing recorded since?', async () => {
    const { series } = await ask<{ series: { gaps: { reason: string }[] } }>(`{
      series(key: "A.merchandise-export-quantity.china.dprk.HS:2709.kt.gta") {
        unit { code }
        latest { period value display }
        gaps { period kind reason citations { source { slug } } }
        data { periods values flags }
      }
    }`);
    expect(series).toMatchObject({
      unit: { code: 'kt' },
      latest: { period: '2013', value: 578, display: '578 kt' },
      gaps: [{ period: '2014/..', kind: 'NONE_RECORDED' }],
      // A chart must not draw a zero where nobody says one.
      data: { periods: ['2013', '2014/..'], values: [578, null], flags: ['NORMAL', 'MISSING'] },
    });
    expect(series.gaps[0]?.reason).toContain('record no export of crude oil to the DPRK after 2013');
  });

  test('how much refined petroleum was reported to September 2018, and by whom?', async () => {
    const { china, russia, all } = await ask<Record<'china' | 'russia' | 'all', { latest: { value: number } }>>(
      `query ($china: String!, $russia: String!, $all: String!) {
        china: series(key: $china) { ...reported }
        russia: series(key: $russia) { ...reported }
        all: series(key: $all) { ...reported }
      }
      fragment reported on Series { unit { code } latest { period value } }`,
      {
        china: 'IRREGULAR.refined-petroleum-deliveries.dprk.china.HS:2710.t.unsc-1718-committee',
        russia: 'IRREGULAR.refined-petroleum-deliveries.dprk.russia.HS:2710.t.unsc-1718-committee',
        all: 'IRREGULAR.refined-petroleum-deliveries.dprk._T.HS:2710.t.unsc-1718-committee',
      },
    );
    const reported = (value: number) => ({ unit: { code: 't' }, latest: { period: '2018-01/2018-09', value } });
    expect({ china, russia, all }).toEqual({
      china: reported(12_874),
      russia: reported(15_104),
      all: reported(27_978),
    });
    expect(china.latest.value + russia.latest.value).toBe(all.latest.value);
  });

  test('what does gasoline cost in Rason?', async () => {
    expect(
      await ask(`{
        region(slug: "rason") {
          series(filter: { commodity: ["TUMEN:gasoline"] }) {
            nodes { unit { code } latest { period value display citations { role source { slug } } } }
          }
        }
      }`),
    ).toEqual({
      region: {
        series: {
          nodes: [
            {
              unit: { code: 'CNY/kg' },
              latest: {
                period: '2018-08',
                value: 9,
                display: '9 CNY/kg',
                citations: [
                  { role: 'ORIGIN', source: { slug: 'mimura-2018' } },
                  { role: 'CARRIED_BY', source: { slug: 'nkr-essay-2019' } },
                ],
              },
            },
          ],
        },
      },
    });
  });

  test('where did taxis increase, and who says so?', async () => {
    const { findings } = await ask<{ findings: { nodes: TaxiFinding[] } }>(`{
      findings(filter: { topic: [TRANSPORT], text: "taxis" }) {
        nodes { regions { slug } citations { role source { slug authors published } } }
      }
    }`);
    const origins = findings.nodes.map(({ regions, citations }) => ({
      place: regions[0]?.slug,
      source: citations.find(({ role }) => role === 'ORIGIN')?.source,
    }));
    const kim = { slug: 'kim-2018', authors: ['Kim, Suk mi'], published: '2018-12' };
    const park = { slug: 'park-2018', authors: ['Park, Jae-hun'], published: '2018-12' };
    expect(origins).toEqual([
      { place: 'hamhung', source: park },
      { place: 'pyongyang', source: kim },
      { place: 'wonsan', source: kim },
    ]);
  });
});

interface TaxiFinding {
  regions: { slug: string }[];
  citations: { role: string; source: { slug: string; authors: string[]; published: string } }[];
}

describe('grain', () => {
  test('which reforms preceded the grain figures?', async () => {
    const { indicator, policies } = await ask<GrainAnswer>(`{
      indicator(code: "cereal-production") {
        policies(orderBy: [{ field: ADOPTED_ON }]) { nodes { slug } }
        effects { nodes { direction policy { slug kind adoptedOn } citations { source { slug } } } }
        series(filter: { source: ["faostat"], region: ["dprk"] }) {
          nodes { unit { code } latest { period value qualifier } }
        }
      }
      policies(filter: { kind: { in: [DOMESTIC_REFORM] }, adoptedOn: { from: "2012", to: "2014" } }, orderBy: [{ field: ADOPTED_ON }]) {
        nodes { slug adoptedOn }
      }
    }`);
    expect(indicator.series.nodes).toEqual([
      { unit: { code: 'Mt' }, latest: { period: '2012/..', value: 5, qualifier: 'NEARLY' } },
    ]);
    expect(indicator.effects.nodes).toContainEqual({
      direction: 'UP',
      policy: { slug: 'field-responsibility', kind: 'DOMESTIC_REFORM', adoptedOn: '2012' },
      citations: [{ source: { slug: 'nkr-essay-2019' } }],
    });
    expect(indicator.policies.nodes.map(({ slug }) => slug)).toContain('field-responsibility');
    expect(policies.nodes).toEqual(
      expect.arrayContaining([
        { slug: 'field-responsibility', adoptedOn: '2012' },
        { slug: 'serms', adoptedOn: '2014' },
      ]),
    );
  });
});

interface GrainAnswer {
  indicator: {
    policies: { nodes: { slug: string }[] };
    effects: { nodes: object[] };
    series: { nodes: object[] };
  };
  policies: { nodes: { slug: string; adoptedOn: string }[] };
}

describe('every fact of the essay', () => {
  test('all 54 are reached by id', async () => {
    const { source } = await ask<{ source: { statements: Statement[] } }>(`{
      source(slug: "nkr-essay-2019") { statements { number summary subject { __typename ... on Node { id } } } }
    }`);
    expect(source.statements.map(({ number }) => number)).toEqual(Array.from({ length: 54 }, (_, index) => index + 1));
    expect(source.statements.filter(({ summary }) => summary.trim() === '')).toEqual([]);
    const ids = source.statements.map(({ subject }) => subject.id);
    const { nodes } = await ask<{ nodes: unknown[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids,
    });
    expect(nodes).toEqual(source.statements.map(({ subject }) => subject));
  });

  test('its seven known errors are discrepancies, each with both readings and a reason', async () => {
    const { discrepancies } = await ask<{ discrepancies: { nodes: EssayError[] } }>(`{
      discrepancies(source: ["nkr-essay-2019"], first: 100) {
        nodes { slug field published { text } corrected { text } otherReadings { text } reason subject { __typename } }
      }
    }`);
    const bySlug = new Map(discrepancies.nodes.map((each) => [each.slug, each]));
    for (const [slug, expected] of Object.entries(KNOWN_ERRORS)) {
      const found = bySlug.get(slug);
      expect.soft(found, slug).toMatchObject(expected);
      expect.soft(found?.reason.length, slug).toBeGreaterThan(60);
      expect.soft(found?.corrected ?? found?.otherReadings[0], `${slug} says what is right`).toBeDefined();
    }
  });
});

interface Statement {
  number: number;
  summary: string;
  subject: { __typename: string; id: string };
}

interface EssayError {
  slug: string;
  corrected: { text: string } | null;
  otherReadings: { text: string }[];
  reason: string;
}

const KNOWN_ERRORS = {
  // 1. The dates of two resolutions.
  'essay-resolution-2375-date': {
    field: 'adoptedOn',
    published: { text: '3 September 2005' },
    corrected: { text: '11 September 2017' },
    subject: { __typename: 'Policy' },
  },
  'essay-resolution-2397-date': { corrected: { text: '22 December 2017' }, subject: { __typename: 'Policy' } },
  // 2. A slipped decimal point, and the deficit that follows from it.
  'essay-imports-decimal-point': {
    published: { text: '1,917.55 million USD' },
    corrected: { text: '191.755 million USD' },
    subject: { __typename: 'Observation' },
  },
  'essay-trade-deficit': {
    published: { text: '1,811.887 million USD' },
    corrected: { text: '1,818.875 million USD' },
    subject: { __typename: 'Observation' },
  },
  // 3. How often crude oil is reported.
  'essay-crude-reports-monthly': { subject: { __typename: 'Finding' } },
  // 4. Two factors from tonnes to barrels, neither named.
  'essay-refined-cap-tonnes': { subject: { __typename: 'Measure' } },
  'essay-2004-barrels': { subject: { __typename: 'Observation' } },
  // 5. Bonded crude of a third country.
  'essay-crude-bonded': { subject: { __typename: 'Observation' } },
  // 6. Rice without a year.
  'essay-rice-no-year': { field: 'period', subject: { __typename: 'Observation' } },
  // 7. An allowance per person and day, for every border resident.
  'essay-border-trade-allowance': { subject: { __typename: 'Measure' } },
};
