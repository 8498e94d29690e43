import { expect, test } from 'vitest';
import { SeriesColumns } from './series-columns.ts';

const columns = new SeriesColumns({
  periods: ['2018-01', '2018-02', '..'],
  startsOn: ['2018-01-01', '2018-02-01', null],
  endsOn: ['2018-01-31', '2018-02-28', null],
  values: [1.5, null, 0],
  flags: ['NORMAL', 'MISSING', 'ESTIMATED'],
  reasons: [null, 'Nobody said, "so far".', '=1+1'],
  qualifiers: ['ABOUT', 'EXACT', 'EXACT'],
});

test('values are a Float64Array with NaN for none, and zero stays zero', () => {
  expect(columns.values).toBeInstanceOf(Float64Array);
  expect([...columns.values]).toEqual([1.5, Number.NaN, 0]);
  expect(columns).toHaveLength(3);
});

test('dates are midnight UTC of the first day', () => {
  expect(columns.dates()).toEqual([new Date('2018-01-01T00:00:00Z'), new Date('2018-02-01T00:00:00Z'), null]);
});

test('rows have null for none, as Observable Plot and Vega-Lite break a line', () => {
  expect(columns.toRows()[1]).toEqual({
    period: '2018-02',
    date: new Date('2018-02-01T00:00:00Z'),
    startsOn: '2018-02-01',
    endsOn: '2018-02-28',
    value: null,
    flag: 'MISSING',
    reason: 'Nobody said, "so far".',
    qualifier: 'EXACT',
  });
});

test('pairs are what a time axis of ECharts takes', () => {
  expect(columns.toPairs()).toEqual([
    ['2018-01-01', 1.5],
    ['2018-02-01', null],
  ]);
});

test('CSV quotes what needs it and runs nothing', () => {
  expect(columns.toCSV()).toBe(
    [
      'period,starts_on,ends_on,value,flag,reason,qualifier',
      '2018-01,2018-01-01,2018-01-31,1.5,NORMAL,,ABOUT',
      '2018-02,2018-02-01,2018-02-28,,MISSING,"Nobody said, ""so far"".",EXACT',
      "..,,,0,ESTIMATED,'=1+1,EXACT",
      '',
    ].join('\r\n'),
  );
});

test('columns that were not asked for are null', () => {
  const few = new SeriesColumns({
    periods: ['2018'],
    startsOn: ['2018-01-01'],
    endsOn: ['2018-12-31'],
    values: [1],
    flags: ['NORMAL'],
  });
  expect(few.toRows()[0]).toMatchObject({ reason: null, qualifier: null });
});
