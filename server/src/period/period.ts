import type { Frequency, PeriodPrecision } from '@tumen/database/generated/client/enums.ts';
import { addDays, dayOf, daysInMonth, firstMonday, weeksInYear } from './calendar.ts';

/** A stretch of time in its canonical spelling, with the days it stands for. */
export interface Period {
  /** `2018`, `2018-S1`, `2018-Q3`, `2018-07`, `2018-W12`, `2018-07-15`, `2018-01/2018-11`, `2018-04/..`, `..`. */
  text: string;
  /** First day as YYYY-MM-DD; null when the beginning is open or unknown. */
  startsOn: string | null;
  /** The day after the last as YYYY-MM-DD; null when the end is open or unknown. */
  endsBefore: string | null;
  precision: PeriodPrecision;
}

/** What `parsePeriod` reads, as one sentence for whoever wrote something else. */
export const PERIOD_ACCEPTED =
  'An SDMX period (2018, 2018-S1, 2018-Q3, 2018-07, 2018-W12, 2018-07-15), an EDTF interval of years, months or days ' +
  'with inclusive ends (2018-01/2018-11, 2018-04/.., ../2018), or .. when no date is known.';

/** A text is no period. The message says why; `accepted` says what is one. */
export class PeriodError extends Error {
  readonly accepted = PERIOD_ACCEPTED;

  constructor(message: string) {
    super(message);
    this.name = 'PeriodError';
  }
}

const SINGLE = /^(\d{4})(?:-(?:S(\d)|Q(\d)|W(\d{2})|(\d{2})(?:-(\d{2}))?))?$/;
const OPEN = '..';
const FREQUENCY = {
  YEAR: 'A',
  SEMESTER: 'S',
  QUARTER: 'Q',
  MONTH: 'M',
  WEEK: 'W',
  DAY: 'D',
  INTERVAL: 'IRREGULAR',
  UNKNOWN: 'IRREGULAR',
} as const satisfies Record<PeriodPrecision, Frequency>;

/** Reads a period. @throws {PeriodError} when `text` is not one in its canonical spelling. */
export function parsePeriod(text: string): Period {
  if (text === OPEN) return { text, startsOn: null, endsBefore: null, precision: 'UNKNOWN' };
  return text.includes('/') ? parseInterval(text) : parseSingle(text);
}

/** Reads a period; undefined when `text` is not one. */
export function tryParsePeriod(text: string): Period | undefined {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (error instanceof PeriodError) return undefined;
    throw error;
  }
}

/** First and last day of a period, both inclusive; null where it is open or unknown. */
export function daysOf(text: string): { startsOn: string | null; endsOn: string | null } {
  // A day, the only form of this length without a slash, stands for itself: daily series are long.
  if (text.length === 10 && !text.includes('/')) return { startsOn: text, endsOn: text };
  const { startsOn, endsBefore } = parsePeriod(text);
  return { startsOn, endsOn: endsBefore === null ? null : addDays(endsBefore, -1) };
}

/** The frequency of a series whose every period has the form of `period`. */
export function frequencyOf(period: Period): Frequency {
  return FREQUENCY[period.precision];
}

function parseSingle(text: string): Period {
  const match = SINGLE.exec(text);
  if (!match) throw new PeriodError(`"${text}" is not a period.`);
  const [, yearText, semester, quarter, week, month, day] = match;
  const year = Number(yearText);
  // The day after 9999-12-31 has no four-digit year, and PostgreSQL has no year 0.
  if (year < 1 || year > 9998) throw new PeriodError(`"${text}" is outside the years 0001 to 9998.`);
  if (semester !== undefined) return months(text, 'SEMESTER', year, ordinal(text, semester, 2, 'semesters'), 6);
  if (quarter !== undefined) return months(text, 'QUARTER', year, ordinal(text, quarter, 4, 'quarters'), 3);
  if (week !== undefined) {
    const startsOn = addDays(firstMonday(year), (ordinal(text, week, weeksInYear(year), 'weeks') - 1) * 7);
    return { text, startsOn, endsBefore: addDays(startsOn, 7), precision: 'WEEK' };
  }
  if (month === undefined) return months(text, 'YEAR', year, 1, 12);
  const monthNumber = ordinal(text, month, 12, 'months');
  if (day === undefined) return months(text, 'MONTH', year, monthNumber, 1);
  ordinal(text, day, daysInMonth(year, monthNumber), 'days', `${yearText}-${month}`);
  return { text, startsOn: text, endsBefore: addDays(text, 1), precision: 'DAY' };
}

/** The `nth` stretch of `count` months in a year. */
function months(text: string, precision: PeriodPrecision, year: number, nth: number, count: number): Period {
  return {
    text,
    startsOn: dayOf(year, (nth - 1) * count + 1, 1),
    endsBefore: dayOf(year, nth * count + 1, 1),
    precision,
  };
}

function ordinal(text: string, digits: string, last: number, unit: string, whole = text.slice(0, 4)): number {
  const number = Number(digits);
  if (number < 1 || number > last) throw new PeriodError(`"${text}" does not exist: ${whole} has ${last} ${unit}.`);
  return number;
}

function parseInterval(text: string): Period {
  const [from = '', to = '', ...rest] = text.split('/');
  if (rest.length > 0) throw new PeriodError(`"${text}" has more than two ends.`);
  if (from === OPEN && to === OPEN) throw new PeriodError(`"${text}" is written "..".`);
  if (from === to) throw new PeriodError(`"${text}" is written "${from}".`);
  const startsOn = from === OPEN ? null : parseEnd(text, from).startsOn;
  const endsBefore = to === OPEN ? null : parseEnd(text, to).endsBefore;
  if (startsOn !== null && endsBefore !== null && startsOn >= endsBefore) {
    throw new PeriodError(`"${text}" ends before it begins.`);
  }
  return { text, startsOn, endsBefore, precision: 'INTERVAL' };
}

function parseEnd(interval: string, text: string): Period {
  const end = parseSingle(text);
  if (end.precision === 'YEAR' || end.precision === 'MONTH' || end.precision === 'DAY') return end;
  throw new PeriodError(
    `"${interval}" has "${text}" at an end; the ends of an interval are years, months, days or "..".`,
  );
}
