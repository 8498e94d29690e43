import type { MeasureKind, MeasureStatus, TradeFlow } from '@tumen/database/generated/client/enums.ts';
import type { EnumFilterInput, FilterInput, OrderInput } from '../schema/condition.ts';

/** Which measures are let through. `MeasureFilter` in arguments.ts describes each field. */
export type MeasureFilterInput = FilterInput<{
  kind: EnumFilterInput<MeasureKind>;
  policy: string[];
  commodity: string[];
  region: string[];
  flow: TradeFlow[];
  status: MeasureStatus[];
  activeOn: string;
  text: string;
}>;

export type MeasureOrderInput = OrderInput<'STARTS_ON' | 'KIND' | 'SLUG'>;
