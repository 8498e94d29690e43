import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';

// One list may hold records of several types, and each type may give the same name to a field of its own. What one type
// is asked must not reach the others, whichever stands first.

/** Asks a list of two records in both orders, and each record alone: the answers must be equal. */
async function expectSameAsAlone(ids: readonly string[], selection: string): Promise<Record<string, unknown>[]> {
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ${selection} } }`;
  const read = async (asked: readonly string[]) =>
    (await ask<{ nodes: Record<string, unknown>[] }>(query, { ids: asked })).nodes;
  const alone = (await Promise.all(ids.map((id) => read([id])))).flat();
  expect(await read(ids)).toEqual(alone);
  expect(await read([...ids].reverse())).toEqual([...alone].reverse());
  return alone;
}

interface Ids {
  indicator: { id: string };
  series: { id: string };
  region: { id: string };
  unit: { id: string };
  policy: { id: string };
}

let ids: Ids;

beforeAll(async () => {
  const { seriesList } = await ask<{ seriesList: { nodes: { key: string }[] } }>(
    '{ seriesList(first: 1, filter: { indicator: ["population"], region: ["dprk"], hasObservations: true }) { nodes { key } } }',
  );
  ids = await ask<Ids>(
    `query ($key: String!) {
      indicator(code: "population") { id }
      series(key: $key) { id }
      region(slug: "dprk") { id }
      unit(code: "1") { id }
      policy(slug: "unscr-2397") { id }
    }`,
    { key: seriesList.nodes[0]?.key },
  );
});

describe('a list of several types', () => {
  test('gives the newest value of a series and of an indicator, whichever stands first', async () => {
    const answers = await expectSameAsAlone(
      [ids.indicator.id, ids.series.id],
      '... on Series { latest { value } } ... on Indicator { latest(region: "dprk") { value } }',
    );
    expect(answers).toEqual(answers.map(() => expect.objectContaining({ latest: { value: expect.any(Number) } })));
  });

  test('counts the series of a region and of an indicator, each for itself', async () => {
    const answers = await expectSameAsAlone(
      [ids.region.id, ids.indicator.id],
      '... on Region { series { totalCount } } ... on Indicator { series { totalCount } }',
    );
    for (const { series } of answers) expect(series).toEqual({ totalCount: expect.any(Number) });
    expect(answers[0]?.['series']).not.toEqual(answers[1]?.['series']);
  });

  test('looks at the series of a region on one day and at those of an indicator on another', async () => {
    // Both name a series on the same path, but the types above it differ, and so may the arguments.
    await expectSameAsAlone(
      [ids.region.id, ids.indicator.id],
      `... on Region { series(filter: { indicator: ["gdp-growth"] }, first: 3) { nodes { key latest(asOf: "2008-01-01") { period value } } } }
       ... on Indicator { series(first: 3) { nodes { key latest { period value } } } }`,
    );
  });

  test('tells the findings of a policy and of a region, each with its own page', async () => {
    await expectSameAsAlone(
      [ids.policy.id, ids.region.id],
      `... on Policy { findings(first: 1) { totalCount nodes { slug } } }
       ... on Region { findings(first: 2) { totalCount nodes { slug } } }`,
    );
  });
});

describe('search', () => {
  test('tells of every kind of hit what it tells of that kind alone', async () => {
    const selection = `
      __typename
      ... on Indicator { slug: code series(first: 2) { totalCount nodes { key } } findings(first: 1) { totalCount } }
      ... on Region { slug series(first: 1, as: EITHER) { totalCount nodes { key } } findings(first: 2) { totalCount } }
      ... on Commodity { slug: notation series(first: 3) { totalCount nodes { key } } findings(first: 3) { totalCount } }
      ... on Source { slug series(first: 2) { totalCount nodes { key } } }
      ... on Policy { slug findings(first: 1) { totalCount } }`;
    interface Found {
      search: { nodes: { node: { __typename: string; id: string } }[] };
    }
    const { search } = await ask<Found>(
      `{ search(text: "coal", first: 40) { nodes { node { ... on Node { id } ${selection} } } } }`,
    );
    const hits = search.nodes.map(({ node }) => node);
    expect(new Set(hits.map(({ __typename }) => __typename)).size).toBeGreaterThan(2);
    for (const hit of hits) {
      const { node } = await ask<{ node: unknown }>(`query ($id: ID!) { node(id: $id) { id ${selection} } }`, {
        id: hit.id,
      });
      expect(hit).toEqual(node);
    }
  });
});
