/** Marks a text with the scalar that it is, for TypeScript alone: any text may stand where one is wanted. */
declare const SCALAR: unique symbol;
type Text<Scalar extends string> = string & { readonly [SCALAR]?: Scalar };

/** A day, YYYY-MM-DD: the contract's `Date`. */
export type DateText = Text<'Date'>;
/** A moment in UTC, as ISO 8601 has it: the contract's `DateTime`. */
export type DateTimeText = Text<'DateTime'>;
/** SDMX periods and EDTF intervals, `2018-Q3` or `2018-04/..`: the contract's `Period`. */
export type PeriodText = Text<'Period'>;

/** The days of a period; null where it is open, or the source gives no date. */
export interface PeriodDays {
  /** As the service spells it. */
  text: string;
  /** First day, at midnight UTC. */
  startsOn: Date | null;
  /** Last day, inclusive, at midnight UTC. */
  endsOn: Date | null;
}

/** What each scalar is decoded to. */
export interface DecodedScalars {
  Date: Date;
  DateTime: Date;
  Period: PeriodDays;
}

/** An answer with its scalars decoded, in lists and nested records too. Masked fields stay as they are until they are read. */
export type Decoded<Data> = Data extends string
  ? typeof SCALAR extends keyof Data
    ? DecodedScalars[NonNullable<Data[typeof SCALAR]> & keyof DecodedScalars]
    : Data
  : Data extends object
    ? { [Field in keyof Data]: Decoded<Data[Field]> }
    : Data;

const PERIOD = /^(\d{4})(?:-(?:S([12])|Q([1-4])|W(\d\d)|(\d\d)(?:-(\d\d))?))?$/;

/**
 * A scalar `Date` of the contract as a date at midnight UTC.
 *
 * @param day YYYY-MM-DD
 * @throws {RangeError} when it is no day of the calendar
 */
export function decodeDate(day: string): Date {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const decoded = dayOf(Number(year), Number(month) - 1, Number(date));
  // February 30 would be a day of March.
  if (Number.isNaN(decoded.getTime()) || decoded.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is no day of the calendar, YYYY-MM-DD.`);
  }
  return decoded;
}

/**
 * A scalar `DateTime` of the contract.
 *
 * @param moment ISO 8601 in UTC: `2018-06-01T12:00:00.000Z`
 * @throws {RangeError} when it is no moment
 */
export function decodeDateTime(moment: string): Date {
  const decoded = new Date(moment);
  if (Number.isNaN(decoded.getTime()) || !moment.endsWith('Z'))
    throw new RangeError(`"${moment}" is no moment in UTC.`);
  return decoded;
}

/**
 * The days of a scalar `Period` of the contract, for an axis of time: SDMX periods (`2018`, `2018-S1`, `2018-Q3`,
 * `2018-07`, `2018-W12`, `2018-07-15`), EDTF intervals (`2018-01/2018-11`, `2018-04/..`) and `..`.
 *
 * @throws {RangeError} when it is none of these
 */
export function decodePeriod(period: string): PeriodDays {
  if (period === '..') return { text: period, startsOn: null, endsOn: null };
  const [from = '', to = from, ...rest] = period.split('/');
  if (rest.length > 0) throw noPeriod(period);
  const startsOn = from === '..' ? null : single(from).startsOn;
  return { text: period, startsOn, endsOn: to === '..' ? null : single(to).endsOn };
}

function single(period: string): { startsOn: Date; endsOn: Date } {
  const match = PERIOD.exec(period);
  if (!match) throw noPeriod(period);
  const [, yearText, semester, quarter, week, month, day] = match;
  const year = Number(yearText);
  if (day !== undefined) return { startsOn: decodeDate(period), endsOn: decodeDate(period) };
  if (week !== undefined) {
    // ISO 8601: the first week is that of January 4, and begins on Monday.
    const fourth = dayOf(year, 0, 4);
    const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (Number(week) - 1) * 7;
    const [startsOn, endsOn] = [dayOf(year, 0, monday), dayOf(year, 0, monday + 6)];
    // A week belongs to the year of its Thursday.
    if (dayOf(year, 0, monday + 3).getUTCFullYear() !== year) throw noPeriod(period);
    return { startsOn, endsOn };
  }
  const [nth, months] =
    semester !== undefined
      ? [Number(semester), 6]
      : quarter !== undefined
        ? [Number(quarter), 3]
        : month !== undefined
          ? [Number(month), 1]
          : [1, 12];
  if (nth < 1 || nth * months > 12) throw noPeriod(period);
  return { startsOn: dayOf(year, (nth - 1) * months, 1), endsOn: dayOf(year, nth * months, 0) };
}

/** A day at midnight UTC; months and days beyond the calendar are counted on. `Date.UTC` would take year 99 for 1999. */
function dayOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

function noPeriod(period: string): RangeError {
  return new RangeError(`"${period}" is no period of the contract, such as 2018, 2018-Q3 or 2018-01/2018-11.`);
}
