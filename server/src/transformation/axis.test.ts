import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordinalOf, periodAt } from '../period/ordinal.ts';
import { completeAxis, type GapStretch, intervalAxis, NOT_GIVEN } from './axis.ts';
import type { Point } from './point.ts';

const EVER = { from: null, to: null };

function point(year: number, value: number): Point {
  return { ...periodAt('A', year), value, flag: 'NORMAL', reason: null, qualifier: 'EXACT', coverage: 1 };
}

function gap(from: number | null, to: number | null, reason: string): GapStretch {
  return {
    period: `${from ?? '..'}/${to ?? '..'}`,
    startsOn: from === null ? null : `${from}-01-01`,
    endsOn: to === null ? null : `${to}-12-31`,
    reason,
  };
}

const shown = (points: readonly Point[]) => points.map(({ period, value, reason }) => [period, value, reason]);

describe('a series of years', () => {
  test('has each year from the first to the last, and says why one has no value', () => {
    const axis = completeAxis('A', [point(2010, 1), point(2013, 4)], [gap(2011, 2011, 'Not collected.')], EVER);
    expect(shown(axis)).toEqual([
      ['2010', 1, null],
      ['2011', null, 'Not collected.'],
      ['2012', null, NOT_GIVEN],
      ['2013', 4, null],
    ]);
    expect(axis[1]).toMatchObject({ flag: 'MISSING', coverage: 0, startsOn: '2011-01-01', endsOn: '2011-12-31' });
  });

  test('reaches as far as its closed gaps', () => {
    const axis = completeAxis('A', [point(2010, 1)], [gap(2008, 2009, 'Before.'), gap(2011, 2012, 'After.')], EVER);
    expect(axis.map(({ period }) => period)).toEqual(['2008', '2009', '2010', '2011', '2012']);
  });

  test('has a gap that lasts as one point, or as every year up to the asked one', () => {
    const gaps = [gap(2011, null, 'Publication stopped.')];
    expect(shown(completeAxis('A', [point(2010, 1)], gaps, EVER)).at(-1)).toEqual([
      '2011/..',
      null,
      'Publication stopped.',
    ]);
    const asked = completeAxis('A', [point(2010, 1)], gaps, { from: null, to: '2014-06-30' });
    expect(asked.map(({ period }) => period)).toEqual(['2010', '2011', '2012', '2013']);
  });

  test('does not carry a lasting gap on for ever', () => {
    expect(
      completeAxis('A', [point(2010, 1)], [gap(2011, null, 'Stopped.')], { from: null, to: '9998-12-31' }).length,
    ).toBeLessThan(10_003);
    const days = completeAxis('D', [], [{ ...gap(2011, null, 'Stopped.') }], { from: null, to: '9998-12-31' });
    expect(days.length).toBeLessThan(10_003);
  });

  test('keeps what has no date ahead of the rest', () => {
    const undated = { ...point(2010, 7), period: '..', startsOn: null, endsOn: null };
    expect(completeAxis('A', [undated, point(2012, 1), point(2014, 2)], [], EVER).map(({ period }) => period)).toEqual([
      '..',
      '2012',
      '2013',
      '2014',
    ]);
  });

  test('of nothing is nothing', () => {
    expect(completeAxis('A', [], [], EVER)).toEqual([]);
  });
});

test('every year stands once, values as they were, whatever is missing', () => {
  const years = fc.uniqueArray(fc.integer({ min: 1950, max: 2030 }), { minLength: 1, maxLength: 40 });
  const gaps = fc.array(
    fc
      .tuple(fc.integer({ min: 1940, max: 2040 }), fc.integer({ min: 0, max: 20 }))
      .map(([from, length]) => gap(from, from + length, `Gap ${from}.`)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(years, gaps, (some, stretches) => {
      const ordered = some.toSorted((one, other) => one - other);
      const axis = completeAxis(
        'A',
        ordered.map((year) => point(year, year)),
        stretches,
        EVER,
      );
      const places = axis.map(({ startsOn }) => ordinalOf('A', startsOn ?? ''));
      expect(places).toEqual(Array.from({ length: places.length }, (_, at) => (places[0] ?? 0) + at));
      for (const each of axis) {
        const year = Number(each.period);
        expect(each.value).toBe(some.includes(year) ? year : null);
        if (each.value === null) expect(each.reason).toBeTruthy();
      }
      expect(axis.filter(({ value }) => value !== null)).toHaveLength(some.length);
    }),
  );
});

test('intervals and their gaps stand in the order of time, nothing filled in', () => {
  const interval = (period: string, startsOn: string | null, endsOn: string | null): Point => ({
    ...point(2018, 1),
    period,
    startsOn,
    endsOn,
  });
  const points = [
    interval('2018-01/2018-11', '2018-01-01', '2018-11-30'),
    interval('2018-01/2018-04', '2018-01-01', '2018-04-30'),
  ];
  const axis = intervalAxis(points, [gap(2017, 2017, 'None.')]);
  expect(axis.map(({ period }) => period)).toEqual(['2017/2017', '2018-01/2018-04', '2018-01/2018-11']);
});
