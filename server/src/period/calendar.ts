/** Days of the proleptic Gregorian calendar as YYYY-MM-DD, without a time zone. */

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The day with `month` and `day` counted from 1; values past the end of a year or month run on into the next. */
export function dayOf(year: number, month: number, day: number): string {
  const date = new Date(0);
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** The day `count` days after `day`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
}

/** Whether `text` is a day that the calendar has: 2018-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = Date.parse(text);
  // V8 reads 2018-02-30 as 2 March instead of refusing it.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** Number of days of a month counted from 1. */
export function daysInMonth(year: number, month: number): number {
  return Number(dayOf(year, month + 1, 0).slice(8));
}

/** Monday of the first week of an ISO 8601 week year: the week that holds 4 January. */
export function firstMonday(weekYear: number): string {
  const fourth = dayOf(weekYear, 1, 4);
  const daysSinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return addDays(fourth, -daysSinceMonday);
}

/** 52 or 53. */
export function weeksInYear(weekYear: number): number {
  const days = (Date.parse(firstMonday(weekYear + 1)) - Date.parse(firstMonday(weekYear))) / MILLISECONDS_OF_A_DAY;
  return days / 7;
}
