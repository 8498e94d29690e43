import type { ObservationStatus } from '@tumen/database/generated/client/enums.ts';
import { badInput } from '../problem/problem.ts';
import { STATUS_WORD, subjectOf, type TitleParts } from './title.ts';

export type QualifierName = 'EXACT' | 'ABOUT' | 'MORE_THAN' | 'AT_LEAST' | 'LESS_THAN' | 'AT_MOST' | 'NEARLY';

/** Signs before a number, the same in every language. */
const SIGN: Readonly<Record<QualifierName, string>> = {
  EXACT: '',
  ABOUT: '≈ ',
  MORE_THAN: '> ',
  AT_LEAST: '≥ ',
  LESS_THAN: '< ',
  AT_MOST: '≤ ',
  NEARLY: '≲ ',
};

const WORD: Readonly<Record<QualifierName, string>> = {
  EXACT: '',
  ABOUT: 'about ',
  MORE_THAN: 'more than ',
  AT_LEAST: 'at least ',
  LESS_THAN: 'less than ',
  AT_MOST: 'at most ',
  NEARLY: 'nearly ',
};

/** How a missing value is shown. */
export const NO_VALUE = '–';

export interface Reading {
  value: number | null;
  decimals: number;
  qualifier: QualifierName;
  status: ObservationStatus;
  period: string;
}

/** A locale that Intl knows; throws a problem that names `locale` otherwise. */
export function parseLocale(locale: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(locale);
    if (canonical !== undefined) return canonical;
  } catch {
    // Reported below, in our own words.
  }
  throw badInput('locale', `"${locale}" is not a locale.`, 'A BCP 47 language tag: en, de-CH, ko.');
}

function number(value: number, decimals: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    value,
  );
}

/** The value with its sign and unit, digits grouped as `locale` does: "≈ 191.755 million USD". */
export function displayOf({ value, decimals, qualifier }: Reading, unitSymbol: string, locale: string): string {
  if (value === null) return NO_VALUE;
  return `${SIGN[qualifier]}${number(value, decimals, locale)} ${unitSymbol}`;
}

const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function pointInWords(text: string): string {
  const inEnglish = (options: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);
  if (DAY.test(text)) return inEnglish({ day: 'numeric', month: 'long', year: 'numeric' }, new Date(text));
  if (MONTH.test(text)) return inEnglish({ month: 'long', year: 'numeric' }, new Date(`${text}-01`));
  return text;
}

/** A period as a reader would say it: "January 2018 to November 2018", "since 2014", "undated". */
export function periodInWords(period: string): string {
  if (period === '..') return 'undated';
  const [from = '', to] = period.split('/');
  if (to === undefined) return pointInWords(from);
  if (to === '..') return `since ${pointInWords(from)}`;
  if (from === '..') return `until ${pointInWords(to)}`;
  return `${pointInWords(from)} to ${pointInWords(to)}`;
}

/** One English sentence that can stand alone as an alternative text, with its source. */
export function sentenceOf(reading: Reading, series: TitleParts): string {
  const { value, decimals, qualifier, status, period } = reading;
  const said = value === null ? 'no value' : `${WORD[qualifier]}${number(value, decimals, 'en')} ${series.unit.symbol}`;
  const caution = STATUS_WORD[status] === '' || value === null ? '' : `, ${STATUS_WORD[status]}`;
  const publisher = series.source.publisher === null ? '' : `, ${series.source.publisher}`;
  return `${subjectOf(series)}, ${periodInWords(period)}: ${said}${caution} (source: ${series.source.title}${publisher}).`;
}
