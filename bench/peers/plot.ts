import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { BARE, MERCURIUS, POSTGRAPHILE, TUMEN } from './peers.ts';
import { type PeersRun, throughputRatio } from './report.ts';
import type { Ratio } from './statistics.ts';

interface Dot extends Ratio {
  query: string;
  peer: string;
}

const PEERS = [POSTGRAPHILE, MERCURIUS, BARE];

/** How many requests a second Tumen answers for each of a peer's, with the spread over the rounds, as SVG. */
export async function drawPlot({ comparisons, prepared }: Pick<PeersRun, 'comparisons' | 'prepared'>): Promise<string> {
  const sizes = [...new Set(comparisons.map(({ size }) => size.name))];
  const panels = [
    ...sizes.map((name) =>
      panelOf(
        `database ${name}`,
        comparisons
          .filter(({ size }) => size.name === name)
          .flatMap(({ query, peers }) =>
            PEERS.map((peer) => ({
              query: query.name,
              peer,
              ...throughputRatio(peers.get(TUMEN)?.samples ?? [], peers.get(peer)?.samples ?? []),
            })),
          ),
      ),
    ),
    panelOf(
      'Q5, answers by GET again',
      prepared.map(({ asks, samples }) => ({
        query: asks,
        peer: BARE,
        ...throughputRatio(samples.get(TUMEN) ?? [], samples.get(BARE) ?? []),
      })),
    ),
  ];
  // Checked by Vega-Lite when it compiles it; its type is too large for the compiler to follow.
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: 'Requests a second: Tumen ÷ peer, log scale (to the right is better)',
    background: 'white',
    vconcat: panels,
    resolve: { scale: { x: 'shared' } },
  } as unknown as TopLevelSpec;
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

function panelOf(title: string, values: readonly Dot[]) {
  const scale = { type: 'log' };
  const dodged = {
    y: {
      field: 'query',
      type: 'nominal',
      title: null,
      sort: null,
      axis: { labelLimit: 260 },
      scale: { paddingInner: 0.4 },
    },
    yOffset: { field: 'peer', sort: PEERS },
    color: { field: 'peer', type: 'nominal', title: null, scale: { domain: PEERS } },
  };
  const ratio = { type: 'quantitative', scale, title: null };
  return {
    title: { text: title, anchor: 'start', fontSize: 11 },
    data: { values },
    width: 480,
    height: { step: 11 },
    layer: [
      { mark: { type: 'rule', color: '#888', strokeDash: [4, 3] }, encoding: { x: { datum: 1, ...ratio } } },
      {
        mark: { type: 'rule', strokeWidth: 2, opacity: 0.5 },
        encoding: { ...dodged, x: { field: 'least', ...ratio }, x2: { field: 'most' } },
      },
      {
        mark: { type: 'point', filled: true, size: 45, opacity: 1 },
        encoding: { ...dodged, x: { field: 'median', ...ratio } },
      },
    ],
  };
}
