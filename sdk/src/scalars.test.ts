import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDate, decodeDateTime, decodePeriod } from './scalars.ts';

const daysOf = (period: string) => {
  const { startsOn, endsOn } = decodePeriod(period);
  return [startsOn, endsOn].map((day) => day?.toISOString().slice(0, 10) ?? null);
};

describe('a period stands for days', () => {
  test.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-S1', '2018-01-01', '2018-06-30'],
    ['2018-Q3', '2018-07-01', '2018-09-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    // ISO 8601 weeks as calendars print them.
    ['2018-W01', '2018-01-01', '2018-01-07'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2018-07-15', '2018-07-15', '2018-07-15'],
    ['2018-01/2018-11', '2018-01-01', '2018-11-30'],
    ['2018-04/..', '2018-04-01', null],
    ['../2018', null, '2018-12-31'],
    ['..', null, null],
    ['0099', '0099-01-01', '0099-12-31'],
  ])('%s: from %s to %s', (period, startsOn, endsOn) => expect(daysOf(period)).toEqual([startsOn, endsOn]));

  test.each([
    '',
    '18',
    '2018-13',
    '2018-00',
    '2018-S3',
    '2018-Q0',
    '2018-W00',
    '2021-W53',
    '2018-02-30',
    '2018/2019/2020',
    'now',
  ])('%j stands for none, and is refused', (text) => expect(() => decodePeriod(text)).toThrow(RangeError));

  test('each beginning where the one before ended', () => {
    const year = fc.integer({ min: 1, max: 9_998 }).map((each) => String(each).padStart(4, '0'));
    const next = (text: string) => new Date((decodePeriod(text).endsOn?.getTime() ?? 0) + 86_400_000);
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 11 }), (each, month) => {
        const [one, other] = [month, month + 1].map((nth) => `${each}-${String(nth).padStart(2, '0')}`);
        expect(decodePeriod(other ?? '').startsOn).toEqual(next(one ?? ''));
        expect(decodePeriod(`${each}-Q2`).startsOn).toEqual(next(`${each}-Q1`));
        expect(decodePeriod(`${each}-S2`).startsOn).toEqual(next(`${each}-S1`));
        expect(decodePeriod(`${each}-W02`).startsOn).toEqual(next(`${each}-W01`));
      }),
    );
  });
});

test('a day is midnight UTC, and must be one', () => {
  expect(decodeDate('2018-06-01').toISOString()).toBe('2018-06-01T00:00:00.000Z');
  for (const wrong of ['2018-02-30', '2018-6-1', '', '2018']) expect(() => decodeDate(wrong)).toThrow(RangeError);
});

test('a moment is in UTC', () => {
  expect(decodeDateTime('2018-06-01T12:00:00.000Z').getTime()).toBe(1_527_854_400_000);
  for (const wrong of ['2018-06-01T12:00:00', 'soon']) expect(() => decodeDateTime(wrong)).toThrow(RangeError);
});
