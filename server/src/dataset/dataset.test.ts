import { expect, it } from 'vitest';
import { countRows, TABLE_NAMES } from './dataset.ts';
import { readDataFiles, versionOf } from './files/data-files.ts';
import { describeProblem, Problems } from './problems.ts';
import { readDataset } from './read-dataset.ts';
import { TINY_ROWS, type TinyFiles, tinyDataset } from './tiny-dataset.ts';

async function problemsOf(changes: TinyFiles): Promise<string[]> {
  await using tiny = await tinyDataset(changes);
  const problems = new Problems();
  readDataset(await readDataFiles(tiny.folder, TABLE_NAMES, problems), problems);
  return problems.kept.map(describeProblem);
}

/** The rows of a file with `from` written as `to` in the row of that line. */
function edited(file: string, line: number, from: string, to: string): TinyFiles {
  const rows = [...(TINY_ROWS[file] ?? [])];
  const row = rows[line - 2];
  if (!row?.includes(from)) throw new Error(`${file}:${line} has no "${from}"`);
  rows[line - 2] = row.replace(from, to);
  return { [file]: rows };
}

const withRow = (file: string, row: string): TinyFiles => ({ [file]: [...(TINY_ROWS[file] ?? []), row] });

const KEY = 'A.merchandise-imports.china.dprk.HS:2701.USD_E6.china-customs';

/** The same imports in single dollars, as a series that is computed. */
const DERIVED_KEY = 'A.merchandise-imports.china.dprk.HS:2701.USD.china-customs';

function derivedRow(formula: string, inputs: string): TinyFiles {
  return {
    ...withRow('series.csv', 'A,merchandise-imports,china,dprk,HS:2701,USD,china-customs,,'),
    'derivations.csv': [`${DERIVED_KEY},${formula},${inputs},`],
  };
}

it('finds nothing to mend in a derived series', async () => {
  expect(await problemsOf(derivedRow('a', `a=${KEY}`))).toEqual([]);
});

it('finds nothing to mend in a whole dataset', async () => {
  expect(await problemsOf({})).toEqual([]);
});

it('counts the rows of every table, also over part files', async () => {
  await using tiny = await tinyDataset({
    'units.csv': null,
    'units/money.csv': TINY_ROWS['units.csv']?.slice(1, 3) ?? [],
    'units/physical.csv': [TINY_ROWS['units.csv']?.[0] ?? '', TINY_ROWS['units.csv']?.[3] ?? ''],
  });
  const problems = new Problems();
  const dataset = readDataset(await readDataFiles(tiny.folder, TABLE_NAMES, problems), problems);
  expect(problems.kept).toEqual([]);
  expect(countRows(dataset)).toMatchObject({ units: 4, observations: 3, 'region-names': 3 });
});

it('has a version that changes with a name or a byte of a file, and with nothing else', async () => {
  await using one = await tinyDataset();
  await using same = await tinyDataset();
  await using renamed = await tinyDataset({ 'units.csv': null, 'units/all.csv': TINY_ROWS['units.csv'] ?? [] });
  const versions = await Promise.all(
    [one, same, renamed].map(async ({ folder }) => versionOf(await readDataFiles(folder, TABLE_NAMES, new Problems()))),
  );
  expect(versions[0]).toBe(versions[1]);
  expect(versions[0]).not.toBe(versions[2]);
});

