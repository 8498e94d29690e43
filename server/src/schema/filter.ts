import type { EnumRef } from '@pothos/core';
import { builder } from './builder.ts';

/** `from` and `to` of a filter over dates, both inclusive. */
export const PeriodRange = builder.inputType('PeriodRange', {
  description:
    'A stretch of time to filter by. Both ends are inclusive Periods: { from: "2016", to: "2017" } is two whole years.',
  fields: (t) => ({
    from: t.field({
      type: 'Period',
      required: false,
      description: 'Earliest period that is let through; open when absent.',
    }),
    to: t.field({
      type: 'Period',
      required: false,
      description: 'Latest period that is let through; open when absent.',
    }),
  }),
});

/** A filter over an enumeration: `{ in: [...] }`, `{ notIn: [...] }`. */
export function defineEnumFilter<Value>(name: string, enumeration: EnumRef<never, Value, Value>, what: string) {
  return builder.inputType(`${name}Filter`, {
    description: `Which values of ${what} are let through.`,
    fields: (t) => ({
      in: t.field({
        type: [enumeration],
        required: false,
        description: `Let through only records whose ${what} is one of these.`,
      }),
      notIn: t.field({
        type: [enumeration],
        required: false,
        description: `Leave out records whose ${what} is one of these.`,
      }),
    }),
  });
}
