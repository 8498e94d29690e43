import type { EnumRef } from '@pothos/core';
import { parsePeriod } from '../period/period.ts';
import { badInput } from '../problem/problem.ts';
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

/** First day let through, and the day after the last; null where the range is open. */
export interface DayRange {
  from: Date | null;
  before: Date | null;
}

/** Days of a range that stands at `argument` (empty for arguments of a field). A problem names it when `from` lies after `to`. */
export function dayRange(
  range: { from?: string | null | undefined; to?: string | null | undefined },
  argument: string,
): DayRange {
  const from = range.from == null ? null : parsePeriod(range.from).startsOn;
  const before = range.to == null ? null : parsePeriod(range.to).endsBefore;
  if (from !== null && before !== null && from >= before) {
    const prefix = argument === '' ? '' : `${argument}.`;
    throw badInput(
      argument === '' ? 'from' : argument,
      `${prefix}from (${range.from}) lies after ${prefix}to (${range.to}).`,
      '`from` no later than `to`.',
    );
  }
  return { from: from === null ? null : new Date(from), before: before === null ? null : new Date(before) };
}

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

/** The Prisma condition for a filter over an enumeration. */
export function enumCondition<Value>(filter: { in?: Value[] | null | undefined; notIn?: Value[] | null | undefined }): {
  in?: Value[];
  notIn?: Value[];
} {
  return { ...(filter.in ? { in: filter.in } : {}), ...(filter.notIn ? { notIn: filter.notIn } : {}) };
}

/** The Prisma condition that a day lies within the range. */
export function dayCondition({ from, before }: DayRange): { gte?: Date; lt?: Date } {
  return { ...(from ? { gte: from } : {}), ...(before ? { lt: before } : {}) };
}
