import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, isDay } from './calendar.ts';
import { frequencyOf, type Period, PeriodError, parsePeriod, tryParsePeriod } from './period.ts';

describe('parsePeriod', () => {
  it.each<[text: string, startsOn: string | null, endsBefore: string | null, precision: Period['precision']]>([
    ['2018', '2018-01-01', '2019-01-01', 'YEAR'],
    ['2018-S1', '2018-01-01', '2018-07-01', 'SEMESTER'],
    ['2018-S2', '2018-07-01', '2019-01-01', 'SEMESTER'],
    ['2018-Q3', '2018-07-01', '2018-10-01', 'QUARTER'],
    ['2018-07', '2018-07-01', '2018-08-01', 'MONTH'],
    ['2018-12', '2018-12-01', '2019-01-01', 'MONTH'],
    ['2018-W12', '2018-03-19', '2018-03-26', 'WEEK'],
    ['2018-07-15', '2018-07-15', '2018-07-16', 'DAY'],
    ['2016-02-29', '2016-02-29', '2016-03-01', 'DAY'],
    ['2000-02-29', '2000-02-29', '2000-03-01', 'DAY'],
    ['0099', '0099-01-01', '0100-01-01', 'YEAR'],
    ['2018-01/2018-11', '2018-01-01', '2018-12-01', 'INTERVAL'],
    ['2018-05/2018-10-25', '2018-05-01', '2018-10-26', 'INTERVAL'],
    ['2017-12-31/2018', '2017-12-31', '2019-01-01', 'INTERVAL'],
    ['2018-04/..', '2018-04-01', null, 'INTERVAL'],
    ['../2018', null, '2019-01-01', 'INTERVAL'],
    ['..', null, null, 'UNKNOWN'],
  ])('reads %s as the days from %s until the day before %s', (text, startsOn, endsBefore, precision) => {
    expect(parsePeriod(text)).toEqual({ text, startsOn, endsBefore, precision });
  });

  it('begins a week year with the week that holds 4 January', () => {
    expect(parsePeriod('2018-W01').startsOn).toBe('2018-01-01');
    expect(parsePeriod('2019-W01').startsOn).toBe('2018-12-31');
    expect(parsePeriod('2021-W01').startsOn).toBe('2021-01-04');
    expect(parsePeriod('2020-W53')).toMatchObject({ startsOn: '2020-12-28', endsBefore: '2021-01-04' });
  });

  it.each([
    ['', '"" is not a period.'],
    ['18', '"18" is not a period.'],
    ['2018 ', '"2018 " is not a period.'],
    ['2018-7', '"2018-7" is not a period.'],
    ['2018-q3', '"2018-q3" is not a period.'],
    ['2018-07-15T00:00', '"2018-07-15T00:00" is not a period.'],
    ['0000', '"0000" is outside the years 0001 to 9998.'],
    ['9999-12', '"9999-12" is outside the years 0001 to 9998.'],
    ['2018-13', '"2018-13" does not exist: 2018 has 12 months.'],
    ['2018-00', '"2018-00" does not exist: 2018 has 12 months.'],
    ['2018-S3', '"2018-S3" does not exist: 2018 has 2 semesters.'],
    ['2018-Q0', '"2018-Q0" does not exist: 2018 has 4 quarters.'],
    ['2018-02-30', '"2018-02-30" does not exist: 2018-02 has 28 days.'],
    ['1900-02-29', '"1900-02-29" does not exist: 1900-02 has 28 days.'],
    ['2018-W53', '"2018-W53" does not exist: 2018 has 52 weeks.'],
    ['2020-W54', '"2020-W54" does not exist: 2020 has 53 weeks.'],
    ['2018/2017', '"2018/2017" ends before it begins.'],
    ['2018-02-01/2018-01', '"2018-02-01/2018-01" ends before it begins.'],
    ['2018/2018', '"2018/2018" is written "2018".'],
    ['../..', '"../.." is written "..".'],
    ['2018/', '"" is not a period.'],
    ['2016/2017/2018', '"2016/2017/2018" has more than two ends.'],
    [
      '2018-Q1/2018-Q2',
      '"2018-Q1/2018-Q2" has "2018-Q1" at an end; the ends of an interval are years, months, days or "..".',
    ],
  ])('refuses %j', (text, message) => {
    expect(() => parsePeriod(text)).toThrow(new PeriodError(message));
    expect(tryParsePeriod(text)).toBeUndefined();
  });

  it('tells what it would have read', () => {
    expect(new PeriodError('').accepted).toContain('2018-W12');
  });
});

it('knows the frequency of a period by its form', () => {
  const frequencies = ['2018', '2018-S1', '2018-Q1', '2018-01', '2018-W01', '2018-01-01', '2018/2019', '..'];
  expect(frequencies.map((text) => frequencyOf(parsePeriod(text)))).toEqual([
    'A',
    'S',
    'Q',
    'M',
    'W',
    'D',
    'IRREGULAR',
    'IRREGULAR',
  ]);
});

const year = fc.integer({ min: 1, max: 9998 });
const yearText = year.map((number) => String(number).padStart(4, '0'));
const day = fc.tuple(year, fc.integer({ min: 1, max: 366 })).map(([number, nth]) => dayOf(number, 1, nth));
const withinRange = day.filter((text) => text < '9999');

describe('every period', () => {
  const single = fc.oneof(
    yearText,
    fc.tuple(yearText, fc.integer({ min: 1, max: 2 })).map(([of, nth]) => `${of}-S${nth}`),
    fc.tuple(yearText, fc.integer({ min: 1, max: 4 })).map(([of, nth]) => `${of}-Q${nth}`),
    fc.tuple(yearText, fc.integer({ min: 1, max: 52 })).map(([of, nth]) => `${of}-W${String(nth).padStart(2, '0')}`),
    withinRange.map((text) => text.slice(0, 7)),
    withinRange,
  );

  it('keeps its text, has at least one day, and two days that the calendar has', () => {
    fc.assert(
      fc.property(single, (text) => {
        const { startsOn, endsBefore, text: kept } = parsePeriod(text);
        expect(kept).toBe(text);
        expect(isDay(startsOn ?? '') && isDay(endsBefore ?? '')).toBe(true);
        expect((endsBefore ?? '') > (startsOn ?? '')).toBe(true);
      }),
    );
  });

  it('of four quarters follows the one before it without a day between', () => {
    fc.assert(
      fc.property(yearText, (of) => {
        const quarters = [1, 2, 3, 4].map((nth) => parsePeriod(`${of}-Q${nth}`));
        expect(quarters.slice(1).map(({ startsOn }) => startsOn)).toEqual(
          quarters.slice(0, -1).map(({ endsBefore }) => endsBefore),
        );
        expect(quarters[0]?.startsOn).toBe(parsePeriod(of).startsOn);
        expect(quarters[3]?.endsBefore).toBe(parsePeriod(of).endsBefore);
      }),
    );
  });

  it('between two days holds both, and exists in one order only', () => {
    fc.assert(
      fc.property(withinRange, withinRange, (one, other) => {
        fc.pre(one !== other);
        const [from, to] = one < other ? [one, other] : [other, one];
        expect(parsePeriod(`${from}/${to}`)).toMatchObject({ startsOn: from, endsBefore: addDays(to, 1) });
        expect(tryParsePeriod(`${to}/${from}`)).toBeUndefined();
      }),
    );
  });

  it('is found or refused, whatever the text, and nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9SQW./-]{1,12}$/)), (text) => {
        const period = tryParsePeriod(text);
        expect(period === undefined || period.text === text).toBe(true);
      }),
    );
  });
});
