import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { BARE, MERCURIUS, POSTGRAPHILE, TUMEN } from './peers.ts';
import { type PeersRun, throughputRatio } from './report.ts';

/** How many requests a second Tumen answers for each of a peer's, with the spread over the rounds, as SVG. */
export async function drawPlot({ comparisons, prepared }: Pick<PeersRun, 'comparisons' | 'prepared'>): Promise<string> {
  const values = [
    ...comparisons.flatMap(({ size, query, peers }) =>
      [POSTGRAPHILE, MERCURIUS, BARE].map((peer) => ({
        database: size.name,
        query: query.name,
        peer,
        ...throughputRatio(peers.get(TUMEN)?.samples ?? [], peers.get(peer)?.samples ?? []),
      })),
    ),
    ...prepared.map(({ asks, samples }) => ({
      database: 'Q5',
      query: asks,
      peer: BARE,
      ...throughputRatio(samples.get(TUMEN) ?? [], samples.get(BARE) ?? []),
    })),
  ];
  const colour = { field: 'peer', type: 'nominal', title: null, scale: { domain: [POSTGRAPHILE, MERCURIUS, BARE] } };
  const offset = { field: 'peer', sort: [POSTGRAPHILE, MERCURIUS, BARE] };
  const y = { field: 'query', type: 'nominal', title: null, sort: null };
  const scale = { type: 'log' };
  // Checked by Vega-Lite when it compiles it; its type is too large for the compiler to follow.
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: 'Requests a second of Tumen for each of a peer (log scale; more is better)',
    background: 'white',
    data: { values },
    facet: { row: { field: 'database', title: null, sort: null, header: { labelAngle: 0, labelAlign: 'left' } } },
    spec: {
      width: 480,
      height: { step: 12 },
      layer: [
        { mark: { type: 'rule', color: '#888', strokeDash: [4, 3] }, encoding: { x: { datum: 1, scale } } },
        {
          mark: { type: 'rule', strokeWidth: 2, opacity: 0.5 },
          encoding: {
            y,
            yOffset: offset,
            x: { field: 'least', type: 'quantitative', scale },
            x2: { field: 'most' },
            color: colour,
          },
        },
        {
          mark: { type: 'point', filled: true, size: 45, opacity: 1 },
          encoding: {
            y,
            yOffset: offset,
            x: { field: 'median', type: 'quantitative', title: `${TUMEN} ÷ peer`, scale },
            color: colour,
          },
        },
      ],
    },
    resolve: { scale: { y: 'independent' } },
  } as unknown as TopLevelSpec;
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
