import type { RegionKind } from '@tumen/database/generated/client/enums.ts';
import type { EnumFilterInput, FilterInput, OrderInput } from '../schema/condition.ts';

/** Which regions are let through. `RegionFilter` in arguments.ts describes each field. */
export type RegionFilterInput = FilterInput<{
  kind: EnumFilterInput<RegionKind>;
  within: string[];
  isoCode: string[];
  text: string;
  hasSeries: boolean;
}>;

export type RegionOrderInput = OrderInput<'SLUG' | 'NAME' | 'KIND'>;
