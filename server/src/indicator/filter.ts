import type { Measurement, Topic } from '@tumen/database/generated/client/enums.ts';
import type { FilterInput, OrderInput } from '../schema/condition.ts';

/** Which indicators are let through. `IndicatorFilter` in arguments.ts describes each field. */
export type IndicatorFilterInput = FilterInput<{
  topic: Topic[];
  measure: Measurement[];
  region: string[];
  source: string[];
  text: string;
}>;

export type IndicatorOrderInput = OrderInput<'CODE' | 'NAME' | 'TOPIC'>;
