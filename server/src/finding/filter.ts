import type { Topic } from '@tumen/database/generated/client/enums.ts';
import type { FilterInput, OrderInput, PeriodRangeInput } from '../schema/condition.ts';

/** Which findings are let through. `FindingFilter` in arguments.ts describes each field. */
export type FindingFilterInput = FilterInput<{
  topic: Topic[];
  region: string[];
  counterpart: string[];
  commodity: string[];
  indicator: string[];
  policy: string[];
  source: string[];
  period: PeriodRangeInput;
  text: string;
}>;

export type FindingOrderInput = OrderInput<'STARTS_ON' | 'SLUG'>;