it.each<[what: string, changes: TinyFiles, problem: string]>([
  [
    'an unknown unit',
    edited('series.csv', 2, 'USD_E6', 'USD_E7'),
    'series.csv:2 column unit: "USD_E7" is not a unit code; did you mean "USD_E6"?',
  ],
  [
    'a slug with a capital',
    edited('effects.csv', 2, 'coal-imports-fall', 'Coal'),
    'effects.csv:2 column slug: "Coal" is not a slug: lower-case words joined by "-"',
  ],
  [
    'a word that is no enumeration value',
    edited('effects.csv', 2, 'DOWN', 'DOWNN'),
    'effects.csv:2 column direction: "DOWNN" is not one of UP, DOWN, UNCHANGED; did you mean DOWN?',
  ],
  [
    'a number with a thousands separator',
    edited('observations.csv', 4, '400.5', '"4,005"'),
    'observations.csv:4 column value: "4,005" is not a number in plain digits: 1917.55, -2.3',
  ],
  [
    'a day that does not exist',
    edited('caps.csv', 2, '2017-01-01', '2017-02-30'),
    'caps.csv:2 column anchored_on: "2017-02-30" is not a day of the calendar as YYYY-MM-DD',
  ],
  [
    'an empty cell that must be filled',
    edited('indicators.csv', 2, 'Customs values.', ''),
    'indicators.csv:2 column basis: is empty, but must be a text',
  ],
  [
    'a blank at the end',
    edited('commodities.csv', 2, 'Mineral fuels', 'Mineral fuels '),
    'commodities.csv:2 column name: "Mineral fuels " begins or ends with a blank',
  ],
  [
    'decomposed letters',
    edited('region-names.csv', 2, '라선', '라선'.normalize('NFD')),
    `region-names.csv:2 column text: "${'라선'.normalize('NFD')}" is not in Unicode's composed form (NFC)`,
  ],
  [
    'a record without a citation',
    edited('effects.csv', 2, 'essay @ p. 5', ''),
    'effects.csv:2 column citations: is empty, but must be at least one citation',
  ],
  [
    'a citation of an unknown source',
    edited('effects.csv', 2, 'essay @ p. 5', 'CARRIED_BY esay'),
    'effects.csv:2 column citations: "esay" is not a source slug; did you mean "essay"?',
  ],
  [
    'a role that does not exist',
    edited('effects.csv', 2, 'essay @ p. 5', 'SEEN_IN essay'),
    'effects.csv:2 column citations: "SEEN_IN essay" is not a citation "source @ locator", optionally after a role (ORIGIN, CARRIED_BY, CORRECTS)',
  ],
  [
    'an item that stands twice',
    edited('policies.csv', 2, ',dprk,', ',dprk;dprk,'),
    'policies.csv:2 column regions: "dprk" stands twice in the list',
  ],
  [
    'a key that stands twice',
    withRow('commodities.csv', 'HS:27,Fuels,,,'),
    'commodities.csv:4 column code: "HS:27" stands already at commodities.csv:2',
  ],
  [
    'a circle of parents',
    edited('commodities.csv', 2, 'fuels,,', 'fuels,,HS:2701'),
    'commodities.csv:2 column parent: goes in a circle: HS:27 → HS:2701 → HS:27',
  ],
  [
    'a group that is none',
    edited('region-members.csv', 2, 'both', 'rason'),
    'region-members.csv:2 column group: "rason" is a region of the kind SPECIAL_CITY; only a GROUP has members',
  ],
  [
    'a point without longitude',
    edited('regions.csv', 2, '40,127', '40,'),
    'regions.csv:2 column longitude: latitude and longitude are stated together or not at all',
  ],
  [
    'an ISO code of two regions',
    edited('regions.csv', 4, 'KP-13', 'KP'),
    'regions.csv:4 column iso_code: "KP" belongs to the region at regions.csv:2 already',
  ],
  [
    'an unconfirmed name that is shown',
    withRow('region-names.csv', 'rason,Rason,en,REVISED,no,,essay,'),
    'region-names.csv:5 column confirmed: "no" for "Rason", the name under which the region is shown',
  ],
  [
    'a base of another dimension',
    edited('units.csv', 5, ',VOLUME,,,,', ',VOLUME,,,t,0.1'),
    'units.csv:5 column base_unit: "t" measures MASS, but this unit VOLUME',
  ],
  [
    'a series from an essay',
    edited('sources.csv', 2, 'DATASET', 'REPORT'),
    'series.csv:2 column dataset: "china-customs" is a source of the kind REPORT, not a DATASET',
  ],
  [
    'a month in a yearly series',
    edited('observations.csv', 4, '2017', '2017-03'),
    'observations.csv:4 column period: "2017-03" has the form of M, but the frequency of the series is A',
  ],
  [
    'a later period that is no forecast',
    edited('observations.csv', 4, '2018-02-23', '2016-02-23'),
    'observations.csv:4 column status: NORMAL for a period after the year of known_from, 2016-02-23: it must be FORECAST',
  ],
  [
    'two readings known at a time',
    edited('observations.csv', 2, '2018-02-23', ''),
    'observations.csv:2 column known_until: is empty: another reading of 2016 is known from 2018-02-23, at observations.csv:3',
  ],
  [
    'a value outside its bounds',
    edited('observations.csv', 4, '401', '400.1'),
    'observations.csv:4 column upper: "400.1" is below the value 400.5',
  ],
  [
    'a missing value that is not MISSING',
    edited('observations.csv', 2, '1180.9', ''),
    'observations.csv:2 column value: is empty, which needs the status MISSING',
  ],
  [
    'a value in a gap',
    withRow('observations.csv', `${KEY},2019,1,,,,,,,,2020-01-01,,RELEASED,essay,`),
    'observations.csv:5 column period: "2019" lies in the gap 2018/.. of the series, at gaps.csv:2',
  ],
  [
    'a formula that cannot be read',
    derivedRow('a ** 2', `a=${KEY}`),
    'derivations.csv:2 column formula: "a ** 2" cannot be read (** has no meaning here); accepted is arithmetic with + - * / and parentheses over numbers and the names of inputs: exports - imports',
  ],
  [
    'a name that no input has',
    derivedRow('a - b', `a=${KEY}`),
    'derivations.csv:2 column formula: "b" is not among the inputs: a',
  ],
  [
    'an input that nothing uses',
    derivedRow('a', `a=${KEY}; b=${KEY}`),
    'derivations.csv:2 column inputs: "b" is not used by the formula',
  ],
  [
    'an unknown input',
    derivedRow('a', `a=${KEY}s`),
    `derivations.csv:2 column inputs: "${KEY}s" is not a series key; did you mean "${KEY}"?`,
  ],
  [
    'a formula that measures something else',
    derivedRow('a / a', `a=${KEY}`),
    'derivations.csv:2 column formula: gives a plain number, but the series is stated in USD, USD',
  ],
  [
    'a derivation from itself',
    derivedRow('a', `a=${DERIVED_KEY}`),
    `derivations.csv:2 column inputs: goes in a circle: ${DERIVED_KEY} → ${DERIVED_KEY}`,
  ],
  [
    'a measure of kind CAP without a cap',
    edited('measures.csv', 3, 'BAN', 'CAP'),
    'measures.csv:3 column kind: CAP, but caps has no row for "coal-ban"',
  ],
  [
    'a cap of a ban',
    edited('measures.csv', 2, 'CAP', 'BAN'),
    'caps.csv:2 column measure: "coal-cap" is of the kind BAN; only CAP and ALLOWANCE have a cap',
  ],
  [
    'a cap of zero',
    edited('caps.csv', 2, '7500000 t', '0 t'),
    'caps.csv:2 column limits: "0" is not a number above zero in plain digits',
  ],
  [
    'two limits under one rule',
    edited('caps.csv', 2, 'WHICHEVER_LOWER', 'SINGLE'),
    'caps.csv:2 column rule: SINGLE does not fit 2 limits: one limit is SINGLE, several never are',
  ],
  [
    'a superseded measure in force',
    edited('measures.csv', 2, 'ENDED', 'IN_FORCE'),
    'measures.csv:2 column status: IN_FORCE, though "coal-ban" supersedes it: it must be ENDED or NEVER_APPLIED',
  ],
  [
    'a subject with two vintages',
    edited('statements.csv', 2, ' 2018-02-23', ''),
    `statements.csv:2 column subject: "${KEY}" has readings of 2016 known from 2017-02-23, 2018-02-23; no KNOWN_FROM is stated`,
  ],
  [
    'a subject without an observation',
    edited('discrepancies.csv', 2, '2017,', '2015,'),
    `discrepancies.csv:2 column subject: "${KEY}" has no observation of 2015; did you mean 2016?`,
  ],
  [
    'a statement that was forgotten',
    edited('statements.csv', 3, 'essay,2', 'essay,4'),
    'statements.csv:4 column number: "3" follows on 1 of "essay": 2 is missing',
  ],
  [
    'a row with a cell too many',
    edited('caps.csv', 2, 'coal-cap', 'coal-cap,'),
    'caps.csv:2: has 9 cells, but the header has 8',
  ],
  [
    'a missing table',
    { 'effects.csv': null },
    'effects.csv: is missing; a table without rows is a file with its header alone',
  ],
  [
    'a table that does not exist',
    { 'effect.csv': 'slug\n' },
    'effect.csv: "effect" is not a table of the dataset; did you mean "effects"?',
  ],
  [
    'a column that does not exist',
    { 'effects.csv': 'slug,policy,indicator,region,direction,claim,citations\n' },
    'effects.csv:1: the header lacks statement and has the unknown claim; it must be slug,policy,indicator,region,direction,statement,citations',
  ],
  [
    'carriage returns',
    { 'region-members.csv': 'group,member\r\nboth,china\r\n' },
    'region-members.csv: has carriage returns; lines end with "\\n" alone',
  ],
  ['another encoding', { 'region-members.csv': Buffer.from([0xff, 0xfe]) }, 'region-members.csv: is not UTF-8'],
])('says where %s is', async (_what, changes, problem) => {
  expect(await problemsOf(changes)).toContain(problem);
});

