import { ordinalOf, periodAt } from '../period/ordinal.ts';
import { combinedFlag, combinedQualifier, type Point } from '../transformation/point.ts';
import { sum } from '../transformation/sum.ts';

/** What kind of report a cumulative amount rests on. */
export type AmountBasis = 'YEAR_TO_DATE' | 'YEARLY_TOTAL' | 'MONTHLY_SUM' | 'SUM_OF_REPORTERS';

/** The stretch of time that is looked at, as months of the calendar. */
export interface CapWindow {
  /** First and last day, inclusive. */
  from: string;
  to: string;
}

/** Reports of one supplier, of a group of them, or of all together, in one unit. */
export interface Reports {
  /** Slug of the region that supplies or takes; null for all together. */
  reporter: string | null;
  group: boolean;
  unit: string;
  /** Keys of the series that the points come from. */
  series: string[];
  points: Point[];
}

/** An amount from the start of the window to the end of a month. */
export interface Amount {
  value: number;
  basis: AmountBasis;
  flag: Point['flag'];
  qualifier: Point['qualifier'];
}

/** Reports of one supplier by month of the window, as columns of equal length. */
export interface Account extends Omit<Reports, 'points'> {
  periods: string[];
  /** Reported for the month alone; null without a report. */
  amounts: (number | null)[];
  flags: Point['flag'][];
  reasons: (string | null)[];
  /** From the start of the window to the end of the month; null where the reports do not tell. */
  cumulative: (Amount | null)[];
}

const NO_REPORT = 'None of our sources gives a report for this month.';

/** Places of the months that lie wholly within the window. */
function monthsOf({ from, to }: CapWindow): number[] {
  const months: number[] = [];
  for (let place = ordinalOf('M', from); place <= ordinalOf('M', to); place += 1) {
    const { startsOn, endsOn } = periodAt('M', place);
    if (startsOn >= from && endsOn <= to) months.push(place);
  }
  return months;
}

/**
 * Reports by month with the amount from the start of the window on. A figure from the start to the end of a month is
 * taken as it is; to such a figure, or from the start, months are added one by one as long as none is missing. What
 * overlaps is never added.
 */
export function accountOf({ points, ...reports }: Reports, window: CapWindow): Account {
  const months = monthsOf(window);
  const byMonth = new Map<number, Point>();
  const throughMonth = new Map<number, Point>();
  for (const point of points) {
    const { startsOn, endsOn } = point;
    if (startsOn === null || endsOn === null) continue;
    const month = ordinalOf('M', endsOn);
    const { startsOn: first, endsOn: last } = periodAt('M', month);
    if (endsOn !== last) continue;
    if (startsOn === first) byMonth.set(month, point);
    else if (startsOn === window.from && point.value !== null) throughMonth.set(month, point);
  }
  const account: Account = { ...reports, periods: [], amounts: [], flags: [], reasons: [], cumulative: [] };
  // Nothing has been supplied before the window begins, when its first month is a whole one.
  let running: Amount | null = periodAt('M', ordinalOf('M', window.from)).startsOn === window.from ? START : null;
  for (const month of months) {
    const own = byMonth.get(month);
    const figure = throughMonth.get(month);
    account.periods.push(periodAt('M', month).period);
    account.amounts.push(own?.value ?? null);
    account.flags.push(own?.flag ?? 'MISSING');
    account.reasons.push(own === undefined ? NO_REPORT : own.reason);
    running = figure === undefined ? plus(running, own) : amountOf(figure);
    account.cumulative.push(running);
  }
  return account;
}

const START: Amount = { value: 0, basis: 'MONTHLY_SUM', flag: 'NORMAL', qualifier: 'EXACT' };

function plus(running: Amount | null, month: Point | undefined): Amount | null {
  if (running === null || month === undefined || month.value === null) return null;
  return {
    value: sum([running.value, month.value]),
    basis: 'MONTHLY_SUM',
    flag: combinedFlag([running.flag, month.flag]),
    qualifier: combinedQualifier([running.qualifier, month.qualifier]),
  };
}

function amountOf({ value, period, flag, qualifier }: Point): Amount | null {
  if (value === null) return null;
  return { value, basis: /^\d{4}$/.test(period) ? 'YEARLY_TOTAL' : 'YEAR_TO_DATE', flag, qualifier };
}

/** The amount of all suppliers through the end of a month. */
export interface Total extends Amount {
  through: string;
  unit: string;
}

/**
 * The amounts of all suppliers together, for each month for which they are known, oldest first: as reported for all, else
 * for a group, else the sum of the single suppliers when each of them is known. A group is never added to its members.
 *
 * @param accounts of one unit
 */
export function totalsOf(accounts: readonly Account[]): Total[] {
  const periods = accounts[0]?.periods ?? [];
  const single = accounts.filter(({ reporter, group }) => reporter !== null && !group);
  return periods.flatMap((through, at): Total[] => {
    const all = accounts.find(({ reporter }) => reporter === null)?.cumulative[at] ?? null;
    const grouped = accounts.find(({ group, cumulative }) => group && cumulative[at] != null)?.cumulative[at] ?? null;
    const amount = all ?? grouped ?? sumOf(single.map(({ cumulative }) => cumulative[at] ?? null));
    return amount === null ? [] : [{ ...amount, through, unit: accounts[0]?.unit ?? '' }];
  });
}

function sumOf(amounts: readonly (Amount | null)[]): Amount | null {
  const known = amounts.filter((amount) => amount !== null);
  const [only] = known;
  if (only === undefined || known.length < amounts.length) return null;
  if (known.length === 1) return only;
  return {
    value: sum(known.map(({ value }) => value)),
    basis: 'SUM_OF_REPORTERS',
    flag: combinedFlag(known.map(({ flag }) => flag)),
    qualifier: combinedQualifier(known.map(({ qualifier }) => qualifier)),
  };
}
