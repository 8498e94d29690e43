import type { PolicyKind } from '@tumen/database/generated/client/enums.ts';
import type { EnumFilterInput, FilterInput, OrderInput, PeriodRangeInput } from '../schema/condition.ts';

/** Which policies are let through. `PolicyFilter` in arguments.ts describes each field. */
export type PolicyFilterInput = FilterInput<{
  kind: EnumFilterInput<PolicyKind>;
  adoptedOn: PeriodRangeInput;
  commodity: string[];
  region: string[];
  indicator: string[];
  activeOn: string;
  issuer: string;
  text: string;
}>;

export type PolicyOrderInput = OrderInput<'ADOPTED_ON' | 'TITLE' | 'KIND' | 'SLUG'>;
