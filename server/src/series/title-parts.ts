import type { Row } from '../rows/model.ts';
import { type RowSource, readByKey } from '../rows/read-by-key.ts';
import type { TitleParts } from './title.ts';

/** The columns of a series that a title is made of. */
export const TITLE_COLUMNS = {
  frequency: true,
  cumulative: true,
  commodityPart: true,
  indicatorCode: true,
  regionSlug: true,
  counterpartSlug: true,
  commodityCode: true,
  unitCode: true,
  sourceSlug: true,
} as const;

export type TitleColumns = Pick<Row<'Series'>, keyof typeof TITLE_COLUMNS>;

/** A series with the records that its title names. */
export type TitledSeries = TitleParts &
  TitleColumns &
  Pick<Row<'Series'>, 'key'> & {
    unit: Pick<Row<'Unit'>, 'name' | 'symbol'>;
    source: Pick<Row<'Source'>, 'title' | 'publisher' | 'edition'>;
  };

/** The records that the titles of some series name: one statement for each kind of record at most. */
export async function readTitleParts(
  source: RowSource,
  series: readonly TitleColumns[],
): Promise<(TitleParts & Pick<TitledSeries, 'unit' | 'source'>)[]> {
  const [indicators, regions, counterparts, commodities, units, sources] = await Promise.all([
    readByKey(
      source,
      'Indicator',
      series.map(({ indicatorCode }) => indicatorCode),
      ['name'],
    ),
    readByKey(
      source,
      'Region',
      series.map(({ regionSlug }) => regionSlug),
      ['name'],
    ),
    readByKey(
      source,
      'Region',
      series.map(({ counterpartSlug }) => counterpartSlug),
      ['name'],
    ),
    readByKey(
      source,
      'Commodity',
      series.map(({ commodityCode }) => commodityCode),
      ['name'],
    ),
    readByKey(
      source,
      'Unit',
      series.map(({ unitCode }) => unitCode),
      ['symbol'],
    ),
    readByKey(
      source,
      'Source',
      series.map(({ sourceSlug }) => sourceSlug),
      ['title', 'publisher'],
    ),
  ]);
  return series.map(({ frequency, cumulative, commodityPart }, position) => {
    return {
      frequency,
      cumulative,
      commodityPart,
      indicator: existing(indicators[position]),
      region: existing(regions[position]),
      counterpart: counterparts[position] ?? null,
      commodity: commodities[position] ?? null,
      unit: existing(units[position]),
      source: existing(sources[position]),
    };
  });
}

function existing<Found>(row: Found | null | undefined): Found {
  if (row == null) throw new Error('A series names a record that does not exist, which the database refuses.');
  return row;
}

/** Series with what their titles name, by key; keys of no series are left out. */
export async function readTitledSeries(
  source: RowSource,
  keys: readonly string[],
): Promise<ReadonlyMap<string, TitledSeries>> {
  const rows = (await readByKey(source, 'Series', [...new Set(keys)], Object.keys(TITLE_COLUMNS))).filter(
    (row) => row !== null,
  );
  const parts = await readTitleParts(source, rows);
  return new Map(rows.map((row, position) => [row.key, { ...row, ...existing(parts[position]) }]));
}

/** The symbols of the units of some series, by the key of the series. */
export async function readUnitSymbols(
  source: RowSource,
  observations: readonly { seriesKey: string }[],
): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(observations.map(({ seriesKey }) => seriesKey))];
  const series = await readByKey(source, 'Series', keys, ['unitCode']);
  const units = await readByKey(
    source,
    'Unit',
    series.map((row) => row?.unitCode ?? null),
    ['symbol'],
  );
  return new Map(keys.map((key, position) => [key, units[position]?.symbol ?? '']));
}
