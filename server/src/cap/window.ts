import type { WindowKind } from '@tumen/database/generated/client/enums.ts';
import { addDays } from '../period/calendar.ts';
import { parsePeriod } from '../period/period.ts';
import { badInput } from '../problem/problem.ts';
import type { CapWindow } from './tracking.ts';

/** Over which stretches of time a cap counts. */
export interface CapDates {
  kind: WindowKind;
  /** The day from which twelve months are counted. */
  anchoredOn: string | null;
  /** First and last day on which the measure binds; null where it is open. */
  from: string | null;
  to: string | null;
}

/**
 * The stretch of time that `text` names. It begins where one of the cap's own windows begins and ends no later, so that
 * amounts add up from zero.
 *
 * @throws {Problem} naming `window`, with what the cap accepts
 */
export function capWindow(text: string, dates: CapDates): CapWindow {
  const { startsOn, endsBefore } = parsePeriod(text);
  const refuse = (why: string) => badInput('window', `window: "${text}" ${why}.`, acceptedBy(dates));
  if (startsOn === null || endsBefore === null) throw refuse('is open');
  const window = { from: startsOn, to: addDays(endsBefore, -1) };
  if (dates.to !== null && window.from > dates.to) throw refuse(`begins after the cap ended on ${dates.to}`);
  if (dates.from !== null && window.to < dates.from) throw refuse(`ends before the cap began on ${dates.from}`);
  const own = ownWindow(window.from, dates);
  if (window.from !== own.from) throw refuse(`does not begin with a window of the cap, such as ${own.from}`);
  if (own.to !== null && window.to > own.to) throw refuse(`ends after the window of the cap, on ${own.to}`);
  return window;
}

/** The window of the cap that holds a day. */
function ownWindow(day: string, { kind, anchoredOn, from, to }: CapDates): { from: string; to: string | null } {
  const year = Number(day.slice(0, 4));
  switch (kind) {
    case 'CALENDAR_YEAR':
      return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
    case 'TWELVE_MONTHS': {
      if (anchoredOn === null) return { from: day, to: null };
      const anchor = anchoredOn.slice(4);
      const first = day.slice(4) >= anchor ? year : year - 1;
      return { from: `${first}${anchor}`, to: addDays(`${first + 1}${anchor}`, -1) };
    }
    case 'ONCE':
      return { from: from ?? day, to };
    case 'DAY':
      return { from: day, to: day };
    case 'UNSTATED':
      return { from: day, to: null };
  }
}

function acceptedBy({ kind, anchoredOn, from, to }: CapDates): string {
  switch (kind) {
    case 'CALENDAR_YEAR':
      return 'A calendar year or its beginning: 2018, 2018-01/2018-09.';
    case 'TWELVE_MONTHS':
      return `Twelve months from ${anchoredOn ?? 'any day'} on, or their beginning: ${anchoredOn}/${Number(anchoredOn?.slice(0, 4)) + 1}-11.`;
    case 'ONCE':
      return `The whole time of the cap or its beginning: ${from ?? '..'}/${to ?? '..'}.`;
    case 'DAY':
      return 'One day: 2018-06-01.';
    case 'UNSTATED':
      return 'Any stretch of time with a first and a last day: 2018, 2018-01/2018-09.';
  }
}
