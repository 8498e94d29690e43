import type { CommodityScheme } from '@tumen/database/generated/client/enums.ts';
import type { FilterInput, OrderInput } from '../schema/condition.ts';

/** Which commodities are let through. `CommodityFilter` in arguments.ts describes each field. */
export type CommodityFilterInput = FilterInput<{
  scheme: CommodityScheme[];
  within: string[];
  text: string;
  hasSeries: boolean;
}>;

export type CommodityOrderInput = OrderInput<'CODE' | 'NAME'>;
