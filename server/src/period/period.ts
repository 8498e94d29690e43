import type { PeriodPrecision } from '@tumen/database/generated/client/client.ts';

/**
 * A stretch of time, as SDMX 3.0 (observational time periods) and EDTF (ISO 8601-2 intervals) write it.
 * `startsOn` is the first day and `endsBefore` the day after the last, both YYYY-MM-DD; null for an open or unknown end.
 */
export interface Period {
  text: string;
  startsOn: string | null;
  endsBefore: string | null;
  precision: PeriodPrecision;
}

export const PERIOD_ACCEPTED =
  'an SDMX period (2018, 2018-S1, 2018-Q3, 2018-07, 2018-W12, 2018-07-15) or an EDTF interval with inclusive ends (2018-01/2018-11, 2018-04/.., ..)';

/** Thrown for text that is not a period; the message says what is accepted. */
export class PeriodError extends Error {
  constructor(text: string, why = 'is not a period') {
    super(`"${text}" ${why}; accepted is ${PERIOD_ACCEPTED}.`);
    this.name = 'PeriodError';
  }
}

const UNKNOWN = '..';
const FORMS: readonly [RegExp, PeriodPrecision][] = [
  [/^(\d{4})$/, 'YEAR'],
  [/^(\d{4})-S([12])$/, 'SEMESTER'],
  [/^(\d{4})-Q([1-4])$/, 'QUARTER'],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, 'MONTH'],
  [/^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/, 'WEEK'],
  [/^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'DAY'],
];

/** Precisions that the ends of an interval may have. */
const IN_INTERVALS: readonly PeriodPrecision[] = ['YEAR', 'MONTH', 'DAY'];

const DAY_LENGTH = 86_400_000;

/** Midnight UTC of a day; months and days past their end carry over, as Date.UTC does. */
function utc(year: number, month: number, day = 1): Date {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** Monday of an ISO 8601 week; null when the year has no such week. */
function mondayOf(year: number, week: number): Date | null {
  const fourth = utc(year, 1, 4);
  const first = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_LENGTH;
  const monday = new Date(first + (week - 1) * 7 * DAY_LENGTH);
  const thursday = new Date(monday.getTime() + 3 * DAY_LENGTH);
  return thursday.getUTCFullYear() === year ? monday : null;
}

function boundsOf(precision: PeriodPrecision, year: number, part: number, day: number): [Date, Date] | null {
  switch (precision) {
    case 'YEAR':
      return [utc(year, 1), utc(year + 1, 1)];
    case 'SEMESTER':
      return [utc(year, part * 6 - 5), utc(year, part * 6 + 1)];
    case 'QUARTER':
      return [utc(year, part * 3 - 2), utc(year, part * 3 + 1)];
    case 'MONTH':
      return [utc(year, part), utc(year, part + 1)];
    case 'WEEK': {
      const monday = mondayOf(year, part);
      return monday && [monday, new Date(monday.getTime() + 7 * DAY_LENGTH)];
    }
    case 'DAY': {
      const date = utc(year, part, day);
      return date.getUTCMonth() === part - 1 ? [date, new Date(date.getTime() + DAY_LENGTH)] : null;
    }
    default:
      return null;
  }
}

function parseSimple(text: string): Period | null {
  for (const [form, precision] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const bounds = boundsOf(precision, Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0));
    return bounds && { text, startsOn: iso(bounds[0]), endsBefore: iso(bounds[1]), precision };
  }
  return null;
}

function parseInterval(text: string, from: string, to: string): Period {
  const start = from === UNKNOWN ? null : parseSimple(from);
  const end = to === UNKNOWN ? null : parseSimple(to);
  const fits = (side: string, parsed: Period | null) =>
    side === UNKNOWN || (parsed !== null && IN_INTERVALS.includes(parsed.precision));
  if ((from === UNKNOWN && to === UNKNOWN) || !fits(from, start) || !fits(to, end)) throw new PeriodError(text);
  const startsOn = start?.startsOn ?? null;
  const endsBefore = end?.endsBefore ?? null;
  if (startsOn !== null && endsBefore !== null && startsOn >= endsBefore) throw new PeriodError(text, 'ends before it begins');
  return { text, startsOn, endsBefore, precision: 'INTERVAL' };
}

/**
 * Reads a period.
 *
 * @throws {PeriodError} when the text is not one, names a day or week that the calendar lacks, or ends before it begins
 */
export function parsePeriod(text: string): Period {
  if (text === UNKNOWN) return { text, startsOn: null, endsBefore: null, precision: 'UNKNOWN' };
  const [from = '', to, ...rest] = text.split('/');
  if (to !== undefined && rest.length === 0) return parseInterval(text, from, to);
  const simple = parseSimple(text);
  if (simple === null) throw new PeriodError(text);
  return simple;
}

/** Reads a period; null when the text is not one. */
export function tryParsePeriod(text: string): Period | null {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (error instanceof PeriodError) return null;
    throw error;
  }
}
