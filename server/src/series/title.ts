import type { ObservationStatus } from '@tumen/database/generated/client/enums.ts';

/** The related records that a title is made of. */
export interface TitleParts {
  frequency: 'A' | 'S' | 'Q' | 'M' | 'W' | 'D' | 'IRREGULAR';
  cumulative: boolean;
  commodityPart: string;
  indicator: { name: string };
  region: { name: string };
  counterpart: { name: string } | null;
  commodity: { name: string } | null;
  unit: { symbol: string };
  source: { title: string; publisher: string | null };
}

const FREQUENCY_WORD = {
  A: 'annual',
  S: 'half-yearly',
  Q: 'quarterly',
  M: 'monthly',
  W: 'weekly',
  D: 'daily',
  IRREGULAR: 'intervals',
} as const;

/** What is measured and between whom: "Merchandise imports of Coal, China and North Korea". */
export function subjectOf({ indicator, region, counterpart, commodity }: TitleParts): string {
  const goods = commodity === null ? '' : ` (${commodity.name})`;
  const between = counterpart === null ? region.name : `${region.name} with ${counterpart.name}`;
  return `${indicator.name}${goods}, ${between}`;
}

/** A title for a chart or a list: subject, unit, frequency and publisher. */
export function titleOf(series: TitleParts): string {
  const { frequency, cumulative, unit, source } = series;
  const rhythm = cumulative ? 'year to date' : FREQUENCY_WORD[frequency];
  return `${subjectOf(series)} (${unit.symbol}, ${rhythm}), ${source.publisher ?? source.title}`;
}

/** What a status adds to a sentence about a value; empty for an ordinary one. */
export const STATUS_WORD: Readonly<Record<ObservationStatus, string>> = {
  NORMAL: '',
  BREAK: 'first value on a new basis',
  ESTIMATED: 'estimate',
  FORECAST: 'forecast',
  IMPUTED: 'imputed by the publisher',
  MISSING: 'no value',
  PROVISIONAL: 'provisional',
  LOW_RELIABILITY: 'low reliability',
};
