import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { isCoarser, ordinalOf, periodAt, placesWithin, type RegularFrequency, yearBefore } from './ordinal.ts';
import { parsePeriod } from './period.ts';

const FREQUENCIES: readonly RegularFrequency[] = ['A', 'S', 'Q', 'M', 'W', 'D'];
const day = fc
  .date({ min: new Date('0010-01-01'), max: new Date('9990-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe.each(FREQUENCIES)('periods of the frequency %s', (frequency) => {
  test('are where the day lies, spelt and bounded as a period is read', () => {
    fc.assert(
      fc.property(day, (within) => {
        const { period, startsOn, endsOn } = periodAt(frequency, ordinalOf(frequency, within));
        const read = parsePeriod(period);
        expect([read.startsOn, read.endsBefore]).toEqual([startsOn, addDays(endsOn, 1)]);
        expect(startsOn <= within && within <= endsOn).toBe(true);
      }),
    );
  });

  test('follow one another without a hole', () => {
    fc.assert(
      fc.property(day, (within) => {
        const place = ordinalOf(frequency, within);
        expect(periodAt(frequency, place + 1).startsOn).toBe(addDays(periodAt(frequency, place).endsOn, 1));
      }),
    );
  });

  test('have the same name a year before, where there is one', () => {
    fc.assert(
      fc.property(day, (within) => {
        const place = ordinalOf(frequency, within);
        const before = yearBefore(frequency, place);
        if (before === null) return;
        const [now, then] = [periodAt(frequency, place).period, periodAt(frequency, before).period];
        expect(then.slice(4)).toBe(now.slice(4));
        expect(Number(then.slice(0, 4))).toBe(Number(now.slice(0, 4)) - 1);
      }),
    );
  });
});

describe('weeks are those of ISO 8601', () => {
  test.each([
    ['2015-12-31', '2015-W53'],
    ['2016-01-03', '2015-W53'],
    ['2018-01-01', '2018-W01'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
  ])('%s lies in %s', (within, week) => {
    expect(periodAt('W', ordinalOf('W', within)).period).toBe(week);
  });

  test('week 53 and 29 February have no year before', () => {
    expect(yearBefore('W', ordinalOf('W', '2020-12-31'))).toBeNull();
    expect(yearBefore('D', ordinalOf('D', '2020-02-29'))).toBeNull();
  });
});

describe('shorter periods within a longer one', () => {
  test.each<[RegularFrequency, RegularFrequency]>([
    ['A', 'M'],
    ['A', 'Q'],
    ['Q', 'M'],
    ['M', 'D'],
    ['A', 'W'],
    ['M', 'W'],
    ['Q', 'W'],
  ])('each belongs to exactly one: %s of %s', (coarse, fine) => {
    fc.assert(
      fc.property(day, (within) => {
        const place = ordinalOf(coarse, within);
        const [here, next] = [
          placesWithin(fine, periodAt(coarse, place)),
          placesWithin(fine, periodAt(coarse, place + 1)),
        ];
        expect(next.first).toBe(here.last + 1);
      }),
    );
  });

  test.each([
    ['2018-02', 28],
    ['2020-02', 29],
    ['2018-04', 30],
    ['2018', 365],
    ['2020', 366],
  ])('%s has %d days', (text, count) => {
    const { startsOn, endsBefore } = parsePeriod(text);
    const { first, last } = placesWithin('D', { startsOn: startsOn ?? '', endsOn: addDays(endsBefore ?? '', -1) });
    expect(last - first + 1).toBe(count);
  });
});

test('a frequency is coarser than those that follow it, and than no other', () => {
  for (const [at, coarse] of FREQUENCIES.entries()) {
    expect(FREQUENCIES.filter((fine) => isCoarser(coarse, fine))).toEqual(FREQUENCIES.slice(at + 1));
  }
});
