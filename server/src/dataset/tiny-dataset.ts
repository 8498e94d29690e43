import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TABLES } from './tables/tables.ts';

const IMPORTS = 'A.merchandise-imports.china.dprk.HS:2701.USD_E6.china-customs';

/** The rows of a small, whole dataset by file, without headers: for tests, which spoil one thing each. */
export const TINY_ROWS: Readonly<Record<string, readonly string[]>> = {
  'sources.csv': [
    'china-customs,DATASET,Customs statistics,,,,,,,General Administration of Customs,,,,,zh,,',
    'essay,ESSAY,An essay on trade,,"Kim, Mina",,,,,,2019-02,,https://example.org/essay,,en,,',
  ],
  'units.csv': [
    't,Tonne,t,1000 kilograms.,t,,,MASS,,,t,1',
    'USD,US dollar,USD,At current prices.,,USD,,CURRENCY,CURRENT,,USD,1',
    'USD_E6,Million US dollars,million USD,At current prices.,,USD,6,CURRENCY,CURRENT,,USD,1000000',
    '[bbl_us],Barrel,bbl,42 US gallons.,[bbl_us],,,VOLUME,,,,',
  ],
  'conversion-factors.csv': ['essay-barrels,t,[bbl_us],HS:27,7.90,,essay,p. 3'],
  'commodities.csv': ['HS:27,Mineral fuels,,,', 'HS:2701,Coal,Hard coal.,HS:27,'],
  'regions.csv': [
    'dprk,North Korea,ECONOMY,,KP,408,40,127,label point,,https://www.wikidata.org/wiki/Q423,The economy.,,',
    'china,China,ECONOMY,,CN,156,,,,,,The neighbour.,,essay',
    'rason,Rason,SPECIAL_CITY,dprk,KP-13,,42.3,130.4,city centre,1991-12-28,,A special city.,,',
    'both,China and North Korea,GROUP,,,,,,,,,Two economies.,,',
  ],
  'region-members.csv': ['both,china', 'both,dprk'],
  'region-names.csv': [
    'rason,라선,ko-KP,HANGUL,yes,,essay,',
    'rason,나선,ko-KR,HANGUL,yes,,essay,',
    'rason,Rasson,en,MISSPELLING,no,essay,essay,p. 4',
  ],
  'indicators.csv': [
    'merchandise-imports,Merchandise imports,TRADE,FLOW,SUM,Customs values.,Goods that cross the border inwards.,',
  ],
  'series.csv': ['A,merchandise-imports,china,dprk,HS:2701,USD_E6,china-customs,,'],
  'derivations.csv': [],
  'observations.csv': [
    `${IMPORTS},2016,1180.9,,,,,,,,2017-02-23,2018-02-23,RELEASED,china-customs,`,
    `${IMPORTS},2016,1187.0,,,,,,,,2018-02-23,,RELEASED,china-customs; CARRIED_BY essay @ p. 2,`,
    `${IMPORTS},2017,400.5,"4,005 million USD",,ABOUT,400,401,,,2018-02-23,,RELEASED,china-customs,`,
  ],
  'gaps.csv': [`${IMPORTS},2018/..,PUBLICATION_STOPPED,No figures by item.,essay @ footnote 2`],
  'policies.csv': [
    'unscr-2321,UN_RESOLUTION,Resolution 2321 (2016),,United Nations Security Council,2016-11-30,,,dprk,Caps coal.,,,essay',
    'unscr-2371,UN_RESOLUTION,Resolution 2371 (2017),결의 2371호,United Nations Security Council,2017-08-05,,,dprk,Bans coal.,,,essay',
  ],
  'policy-relations.csv': ['unscr-2371,STRENGTHENS,unscr-2321,,essay'],
  'measures.csv': [
    'coal-cap,unscr-2321,CAP,Coal from the DPRK up to a limit.,FROM_DPRK,2017-01-01,2017-08-04,,ENDED,coal-ban,dprk,HS:2701 TEXT,,essay',
    'coal-ban,unscr-2371,BAN,No coal from the DPRK.,FROM_DPRK,2017-08-05,,,IN_FORCE,,dprk,HS:2701 TEXT,,essay',
  ],
  'caps.csv': ['coal-cap,WHICHEVER_LOWER,CALENDAR_YEAR,2017-01-01,,400870018 USD; 7500000 t,,'],
  'effects.csv': ['coal-imports-fall,unscr-2371,merchandise-imports,china,DOWN,Imports stop.,essay @ p. 5'],
  'findings.csv': [
    'no-coal-ships,No coal ships were seen.,,TRADE,dprk,china,HS:2701,merchandise-imports,unscr-2371,,essay',
  ],
  'discrepancies.csv': [
    `coal-2017-point,Observation ${IMPORTS} 2017,value,"4,005 million USD",4005,400.5 million USD,400.5,,The point slipped.,essay`,
  ],
  'statements.csv': [
    'essay,1,Coal imports of 2016.,Observation A.merchandise-imports.china.dprk.HS:2701.USD_E6.china-customs 2016 2018-02-23',
    'essay,2,The gap.,Gap A.merchandise-imports.china.dprk.HS:2701.USD_E6.china-customs 2018/..',
    'essay,3,The ban.,Measure coal-ban',
  ],
};

/** Files of a dataset: rows without the header, or the whole content of a file as it is; null for no such file. */
export type TinyFiles = Readonly<Record<string, readonly string[] | string | Buffer | null>>;

/** A folder with the tiny dataset, `changes` in place of its files. It is removed when it goes out of scope. */
export async function tinyDataset(changes: TinyFiles = {}): Promise<AsyncDisposable & { folder: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tiny-dataset-'));
  for (const [name, content] of Object.entries({ ...TINY_ROWS, ...changes })) {
    if (content === null) continue;
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    const isWhole = typeof content === 'string' || Buffer.isBuffer(content);
    await writeFile(file, isWhole ? content : [headerOf(name), ...content, ''].join('\n'));
  }
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

function headerOf(file: string): string {
  const name = file.split('/')[0]?.replace(/\.csv$/, '');
  const table = Object.values(TABLES).find((candidate) => candidate.name === name);
  return Object.keys(table?.columns ?? {}).join(',');
}
