import type { Dimension, Frequency, Topic } from '@tumen/database/generated/client/enums.ts';
import type { FilterInput, OrderInput } from '../schema/condition.ts';

/** Which series are let through. `SeriesFilter` in arguments.ts describes each field. */
export type SeriesFilterInput = FilterInput<{
  topic: Topic[];
  indicator: string[];
  region: string[];
  counterpart: string[];
  commodity: string[];
  unit: string[];
  dimension: Dimension[];
  source: string[];
  frequency: Frequency[];
  cumulative: boolean;
  hasObservations: boolean;
  text: string;
}>;

export type SeriesOrderInput = OrderInput<'KEY' | 'INDICATOR' | 'REGION' | 'SOURCE'>;