it('names a folder that is not there, once', async () => {
  const problems = new Problems();
  expect(await readDataFiles('/nowhere/at/all', TABLE_NAMES, problems)).toEqual([]);
  expect(problems.kept.map(describeProblem)).toEqual(['/nowhere/at/all: is not a folder that can be read']);
});

it('counts lines, not rows, where a quoted cell has a line break', async () => {
  const [first = '', second = ''] = TINY_ROWS['commodities.csv'] ?? [];
  const rows = [first.replace('Mineral fuels,', 'Mineral fuels,"Solid,\nliquid"'), second.replace('HS:27,', 'HS:28,')];
  expect(await problemsOf({ 'commodities.csv': rows })).toEqual([
    'commodities.csv:4 column parent: "HS:28" is not a commodity code; did you mean "HS:27"?',
  ]);
});

it('blames one mistake once: a row that cannot be read still has its name', async () => {
  expect(await problemsOf(edited('policies.csv', 2, 'UN_RESOLUTION', 'LAW'))).toHaveLength(1);
});

it('keeps the first 200 problems and counts the rest', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => `both,nowhere-${index}`);
  await using tiny = await tinyDataset({ 'region-members.csv': rows });
  const problems = new Problems();
  readDataset(await readDataFiles(tiny.folder, TABLE_NAMES, problems), problems);
  expect([problems.kept.length, problems.count]).toEqual([200, 300]);
});
