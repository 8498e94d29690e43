import type { SourceKind } from '@tumen/database/generated/client/enums.ts';
import type { EnumFilterInput, FilterInput, OrderInput, PeriodRangeInput } from '../schema/condition.ts';

/** Which sources are let through. `SourceFilter` in arguments.ts describes each field. */
export type SourceFilterInput = FilterInput<{
  kind: EnumFilterInput<SourceKind>;
  published: PeriodRangeInput;
  language: string[];
  publisher: string;
  text: string;
}>;

export type SourceOrderInput = OrderInput<'SLUG' | 'TITLE' | 'PUBLISHED'>;
