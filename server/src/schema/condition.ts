import { parsePeriod } from '../period/period.ts';
import { badInput } from '../problem/problem.ts';

/** The fields of a filter, none of which has to be given. */
export type FilterInput<Fields> = { [Name in keyof Fields]?: Fields[Name] | null | undefined };

/** A filter over dates: both ends are Periods and inclusive. */
export type PeriodRangeInput = FilterInput<{ from: string; to: string }>;

/** A filter over an enumeration. */
export type EnumFilterInput<Value> = FilterInput<{ in: Value[]; notIn: Value[] }>;

/** One rule for the order of a list. */
export interface OrderInput<Field extends string> {
  field: Field;
  direction: 'ASC' | 'DESC';
}

/** First day let through, and the day after the last; null where the range is open. */
export interface DayRange {
  from: Date | null;
  before: Date | null;
}

/** Days of a range that stands at `argument` (empty for arguments of a field). A problem names it when `from` lies after `to`. */
export function dayRange(range: PeriodRangeInput, argument: string): DayRange {
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

/** The Prisma condition for a filter over an enumeration. */
export function enumCondition<Value>(filter: EnumFilterInput<Value>): {
  in?: Value[];
  notIn?: Value[];
} {
  return { ...(filter.in ? { in: filter.in } : {}), ...(filter.notIn ? { notIn: filter.notIn } : {}) };
}

/** The Prisma condition that a day lies within the range. */
export function dayCondition({ from, before }: DayRange): { gte?: Date; lt?: Date } {
  return { ...(from ? { gte: from } : {}), ...(before ? { lt: before } : {}) };
}
