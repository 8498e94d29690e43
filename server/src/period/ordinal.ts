import type { Frequency } from '@tumen/database/generated/client/enums.ts';
import { addDays, daysInMonth, firstMonday, weeksInYear } from './calendar.ts';

/** A frequency whose periods follow one another without holes or overlaps. */
export type RegularFrequency = Exclude<Frequency, 'IRREGULAR'>;

/** One period of a regular frequency. */
export interface RegularPeriod {
  /** Canonical text: `2018`, `2018-S1`, `2018-Q3`, `2018-07`, `2018-W12`, `2018-07-15`. */
  period: string;
  /** First day, as YYYY-MM-DD. */
  startsOn: string;
  /** Last day, inclusive, as YYYY-MM-DD. */
  endsOn: string;
}

/** From the coarsest to the finest. */
const REGULAR: readonly RegularFrequency[] = ['A', 'S', 'Q', 'M', 'W', 'D'];

/** Periods of a year, for annual rates: weeks as 52 and days as 365, as FRED counts them. */
export const PERIODS_PER_YEAR: Readonly<Record<RegularFrequency, number>> = { A: 1, S: 2, Q: 4, M: 12, W: 52, D: 365 };

/** Whether each period of `fine` lies within one of `coarse`; weeks count for the period that has their Thursday. */
export function isCoarser(coarse: RegularFrequency, fine: RegularFrequency): boolean {
  return REGULAR.indexOf(coarse) < REGULAR.indexOf(fine);
}

const DAY = 86_400_000;
/** 1970-01-01 was a Thursday: the Monday of that week is day -3. */
const MONDAY_OFFSET = 3;

const dayNumber = (day: string): number => Math.floor(Date.parse(day) / DAY);
const dayAt = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
const two = (number: number): string => String(number).padStart(2, '0');
const four = (number: number): string => String(number).padStart(4, '0');

/**
 * The place of the period that contains `day` on the endless axis of a frequency: the next period has the next number.
 * Semesters, quarters and months count from the year 0, weeks from that of 1970-01-01, days from that day.
 */
export function ordinalOf(frequency: RegularFrequency, day: string): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  switch (frequency) {
    case 'A':
      return year;
    case 'S':
      return year * 2 + Math.floor(month / 6);
    case 'Q':
      return year * 4 + Math.floor(month / 3);
    case 'M':
      return year * 12 + month;
    case 'W':
      return Math.floor((dayNumber(day) + MONDAY_OFFSET) / 7);
    case 'D':
      return dayNumber(day);
  }
}

/** The period at a place of the axis: the inverse of `ordinalOf`. */
export function periodAt(frequency: RegularFrequency, ordinal: number): RegularPeriod {
  switch (frequency) {
    case 'A': {
      const year = four(ordinal);
      return { period: year, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
    }
    case 'S':
      return monthsOfYear(ordinal, 2, (nth) => `S${nth}`);
    case 'Q':
      return monthsOfYear(ordinal, 4, (nth) => `Q${nth}`);
    case 'M':
      return monthsOfYear(ordinal, 12, two);
    case 'W': {
      const monday = ordinal * 7 - MONDAY_OFFSET;
      // ISO 8601: a week belongs to the year that has its Thursday.
      const year = Number(dayAt(monday + 3).slice(0, 4));
      const week = (monday - dayNumber(firstMonday(year))) / 7 + 1;
      return { period: `${four(year)}-W${two(week)}`, startsOn: dayAt(monday), endsOn: dayAt(monday + 6) };
    }
    case 'D': {
      const day = dayAt(ordinal);
      return { period: day, startsOn: day, endsOn: day };
    }
  }
}

function monthsOfYear(ordinal: number, perYear: number, name: (nth: number) => string): RegularPeriod {
  const year = Math.floor(ordinal / perYear);
  const nth = ordinal - year * perYear;
  const length = 12 / perYear;
  const last = (nth + 1) * length;
  return {
    period: `${four(year)}-${name(nth + 1)}`,
    startsOn: `${four(year)}-${two(nth * length + 1)}-01`,
    endsOn: `${four(year)}-${two(last)}-${two(daysInMonth(year, last))}`,
  };
}

/**
 * The same period one year earlier: the same month, quarter or day of the year, the same ISO week. Null where the year
 * before has none: 29 February, week 53.
 */
export function yearBefore(frequency: RegularFrequency, ordinal: number): number | null {
  if (frequency !== 'W' && frequency !== 'D') return ordinal - PERIODS_PER_YEAR[frequency];
  const { period } = periodAt(frequency, ordinal);
  const year = Number(period.slice(0, 4)) - 1;
  if (frequency === 'D') {
    if (period.endsWith('-02-29')) return null;
    return dayNumber(`${four(year)}${period.slice(4)}`);
  }
  const week = Number(period.slice(6));
  if (week > weeksInYear(year)) return null;
  return ordinalOf('W', addDays(firstMonday(year), (week - 1) * 7));
}

/** The first and last place of `fine` within a period of `coarse`; a week counts for the period of its Thursday. */
export function placesWithin(
  fine: RegularFrequency,
  { startsOn, endsOn }: Pick<RegularPeriod, 'startsOn' | 'endsOn'>,
): { first: number; last: number } {
  if (fine !== 'W') return { first: ordinalOf(fine, startsOn), last: ordinalOf(fine, endsOn) };
  const thursday = (week: number) => week * 7 - MONDAY_OFFSET + 3;
  const first = ordinalOf('W', startsOn);
  const last = ordinalOf('W', endsOn);
  return {
    first: thursday(first) < dayNumber(startsOn) ? first + 1 : first,
    last: thursday(last) > dayNumber(endsOn) ? last - 1 : last,
  };
}
