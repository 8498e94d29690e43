import { difference } from '../transformation/decimal.ts';
import type { Data } from './data.ts';

/** What a publisher did to one period between two days. */
export interface ObservationChange {
  kind: 'ADDED' | 'REVISED' | 'WITHDRAWN';
  period: string;
  startsOn: string | null;
  endsOn: string | null;
  before: number | null;
  after: number | null;
  /** After minus before; null unless both are there. */
  change: number | null;
  /** In per cent of the size of the value before; null when that is 0 or missing. */
  percentChange: number | null;
}

type Columns = Pick<Data, 'periods' | 'startsOn' | 'endsOn' | 'values' | 'flags' | 'qualifiers'>;

interface Known {
  startsOn: string | null;
  endsOn: string | null;
  value: number;
  /** Status and qualifier, which a publisher can revise alone. */
  standing: string;
}

function known({ periods, startsOn, endsOn, values, flags, qualifiers }: Columns): Map<string, Known> {
  const found = new Map<string, Known>();
  for (const [at, period] of periods.entries()) {
    const value = values[at] ?? null;
    if (value === null) continue;
    const standing = `${flags[at]} ${qualifiers[at]}`;
    found.set(period, { startsOn: startsOn[at] ?? null, endsOn: endsOn[at] ?? null, value, standing });
  }
  return found;
}

/**
 * What was added, revised or withdrawn between what was known first and what was known later, oldest period first. A
 * change of status or qualifier alone is a revision by 0.
 */
export function vintageDiff(earlier: Columns, later: Columns): ObservationChange[] {
  const [before, after] = [known(earlier), known(later)];
  const changes: ObservationChange[] = [];
  for (const [period, now] of after) {
    const then = before.get(period);
    if (then !== undefined && then.value === now.value && then.standing === now.standing) continue;
    changes.push(changeOf(then === undefined ? 'ADDED' : 'REVISED', period, then, now));
  }
  for (const [period, then] of before) {
    if (!after.has(period)) changes.push(changeOf('WITHDRAWN', period, then, undefined));
  }
  return changes.sort(
    (one, other) => compare(one.startsOn ?? '', other.startsOn ?? '') || compare(one.period, other.period),
  );
}

function changeOf(
  kind: ObservationChange['kind'],
  period: string,
  then: Known | undefined,
  now: Known | undefined,
): ObservationChange {
  const [before, after] = [then?.value ?? null, now?.value ?? null];
  const change = before === null || after === null ? null : difference(after, before);
  return {
    kind,
    period,
    startsOn: now?.startsOn ?? then?.startsOn ?? null,
    endsOn: now?.endsOn ?? then?.endsOn ?? null,
    before,
    after,
    change,
    percentChange: change === null || before === null || before === 0 ? null : (100 * change) / Math.abs(before),
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
